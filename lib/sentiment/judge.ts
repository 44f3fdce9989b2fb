import type { Reason, Sentiment, SentimentLabel } from './sentiment';
import { WEIGHTS } from './weights';

/** Below this confidence the label is 'unsure': the answer would be wrong more often than right. */
const SURE_ENOUGH = 0.45;

/** Share of texts without any word of the lists that people call neutral, measured. */
const NOTHING_FOUND = 0.47;
/** The same for texts whose words cancel out or weigh next to nothing. */
const NOTHING_LEFT = 0.25;

/**
 * Log odds that a label is right, fitted by eye to four labelled sets: `from` for the faintest evidence, more per unit
 * of the sum, less the more the words contradict each other. Praise is recognised better than blame.
 */
const ODDS = {
  positive: { from: 0.6, perUnit: 0.3 },
  negative: { from: -0.2, perUnit: 0.22 },
};

/** The sum of what the reasons contribute: all that the score is made of. */
export function sumOf(reasons: readonly Reason[]): number {
  return reasons.reduce((sum, reason) => sum + reason.contribution, 0);
}

/** The score of a sum of contributions, -1..1: s / sqrt(s² + damping), as in VADER (Hutto and Gilbert 2014). */
export function scoreOf(sum: number): number {
  return sum / Math.sqrt(sum * sum + WEIGHTS.damping);
}

/** Label, score and confidence of reasons; 'unsure' where they contradict each other or weigh too little. */
export function judge(reasons: Reason[]): Sentiment {
  const firm = judgeFirmly(reasons);
  return firm.confidence !== null && firm.confidence < SURE_ENOUGH ? { ...firm, label: 'unsure' } : firm;
}

/** As judge, but never 'unsure'. */
export function judgeFirmly(reasons: Reason[]): Sentiment {
  const sum = sumOf(reasons);
  const score = scoreOf(sum);
  const label = labelOf(score);
  return { label, score, confidence: confidenceOf(label, sum, reasons), reasons };
}

function labelOf(score: number): 'negative' | 'neutral' | 'positive' {
  if (score < WEIGHTS.negative) return 'negative';
  return score > WEIGHTS.positive ? 'positive' : 'neutral';
}

function confidenceOf(label: SentimentLabel, sum: number, reasons: readonly Reason[]): number {
  if (reasons.length === 0) return NOTHING_FOUND;
  if (label !== 'negative' && label !== 'positive') return NOTHING_LEFT;
  const weight = reasons.reduce((total, reason) => total + Math.abs(reason.contribution), 0);
  const contradiction = 1 - Math.abs(sum) / weight;
  const { from, perUnit } = ODDS[label];
  return 1 / (1 + Math.exp(-(from + perUnit * Math.abs(sum) - contradiction)));
}
