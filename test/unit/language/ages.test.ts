import { describe, expect, test } from 'vitest';
import { readAge } from '@/lib/language/ages';
import { agePatterns } from '@/lib/language/ageWords';

const now = Date.UTC(2026, 2, 31, 12, 34, 56, 789);
const read = (raw: string | null, language: string | null): string => {
  const { at, precision } = readAge(raw, { now, language });
  return `${at?.slice(0, 16)} ${precision}`;
};

const TWO_HOURS = '2026-03-31T10:00 hour';
const TWO_DAYS = '2026-03-29T00:00 day';
const THREE_MONTHS = '2025-12-01T00:00 month';

describe('ages in the language of the page', () => {
  test.each([
    ['en', '2 hours ago', TWO_HOURS], ['en-GB', '2 hr ago', TWO_HOURS], ['de', 'vor 2 Stunden', TWO_HOURS],
    ['uk', '2 години тому', TWO_HOURS], ['uk-UA', '3 місяці тому', THREE_MONTHS], ['ru', '2 часа назад', TWO_HOURS],
    ['ru', '5 лет назад', '2021-01-01T00:00 year'], ['pl', '2 godziny temu', TWO_HOURS], ['cs', 'před 2 hodinami', TWO_HOURS],
    ['fr', 'il y a 2 heures', TWO_HOURS], ['es-419', 'hace 2 horas', TWO_HOURS], ['pt-BR', 'há 2 horas', TWO_HOURS],
    ['pt-BR', '2 dias atrás', TWO_DAYS], ['it', '2 ore fa', TWO_HOURS], ['nl', '2 uur geleden', TWO_HOURS],
    ['sv', 'för 2 timmar sedan', TWO_HOURS], ['no', 'for 2 timer siden', TWO_HOURS], ['fi', '2 tuntia sitten', TWO_HOURS],
    ['hu', '2 órája', TWO_HOURS], ['hu', '2 órával ezelőtt', TWO_HOURS], ['ro', 'acum 2 ore', TWO_HOURS],
    ['el', 'πριν από 2 ώρες', TWO_HOURS], ['el', 'πριν 2 ώρες', TWO_HOURS], ['tr', '2 saat önce', TWO_HOURS],
    ['ar', 'قبل ساعتين', TWO_HOURS], ['ar', 'منذ ساعتين', TWO_HOURS], ['ar', 'قبل يومين', TWO_DAYS],
    ['ar', 'قبل 3 أشهر', THREE_MONTHS], ['ar', 'قبل ٣ أشهر', THREE_MONTHS], ['fa', '۲ ساعت پیش', TWO_HOURS],
    ['he', 'לפני שעתיים', TWO_HOURS], ['iw', 'לפני יומיים', TWO_DAYS], ['hi', '2 घंटे पहले', TWO_HOURS],
    ['ja', '2時間前', TWO_HOURS], ['ja', '2 日前', TWO_DAYS], ['ja', '3 ヶ月前', THREE_MONTHS], ['ko', '2시간 전', TWO_HOURS],
    ['zh-CN', '2天前', TWO_DAYS], ['zh_TW', '2 小時前', TWO_HOURS], ['th', '2 ชั่วโมงที่ผ่านมา', TWO_HOURS],
    ['vi', '2 giờ trước', TWO_HOURS], ['id', '2 jam yang lalu', TWO_HOURS], ['id', '2 jam lalu', TWO_HOURS],
    ['sw', 'saa 2 zilizopita', TWO_HOURS],
    // words instead of numbers
    ['de', 'vorgestern', TWO_DAYS], ['fr', 'hier', '2026-03-30T00:00 day'], ['uk', 'учора', '2026-03-30T00:00 day'],
    ['de', 'gestern', '2026-03-30T00:00 day'], ['de', 'heute', '2026-03-31T00:00 day'], ['de', 'jetzt', '2026-03-31T12:34 minute'],
    ['nl', 'vorige maand', '2026-02-01T00:00 month'],
    ['de', 'vor einem Monat', '2026-02-01T00:00 month'], ['de', 'Bearbeitet: vor einem Monat', '2026-02-01T00:00 month'],
    ['fr', 'il y a une heure (modifié)', '2026-03-31T11:00 hour'], ['es', 'hace un mes', '2026-02-01T00:00 month'],
    ['pt-BR', 'um mês atrás', '2026-02-01T00:00 month'], ['it', "un'ora fa", '2026-03-31T11:00 hour'],
    ['ru', 'месяц назад', '2026-02-01T00:00 month'], ['uk', 'рік тому', '2025-01-01T00:00 year'],
    ['pl', 'rok temu', '2025-01-01T00:00 year'], ['nl', 'een uur geleden', '2026-03-31T11:00 hour'],
    ['en', 'Edited: a month ago', '2026-02-01T00:00 month'], ['sv', 'för en månad sedan', '2026-02-01T00:00 month'],
    // short forms, alone
    ['de', '2 Std.', TWO_HOURS], ['fr', '2 h', TWO_HOURS], ['en', '2h', TWO_HOURS],
    // a week tells no day
    ['de', 'vor 2 Wochen', '2026-03-01T00:00 month'],
  ])('%s: %s', (language, raw, expected) => expect(read(raw, language)).toBe(expected));

  test.each([
    '2 oeren lyn', '2 oere lyn', '2 Oeren lyn (bewurke)', '2 uur geleden', '2 hours ago',
  ])('West Frisian, which browsers may not know: %s', (raw) => expect(read(raw, 'fy')).toBe(TWO_HOURS));
  test.each([
    ['juster', '2026-03-30T00:00 day'], ['earjuster', TWO_DAYS], ['in jier lyn', '2025-01-01T00:00 year'],
    ['3 moannen lyn', THREE_MONTHS], ['2 dagen lyn', TWO_DAYS], ['krekt', '2026-03-31T12:34 minute'],
  ])('West Frisian: %s', (raw, expected) => expect(read(raw, 'fy-NL')).toBe(expected));
});

