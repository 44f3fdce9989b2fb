import { describe, expect, test } from 'vitest';
import { readDateIn } from '@/lib/language/dateWords';

const read = (sentence: string, ...locales: string[]): string => {
  const { at, precision } = readDateIn(sentence, { locales });
  return `${at?.slice(0, 10)} ${precision}`;
};

describe('dates within sentences', () => {
  test.each([
    ['en-us', 'Reviewed in the United States on March 5, 2024', '2024-03-05 day'],
    ['en-gb', 'Reviewed in Italy on 16 July 2022', '2022-07-16 day'],
    ['en-in', 'Reviewed in India on 1 May 2024', '2024-05-01 day'],
    ['en', 'on September 3rd, 2019', '2019-09-03 day'],
    ['en', 'Posted the 3rd of May, 2019, and liked by 12 people', '2019-05-03 day'],
    ['en', 'by 12 people on May 3, 2019', '2019-05-03 day'],
    ['de', 'Rezension aus Deutschland vom 5. Januar 2024', '2024-01-05 day'],
    ['de', 'Bewertet in Deutschland am 18. März 2021', '2021-03-18 day'],
    ['de-at', 'am 3. Jänner 2024', '2024-01-03 day'],
    ['fr', 'Commenté en France le 1er août 2023', '2023-08-01 day'],
    ['fr', 'Avis laissé au Canada le 28 févr. 2023', '2023-02-28 day'],
    ['es', 'Opinión revisada en España el 16 de julio de 2022', '2022-07-16 day'],
    ['it', 'Recensito in Italia il 3 marzo 2023', '2023-03-03 day'],
    ['pt-br', 'Avaliado no Brasil em 12 de janeiro de 2026', '2026-01-12 day'],
    ['nl', 'Beoordeeld in Nederland op 3 maart 2023', '2023-03-03 day'],
    ['sv', 'Recenserad i Sverige den 12 januari 2026', '2026-01-12 day'],
    ['pl', 'Recenzja z Polski z dnia 12 stycznia 2026', '2026-01-12 day'],
    ['pl', 'styczeń 2026', '2026-01-01 month'],
    ['cs', 'Recenze z Německa, 5. července 2024', '2024-07-05 day'],
    ['cs', 'Recenze z Německa, 5. června 2024', '2024-06-05 day'],
    ['da', 'Anmeldt i Tyskland den 5. maj 2024', '2024-05-05 day'],
    ['tr', 'İncelendiği ülke: Türkiye. 12 Ağustos 2025 tarihinde incelendi', '2025-08-12 day'],
    ['tr', '5 ARALIK 2024 tarihinde Almanya’da değerlendirildi', '2024-12-05 day'],
    ['ru', 'Отзыв из Германии от 5 марта 2024 г.', '2024-03-05 day'],
    ['uk', 'Відгук із Німеччини від 5-го березня 2024 р.', '2024-03-05 day'],
    ['ar', 'تمت مراجعته في مصر في ٥ يناير ٢٠٢٤', '2024-01-05 day'],
    ['fa', '۵ ژانویهٔ ۲۰۲۴', '2024-01-05 day'],
    ['he', 'נבדק בארצות הברית ב-5 בינואר 2024', '2024-01-05 day'],
    ['hi', '5 जनवरी 2024 को भारत में समीक्षा की गई', '2024-01-05 day'],
    ['mr', '५ मार्च, २०२४', '2024-03-05 day'],
    ['bn', '৫ মার্চ, ২০২৪', '2024-03-05 day'],
    ['ta', '5 மார்ச், 2024 அன்று இந்தியாவில்', '2024-03-05 day'],
    ['ml', '2024 മാർച്ച് 5', '2024-03-05 day'],
    ['th', 'รีวิวเมื่อ 5 มีนาคม 2024', '2024-03-05 day'],
    ['vi', 'ngày 5 tháng 12, 2024', '2024-12-05 day'],
    ['hu', '2024. március 5-én', '2024-03-05 day'],
    ['lv', '2024. gada 5. marts', '2024-03-05 day'],
    ['kk', '2024 ж. 5 наурыз', '2024-03-05 day'],
    ['fi', '5. maaliskuuta 2024', '2024-03-05 day'],
    ['ja', '2024年1月5日に日本でレビュー済み', '2024-01-05 day'],
    ['ja', '２０２４年１月５日', '2024-01-05 day'],
    ['zh-cn', '于 2024年11月15日 在中国审核', '2024-11-15 day'],
    ['ko', '2024년 1월 5일에 미국에서 검토됨', '2024-01-05 day'],
    ['ko', '2024. 1. 5.', '2024-01-05 day'],
    ['xx', '2024年1月', '2024-01-01 month'],
    ['en', 'edited 2024-01-05', '2024-01-05 day'],
    ['en', 'on 25/11/2023', '2023-11-25 day'],
    ['en', 'on 11/25/2023', '2023-11-25 day'],
    ['de', 'am 05.01.2024', '2024-01-05 day'],
    ['en', 'March 2024', '2024-03-01 month'],
  ])('%s: %s', (locale, sentence, expected) => expect(read(sentence, locale)).toBe(expected));

  test.each([
    ['no date', 'Reviewed in Italy'],
    ['no year', 'Reviewed in Italy on 16 July'],
    ['an age', 'Reviewed 3 days ago'],
    ['two orders', 'Reviewed on 05/06/2024'],
    ['a day that is not', 'on 31 February 2024'],
    ['a month that is not', '2024-13-05'],
    ['two dates', 'on 5 May 2024, edited 6 May 2024'],
    ['a month within a word', 'Marching 5, 2024'],
    ['of another language', 'on 5 stycznia 2024'],
    ['a year before this world', '5 March 1203'],
    ['a Buddhist year', '5 March 2567'],
    ['an era', '令和6年1月5日'],
    ['a version', 'firmware 1.2.2024.5'],
    ['far apart', 'March was good and so were all 5 of them in 2024'],
  ])('unknown: %s', (_, sentence) => expect(read(sentence, 'en')).toBe('undefined unknown'));

  test('a name that stands for two months names none', () => expect(read('5 su 2024', 'dyo')).toBe('undefined unknown'));

  test('the same date twice is one', () => expect(read('5 May 2024 (May 5, 2024)', 'en')).toBe('2024-05-05 day'));

  test('languages are tried in their order, unknown ones passed over', () => {
    expect(read('16 July 2022', 'xx', 'not a language', 'it', 'en')).toBe('2022-07-16 day');
    expect(read('16 July 2022', 'xx', 'not a language')).toBe('undefined unknown');
  });

  test('what was written is kept', () => {
    expect(readDateIn('  on\n16 July ', { locales: ['en'] })).toEqual({ at: null, precision: 'unknown', raw: 'on 16 July' });
    expect(readDateIn(null, { locales: ['en'] })).toEqual({ at: null, precision: 'unknown', raw: null });
    expect(readDateIn('on 16 July 2022', { locales: ['en'] }).raw).toBe('on 16 July 2022');
  });

  test('a long text costs a bounded reading', () => {
    expect(readDateIn('March '.repeat(1_000_000), { locales: ['en'] }).at).toBeNull();
  });

  test('every language that the browser knows finds what it writes itself', () => {
    const failed: string[] = [];
    const codes = 'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr fy ga gl gu he hi hr hu hy id is it ja ka kk'
      + ' km kn ko ky lo lt lv mk ml mr ms my nb ne nl nn pa pl ps pt ro ru si sk sl sq sr sv sw ta te th tr uk ur uz vi zh zu';
    for (const locale of codes.split(' ')) {
      for (let month = 0; month < 12; month++) {
        for (const style of ['long', 'medium'] as const) {
          const at = Date.UTC(2023, month, 17 + (month % 7));
          const format = new Intl.DateTimeFormat(locale, { dateStyle: style, calendar: 'gregory', timeZone: 'UTC' });
          const expected = `${new Date(at).toISOString().slice(0, 10)} day`;
          if (read(format.format(at), locale) !== expected) failed.push(`${locale} ${style} ${format.format(at)}`);
        }
      }
    }
    expect(failed).toEqual([]);
  });
});
