import { describe, expect, test } from 'vitest';
import { transliterationsOf } from '@/lib/language/transliterate';

const formsIn = (language: string, name: string): string[] => (
  transliterationsOf(name).filter((form) => form.language === language).map(({ text }) => text)
);

// What is written so by many: the spellings of well-known brands, and of invented and generic names.
const IN_UKRAINIAN: [name: string, ...forms: string[]][] = [
  ['Google', 'гугл'], ['Facebook', 'фейсбук'], ['Apple', 'епл'], ['Samsung', 'самсунг'], ['Nike', 'найк'], ['Adidas', 'адідас'],
  ['Microsoft', 'мікрософт', 'майкрософт'], ['Amazon', 'амазон'], ['YouTube', 'ютуб'], ['Starbucks', 'старбакс'],
  ['Netflix', 'нетфлікс'], ['Honda', 'хонда', 'гонда'], ['Hyundai', 'хюндай'], ['Škoda', 'шкода'], ['Bosch', 'бош'],
  ['Philips', 'філіпс'], ['Sony', 'соні'], ['Nokia', 'нокія', 'нокіа'], ['Uber', 'убер'], ['Spotify', 'спотіфай'],
  ['Viber', 'вайбер'], ['Twitter', 'твіттер', 'твітер'], ['PayPal', 'пейпал'], ['McDonald’s', 'макдональдс'],
  ['Ikea', 'ікеа'], ['Coca-Cola', 'кока-кола'], ['Twix', 'твікс'], ['Xiaomi', 'сяомі', 'ксіаомі'], ['Huawei', 'хуавей'],
  ['Toshiba', 'тошіба'], ['Siemens', 'сіменс'], ['Audi', 'ауді'], ['Volvo', 'вольво'], ['Opel', 'опель'], ['Steam', 'стім'],
  ['Burger King', 'бургер кінг'], ['Norvelo', 'норвело'], ['Acme', 'акме'], ['Quickbox', 'квікбокс'], ['Café Luna', 'кафе луна'],
];
const IN_RUSSIAN: [name: string, ...forms: string[]][] = [
  ['Netflix', 'нетфликс'], ['Philips', 'филипс'], ['Sony', 'сони'], ['Snickers', 'сникерс'], ['Apple', 'эпл'], ['Twitch', 'твич'],
  ['Nissan', 'ниссан', 'нисан'], ['Burger King', 'бургер кинг'], ['Ikea', 'икеа'], ['Lidl', 'лидл'],
];
const IN_ARABIC: [name: string, ...forms: string[]][] = [
  ['Google', 'غوغل', 'جوجل', 'قوقل'], ['Facebook', 'فيسبوك'], ['Amazon', 'أمازون'], ['Twitter', 'تويتر'], ['Netflix', 'نتفليكس'],
  ['Samsung', 'سامسونغ', 'سامسونج'], ['YouTube', 'يوتيوب'], ['Nokia', 'نوكيا'], ['Toyota', 'تويوتا'], ['Nissan', 'نيسان'],
  ['Starbucks', 'ستاربكس'], ['Uber', 'أوبر'], ['Pepsi', 'بيبسي'], ['Huawei', 'هواوي'], ['Lego', 'ليغو', 'ليجو'],
  ['Visa', 'فيزا'], ['Audi', 'أودي'], ['Microsoft', 'مايكروسوفت'], ['Sony', 'سوني'], ['Norvelo', 'نورفيلو', 'نورفلو'],
];
const FROM_UKRAINIAN: [name: string, ...forms: string[]][] = [
  ['Нова пошта', 'nova poshta'], ['Київстар', 'kyivstar'], ['Сільпо', 'silpo'], ['Ощадбанк', 'oshchadbank', 'oschadbank'],
  ['Запоріжжя', 'zaporizhzhia', 'zaporizhzhya'], ['Укрзалізниця', 'ukrzaliznytsia', 'ukrzaliznytsya'], ['Дія', 'diia', 'diya'],
  ['Розгін', 'rozghin'], ['Юність', 'yunist'], ['М’ята', 'miata', 'myata'], ['Гривня', 'hryvnia'], ['Єнот', 'yenot'],
];
const FROM_RUSSIAN: [name: string, ...forms: string[]][] = [
  ['Пятёрочка', 'pyaterochka'], ['Аэрофлот', 'aeroflot'], ['Магнит', 'magnit'], ['Ёжик', 'ezhik', 'yozhik'], ['Крылья', 'krylya'],
  ['Летучий', 'letuchy', 'letuchiy'],
];
const FROM_ARABIC: [name: string, ...forms: string[]][] = [
  ['نون', 'noon', 'nun'], ['كريم', 'karim', 'kareem'], ['طلبات', 'talabat'], ['الجزيرة', 'aljazira', 'aljazeera'],
  ['سابك', 'sabak'], ['زارا', 'zara'], ['مرسول', 'marsul'],
];

describe.each([
  ['Latin in Ukrainian', 'uk', IN_UKRAINIAN], ['Latin in Russian', 'ru', IN_RUSSIAN], ['Latin in Arabic', 'ar', IN_ARABIC],
  ['Ukrainian in Latin', 'uk', FROM_UKRAINIAN], ['Russian in Latin', 'ru', FROM_RUSSIAN], ['Arabic in Latin', 'ar', FROM_ARABIC],
] as const)('%s', (_, language, names) => {
  test.each(names)('%s is %s', (name, ...forms) => {
    const found = language === 'ru' ? transliterationsOf(name).map(({ text }) => text) : formsIn(language, name);
    expect(found).toEqual(expect.arrayContaining(forms));
  });
});

test('the best of each language come first, at most four of each, none twice', () => {
  for (const [name] of [...IN_UKRAINIAN, ...IN_ARABIC, ...FROM_UKRAINIAN, ...FROM_ARABIC]) {
    const forms = transliterationsOf(name);
    expect(new Set(forms.map(({ text }) => text)).size).toBe(forms.length);
    for (const language of ['uk', 'ru', 'ar']) expect(formsIn(language, name).length).toBeLessThanOrEqual(4);
  }
  expect(transliterationsOf('Sony').map(({ text }) => text).slice(0, 3)).toEqual(['соні', 'сони', 'سوني']);
});

test.each(['KFC', 'HSBC', '東京', 'Σίγμα', 'Nova Пошта', '24', '', 'X', 'Ђорђе'])('%j is left alone', (name) => {
  expect(transliterationsOf(name)).toEqual([]);
});

test('a very long name takes no longer than its letters', () => {
  expect(transliterationsOf('anelora'.repeat(200)).length).toBeLessThanOrEqual(12);
});
