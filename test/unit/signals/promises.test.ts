import { describe, expect, test } from 'vitest';
import { DEADLINE_WORDS } from '@/lib/language/packs/deadlineWords';
import { PROMISE_WORDS } from '@/lib/language/packs/promiseWords';
import { firstDayOfWeek } from '@/lib/i18n/week';
import { SIGNAL_LANGUAGES } from '@/lib/signals/languages';
import { LONGEST_PROMISE, MOST_PROMISES, promisesIn, type PromiseFound } from '@/lib/signals/promises';
import { promiseTableOf, type PromiseTable } from '@/lib/signals/promiseTable';
import { PROMISES_AFTER } from './promiseSentences/after';
import { PROMISES_BEFORE } from './promiseSentences/before';
import type { PromiseSentence } from './promiseSentences/sentence';

const ZONE = 'Europe/Amsterdam';
const AT = Date.UTC(2026, 4, 20, 9);
const tables = new Map<string, PromiseTable>();

function tableOf(language: string): PromiseTable {
  const [promises, deadlines] = [PROMISE_WORDS.get(language), DEADLINE_WORDS.get(language)];
  if (promises === undefined || deadlines === undefined) throw new Error(`No words for ${language}`);
  const table = tables.get(language) ?? promiseTableOf({ promises, deadlines }, language);
  tables.set(language, table);
  return table;
}

function found(text: string, language: string): PromiseFound[] {
  return promisesIn(text, { language, table: tableOf(language), said: { at: AT, isExact: true, zone: ZONE, weekStart: firstDayOfWeek(language) } });
}

function told(text: string, language: string): string {
  const [promise, ...others] = found(text, language);
  if (promise === undefined) return 'no';
  if (others.length > 0) return 'several';
  if (promise.dueAt === null) return 'open';
  const hours = (promise.dueAt - AT) / 3_600_000;
  if (Number.isInteger(hours)) return `+${hours}h`;
  const end = new Date(promise.dueAt + 7_200_000).toISOString();
  return end.endsWith('T23:59:59.999Z') ? end.slice(5, 10) : end;
}

describe.each(Object.entries(PROMISES_BEFORE))('%s, written before the rules', (language, sentences) => {
  test.each<PromiseSentence>([...sentences])('%s: %s', (text, due) => {
    expect(told(text, language)).toBe(due);
  });
});

describe.each(Object.entries(PROMISES_AFTER))('%s, written after the rules', (language, sentences) => {
  test.each<PromiseSentence>([...sentences])('%s: %s', (text, due) => {
    expect(told(text, language)).toBe(due);
  });
});

describe('what a time belongs to', () => {
  test.each<[what: string, language: string, text: string, due: string]>([
    ['what is asked for first: no promise before that', 'en', 'Please send us your order number and we will refund you within 3 days.', 'no'],
    ['what is asked for after the promise', 'en', 'We will refund you within 3 days, please send us your bank details by Friday.', '05-23'],
    ['a condition, wherever it stands', 'en', 'We will refund you by Friday if you send us the receipt.', 'no'],
    ['nothing but courtesy', 'en', 'We will refund you by Friday, if you have any questions just ask.', '05-22'],
    ['what happened', 'en', 'We will look into what happened on Monday.', 'open'],
    ['what is not done', 'en', 'We cannot come before Monday, but we will call you tomorrow.', '05-21'],
    ['a shop that is open', 'en', 'We will call you tomorrow, our shop is open until Saturday.', '05-21'],
    ['the verb at the end', 'tr', 'Mağazamız bugün kapalı, yarın size dönüş yapacağız.', '05-21'],
    ['the last of several', 'en', 'We will call you tomorrow and refund you by Friday.', '05-22'],
    ['words in capitals and with other apostrophes', 'en', 'WE´LL SEND IT BY FRIDAY', '05-22'],
  ])('%s', (_, language, text, due) => {
    expect(told(text, language)).toBe(due);
  });

  test('where nobody knows when it was said, only a whole date is known', () => {
    const said = { at: null, isExact: false, zone: ZONE, weekStart: 1 };
    const text = 'We will call you tomorrow. We will refund you by 5 June 2026.';
    expect(promisesIn(text, { language: 'en', table: tableOf('en'), said }).map(({ dueAt }) => dueAt)).toEqual([null, Date.UTC(2026, 5, 5, 22) - 1]);
  });
});

test.each([...SIGNAL_LANGUAGES])('%s has all words, and none that finds nothing', (language) => {
  expect(told('', language)).toBe('no');
  for (const words of [PROMISE_WORDS.get(language), DEADLINE_WORDS.get(language)]) {
    for (const [name, list] of Object.entries(words ?? {})) {
      if (typeof list !== 'string') continue;
      expect(list.split(',').map((entry) => entry.trim()).filter((entry) => entry === ''), `${language} ${name}`).toEqual([]);
      expect(list.split('(').length, `${language} ${name}`).toBe(list.split(')').length);
      // A space beside what may be missing would be asked for.
      expect(list, `${language} ${name}`).not.toMatch(/(?<![^ ,])\([^()]*\|\) /u);
    }
  }
});

test('each sentence that promises is told as it is written, up to a bound', () => {
  const text = 'Hi Wren!  We\u2019ll look into it. You will hear from us by Friday, 22 May. Please write to us by Monday.';
  expect(found(text, 'en').map(({ words }) => words)).toEqual(['We\u2019ll look into it.', 'You will hear from us by Friday, 22 May.']);
  const [long] = found(`We will send you a new lamp by Friday ${'as you may well imagine '.repeat(40)}`, 'en');
  expect(long?.words).toHaveLength(LONGEST_PROMISE);
  expect(found('We will send it by Friday. '.repeat(40), 'en')).toHaveLength(MOST_PROMISES);
});

test.each(['we will ', 'please ', '5 may ', 'by by ', 'within 24 ', '('.repeat(9), '24.05.', 'our '])('a hostile text of %s costs little', (piece) => {
  const text = piece.repeat(Math.ceil(10_000 / piece.length));
  const before = performance.now();
  for (const language of ['en', 'de', 'tr']) found(text, language);
  expect(performance.now() - before).toBeLessThan(1_500);
});
