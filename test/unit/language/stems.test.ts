import { describe, expect, test } from 'vitest';
import { fold } from '@/lib/language/fold';
import { stemmerOf } from '@/lib/language/stems';

/** Forms of one word a line. */
const FORMS: Record<string, readonly string[]> = {
  en: ['delivery deliveries deliver delivered delivers', 'ship shipping shipped ships', 'return returns returning returned', 'battery batteries', 'charge charging charged', 'size sizes'],
  uk: ['сумка сумки сумок сумкою сумці сумку сумками', 'доставка доставки доставку', 'гарантія гарантії гарантію гарантією', 'ліхтар ліхтаря ліхтарів ліхтарі', 'посилка посилок посилку', 'повернути повернув'],
  ru: ['сумка сумки сумок сумкой сумке сумками', 'доставка доставки доставку', 'гарантия гарантии гарантию гарантией', 'фонарь фонаря фонарей фонари', 'посылка посылок', 'возврат возврата возвраты', 'оплата оплатить оплатили'],
  ar: ['الشحن الشحنات بيشحنوا تشحنون شحنتي', 'الضمان ضمانكم', 'التوصيل بيوصلني', 'طلب طلبي الطلبات طلبية', 'حقيبة حقائب الحقيبة', 'شنطتي الشنط شنط', 'أرجعها ترجيع الإرجاع', 'تبدلون استبدال'],
  fy: ['tas tassen', 'ljocht ljochten', 'bestelle bestelling bestellingen bestel bestellen', 'pakje pakjes', 'weromstjoere weromstjoeren', 'betelje betelle'],
};
/** Words that are not to be taken for one another. */
const APART: Record<string, readonly string[]> = {
  en: ['bag box', 'light lock', 'order owner', 'ship shop'],
  uk: ['сумка сума', 'чек чохол', 'код кошик'],
  ru: ['сумка сумма', 'чек чехол', 'код кодекс'],
  ar: ['ضمان ضوء', 'شحن شنطة', 'طلب طفل'],
  fy: ['tas tasto', 'lamp lange', 'pakje past'],
};

const stemsOf = (language: string, words: string): string[] => words.split(' ').map((word) => stemmerOf(language)?.(fold(word).text) ?? '');

describe.each(Object.keys(FORMS))('stems of %s', (language) => {
  test.each([...(FORMS[language] ?? [])])('are one for %s', (words) => {
    expect(new Set(stemsOf(language, words)).size).toBe(1);
  });
  test.each([...(APART[language] ?? [])])('differ for %s', (words) => {
    const stems = stemsOf(language, words);
    expect(new Set(stems).size).toBe(stems.length);
  });
});

test('a stem is left of the shortest words, and of what is no word of the language', () => {
  for (const language of Object.keys(FORMS)) {
    for (const word of ['a', 'ее', 'ing', 'ات', '42', 'x9']) expect(stemmerOf(language)?.(word)).toBe(word);
  }
});

test('no stem is known of a language without a list', () => {
  expect(stemmerOf('zz')).toBeNull();
});