describe('ages among other words', () => {
  test.each([
    ['en', '2 hours ago (edited)'], ['en', 'Streamed 2 hours ago'], ['en', '• 2 hours ago'], ['en', 'Edited: 2 hours ago'],
    ['de', 'vor 2 Stunden (bearbeitet)'], ['de', 'Bearbeitet: vor 2 Stunden'], ['uk', '2 години тому (змінено)'],
    ['ar', 'قبل ساعتين (تم التعديل)'], ['ja', '2 時間前（編集済み）'], ['ja', '2 時間前に配信済み'], ['ko', '2시간 전(수정됨)'],
    ['ko', '2시간 전에 스트리밍함'], ['th', 'สตรีมเมื่อ 2 ชั่วโมงที่ผ่านมา'], ['pt-BR', 'Transmitido há 2 horas'],
    ['de', '3 Antworten, vor 2 Stunden'], ['en', '2 hours ago (edited 3 times)'], [null, '2 hours ago (edited)'],
    ['en', '\u200f2\u00a0hours ago'],
  ])('%s: %s', (language, raw) => expect(read(raw, language)).toBe(TWO_HOURS));

  test('a day with a time of day is that day', () => expect(read('gestern um 12:30', 'de')).toBe('2026-03-30T00:00 day'));
  test('a date in brackets is left', () => expect(read('Nov 5, 2017 (edited)', 'en')).toBe('2017-11-05T00:00 day'));
  test('what readTime reads is read', () => expect(read('2024-06-19T08:12:00Z', 'de')).toBe('2024-06-19T08:12 second'));
});

describe('never a guess', () => {
  test.each([
    ['de', null], ['de', ''], ['de', 'Antworten'], ['xx', 'vor 2 Stunden'], [null, 'vor 2 Stunden'], ['not a tag!', 'vor 2 Stunden'],
    ['en', '1.5 hours ago'], ['en', '1,200 days ago'], ['en', 'yesterdayish'], ['de', 'vor mehr als einem Monat'], ['ru', 'несколько лет назад'], ['en', 'half an hour ago'], ['en', 'in 5 hours'], ['en', '12345 days ago'],
    ['en', '3 comments'], ['x'.repeat(100_000), 'vor 2 Stunden'], ['constructor', 'vor 2 Stunden'], ['en', '9000 years ago'],
  ])('%.20s: %s', (language, raw) => expect(read(raw, language)).toBe('undefined unknown'));
  test('what could not be read is kept', () => {
    expect(readAge(' vor 2  Stunden ', { now, language: 'xx' })).toEqual({ at: null, precision: 'unknown', raw: 'vor 2 Stunden' });
    expect(readAge('2 hours ago (edited)', { now, language: 'en' }).raw).toBe('2 hours ago (edited)');
  });
});

const LANGUAGES = (
  'af am ar as az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ' +
  'ky lo lt lv mk ml mn mr ms my ne nl no or pa pl ps pt ro ru sd si sk sl so sq sr sv sw ta te th tk tr uk ur uz vi yue zh zu'
).split(' ');

test.each(LANGUAGES)('reads all that the browser itself writes in %s', (language) => {
  for (const style of ['long', 'short'] as const) {
    const format = new Intl.RelativeTimeFormat(language, { style });
    for (const unit of ['minute', 'hour', 'day', 'week', 'month', 'year'] as const) {
      for (let count = 1; count <= 59; count++) {
        const raw = format.format(-count, unit);
        const expected = readAge(`${count} ${unit}${count === 1 ? '' : 's'} ago`, { now, language: 'en' });
        expect(`${raw}: ${read(raw, language)}`).toBe(`${raw}: ${expected.at?.slice(0, 16)} ${expected.precision}`);
      }
    }
  }
});

test('a wording for two ages is no age', () => {
  // Minutes and months.
  expect(agePatterns('en').alone.has('#m')).toBe(false);
  expect(agePatterns('en').alone.has('#h')).toBe(true);
});
