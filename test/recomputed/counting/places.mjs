/** Languages in which people write the names of countries here. */
const LANGUAGES = ['en', 'uk', 'ru', 'ar'];
/** Names that are usual and in no list of names. */
const USUAL = { usa: 'US', uk: 'GB', turkey: 'TR', holland: 'NL', 'czech republic': 'CZ' };

const plainly = (place) => place.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();

/** Codes of countries by how they are called; codes that are of no country today are left out. */
const CODES = new Map();
for (const language of LANGUAGES) {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  for (let at = 0; at < 26 * 26; at++) {
    const code = String.fromCharCode(65 + Math.floor(at / 26), 65 + (at % 26));
    const name = new Intl.Locale(`und-${code}`).region === code && !['EU', 'UN', 'ZZ'].includes(code) ? names.of(code) : undefined;
    if (name === undefined) continue;
    CODES.set(plainly(name), code);
    CODES.set(code.toLowerCase(), code);
  }
}
for (const [name, code] of Object.entries(USUAL)) CODES.set(name, code);

const NAMES = new Intl.DisplayNames('en', { type: 'region' });

/** The country that a place names, alone or behind its last comma (there no code: it may be a state's), by its code; else the place as it is. */
export function countryOf(place) {
  const last = plainly(place.split(',').at(-1));
  return CODES.get(plainly(place)) ?? (last.length > 2 ? CODES.get(last) : undefined) ?? place;
}

export const placeName = (key) => (/^[A-Z]{2}$/.test(key) ? NAMES.of(key) : key);
