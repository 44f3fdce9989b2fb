import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Emotion, Hazard, Intent } from './signals';

/** Days after which a mention weighs half. Crises are answered in days; a month later a complaint is history. */
export const SEVERITY_HALF_LIFE_DAYS = 7;
const DAY = 86_400_000;

export interface SeverityInput {
  label: SentimentLabel;
  /** -1..1; null where unscored. */
  score: number | null;
  intent: Intent | null;
  hazards: readonly Hazard[];
  emotions: readonly Emotion[];
  /** When it was published, else first seen, ms since 1970. */
  at: number;
}

/** What a severity is the product of, each 0..1, and what decided it. */
export interface SeverityParts {
  intensity: { value: number; by: 'sentiment' | 'anger' | 'hazard' | 'intent' | 'none' };
  weight: { value: number; by: Hazard | Intent | 'none' };
  freshness: { value: number; days: number };
}

export interface Severity {
  /** 0..1. */
  value: number;
  parts: SeverityParts;
}

const HAZARD_WEIGHTS: Record<Hazard, number> = { safety: 1, legal: 0.95, fraud: 0.9, breach: 0.9 };
const INTENT_WEIGHTS: Record<Intent, number> = {
  threat: 0.85, cancel: 0.75, complaint: 0.65, fear: 0.6, question: 0.35, request: 0.3, comparison: 0.3, purchase: 0.2,
  recommendation: 0.1, praise: 0.1, reply: 0, promotion: 0,
};
const NO_INTENT_WEIGHT = 0.4;

/** What anger and hazards make of a text that is scored mildly, or not at all; and what wanting something bad does. */
const LEAST_OF_ANGER = 0.8;
const LEAST_OF_HAZARD = 0.8;
const LEAST_OF_INTENT = 0.5;
const BAD_INTENTS: ReadonlySet<Intent> = new Set(['threat', 'cancel', 'complaint', 'fear']);

/**
 * How bad a mention is: intensity × weight × freshness (research/metrics.md 5.8), 0..1. Intensity is how negative it is scored;
 * where anger, a hazard or what the author wants says more, that. The weight is that of the worst hazard (safety, law, fraud,
 * leaks), else of the intent. Freshness halves every SEVERITY_HALF_LIFE_DAYS from its time to `now` (ms since 1970).
 * Answers of companies and offers are 0.
 */
export function severityOf(input: SeverityInput, now: number): Severity {
  const parts: SeverityParts = { intensity: intensityOf(input), weight: weightOf(input), freshness: freshnessOf(input.at, now) };
  return { value: parts.intensity.value * parts.weight.value * parts.freshness.value, parts };
}

function intensityOf({ label, score, intent, hazards, emotions }: SeverityInput): SeverityParts['intensity'] {
  const isSpoken = intent === 'reply' || intent === 'promotion';
  if (isSpoken) return { value: 0, by: 'none' };
  const candidates: SeverityParts['intensity'][] = [
    { value: label === 'negative' ? Math.max(LEAST_OF_INTENT, -(score ?? 0)) : 0, by: 'sentiment' },
    { value: emotions.includes('anger') && label !== 'positive' ? LEAST_OF_ANGER : 0, by: 'anger' },
    { value: hazards.length > 0 && (label !== 'positive' || isBad(intent)) ? LEAST_OF_HAZARD : 0, by: 'hazard' },
    { value: isBad(intent) ? LEAST_OF_INTENT : 0, by: 'intent' },
  ];
  return candidates.reduce((most, one) => (one.value > most.value ? one : most), { value: 0, by: 'none' });
}

function isBad(intent: Intent | null): boolean {
  return intent !== null && BAD_INTENTS.has(intent);
}

function weightOf({ intent, hazards }: SeverityInput): SeverityParts['weight'] {
  const weights: SeverityParts['weight'][] = [
    intent === null ? { value: NO_INTENT_WEIGHT, by: 'none' } : { value: INTENT_WEIGHTS[intent], by: intent },
    ...hazards.map((hazard) => ({ value: HAZARD_WEIGHTS[hazard], by: hazard })),
  ];
  return weights.reduce((most, one) => (one.value > most.value ? one : most));
}

function freshnessOf(at: number, now: number): SeverityParts['freshness'] {
  const days = Math.max(0, now - at) / DAY;
  return { value: 0.5 ** (days / SEVERITY_HALF_LIFE_DAYS), days };
}
