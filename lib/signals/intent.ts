import type { Span } from '@/lib/posts/post';
import type { Sentiment, SentimentLabel } from '@/lib/sentiment/sentiment';
import { readBody, type Hit, type Reading } from './reading';
import type { Intent } from './signals';
import type { SignalTable } from './table';

/** A phrase or question mark that shows an intent, with its place in the body. */
export interface IntentReason extends Span {
  /** As written. */
  term: string;
  intent: Intent;
}

export interface IntentFinding {
  intent: Intent | null;
  /** All that was found, in order, also for intents that gave way. Empty where the sentiment alone decided. */
  reasons: IntentReason[];
}

export const NO_INTENT: IntentFinding = { intent: null, reasons: [] };

/** Reasons that are kept of one text. */
const MOST_REASONS = 32;
/** Phrases of answers and offers that make it clear that a text is one, whatever else it says. */
const CLEAR = 2;
/** What thanks weigh against complaints, beside other praise. */
const THANKS = 0.5;
/** A score (-1..1) from which on a text complains that shows it by no word. */
const BLAME = -0.3;
/** Words of a phrase of praise that is meant also where it stands alone. */
const SPELLED_OUT = 3;
/** Letters of a review from which on it tells a story: what is asked in it was asked of others, or of nobody. */
const STORY = 240;
/** A sentence that wants this asks nothing else. */
const WANTING: ReadonlySet<Intent> = new Set(['request', 'comparison', 'purchase']);
/** Where a phrase of these stands, a question mark alone is no question. */
const OUTRIGHT: ReadonlySet<Intent> = new Set([...WANTING, 'recommendation']);

/** What a text was scored. */
export type Scored = Pick<Sentiment, 'label' | 'score'>;

/** What a text is for, with every phrase that shows it; see `intentIn`. */
export function findIntent(
  body: string,
  language: string | null,
  scored: Scored,
  { table, isReview = false }: { table: SignalTable; isReview?: boolean },
): IntentFinding {
  return intentIn(readBody(body, language, table), scored, isReview);
}

/**
 * What a text is for. Without words for its language, question marks and the sentiment decide. Of several, in this order:
 *
 * 1. reply and promotion, where they are clear: two phrases of them that no complaint outnumbers, or one and nothing that
 *    customers want.
 * 2. threat, cancel: who leaves is answered as one who leaves, whatever else is said.
 * 3. complaint by its words, also where it asks ("why is it still broken?"). Praise that outweighs them (in a text that
 *    is scored negative never, in a positive one already as many words) makes it none.
 * 4. fear, where a text asks also of as many complaints ("is it safe? they say it is a scam").
 * 5. question, by a phrase that asks or a question mark. In a negative text a mark alone is rhetorical: there a word
 *    that really asks ("where", "can I", not "why") must stand in its sentence. A sentence that asks for something to be
 *    done, weighs things or wants to buy asks nothing else. A long review tells of what was asked.
 * 6. request, comparison.
 * 7. a clearly negative text that is nothing of this is a complaint, where it is a review or tells of an expectation: what
 *    else people scorn in their talk is no complaint.
 * 8. purchase, recommendation, praise by their words; praise is also a positive review. A word of praise
 *    in a text that is scored negative or neutral may be meant otherwise, as may those of a long review that is not scored positive.
 *    Else null: nothing is guessed.
 *
 * A negator turns praise into complaint and makes other phrases void. Linear in the text.
 */
