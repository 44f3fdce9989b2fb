import type { LanguageFinding } from './finding';
import type { SignsOf } from './telltaleSigns';

// Addresses, handles, tags, e-mail and numbers say nothing about the language around them.
const ADDRESSES = [
  String.raw`(?:https?:\/\/|www\.)\S+`,
  String.raw`(?<![\w.+\-])[\w.+\-]{1,64}@[\w\-]+(?:\.[\w\-]+)+`,
  String.raw`(?<![\p{L}\p{N}_])@[\p{L}\p{M}\p{N}_.]+`,
];
const TAG = String.raw`(?<![\p{L}\p{N}_])#[\p{L}\p{M}\p{N}_.]+`;
const NUMBER = String.raw`\p{N}+`;
const QUOTED = /["“„«][^"“”„«»]{3,120}["”“»]/gu;
const ADDRESS_OR_TAG = new RegExp([...ADDRESSES, TAG].join('|'), 'gu');
const NOT_LANGUAGE = new RegExp([...ADDRESSES, TAG, NUMBER].join('|'), 'gu');
const NOT_LANGUAGE_NOR_TAG = new RegExp([...ADDRESSES, NUMBER].join('|'), 'gu');
/** Where a tag is made of words: "SoGood", "so_good". */
const IN_TAG = /_|(?<=\p{Ll})(?=\p{Lu})/gu;
const RESIDUE = /[^\p{L}\p{M}\s'’.,!?-]+/gu;
/** "hahaha", "mwahaha", "jajajaja", "ахахах", and the same badly typed. */
const LAUGHTER = /(?<!\p{L})(?:\p{L}{0,3}?((\p{L})(?!\2)\p{L})\1{2,}\p{L}?|[ha]{4,}|[he]{4,}|[ja]{4,}|[ах]{4,}|[хи]{4,})(?!\p{L})/giu;
/** Arabic writers draw words out with it; it is a letter of no script. */
const TATWEEL = /\u0640+/gu;

/**
 * The text without what is not language: addresses, handles, tags, numbers, laughter, emoji, signs. With `keepsTags`, tags
 * stay as the words that they are made of. Letters drawn as ornaments become plain ones.
 */
export function withoutNoise(text: string, keepsTags = false): string {
  const language = keepsTags
    ? text.replace(NOT_LANGUAGE_NOR_TAG, ' ').replace(IN_TAG, ' ')
    : text.replace(NOT_LANGUAGE, ' ');
  const plain = language.normalize('NFKC').replace(TATWEEL, '').replace(RESIDUE, ' ');
  return plain.replace(LAUGHTER, ' ').replace(/\s+/gu, ' ').trim();
}

/** The text without what it quotes, which may be a title in another language. */
export function withoutQuotes(text: string): string {
  return text.replace(QUOTED, ' ');
}

/** The text without addresses, handles and tags, figures kept: some stand for letters. */
export function withoutAddresses(text: string): string {
  return text.replace(ADDRESS_OR_TAG, ' ');
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
/** The same for a script in a text whose other letters are Latin, as names and borrowed words are everywhere. */
const MOST_BESIDE_LATIN = 0.4;
/** A second script carries part of the text from this share of the letters, and with so many words that are no names. */
const PART = 0.2;
const FEWEST_WORDS = 2;

export interface Letters {
  count: number;
  /** Script of most letters; null where the text is mixed or has none. */
  script: Script | null;
  /** The language that the script alone gives away. */
  own: string | null;
  /** Words of a second script carry part of the text. */
  mixed: boolean;
}

/** What the letters of a text without noise are. */
export function lettersOf(text: string): Letters {
  const count = numberOf(text, /\p{L}/gu);
  if (count === 0) return { count, script: null, own: null, mixed: false };
  const shared = SHARED_SCRIPTS.map(([script, letters]) => ({ script, own: null, share: numberOf(text, letters) / count }));
  const main = shared.find(({ share }) => share >= MOST_OF);
  const latin = shared[0]?.share ?? 0;
  if (main !== undefined && main.share > 1 - PART) return { count, script: main.script, own: null, mixed: false };
  const scripts = [...shared, ...ownScripts(text, count)].filter(({ share }) => share > 0);
  const [first] = scripts.filter(({ script }) => script !== 'latin').toSorted((a, b) => b.share - a.share);
  const isMixed = (other: number): boolean => other >= PART && latin >= PART && numberOf(text, LATIN_WORDS) >= FEWEST_WORDS;
  if (first !== undefined && first.share >= MOST_OF) return { count, ...scriptOf(first), mixed: isMixed(1 - latin) };
  if (first !== undefined && first.share >= MOST_BESIDE_LATIN && first.share + latin > 1 - PART) {
    return { count, ...scriptOf(first), mixed: isMixed(first.share) };
  }
  if (latin >= 1 - MOST_BESIDE_LATIN) return { count, script: 'latin', own: null, mixed: isMixed(1 - latin) };
  return { count, script: null, own: null, mixed: true };
}

/** Words in Latin letters that are no names. */
const LATIN_WORDS = /(?<!\p{L})(?=\p{Ll})\p{Script=Latin}{2,}/gu;

interface ScriptShare {
  script: Script;
  own: string | null;
  share: number;
}

const scriptOf = ({ script, own }: ScriptShare): Pick<Letters, 'script' | 'own'> => ({ script, own });

function ownScripts(text: string, count: number): ScriptShare[] {
  const counts = new Map(OWN_SCRIPTS.map(([language, letters]) => [language, numberOf(text, letters)]));
  // Japanese writes Chinese characters between its own: any kana beside them decide.
  const kana = counts.get('ja') ?? 0;
  if (kana > 0) {
    counts.set('ja', kana + (counts.get('zh') ?? 0));
    counts.delete('zh');
  }
  return [...counts].map(([own, number]) => ({ script: 'other', own, share: number / count }));
}

const ARABIC_ONLY = /[ةىكيأإؤئ]/gu;
const PERSIAN = /[پچژگکی]/gu;
const URDU = /[ٹڈڑںھہے]/gu;

const PASHTO = /[ټډړږښڅځڼۍې]/gu;
const KURDISH = /[ێۆڕڵە]/gu;
const ARABIC_WORDS = /(?<!\p{L})(?:و|ب|ل|ف|ك)?ال\p{L}{2,}/gu;

/** The language of a text in Arabic script, by the letters and words that Arabic, Persian, Urdu, Pashto and Kurdish do not share. */
export function inArabicScript(text: string, signs: SignsOf): LanguageFinding {
  const pashto = numberOf(text, PASHTO);
  const kurdish = numberOf(text, KURDISH);
  if (pashto > 1 && pashto >= kurdish) return { language: 'ps', confidence: sureness(pashto), by: 'letters' };
  if (kurdish > 2) return { language: 'ckb', confidence: sureness(kurdish), by: 'letters' };
  const urdu = numberOf(text, URDU);
  const words = text.match(/\p{L}+/gu) ?? [];
  const persianWords = signs('fa').words;
  const persian = numberOf(text, PERSIAN) + 2 * words.filter((word) => persianWords.has(word)).length;
  const own = numberOf(text, ARABIC_ONLY) + 2 * numberOf(text, ARABIC_WORDS);
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
