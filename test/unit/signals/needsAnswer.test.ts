import { expect, test } from 'vitest';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Intent } from '@/lib/signals/intent';
import { needsAnswer } from '@/lib/signals/needsAnswer';

const CASES: [SentimentLabel, Intent | null, 'negative' | 'question' | null][] = [
  ['negative', null, 'negative'],
  ['negative', 'complaint', 'negative'],
  ['negative', 'praise', 'negative'],
  ['negative', 'question', 'question'],
  ['neutral', 'question', 'question'],
  ['positive', 'question', 'question'],
  ['unscored', 'question', 'question'],
  ['unscored', 'complaint', 'negative'],
  ['unscored', 'cancel', 'negative'],
  ['unsure', 'complaint', 'negative'],
  ['positive', 'cancel', 'negative'],
  ['positive', 'praise', null],
  ['neutral', 'purchase', null],
  ['neutral', null, null],
  ['unsure', null, null],
  ['unscored', null, null],
];

test.each(CASES)('%s, %s: %s', (label, intent, why) => {
  expect(needsAnswer({ label, intent, answered: false })).toBe(why);
});

test.each(CASES)('%s, %s, answered: nothing', (label, intent) => {
  expect(needsAnswer({ label, intent, answered: true })).toBeNull();
});
