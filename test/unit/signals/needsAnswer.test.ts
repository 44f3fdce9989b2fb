import { expect, test } from 'vitest';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { INTENTS, type Intent } from '@/lib/signals/signals';
import { needsAnswer, type AnswerReason, type NoAnswerReason } from '@/lib/signals/needsAnswer';

const CASES: [SentimentLabel, Intent | null, AnswerReason | NoAnswerReason, boolean][] = [
  ['negative', null, 'negative', true],
  ['negative', 'complaint', 'negative', true],
  ['unscored', 'complaint', 'negative', true],
  ['positive', 'complaint', 'negative', true],
  ['negative', 'praise', 'negative', true],
  ['negative', 'comparison', 'negative', true],
  ['negative', 'question', 'question', true],
  ['positive', 'question', 'question', true],
  ['unscored', 'question', 'question', true],
  ['positive', 'cancel', 'cancel', true],
  ['neutral', 'threat', 'threat', true],
  ['unsure', 'fear', 'fear', true],
  ['positive', 'request', 'request', true],
  ['neutral', 'purchase', 'purchase', true],
  ['positive', 'praise', 'praise', false],
  ['neutral', 'praise', 'praise', false],
  ['neutral', 'recommendation', 'praise', false],
  ['positive', null, 'praise', false],
  ['negative', 'reply', 'reply', false],
  ['negative', 'promotion', 'promotion', false],
  ['neutral', 'comparison', 'nothing-asked', false],
  ['neutral', null, 'nothing-asked', false],
  ['unsure', null, 'nothing-asked', false],
  ['unscored', null, 'nothing-asked', false],
];

test.each(CASES)('%s, %s: %s', (label, intent, why, needed) => {
  expect(needsAnswer({ label, intent, settled: null })).toEqual({ needed, why });
});

test('all intents are tried', () => {
  expect(new Set(CASES.map(([, intent]) => intent))).toEqual(new Set([null, ...INTENTS]));
});

test.each(CASES)('%s, %s, answered: nothing', (label, intent) => {
  expect(needsAnswer({ label, intent, settled: 'answered', decided: true })).toEqual({ needed: false, why: 'answered' });
});

test.each([true, false])('the user\'s word holds: %s', (decided) => {
  for (const intent of ['question', 'praise', 'reply'] as const) {
    expect(needsAnswer({ label: 'neutral', intent, settled: null, decided })).toEqual({ needed: decided, why: 'decided' });
  }
});

test('nobody answers what is gone, or the own account wrote', () => {
  const asked = { label: 'neutral', intent: 'question', settled: null, decided: true } as const;
  expect(needsAnswer({ ...asked, gone: true, own: true })).toEqual({ needed: false, why: 'gone' });
  expect(needsAnswer({ ...asked, own: true })).toEqual({ needed: false, why: 'own' });
});
