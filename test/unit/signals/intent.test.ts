import { describe, expect, test } from 'vitest';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { findIntent as findIntentBy, NO_INTENT, type IntentFinding } from '@/lib/signals/intent';
import { shippedSignalTables } from '@/lib/signals/shippedTables';
import type { Intent } from '@/lib/signals/signals';
import { INTENT_SENTENCES } from './intentSentences';

const CASES = Object.entries(INTENT_SENTENCES).flatMap(([language, cases]) => (
  cases.map(([text, intent, label = 'unscored']) => ({ language, text, intent, label }))
));

const tableFor = shippedSignalTables();
const findIntent = (text: string, language: string | null, label: SentimentLabel, isReview = false): IntentFinding => (
  findIntentBy(text, language, { label, score: label === 'negative' ? -0.5 : 0 }, { table: tableFor(language), isReview })
);

test.each(CASES)('$language, $label: $text: $intent', ({ language, text, intent, label }) => {
  expect(findIntent(text, language, label).intent).toBe(intent);
});

test.each(CASES)('$language: reasons point at their words in $text', ({ language, text, label }) => {
  const { reasons } = findIntent(text, language, label);
  for (const { start, end, term } of reasons) {
    expect(term).not.toBe('');
    expect(text.slice(start, end)).toBe(term);
  }
  const starts = reasons.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

describe('question marks', () => {
  test.each(['?', '؟', '？', '⁇', '?!', '‽', '❓', '\u037e'])('%s asks in a language that nobody named', (mark) => {
    expect(findIntent(`norvelo 12${mark}`, null, 'unscored')).toEqual({
      intent: 'question', reasons: [{ intent: 'question', term: mark, start: 10, end: 10 + mark.length }],
    });
  });

  test.each<[string, string | null, Intent | null]>([
    ['Πού είναι το κατάστημα;', 'el', 'question'],
    ['Waar; daar', 'xx', null],
    ['Ո՞ւր է խանութը', 'hy', 'question'],
    ['page.example/list?sort=new', null, null],
    ['v2.5? yes', null, 'question'],
    ['__proto__?', '__proto__', 'question'],
  ])('%j in %j: %j', (text, language, intent) => {
    expect(findIntent(text, language, 'unscored').intent).toBe(intent);
  });
});

describe('of several intents', () => {
  test.each<[string, SentimentLabel, Intent | null]>([
    ['It broke, cancel my plan. Can I keep the lamp?', 'negative', 'cancel'],
    ['It broke. Can I keep the lamp?', 'neutral', 'complaint'],
    ['Great support, great shop, it broke once', 'unsure', 'praise'],
    ['Great support, great shop, it broke once', 'negative', 'complaint'],
    ['Great shop, but it broke', 'positive', 'praise'],
    ['Great shop, but it broke', 'unscored', 'complaint'],
    ['Nasty smell. Where is the filter?', 'negative', 'question'],
    ['Where is the filter. Nasty smell?', 'negative', null],
    ['How much does it cost?', 'neutral', 'purchase'],
    ['Great, how much is it', 'positive', 'purchase'],
    ['thanks', 'negative', null],
  ])('%j, %s: %s', (text, label, intent) => {
    expect(findIntent(text, 'en', label).intent).toBe(intent);
  });

  test('all of them are named', () => {
    const { reasons } = findIntent('Great lamp. It broke: can I cancel my plan?', 'en', 'negative');
    expect(reasons.map(({ intent, term }) => [intent, term])).toEqual([
      ['praise', 'Great'], ['complaint', 'It broke'], ['question', 'can I'], ['cancel', 'cancel my plan'], ['question', '?'],
    ]);
  });
});

test.each<[SentimentLabel, Intent | null]>([
  ['negative', 'complaint'], ['positive', 'praise'], ['neutral', null], ['unsure', null], ['unscored', null],
])('without any word a %s review is %s, any other text nothing', (label, intent) => {
  for (const language of ['en', 'pl', null]) {
    expect(findIntent('Norvelo 12', language, label, true)).toEqual({ intent, reasons: [] });
    expect(findIntent('Norvelo 12', language, label)).toEqual(NO_INTENT);
  }
  expect(SENTIMENT_LABELS).toContain(label);
});

const STORY = 'We came on a Monday and left on a Sunday. '.repeat(6);

test('a word of praise in a text that is scored neutral, or in a long review that is not scored positive, is none', () => {
  expect(findIntent('Great, a bus stop', 'en', 'neutral').intent).toBe(null);
  expect(findIntent('Great, a lovely bus stop', 'en', 'neutral').intent).toBe('praise');
  expect(findIntent(`${STORY}Lovely and great`, 'en', 'unsure').intent).toBe('praise');
  expect(findIntent(`${STORY}Lovely and great`, 'en', 'unsure', true).intent).toBe(null);
  expect(findIntent(`${STORY}Lovely and great`, 'en', 'positive', true).intent).toBe('praise');
});

test('a long review asks nothing', () => {
  expect(findIntent('Can I park there?', 'en', 'neutral', true).intent).toBe('question');
  expect(findIntent(`${STORY}Can I park there?`, 'en', 'neutral').intent).toBe('question');
  expect(findIntent(`${STORY}Can I park there?`, 'en', 'neutral', true).intent).toBe(null);
});

test('what tells of an expectation is complaint or praise by its score alone', () => {
  expect(findIntent('It was not what I expected', 'en', 'negative').intent).toBe('complaint');
  expect(findIntent('The delivery, as ever', 'en', 'negative').intent).toBe(null);
});

test('an empty text has no intent', () => {
  expect(findIntent('', 'en', 'neutral')).toBe(NO_INTENT);
});

/** Processor time of the quicker of two runs, in ms. */
function leastMilliseconds(text: string, language: string): number {
  const times = [0, 1].map(() => {
    const start = process.cpuUsage();
    findIntent(text, language, 'unscored');
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

test.each([
  ['en', 'cancel '], ['en', "can't recommend "], ['en', 'a'], ['en', '?'], ['en', 'not '], ['en', '@a'],
  ['de', 'möchte '], ['nl', 'zou graag '], ['ar', 'وال'], ['ar', 'لا '], ['uk', 'скасу'], ['ru', 'не '], ['fy', '.'],
])('time grows with the text, not faster: %s, %j', { timeout: 60_000, retry: 3 }, (language, piece) => {
  const long = piece.repeat(Math.ceil(200_000 / piece.length));
  const short = long.slice(0, long.length / 4);
  leastMilliseconds(short, language);
  expect(findIntent(long, language, 'unscored').reasons.length).toBeLessThanOrEqual(32);
  expect(leastMilliseconds(long, language) / Math.max(leastMilliseconds(short, language), 10)).toBeLessThan(10);
});
