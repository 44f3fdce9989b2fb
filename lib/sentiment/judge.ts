import DECISION from './decision.json';
import type { Evidence } from './evidence';
import { isOfLists, type Reason, type Sentiment } from './sentiment';
import type { Traits } from './traits';
import { WEIGHTS } from './weights';

type FirmLabel = 'negative' | 'neutral' | 'positive';

/**
 * What a text is called, as numbers fitted to labelled texts of many kinds and languages (scripts/train): how much a score
 * pulls, what praise must have more than blame, how neutral a text is by its traits, and how far what comes out is to be trusted.
 */
export interface Decision {
  pull: number;
  /** What the pull grows by with each unit of the trait `reasons`. */
  pullPerReason: number;
  handicap: number;
  neutral: { from: number } & Record<Exclude<keyof Traits, 'sarcasm'>, number>;
  confidence: Record<FirmLabel, Confidence>;
}

/** Traits by which an answer is trusted more or less: what links to a page mostly tells news, and praises or blames nothing. */
export type TrustTrait = 'words' | 'contradiction' | 'reasons' | 'weight' | 'address';

/** The log odds that a label is right: `from`, and so much for each unit of its own log odds and of some traits. */
export type Confidence = { from: number; perLogit: number } & Record<TrustTrait, number>;

/** The decision that Earshot ships. */
export const SHIPPED_DECISION: Decision = DECISION;

/** Below this confidence the label is 'unsure': the answer would be wrong about as often as right. */
const SURE_ENOUGH = 0.42;
/** Praise and blame that cancel each other out by this much say neither, and not that nothing was said. */
const TORN = 0.75;
/** The same where words may not be meant. */
const SURE_THAT_MEANT = 0.75;
/** Log odds that a label loses there. */
const SARCASM = 1;

/** The sum of what the reasons contribute: all that the score is made of. */
export function sumOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, reason) => sum + reason.contribution, 0);
}

/** What the sum of reasons is damped by: so much for each that is from lists, since of many words each says less. */
export function dampingOf(reasons: readonly Reason[]): number {
  let listed = 0;
  for (const reason of reasons) if (isOfLists(reason)) listed += 1;
  return WEIGHTS.damping * Math.max(1, listed);
}

/** The score of a sum of contributions, -1..1: s / sqrt(s² + damping), as in VADER (Hutto and Gilbert 2014). */
export function damped(sum: number, damping: number): number {
  return sum / Math.sqrt(sum * sum + damping);
}

/** The score that reasons make, -1..1. */
export function scoreOf(reasons: readonly Reason[]): number {
  return damped(sumOf(reasons), dampingOf(reasons));
}

/** Label, score and confidence of what a text holds; 'unsure' where it contradicts itself or says too little. */
export function judge(evidence: Evidence): Sentiment {
  const firm = judgeFirmly(evidence);
  const needed = evidence.traits.sarcasm > 0 ? SURE_THAT_MEANT : SURE_ENOUGH;
  const isUnsure = (firm.confidence ?? 0) < needed || evidence.traits.contradiction > TORN;
  return isUnsure ? { ...firm, label: 'unsure' } : firm;
}

/** As judge, but never 'unsure'. */
export function judgeFirmly(evidence: Evidence): Sentiment {
  return judgeBy(evidence, DECISION);
}

/** As judgeFirmly, by another decision. */
export function judgeBy({ reasons, traits, neutrality }: Evidence, decision: Decision): Sentiment {
  const score = scoreOf(reasons);
  const { label, logit } = decide(score, traits, decision, neutrality);
  const { from, perLogit, words, contradiction, reasons: many, weight, address } = decision.confidence[label];
  const doubt = SARCASM * Math.min(traits.sarcasm, 2);
  const logOdds = from + perLogit * logit + words * traits.words + contradiction * traits.contradiction
    + many * traits.reasons + weight * traits.weight + address * traits.address - doubt;
  return {
    label,
    score,
    confidence: 1 / (1 + Math.exp(-logOdds)),
    reasons,
    ...(neutrality === 0 ? {} : { neutrality }),
    ...(traits.sarcasm === 0 ? {} : { sarcasm: traits.sarcasm }),
  };
}

/** How much the score of a text of such traits pulls. */
export function pullOf({ reasons }: Traits, { pull, pullPerReason }: Decision): number {
  return pull + pullPerReason * reasons;
}

/** Log odds of the three labels, up to a constant that they share. */
export function logitsOf(
  score: number,
  traits: Traits,
  decision: Decision,
  neutrality = 0,
): Record<FirmLabel, number> {
  const { handicap, neutral } = decision;
  const pull = pullOf(traits, decision);
  return {
    negative: -pull * score,
    neutral:
      neutrality + neutral.from + neutral.nothingFound * traits.nothingFound + neutral.reasons * traits.reasons
      + neutral.weight * traits.weight + neutral.words * traits.words + neutral.contradiction * traits.contradiction
      + neutral.question * traits.question + neutral.exclamation * traits.exclamation + neutral.address * traits.address
      + neutral.tag * traits.tag + neutral.numbers * traits.numbers,
    positive: pull * score - handicap,
  };
}

/** The likeliest label that the sign of the score allows, and the log odds that it has against the two others together. */
export function decide(
  score: number,
  traits: Traits,
  decision: Decision,
  neutrality = 0,
): { label: FirmLabel; logit: number } {
  const logits = logitsOf(score, traits, decision, neutrality);
  const side = score > 0 ? 'positive' : 'negative';
  const label = score !== 0 && logits[side] > logits.neutral ? side : 'neutral';
  let others = 0;
  for (const other of ['negative', 'neutral', 'positive'] as const) if (other !== label) others += Math.exp(logits[other]);
  return { label, logit: logits[label] - Math.log(others) };
}
