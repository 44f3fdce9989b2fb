import { describe, expect, test } from 'vitest';
import { deadlinesIn, deadlineTableOf } from '@/lib/language/deadlines';
import { dueTime, type SaidAt } from '@/lib/language/dueTimes';
import { DEADLINE_WORDS } from '@/lib/language/packs/deadlineWords';
import { plainText } from '@/lib/language/plainText';

const MONDAY = 1;
const SUNDAY = 7;
/** Wednesday, 20 May 2026, 11:00 in Amsterdam. */
const SAID: SaidAt = { at: Date.UTC(2026, 4, 20, 9), isExact: true, zone: 'Europe/Amsterdam', weekStart: MONDAY };

function due(text: string, said: Partial<SaidAt> = {}, language = 'en'): (string | null)[] {
  const words = DEADLINE_WORDS.get(language);
  if (words === undefined) throw new Error(`No words for ${language}`);
  return deadlinesIn(plainText(text), deadlineTableOf(words, language)).map((deadline) => {
    const at = dueTime(deadline, { ...SAID, ...said });
    return at === null ? null : new Date(at).toISOString();
  });
}

describe('the end of a time that is named', () => {
  test.each<[text: string, due: string | null]>([
    ['today', '2026-05-20T21:59:59.999Z'],
    ['by tomorrow morning', '2026-05-21T21:59:59.999Z'],
    ['by Wednesday', '2026-05-27T21:59:59.999Z'],
    ['by Thursday', '2026-05-21T21:59:59.999Z'],
    ['next Thursday', '2026-05-28T21:59:59.999Z'],
    ['next Monday', '2026-05-25T21:59:59.999Z'],
    ['by the end of the week', '2026-05-24T21:59:59.999Z'],
    ['next week', '2026-05-31T21:59:59.999Z'],
    ['by the end of the month', '2026-05-31T21:59:59.999Z'],
    ['by the end of February', null],
    ['by the end of November', '2026-11-30T22:59:59.999Z'],
    ['this year', '2026-12-31T22:59:59.999Z'],
    ['within 90 minutes', '2026-05-20T10:30:00.000Z'],
    ['within 24 hours', '2026-05-21T09:00:00.000Z'],
    ['in 2 to 3 days', '2026-05-23T21:59:59.999Z'],
    ['within three business days', '2026-05-25T21:59:59.999Z'],
    ['within a fortnight', '2026-06-03T21:59:59.999Z'],
    ['within a month', '2026-06-20T21:59:59.999Z'],
    ['by 5 June', '2026-06-05T21:59:59.999Z'],
    ['by June 5th, 2027', '2027-06-05T21:59:59.999Z'],
    ['by 2026-06-05', '2026-06-05T21:59:59.999Z'],
    ['by 12 May', null],
    ['by 12 May 2025', null],
    ['by 25/12', '2026-12-25T22:59:59.999Z'],
    ['by 1 March', null],
    ['by 30/10', '2026-10-30T22:59:59.999Z'],
  ])('%s', (text, at) => {
    expect(due(text)).toEqual([at]);
  });

  test('is of the zone that it is asked for, summer time and all', () => {
    expect(due('by Friday', { zone: 'America/New_York' })).toEqual(['2026-05-23T03:59:59.999Z']);
    expect(due('by Friday', { zone: 'Nowhere/At_All' })).toEqual(['2026-05-22T23:59:59.999Z']);
    // The night in which clocks are put back.
    expect(due('by Sunday', { at: Date.UTC(2026, 9, 22, 9) })).toEqual(['2026-10-25T22:59:59.999Z']);
    // Tomorrow there is the day after tomorrow here.
    expect(due('tomorrow', { at: Date.UTC(2026, 4, 20, 22, 30) })).toEqual(['2026-05-22T21:59:59.999Z']);
  });

  test('of a week is where weeks end', () => {
    expect(due('this week', { weekStart: SUNDAY })).toEqual(['2026-05-23T21:59:59.999Z']);
    expect(due('this week', { weekStart: 6 })).toEqual(['2026-05-22T21:59:59.999Z']);
    expect(due('this week', { at: Date.UTC(2026, 4, 24, 9) })).toEqual(['2026-05-24T21:59:59.999Z']);
  });

  test('is counted from the end of a day of which no hour is known', () => {
    const said = { at: Date.UTC(2026, 4, 20), isExact: false, zone: 'America/New_York' };
    expect(due('within 24 hours', said)).toEqual(['2026-05-22T03:59:59.999Z']);
    expect(due('tomorrow', said)).toEqual(['2026-05-22T03:59:59.999Z']);
  });

  test('is unknown where it is unknown when it was said, but for a whole date', () => {
    expect(due('by Friday or 5 June 2026 or within 2 days', { at: null })).toEqual([null, '2026-06-05T21:59:59.999Z', null]);
  });

  test('is that of the month that is shorter', () => {
    expect(due('within a month', { at: Date.UTC(2026, 0, 31, 9) })).toEqual(['2026-02-28T22:59:59.999Z']);
  });

  test('knows the days on which nobody works', () => {
    expect(due('خلال ثلاثة أيام عمل', {}, 'ar')).toEqual(['2026-05-25T21:59:59.999Z']);
    expect(due('خلال يومي عمل', { at: Date.UTC(2026, 4, 21, 9) }, 'ar')).toEqual(['2026-05-25T21:59:59.999Z']);
  });
});

test('of times that meet the longer counts', () => {
  expect(due('by the end of next week')).toEqual(['2026-05-31T21:59:59.999Z']);
  expect(due('by Friday, 22 May')).toEqual(['2026-05-22T21:59:59.999Z', '2026-05-22T21:59:59.999Z']);
});

test.each(['we’ll do Friday’s order', 'at 24 Harbour Street', 'may I', '5 people', ''])('names none: %s', (text) => {
  expect(due(text)).toEqual([]);
});
