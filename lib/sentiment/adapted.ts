import { adapt, gramShare, type Adapter } from './adapter';
import { adapterInputOf, type GramWord } from './adapterInput';
import type { Evidence } from './evidence';
import { dampingOf, pullOf, scoreOf, sumOf, SHIPPED_DECISION } from './judge';
import type { Reason } from './sentiment';

/** Words that are named as reasons, at most; what the rest gives stands in one sum. */
const MOST_NAMED = 6;
/** Up to here a score grows as it should; beyond it comes ever closer to 1, and never reaches it. */
const BENDS_AT = 0.6;
const MOST_SCORE = 0.995;

/**
 * The evidence with what the user's labels taught: contributions are added so that the score pulls as far as the shipped
 * engine and the adapter together.
 */
export function withAdapter(text: string, language: string, evidence: Evidence, adapter: Adapter): Evidence {
  const { input, words } = adapterInputOf(text, language, evidence);
  const added = adapt(adapter, input);
  const sum = sumOf(evidence.reasons);
  const pull = pullOf(evidence.traits, SHIPPED_DECISION);
  const wanted = scoreOf(evidence.reasons) + added.polarity / pull;
  const score = bent(wanted);
  const change = sumFor(score, dampingOf(evidence.reasons)) - sum;
  // What a score cannot show any more is not lost: the text is that much less neutral.
  const neutrality = evidence.neutrality + added.neutrality - Math.abs(wanted - score) * pull;
  return { ...evidence, reasons: [...evidence.reasons, ...reasonsFor(text, change, { words, adapter, added: added.polarity })], neutrality };
}

function bent(score: number): number {
  const size = Math.abs(score);
  if (size <= BENDS_AT) return score;
  const room = MOST_SCORE - BENDS_AT;
  return Math.sign(score) * (BENDS_AT + room * (1 - Math.exp((BENDS_AT - size) / room)));
}

/** The sum of contributions that gives a score. */
function sumFor(score: number, damping: number): number {
  return (score * Math.sqrt(damping)) / Math.sqrt(1 - score * score);
}

/** A change of the sum, parted among the words by what each gives to it; what has no place stands last. */
function reasonsFor(
  text: string,
  change: number,
  of: { words: readonly GramWord[]; adapter: Adapter; added: number },
): Reason[] {
  if (change === 0 || of.added === 0) return [];
  const count = of.words.reduce((sum, { grams }) => sum + grams.length, 0);
  const shares = of.words
    .map(({ start, end, grams }) => ({
      start,
      end,
      share: grams.reduce((sum, gram) => sum + gramShare(of.adapter.polarity, gram, Math.max(1, count)), 0) / of.added,
    }))
    .toSorted((a, b) => Math.abs(b.share) - Math.abs(a.share))
    .slice(0, MOST_NAMED)
    .filter(({ share }) => share !== 0);
  const named = shares
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, share }) => adaptedReason({ start, end, term: text.slice(start, end) }, change * share));
  const rest = change - named.reduce((sum, { contribution }) => sum + contribution, 0);
  return [...named, adaptedReason({ start: 0, end: 0, term: '' }, rest)];
}

function adaptedReason(of: Pick<Reason, 'start' | 'end' | 'term'>, contribution: number): Reason {
  return { ...of, value: contribution, shifts: [], contribution, source: 'adapted' };
}
