import { describe, expect, test } from 'vitest';
import { countryIn } from '@/lib/language/countryWords';

const countries = 'US CA MX BR GB DE FR IT ES NL SE PL TR AE SA EG IN JP SG AU BE IE ZA'.split(' ');
const read = (sentence: string, ...locales: string[]): string | null => countryIn(sentence, { locales, countries });

describe('countries within sentences', () => {
  test.each([
    ['en', 'Reviewed in the United States on March 5, 2024', 'US'],
    ['en', 'Reviewed in the United Arab Emirates on 5 March 2024', 'AE'],
    ['en', 'Reviewed in the UK on 5 March 2024', 'GB'],
    ['en', 'Reviewed in Turkey on 5 March 2024', 'TR'],
    ['en', 'Reviewed in Türkiye on 5 March 2024', 'TR'],
    ['en', 'Reviewed in South Africa', 'ZA'],
    ['de', 'Rezension aus Deutschland vom 5. Januar 2024', 'DE'],
    ['de', 'Bewertet in dem Vereinigten Königreich am 5. Mai 2024', 'GB'],
    ['de', 'Rezension aus den Vereinigten Staaten', 'US'],
    ['de', 'Rezension aus den USA', 'US'],
    ['fr', 'Commenté aux États-Unis le 5 mai 2024', 'US'],
    ['fr', 'Commenté au Royaume-Uni le 5 mai 2024', 'GB'],
    ['es', 'Revisado en México el 5 de enero de 2026', 'MX'],
    ['it', 'Recensito negli Stati Uniti il 3 marzo 2023', 'US'],
    ['pt-br', 'Avaliado no Brasil em 12 de janeiro de 2026', 'BR'],
    ['nl', 'Beoordeeld in het Verenigd Koninkrijk op 3 maart 2023', 'GB'],
    ['sv', 'Recenserad i Storbritannien den 12 januari 2026', 'GB'],
    ['pl', 'Recenzja z Polski z dnia 12 stycznia 2026', 'PL'],
    ['pl', 'Opinia z Niemiec z 12 stycznia 2026', 'DE'],
    ['pl', 'Opinia ze Stanów Zjednoczonych', 'US'],
    ['cs', 'Recenze z Německa, 5. ledna 2024', 'DE'],
    ['cs', 'Recenze ze Spojeného království', 'GB'],
    ['tr', "5 Ocak 2024 tarihinde Amerika Birleşik Devletleri'nde değerlendirildi", 'US'],
    ['tr', 'İncelendiği ülke: Türkiye. 12 Ocak 2026 tarihinde incelendi', 'TR'],
    ['ar', 'تمت مراجعته في المملكة العربية السعودية في ٥ يناير ٢٠٢٤', 'SA'],
    ['ar', 'مراجعة من الإمارات العربية المتحدة', 'AE'],
    ['he', 'נבדק בארצות הברית ב-5 בינואר 2024', 'US'],
    ['ja', '2024年1月5日に日本でレビュー済み', 'JP'],
    ['ja', '2024年1月5日にアメリカ合衆国でレビュー済み', 'US'],
    ['zh-cn', '2024年1月5日在美国审核', 'US'],
    ['ko', '2024년 1월 5일에 미국에서 검토됨', 'US'],
    ['hi', '5 जनवरी 2024 को भारत में समीक्षा की गई', 'IN'],
    ['ta', '5 ஜனவரி 2024 அன்று இந்தியாவில்', 'IN'],
  ])('%s: %s', (locale, sentence, country) => expect(read(sentence, locale)).toBe(country));

  test.each([
    ['none', 'Reviewed on March 5, 2024'],
    ['one that cannot be meant', 'Reviewed in Norway on March 5, 2024'],
    ['of another language', 'Bewertet in Deutschland am 5. Mai 2024'],
    ['within a word', 'Bestindia on March 5'],
    ['letters of a word', 'when they ukulele'],
  ])('null: %s', (_, sentence) => expect(read(sentence, 'en')).toBeNull());

  test('languages are tried in their order, unknown ones passed over', () => {
    expect(read('Reviewed in Germany', 'xx', 'not a language', 'de', 'en')).toBe('DE');
    expect(read('Reviewed in Germany', 'xx', 'not a language')).toBeNull();
  });

  test.each(['GN', 'GW'])('a name may begin like another (%s first)', (first) => {
    const guineas = [first, first === 'GN' ? 'GW' : 'GN'];
    expect(countryIn('Reviewed in Guinea-Bissau', { locales: ['en'], countries: guineas })).toBe('GW');
    expect(countryIn('Reviewed in Guinea', { locales: ['en'], countries: guineas })).toBe('GN');
  });

  test('two that are equally alike are none', () => {
    expect(countryIn('z Dominiki', { locales: ['pl'], countries: ['DM', 'DO'] })).toBeNull();
  });
});
