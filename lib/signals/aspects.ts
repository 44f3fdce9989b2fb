import type { Sentiment, SentimentLabel } from '@/lib/sentiment/sentiment';
import { sentimentTowardEach } from '@/lib/sentiment/toward';
import { foundIn, PAUSE, type Hit, type Reading } from './reading';
import type { AspectFound, Found, Intent } from './signals';

/** Words between what is named and what is said of it, at most. */
const WIDEST_REACH = 6;
const PAUSE_IN_WORDS = 3;
/** Who wants something of a company names things to that end; that they are good is seldom said. */
const ASKING: ReadonlySet<Intent> = new Set(['question', 'request', 'purchase', 'promotion']);
/** Who complains names what is bad, unless they say otherwise of it. */
const BLAMING: ReadonlySet<Intent> = new Set(['complaint', 'cancel', 'threat', 'fear']);

/**
 * What is spoken of, in the order in which it is first named, each with the sentiment of the clauses that speak of it. Phrases
 * that complain or praise right beside it say more than the score; where nothing does, who complains is not content with it,
 * and who asks says nothing of it.
 */
export function aspectsIn(
  reading: Reading,
  whole: Sentiment,
  { language, intent }: { language: string | null; intent: Intent | null },
): AspectFound[] {
  const { body, hits } = reading;
  const namings = hits.filter(({ meaning }) => meaning.family === 'aspect');
  if (namings.length === 0) return [];
  const named = foundIn(body, namings.map(({ meaning, start, end }) => ({ kind: meaning.kind, start, end })));
  const told = toldOf(namings, reading);
  return withSentiment(body, named, { whole, language })
    .map((aspect) => ({ ...aspect, label: labelOf(aspect.label, told.get(aspect.kind) ?? 0, intent) }));
}

/** Things that are named in a text, each with its own sentiment. */
export function withSentiment(
  body: string,
  named: readonly Found<string>[],
  { whole, language }: { whole: Sentiment; language: string | null },
): AspectFound[] {
  const each = sentimentTowardEach(body, whole, language, named.map(({ cues }) => cues));
  return named.map((aspect, index) => {
    const { label, score } = each[index] ?? whole;
    return { ...aspect, label, score };
  });
}

/** By aspect: phrases of praise less phrases of complaint, each counted for what is named nearest in its sentence. */
function toldOf(namings: readonly Hit[], { hits, plain }: Reading): ReadonlyMap<string, number> {
  const told = new Map<string, number>();
  for (const hit of hits) {
    const value = valueOf(hit);
    if (value === 0) continue;
    let nearest: Hit | null = null;
    let least = WIDEST_REACH + 1;
    for (const naming of namings) {
      const apart = naming.sentence === hit.sentence ? distance(naming, hit, plain) : Infinity;
      if (apart < least) [nearest, least] = [naming, apart];
    }
    if (nearest !== null) told.set(nearest.meaning.kind, (told.get(nearest.meaning.kind) ?? 0) + value);
  }
  return told;
}

/** Words from one hit to another; a pause parts them as some more would. */
function distance(one: Hit, other: Hit, text: string): number {
  const [before, after] = one.first <= other.first ? [one, other] : [other, one];
  const words = Math.max(0, after.first - before.last);
  return words > 0 && PAUSE.test(text.slice(before.end, after.start)) ? words + PAUSE_IN_WORDS : words;
}

function valueOf({ meaning, negated }: Hit): number {
  if (meaning.family !== 'intent') return 0;
  if (meaning.kind === 'complaint') return negated ? 0 : -1;
  return meaning.kind === 'praise' ? (negated ? -1 : 1) : 0;
}

function labelOf(scored: SentimentLabel, told: number, intent: Intent | null): SentimentLabel {
  if (told < 0) return 'negative';
  if (told > 0 && scored !== 'negative') return 'positive';
  if (intent !== null && ASKING.has(intent)) return scored === 'negative' ? 'negative' : 'neutral';
  if (intent !== null && BLAMING.has(intent)) return scored === 'positive' ? 'positive' : 'negative';
  return scored;
}
