import { describe, expect, test } from 'vitest';
import { readAge } from '@/lib/language/ages';
import { readTime } from '@/lib/language/dates';
import { readDateIn } from '@/lib/language/dateWords';
import { readCount, readDecimal } from '@/lib/language/numbers';
import { readFirstNumber, readShortNumber } from '@/lib/language/shortNumbers';

const NOW = Date.UTC(2026, 2, 31, 12, 34, 56);
const LANGUAGES = ['en', 'en-US', 'de', 'fr', 'uk', 'ar', 'ja', 'th', 'fy', 'xx', 'not a tag', null];

/** Pieces that dates are made of, and signs that they are not. */
const PIECES = [
  '5', '31', '12', '2024', '67', '٣', '3', ':', '.', '/', '-', ' ', ' ', ' ', ',', '(', ')', '·', 'am', 'PM', 'h', 'Uhr', '年', '月', '日', '午後',
  'May', 'mar', 'Oktober', 'січня', 'يناير', 'ago', 'vor', 'тому', 'Monday', 'gestern', 'today', '14:03', 'UTC', '+02:00', 'Z', '\u200f', '\u0301', '\ud800',
  '\u{1f600}', '%', '$&', '\\', '[', '__proto__', 'constructor', '\0', '1e9', 'K', '万', 'тис.', '٬', '’',
];

/** The same for every run: a linear congruential generator. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function texts(count: number): string[] {
  const random = randomNumbers(42);
  const piece = (): string => PIECES[Math.floor(random() * PIECES.length)] ?? '';
  const letter = (): string => String.fromCharCode(Math.floor(random() * 65_536));
  return Array.from({ length: count }, (_, at) =>
    Array.from({ length: 1 + Math.floor(random() * 12) }, at % 4 === 0 ? letter : piece).join(''));
}

const SHAPE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/u;

describe('whatever a page writes', () => {
  const all = texts(10_000);

  test('is read or unknown, never later than now, and the same twice', () => {
    let read = 0;
    for (const [index, raw] of all.entries()) {
      const language = LANGUAGES[index % LANGUAGES.length] ?? null;
      const zone = index % 3 === 0 ? { zoneless: 'Europe/Berlin' } : {};
      const time = readAge(raw, { now: NOW, language, ...zone });
      expect(readAge(raw, { now: NOW, language, ...zone })).toEqual(time);
      expect(time.precision === 'unknown').toBe(time.at === null);
      if (time.at === null) continue;
      read += 1;
      expect(time.at).toMatch(SHAPE);
      expect(Date.parse(time.at)).toBeLessThanOrEqual(NOW + 86_400_000);
      expect(Date.parse(time.at)).toBeGreaterThanOrEqual(Date.UTC(1990, 0, 1));
    }
    expect(read).toBeGreaterThan(200);
  }, 60_000);

  test('is a number or none', () => {
    for (const raw of all) {
      for (const value of [readCount(raw), readDecimal(raw), readShortNumber(raw, 'de'), readFirstNumber(raw, null)]) {
        expect(value === null || Number.isFinite(value)).toBe(true);
      }
      readTime(raw, { now: NOW });
      readDateIn(raw, { locales: ['fr'], now: NOW });
    }
  }, 60_000);

  test('and so is what a page says of its language and zone', () => {
    for (const raw of all.slice(0, 300)) {
      expect(readTime('2026-03-05 14:03', { now: NOW, zoneless: raw, locales: [raw] }).at).not.toBeNull();
      expect(readAge('2026-03-05', { now: NOW, language: raw }).at).not.toBeNull();
      expect(readShortNumber('1,234', raw)).toBe(1234);
    }
  }, 60_000);
});

describe('a page costs little', () => {
  const milliseconds = (run: () => void): number => {
    const from = performance.now();
    run();
    return performance.now() - from;
  };

  test.each([
    ['digits', '1'.repeat(400)], ['spaces', ' '.repeat(400)], ['months', 'may '.repeat(100)], ['clocks', '14:03 '.repeat(70)],
    ['marks', '1/1-1.'.repeat(66)], ['brackets', '('.repeat(400)], ['months of China', '1月'.repeat(200)], ['long', 'x'.repeat(1_000_000)],
  ])('a text of %s', (_, raw) => {
    readAge('5 May', { now: NOW, language: 'de' });
    expect(milliseconds(() => [readAge(raw, { now: NOW, language: 'de' }), readDateIn(raw, { locales: ['de'] }), readCount(raw)])).toBeLessThan(100);
  });

  test('five thousand times of a page', () => {
    const shown = Array.from({ length: 5_000 }, (_, at) => ['vor 2 Std.', `${1 + (at % 28)}. Okt. um 14:03`, 'gestern um 9:15', '05.06.2024'][at % 4] ?? '');
    const cost = milliseconds(() => {
      for (const raw of shown) readAge(raw, { now: NOW, language: 'de', zoneless: 'Europe/Berlin' });
    });
    expect(cost).toBeLessThan(1_500);
  });
});
