import type { Span } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { emotionOfFace } from './emotionFaces';
import { cuesAt, type Reading } from './reading';
import { loudnessOf } from './loudness';
import { EMOTIONS, type Emotion, type Found, type Intent } from './signals';

/** What one word, one face, one sign of loudness says for an emotion. */
const WORD = 1;
const FACE = 0.9;
const LOUD = 0.8;
/** What threats, doubts and expectations say of who writes them. */
const BY_INTENT = 0.6;
/** What is said of the other side: joy in a text that is scored negative, anger in a positive one. */
const AGAINST_LABEL = 0.4;
/** Thanks of who wants something are a form; so is the joy of who complains. */
const AS_A_FORM = 0.4;
const ASKING: ReadonlySet<Intent> = new Set(['threat', 'cancel', 'complaint', 'fear', 'question', 'request', 'purchase']);
const BLAMING: ReadonlySet<Intent> = new Set(['threat', 'cancel', 'complaint']);
const NOBODY: ReadonlySet<Intent> = new Set();
const WISHES: ReadonlySet<string> = new Set(['request', 'purchase', 'question']);
/** What an emotion needs. */
const ENOUGH = 0.5;

const GLAD: ReadonlySet<Emotion> = new Set(['joy', 'gratitude']);

interface Evidence {
  weight: number;
  spans: Span[];
}

/**
 * What an author feels, the clearest first: by words and faces, then by how loud a text is that is not glad (two exclamation
 * marks or more, words in capitals), by insults and threats. Words of joy in a text that is scored negative count little (they
 * are often not meant), and those of anger in a positive one;
 * thanks of who wants something are a form. A negator makes joy disappointment and other words void. Of what
 * companies answer and offer nothing is told.
 */
export function emotionsIn(reading: Reading, label: SentimentLabel, intent: Intent | null): Found<Emotion>[] {
  if (intent === 'promotion' || intent === 'reply') return [];
  const found = new Map<Emotion, Evidence>();
  const isBlaming = intent !== null && BLAMING.has(intent);
  const add = (emotion: Emotion, weight: number, spans: readonly Span[]): void => {
    const { weight: before, spans: others } = found.get(emotion) ?? { weight: 0, spans: [] };
    const isAgainst = GLAD.has(emotion) ? label === 'negative' : label === 'positive' && !isBlaming;
    const isForm = intent !== null && (emotion === 'gratitude' ? ASKING : emotion === 'joy' ? BLAMING : NOBODY).has(intent);
    const factor = (isAgainst ? AGAINST_LABEL : 1) * (isForm ? AS_A_FORM : 1);
    found.set(emotion, { weight: before + weight * factor, spans: [...others, ...spans] });
  };
  const wishes = reading.hits.filter(({ meaning }) => meaning.family === 'intent' && WISHES.has(meaning.kind));
  for (const hit of reading.hits) {
    const { family, kind } = hit.meaning;
    // "It would be great if" is no joy.
    if (family === 'emotion' && wishes.some(({ first, last }) => hit.first >= first && hit.first <= last)) continue;
    if (family === 'emotion' && !hit.negated) add(kind, WORD, [hit]);
    else if (family === 'emotion' && kind === 'joy') add('disappointment', WORD, [hit]);
    else if (family === 'abuse' || (family === 'tone' && kind === 'rude')) add('anger', WORD, [hit]);
    else if (family === 'intent' && kind === 'threat' && !hit.negated) add('anger', BY_INTENT, [hit]);
    else if (family === 'gap' && !hit.negated && isBlaming) add('disappointment', BY_INTENT, [hit]);
    else if (family === 'intent' && kind === 'fear' && !hit.negated) add('fear', BY_INTENT, [hit]);
  }
  for (const word of reading.words) {
    const emotion = emotionOfFace(word.text);
    if (emotion !== null && !isWithin(word, found.get(emotion)?.spans)) add(emotion, FACE, [word]);
  }
  addLoudness(reading, label, { found, add });
  return [...found]
    .filter(([, { weight }]) => weight >= ENOUGH)
    .toSorted(([one, { weight: a }], [other, { weight: b }]) => b - a || EMOTIONS.indexOf(one) - EMOTIONS.indexOf(other))
    .map(([kind, { spans }]) => ({ kind, cues: cuesAt(reading.body, spans) }));
}

function isWithin(word: Span, spans: readonly Span[] = []): boolean {
  return spans.some(({ start, end }) => start <= word.start && word.end <= end);
}

interface Adding {
  found: ReadonlyMap<Emotion, Evidence>;
  add: (emotion: Emotion, weight: number, spans: readonly Span[]) => void;
}

/** Who writes loudly and is not glad is angry; who is glad, the gladder. */
function addLoudness({ plain }: Reading, label: SentimentLabel, { found, add }: Adding): void {
  const loud = loudnessOf(plain);
  if (loud.length === 0) return;
  const isUpset = found.has('anger') || (label === 'negative' && !found.has('fear') && !found.has('confusion'));
  if (isUpset) add('anger', LOUD, loud);
  else if (label === 'positive' && !found.has('gratitude')) add('joy', LOUD, loud);
}
