import type { BlockKind, ReplyBlock, ReplyPack, ReplyTone } from '@/lib/language/packs/replies';
import { hashNumber } from '@/lib/posts/identity';
import type { PostKind } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Intent } from '@/lib/signals/intent';
import { displayName, nameWithin } from './displayName';

export type { BlockKind } from '@/lib/language/packs/replies';

export interface ReplyRequest {
  /** Decides between ways to say the same; the mention's id, so that it always gets the same suggestion. */
  seed: string;
  /** Language of the mention: primary subtag, or null. */
  language: string | null;
  label: SentimentLabel;
  intent: Intent | null;
  /** As the page shows it. */
  authorName: string | null;
  kind: PostKind;
}

export type Suggestion =
  | { state: 'ready'; language: string; text: string; blocks: { kind: BlockKind; text: string }[] }
  | { state: 'language-unknown' }
  | { state: 'no-language'; language: string };

/**
 * A reply in the language of the mention, put together from that language's own blocks (null: it has none). `text` is its blocks in order,
 * parted by spaces. Where it holds SLOT ("[…]"), a person must fill in a fact before it can be sent. Never in another
 * language than the mention's: where it is unknown or has no blocks, that is the answer.
 */
export function suggestReply(request: ReplyRequest, pack: ReplyPack | null): Suggestion {
  const { language, seed } = request;
  if (language === null) return { state: 'language-unknown' };
  if (pack === null) return { state: 'no-language', language };
  const tone = toneOf(request.label);
  const isReview = request.kind === 'review';
  const chosen = pack[situationOf(request)].filter((block) => fits(block, tone, isReview));
  const blocks = chosen.map(({ kind, says }) => ({ kind, text: choose(says, seed, kind) }));
  const greeting = greet(pack, request);
  if (greeting !== '') blocks.unshift({ kind: 'greeting', text: greeting });
  return { state: 'ready', language, text: blocks.map(({ text }) => text).join(' '), blocks };
}

/** Without an intent, or with praise that is scored negative, only what is sure counts. */
function situationOf({ intent, label }: ReplyRequest): Intent | 'unclear' {
  if (intent === 'praise' && label === 'negative') return 'unclear';
  if (intent !== null) return intent;
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

function choose(says: readonly string[], seed: string, kind: BlockKind): string {
  return says[hashNumber(`${kind}\u0000${seed}`) % says.length] ?? '';
}
