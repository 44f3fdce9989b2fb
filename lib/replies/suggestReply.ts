import type { BlockKind, ReplyBlock, ReplyPack, ReplyTone, Sayings } from '@/lib/language/packs/replies';
import { hashNumber } from '@/lib/posts/identity';
import type { PostKind } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { SAD_EVENTS } from '@/lib/signals/lifeEvents';
import type { Intent, LifeEvent } from '@/lib/signals/signals';
import { displayName, nameWithin } from './displayName';
import { waysTo } from './sayings';

export type { BlockKind } from '@/lib/language/packs/replies';

export interface ReplyRequest {
  /** Decides between ways to say the same; the mention's id, so that it always gets the same suggestion. */
  seed: string;
  /** Language of the mention: primary subtag, or null. */
  language: string | null;
  label: SentimentLabel;
  intent: Intent | null;
  /** Of the author's life; absent: none. */
  events?: readonly LifeEvent[];
  /** As the page shows it. */
  authorName: string | null;
  kind: PostKind;
}

export type Suggestion =
  | { state: 'ready'; language: string; text: string; blocks: { kind: BlockKind; text: string }[] }
  /** A brand's answer or an advertisement: nobody waits for one. */
  | { state: 'not-wanted'; intent: 'reply' | 'promotion' }
  /** Something sad: a human finds the words. */
  | { state: 'care'; event: LifeEvent }
  | { state: 'language-unknown' }
  | { state: 'no-language'; language: string };

/**
 * A reply in the language of the mention, put together from that language's own blocks (null: it has none). `text` is its blocks in order,
 * parted by spaces. Where it holds SLOT ("[…]"), a person must fill in a fact before it can be sent. Never in another
 * language than the mention's: where it is unknown or has no blocks, that is the answer; so it is where no reply is called
 * for, or none that is put together.
 */
export function suggestReply(request: ReplyRequest, pack: ReplyPack | null): Suggestion {
  const { language, seed, intent, events = [] } = request;
  if (intent === 'reply' || intent === 'promotion') return { state: 'not-wanted', intent };
  const sad = events.find((event) => SAD_EVENTS.includes(event));
  if (sad !== undefined) return { state: 'care', event: sad };
  if (language === null) return { state: 'language-unknown' };
  if (pack === null) return { state: 'no-language', language };
  const tone = toneOf(request.label);
  const isReview = request.kind === 'review';
  const chosen = pack[situationOf(intent, request.label)].filter((block) => fits(block, tone, isReview));
  const blocks = chosen.map(({ kind, says }) => ({ kind, text: choose(says, seed, kind) }));
  const greeting = greet(pack, request);
  if (greeting !== '') blocks.unshift({ kind: 'greeting', text: greeting });
  return { state: 'ready', language, text: blocks.map(({ text }) => text).join(' '), blocks };
}

/** What packs have words for: the nearest to each intent. */
const SITUATIONS: Record<AnsweredIntent, Situation> = {
  threat: 'complaint', cancel: 'cancel', complaint: 'complaint', fear: 'question', question: 'question', request: 'unclear',
  comparison: 'unclear', purchase: 'purchase', recommendation: 'praise', praise: 'praise',
};

type AnsweredIntent = Exclude<Intent, 'reply' | 'promotion'>;
type Situation = 'cancel' | 'complaint' | 'question' | 'purchase' | 'praise' | 'unclear';

/** Without an intent, or with praise that is scored negative, only what is sure counts. */
function situationOf(intent: AnsweredIntent | null, label: SentimentLabel): Situation {
  if (intent === 'praise' && label === 'negative') return 'unclear';
  if (intent !== null) return SITUATIONS[intent];
  if (label === 'negative') return 'complaint';
  return label === 'positive' ? 'praise' : 'unclear';
}

function toneOf(label: SentimentLabel): ReplyTone {
  return label === 'negative' || label === 'positive' ? label : 'careful';
}

function fits({ tones, review }: ReplyBlock, tone: ReplyTone, isReview: boolean): boolean {
  return (tones === undefined || tones.includes(tone)) && (review === undefined || review === isReview);
}

function greet({ greeting, inflectedNames }: ReplyPack, { authorName, seed }: ReplyRequest): string {
  const name = displayName(authorName);
  if (name === null || inflectedNames?.test(name) === true) return choose(greeting.unnamed, seed, 'greeting');
  const text = choose(greeting.named, seed, 'greeting');
  return text.replace('{name}', () => nameWithin(text, name));
}

function choose(says: Sayings, seed: string, kind: BlockKind): string {
  const ways = waysTo(says, 'formal');
  return ways[hashNumber(`${kind}\u0000${seed}`) % ways.length] ?? '';
}
