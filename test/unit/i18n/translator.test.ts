import { describe, expect, it, vi } from 'vitest';
import { fillIn, isolate } from '@/lib/i18n/fillIn';
import { createFormats } from '@/lib/i18n/formats';
import { chooseLanguage, formattingTag, writableTag } from '@/lib/i18n/languages';
import { PAGES } from '@/lib/i18n/pageMessages';
import { createTranslator } from '@/lib/i18n/translator';

const english = createTranslator({ language: 'en', messages: PAGES.english, zone: 'UTC' });
const NOW = Date.parse('2026-11-21T12:00:00Z');

describe('a translator', () => {
  it('chooses the form that a number asks for', () => {
    expect(english.count('count.mentions', 1)).toBe('1 mention');
    expect(english.count('count.mentions', 1_234)).toBe('1,234 mentions');
  });

  it.each([
    [0, 'لا إشارات'],
    [1, 'إشارة واحدة'],
    [2, 'إشارتان'],
    [3, '3 إشارات'],
    [11, '11 إشارة'],
    [100, '100 إشارة'],
  ])('speaks the six forms of Arabic: %i', async (n, words) => {
    const arabic = createTranslator(await PAGES.load('ar'));
    expect(arabic.direction).toBe('rtl');
    const said = arabic.count('count.mentions', n);
    const latin = said.replaceAll(/[٠-٩]/gu, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit)));
    expect(latin).toBe(words);
  });

  it.each([
    ['uk', 1, '1 згадка'],
    ['uk', 3, '3 згадки'],
    ['uk', 11, '11 згадок'],
    ['uk', 21, '21 згадка'],
    ['uk', 1.5, '1,5 згадки'],
    ['ru', 1, '1 упоминание'],
    ['ru', 4, '4 упоминания'],
    ['ru', 12, '12 упоминаний'],
    ['ru', 101, '101 упоминание'],
    ['fy', 1, '1 fermelding'],
    ['fy', 21, '21 fermeldings'],
  ])('speaks the forms of %s: %d', async (language, n, words) => {
    expect(createTranslator(await PAGES.load(language)).count('count.mentions', n)).toBe(words);
  });

  it('takes the form "other" where a language lacks one', () => {
    const messages = { ...PAGES.english, 'count.mentions': { other: '{n} in all' } };
    expect(createTranslator({ language: 'en', messages }).count('count.mentions', 1)).toBe('1 in all');
  });

  it('isolates texts that come from elsewhere', () => {
    expect(english.text('page.grant', { site: 'Trustpilot' })).toBe('Read \u2068Trustpilot\u2069');
  });
});

describe('filling in', () => {
  it.each([
    ['numbers as the language writes them', '{n} left', { n: 12_345 }, '12,345 left'],
    ['only what is given', '{a} and {b}', { a: 1 }, '1 and {b}'],
    ['nothing that an object brings by itself', '{constructor}', {}, '{constructor}'],
    ['a text that looks like a place, once', '{a}', { a: '{a}' }, '\u2068{a}\u2069'],
    ['a text with a dollar sign', '{a}', { a: '$&' }, '\u2068$&\u2069'],
  ])('fills %s', (_, message, params, filled) => {
    expect(fillIn(message, params, english.number)).toBe(filled);
  });

  it('closes isolates that a text leaves open', () => {
    expect(isolate('\u2067evil')).toBe('\u2068\u2067evil\u2069\u2069');
  });
});

describe('the choice of a language', () => {
  it.each([
    ['auto', ['ar-EG', 'en'], 'ar'],
    ['auto', ['xx', 'ar'], 'ar'],
    ['auto', ['xx'], 'en'],
    ['en', ['ar'], 'en'],
    ['ar', ['en-GB'], 'ar'],
    ['xx', ['ar'], 'ar'],
    ['auto', ['uk-UA', 'ru'], 'uk'],
    ['auto', ['fy-NL', 'nl'], 'fy'],
  ])('of %s with a browser in %j is %s', (setting, browser, chosen) => {
    expect(chooseLanguage(setting, browser).code).toBe(chosen);
  });

  it('writes numbers and dates as the region of the browser does', () => {
    expect(formattingTag('en', ['uk', 'en-GB', 'en-US'])).toBe('en-GB');
    expect(formattingTag('ar', ['en-GB'])).toBe('ar');
  });

  it('falls back to English where a language cannot be loaded', async () => {
    expect(await PAGES.load('xx')).toEqual({ language: 'en', messages: PAGES.english });
  });
});