export function intentIn(reading: Reading, { label, score }: Scored, isReview = false): IntentFinding {
  const { body, ends, hits } = reading;
  const found: (IntentReason & { sentence: number })[] = [];
  for (const hit of hits) {
    const intent = intentOfHit(hit, ends[hit.sentence]?.asks === true);
    if (intent !== null) found.push({ start: hit.start, end: hit.end, term: body.slice(hit.start, hit.end), intent, sentence: hit.sentence });
  }
  const asksByWord = hits.some(({ meaning }) => meaning.family === 'intent' && meaning.kind === 'question');
  const wanting = new Set(found.flatMap(({ intent, sentence }) => (WANTING.has(intent) ? [sentence] : [])));
  const asksForReal = found.some(({ intent, sentence }) => intent === 'question' && !wanting.has(sentence));
  const asksByMark = ends.some(({ asks }) => asks) && !found.some(({ intent }) => OUTRIGHT.has(intent));
  ends.forEach(({ start, end, asks }, sentence) => {
    if (asks) found.push({ start, end, term: body.slice(start, end), intent: 'question', sentence });
  });
  const counts = new Map<Intent, number>();
  for (const { intent } of found) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  const isStory = isReview && body.length > STORY;
  const isOfIt = isReview || hits.some(({ meaning: { family } }) => family === 'gap');
  const intent = decide(counts, label, {
    asks: !isStory && (asksByWord || asksForReal || (label !== 'negative' && asksByMark)),
    doubts: ends.some(({ asks }) => asks),
    thanks: thanksIn(hits),
    isBlamed: label === 'negative' && (score ?? 0) <= BLAME,
    isPraised: label === 'positive',
    isOfIt,
    isStory,
    isSpelledOut: found.some(({ intent: kind, term }) => kind === 'praise' && term.split(' ').length >= SPELLED_OUT),
  });
  if (intent === null && found.length === 0) return NO_INTENT;
  const reasons = found.toSorted((a, b) => a.start - b.start).slice(0, MOST_REASONS);
  return { intent, reasons: reasons.map(({ sentence: _sentence, ...reason }) => reason) };
}

interface Signs {
  asks: boolean;
  /** A question mark stands somewhere. */
  doubts: boolean;
  /** Phrases of praise that only thank. */
  thanks: number;
  /** It is scored clearly negative. */
  isBlamed: boolean;
  /** It is scored positive. */
  isPraised: boolean;
  /** What it is scored tells what it is for. */
  isOfIt: boolean;
  /** A long review. */
  isStory: boolean;
  /** A phrase of praise is more than a word or two. */
  isSpelledOut: boolean;
}

function decide(counts: ReadonlyMap<Intent, number>, label: SentimentLabel, signs: Signs): Intent | null {
  const { asks, doubts, thanks, isBlamed, isPraised, isOfIt, isStory, isSpelledOut } = signs;
  const numberOf = (intent: Intent): number => counts.get(intent) ?? 0;
  const has = (intent: Intent): boolean => numberOf(intent) > 0;
  const complaints = numberOf('complaint');
  const spoken = (['reply', 'promotion'] as const).find((intent) => {
    const wants = has('threat') || has('cancel') || complaints > 0 || has('fear') || has('request') || (intent === 'reply' && asks);
    return numberOf(intent) >= CLEAR ? numberOf(intent) > complaints && !has('threat') : has(intent) && !wants;
  });
  if (spoken !== undefined) return spoken;
  if (has('threat')) return 'threat';
  if (has('cancel')) return 'cancel';
  const praises = numberOf('praise') + numberOf('recommendation');
  const weight = praises - thanks * (1 - THANKS);
  const outweighed = label !== 'negative' && (label === 'positive' ? weight >= complaints : weight > complaints);
  const fears = numberOf('fear') >= complaints && doubts;
  if (complaints > 0 && !outweighed && !fears) return 'complaint';
  if (has('fear')) return 'fear';
  if (asks) return 'question';
  for (const intent of ['request', 'comparison'] as const) if (has(intent)) return intent;
  if (isBlamed && isOfIt) return 'complaint';
  for (const intent of ['purchase', 'recommendation'] as const) if (has(intent)) return intent;
  const isMeant = isPraised || (!isStory && (label !== 'neutral' || praises > 1 || isSpelledOut));
  return (praises > 0 && !isBlamed && isMeant) || (isPraised && isOfIt) ? 'praise' : null;
}

/** Praise that is no more than thanks, which are often a form, or not meant. */
function thanksIn(hits: readonly Hit[]): number {
  const thanks = hits.filter(({ meaning }) => meaning.family === 'emotion' && meaning.kind === 'gratitude');
  return hits.filter((hit) => (
    hit.meaning.kind === 'praise' && !hit.negated && thanks.some(({ first, last }) => first <= hit.last && hit.first <= last)
  )).length;
}

function intentOfHit({ meaning, negated }: Hit, asked: boolean): Intent | null {
  if (meaning.family !== 'intent') return null;
  const { kind } = meaning;
  if (kind === 'aside') return null;
  if (kind === 'asks') return asked ? 'question' : null;
  if (negated) return kind === 'praise' || kind === 'recommendation' ? 'complaint' : null;
  return kind === 'switching' ? 'cancel' : kind;
}
