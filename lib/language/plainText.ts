import { westernDigits } from './digits';

// Accents, Arabic vowels and hamzas that writers leave out, tatweel, and signs of direction.
const DROPPED = /[\u0300-\u036f\u061c\u0640\u064b-\u0655\u200b-\u200f\u202a-\u202e\u2066-\u2069]/gu;
const ALIKE: Readonly<Record<string, string>> = { '\u0131': 'i', '\u06cc': '\u064a', '\u0649': '\u064a', '\u06a9': '\u0643', '\u02bc': "'", '\u2019': "'" };

/** A text as dates are looked for in it: small letters without accents, digits 0 to 9, one kind of space, hyphen, apostrophe. */
export function plainText(raw: string): string {
  return westernDigits(raw.normalize('NFKD').replace(DROPPED, '').normalize('NFC'))
    .toLowerCase()
    .replace(/[\u0131\u06cc\u0649\u06a9\u02bc\u2019]/gu, (sign) => ALIKE[sign] ?? sign)
    .replace(/[\u2010-\u2012\u2212]/gu, '-')
    .replace(/\s+/gu, ' ');
}