describe('formats', () => {
  const formats = createFormats('en-GB', 'Asia/Tokyo');

  it.each([
    [NOW, 'now'],
    [NOW - 59_000, 'now'],
    [NOW - 60_000, '1 minute ago'],
    [NOW - 5 * 3_600_000, '5 hours ago'],
    [NOW - 86_400_000, 'yesterday'],
    [NOW - 400 * 86_400_000, 'last year'],
    [NOW + 2 * 3_600_000, 'in 2 hours'],
  ])('writes %i as %s', (instant, words) => {
    expect(formats.relativeTime(instant, NOW)).toBe(words);
  });

  it('writes instants in the reporting zone, and days as they stand', () => {
    expect(formats.date(Date.parse('2026-11-20T20:00:00Z'))).toBe('21 Nov 2026');
    expect(formats.day('2026-11-20')).toContain('20');
  });

  it('writes signs as wide as each other, and none for zero', () => {
    expect([-12, 0, 7].map((value) => formats.signed(value))).toEqual(['\u221212', '0', '+7']);
    expect(formats.decimal(-0.7, 2)).toBe('\u22120.7');
    expect(formats.number(-100)).toBe('\u2212100');
  });

  it('takes UTC where a zone is not known', () => {
    expect(createFormats('en-GB', 'Mars/Olympus').date(NOW)).toBe('21 Nov 2026');
  });

  it.each([
    ['en', 'a, b, c'], ['uk', 'a, b, c'], ['ru', 'a, b, c'], ['fy', 'a, b, c'], ['ar', 'a\u060c b\u060c c'],
  ])('set a sequence with commas and without an "and": %s', (language, written) => {
    expect(createFormats(language).sequence(['a', 'b', 'c'])).toBe(written);
    expect(createFormats(language).sequence(['a'])).toBe('a');
  });

  describe('of a language that the browser does not know', () => {
    const written = (language: string): string[] => {
      const { day, date, relativeTime, list, languageName, decimal } = createFormats(language, 'UTC');
      const DAY = 86_400_000;
      return [
        day('2026-05-21'),
        date(NOW),
        relativeTime(NOW - 5 * DAY, NOW),
        list(['a', 'b', 'c']),
        languageName('de'),
        decimal(-1234.5, 1),
      ];
    };

    it('are its own where the browser does know it', () => {
      expect(writableTag('fy-NL')).toBe('fy-NL');
      expect(written('fy')).toEqual(expect.arrayContaining(['5 deien lyn', 'Dútsk']));
    });

    it.each(['NumberFormat', 'DateTimeFormat', 'RelativeTimeFormat', 'ListFormat', 'DisplayNames'] as const)(
      'are all of the closest one, even if only its %s is unknown',
      (maker) => {
        vi.spyOn(Intl[maker], 'supportedLocalesOf').mockReturnValue([]);
        expect(written('fy-NL')).toEqual([
          'do 21 mei 2026',
          '21 nov 2026',
          '5 dagen geleden',
          'a, b en c',
          'Duits',
          '\u22121.234,5',
        ]);
      },
    );

    it('are English where none is close', () => {
      expect(writableTag('tlh')).toBe('en');
    });
  });

  it('says a code of which it knows no language as it is', () => {
    expect(formats.languageName('fy')).toBe('Western Frisian');
    expect(formats.languageName('!!')).toBe('!!');
  });

  it.each([
    ['en', 0, '0 byte'],
    ['en', 999, '999 byte'],
    ['en', 1_240, '1.2 kB'],
    ['en', 45_600_000, '46 MB'],
    ['en', 120e9, '120 GB'],
    ['en', 3e18, '3,000,000 TB'],
    ['de', 1_240, '1,2 kB'],
  ])('writes in %s how much room %d bytes take: %s', (tag, bytes, words) => {
    expect(createFormats(tag).size(bytes)).toBe(words);
  });
});
