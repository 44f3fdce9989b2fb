import type { LanguageFinding } from './finding';

// Addresses, handles, tags, e-mail and numbers say nothing about the language around them.
const NOT_LANGUAGE = new RegExp([
  String.raw`(?:https?:\/\/|www\.)\S+`,
  String.raw`(?<![\w.+\-])[\w.+\-]{1,64}@[\w\-]+(?:\.[\w\-]+)+`,
  String.raw`(?<![\p{L}\p{N}_])[@#][\p{L}\p{M}\p{N}_.]+`,
  String.raw`\p{N}+`,
].join('|'), 'gu');
const RESIDUE = /[^\p{L}\p{M}\s'’.,!?-]+/gu;

/** The text without what is not language: addresses, handles, tags, numbers, emoji, signs. */
export function withoutNoise(text: string): string {
  return text.replace(NOT_LANGUAGE, ' ').replace(RESIDUE, ' ').replace(/\s+/gu, ' ').trim();
}

/** Scripts that one language, of those that people post in, has for itself. */
const OWN_SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['my', /\p{Script=Myanmar}/gu],
  ['si', /\p{Script=Sinhala}/gu],
  ['bn', /\p{Script=Bengali}/gu],
  ['gu', /\p{Script=Gujarati}/gu],
  ['pa', /\p{Script=Gurmukhi}/gu],
  ['kn', /\p{Script=Kannada}/gu],
  ['ml', /\p{Script=Malayalam}/gu],
  ['or', /\p{Script=Oriya}/gu],
  ['ta', /\p{Script=Tamil}/gu],
  ['te', /\p{Script=Telugu}/gu],
  ['am', /\p{Script=Ethiopic}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
];

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'devanagari' | 'other';

const SHARED_SCRIPTS: readonly (readonly [script: Script, letters: RegExp])[] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['devanagari', /\p{Script=Devanagari}/gu],
];

/** Share of the letters that one script must have for the text to be in it; else it is mixed. */
const MOST_OF = 0.65;

export interface Letters {
  count: number;
  /** Script of most letters; null where the text is mixed or has none. */
  script: Script | null;
  /** The language that the script alone gives away. */
  own: string | null;
}

/** What the letters of a text without noise are. */
export function lettersOf(text: string): Letters {
  const count = numberOf(text, /\p{L}/gu);
  if (count === 0) return { count, script: null, own: null };
  for (const [script, letters] of SHARED_SCRIPTS) {
    if (numberOf(text, letters) >= count * MOST_OF) return { count, script, own: null };
  }
  const counts = new Map(OWN_SCRIPTS.map(([language, letters]) => [language, numberOf(text, letters)]));
  // Japanese writes Chinese characters between its own: any kana beside them decide.
  const kana = counts.get('ja') ?? 0;
  if (kana > 0) counts.set('ja', kana + (counts.get('zh') ?? 0));
  for (const [language, own] of counts) {
    if (own >= count * MOST_OF) return { count, script: 'other', own: language };
  }
  return { count, script: null, own: null };
}

const ARABIC_ONLY = /[ةىكيأإؤئ]/gu;
const PERSIAN = /[پچژگکی]/gu;
const URDU = /[ٹڈڑںھہے]/gu;

/** The language of a text in Arabic script, by the letters that Arabic, Persian and Urdu do not share. */
export function inArabicScript(text: string): LanguageFinding {
  const urdu = numberOf(text, URDU);
  const persian = numberOf(text, PERSIAN);
  const own = numberOf(text, ARABIC_ONLY);
  // Arabic borrows single letters for foreign sounds: only their lead decides.
  if (urdu > own && urdu > 1) return { language: 'ur', confidence: sureness(urdu), by: 'letters' };
  if (persian > own && persian > 1) return { language: 'fa', confidence: sureness(persian - own), by: 'letters' };
  return { language: 'ar', confidence: sureness(1 + Math.max(0, own - persian)), by: 'letters' };
}

const TELLTALES: readonly (readonly [language: string, letters: RegExp])[] = [
  ['tr', /[ğıİ]/u],
  ['pl', /ł|[ąę].*[śźżćń]|[śźżćń].*[ąę]/iu],
  ['de', /ß/u],
  ['pt', /[ãõ]/iu],
  ['es', /[¿¡ñ]/iu],
];

/** The language that Latin letters suggest where there is no detector, or too little text for it. */
export function byTelltale(text: string): LanguageFinding | null {
  const languages = TELLTALES.filter(([, letters]) => letters.test(text)).map(([language]) => language);
  const [language] = languages;
  return languages.length === 1 && language !== undefined ? { language, confidence: 0.7, by: 'letters' } : null;
}

/** Confidence from a number of letters that only one language uses. */
export function sureness(letters: number): number {
  return 1 - 0.2 / Math.max(1, letters);
}

/** How many letters of a set a text has. */
export function numberOf(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
