import { expect, test } from 'vitest';
import { SEVERITY_HALF_LIFE_DAYS, severityOf, type SeverityInput } from '@/lib/signals/severity';
import { HAZARDS, INTENTS } from '@/lib/signals/signals';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;
const input = (parts: Partial<SeverityInput> = {}): SeverityInput => (
  { label: 'negative', score: -0.8, intent: 'complaint', hazards: [], emotions: [], at: NOW, ...parts }
);
const value = (parts: Partial<SeverityInput>): number => severityOf(input(parts), NOW).value;

test('it is the product of its parts, between 0 and 1', () => {
  const { value: severity, parts } = severityOf(input({ at: NOW - DAY }), NOW);
  expect(severity).toBeCloseTo(parts.intensity.value * parts.weight.value * parts.freshness.value);
  expect(parts.intensity).toEqual({ value: 0.8, by: 'sentiment' });
  expect(parts.weight.by).toBe('complaint');
  expect(parts.freshness.days).toBe(1);
  expect(value({ score: -1, hazards: ['safety'] })).toBe(1);
});

test('it halves with each half-life, and what is of the future is fresh', () => {
  const halved = value({ at: NOW - SEVERITY_HALF_LIFE_DAYS * DAY });
  expect(halved).toBeCloseTo(value({}) / 2);
  expect(value({ at: NOW + DAY })).toBe(value({}));
});

test('hazards come before intents, safety first', () => {
  const by = HAZARDS.map((hazard) => value({ hazards: [hazard] }));
  expect(by).toEqual(by.toSorted((a, b) => b - a));
  expect(Math.min(...by)).toBeGreaterThan(Math.max(...INTENTS.map((intent) => value({ intent }))));
  expect(severityOf(input({ hazards: ['fraud', 'safety'] }), NOW).parts.weight.by).toBe('safety');
});

test('who threatens weighs more than who leaves, complains, doubts, asks, praises', () => {
  const by = (['threat', 'cancel', 'complaint', 'fear', 'question', 'praise', 'reply'] as const).map((intent) => value({ intent }));
  expect(by).toEqual(by.toSorted((a, b) => b - a));
  expect(value({ intent: 'reply' })).toBe(0);
  expect(value({ intent: 'promotion', hazards: ['safety'] })).toBe(0);
});

test.each<[Partial<SeverityInput>, number, string]>([
  [{ score: -0.1 }, 0.5, 'sentiment'],
  [{ label: 'negative', score: null }, 0.5, 'sentiment'],
  [{ label: 'neutral', score: 0 }, 0.5, 'intent'],
  [{ label: 'neutral', score: 0, intent: 'question' }, 0, 'none'],
  [{ label: 'positive', score: 0.9, intent: 'praise' }, 0, 'none'],
  [{ label: 'positive', score: 0.9, intent: 'praise', hazards: ['safety'] }, 0, 'none'],
  [{ label: 'unscored', score: null, intent: 'question', hazards: ['safety'] }, 0.8, 'hazard'],
  [{ label: 'positive', score: 0.9, intent: 'threat', hazards: ['legal'] }, 0.8, 'hazard'],
  [{ score: -0.2, emotions: ['anger'] }, 0.8, 'anger'],
  [{ score: -0.9, emotions: ['anger'] }, 0.9, 'sentiment'],
  [{ label: 'positive', score: 0.2, intent: null, emotions: ['anger'] }, 0, 'none'],
])('the intensity of %j: %d by %s', (parts, intensity, by) => {
  expect(severityOf(input(parts), NOW).parts.intensity).toEqual({ value: intensity, by });
});
