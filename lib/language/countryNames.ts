import { fold } from './fold';

/** Languages of the interface; what a browser has no names in is left out. */
const LANGUAGES = ['en', 'uk', 'ru', 'ar', 'fy'];
/** Groups of countries, and codes that stand for none. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);
const CODE = /^[a-z]{2}$/u;
/** Usual names that `Intl.DisplayNames` does not give. */
const ALSO = new Map([
  ['usa', 'US'], ['u.s.', 'US'], ['u.s.a.', 'US'], ['united states of america', 'US'], ['america', 'US'], ['uk', 'GB'],
  ['u.k.', 'GB'], ['great britain', 'GB'], ['turkey', 'TR'], ['holland', 'NL'], ['uae', 'AE'],
  ['czech republic', 'CZ'], ['ivory coast', 'CI'], ['hong kong', 'HK'], ['macau', 'MO'], ['palestine', 'PS'],
]);

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const named = new Map<string, ReadonlyMap<string, string>>();

/**
 * The country that a folded text names and nothing else: by its ISO 3166 code, or by its name in English or another
 * language of the interface. Null where it is none.
 */
export function countryNamed(folded: string): string | null {
  const text = folded.replace(/^the /u, '').replaceAll('&', 'and');
  const also = ALSO.get(text);
  if (also !== undefined) return also;
  if (CODE.test(text)) return namesIn('en').has(text) ? text.toUpperCase() : null;
  for (const language of LANGUAGES) {
    const code = namesIn(language).get(text);
    if (code !== undefined) return code;
  }
  return null;
}

/** Codes by folded name, and by themselves. */
function namesIn(language: string): ReadonlyMap<string, string> {
  const known = named.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, string>();
  named.set(language, names);
  // A browser that does not know a language would silently answer in its own.
  if (Intl.DisplayNames.supportedLocalesOf(language).length === 0) return names;
  const displays = (['long', 'short'] as const).map(
    (style) => new Intl.DisplayNames(language, { type: 'region', style, fallback: 'none' }),
  );
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const isCurrent = !NO_COUNTRIES.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
    if (!isCurrent) continue;
    for (const display of displays) {
      const name = display.of(code);
      if (name === undefined) continue;
      names.set(code.toLowerCase(), code);
      names.set(fold(name).text.replaceAll('&', 'and'), code);
    }
  }
  return names;
}
