import { FIRST_PERSON_WORDS } from './packs/firstPerson';
import { visitWords } from './words';

interface Words {
  anywhere: ReadonlySet<string>;
  initial: ReadonlySet<string>;
  beforeApostrophe: ReadonlySet<string>;
  endings: readonly string[];
}

const tables = new Map<string, Words>();

const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u02bb\u2032`\u00b4]/gu;
// Arabic vowels and tatweel, which few write; the dot that a Turkish capital leaves behind.
const MARKS = /[\u0640\u064b-\u065f\u0670\u0307]/gu;
// What others said, and what only names things. Quotes are bounded, so that one that is never closed costs no more.
const OF_OTHERS = new RegExp(
  [
    '^[ \\t]*>.*$', '"[^"\\n]{1,500}"', '«[^»\\n]{1,500}»', '[“„][^“”\\n]{1,500}[“”]',
    '(?:https?:\\/\\/|www\\.)\\S+', '[^\\s@]{1,64}@[^\\s@]+', '[@#][\\p{L}\\p{M}\\p{N}_]+',
  ].join('|'),
  'gmu',
);
// The country, unless all is in capitals; a number, an abbreviation.
const COUNTRY = /(?<![\p{L}\p{N}])(?:US|U\.S\.)(?![\p{L}\p{N}])/gu;
const LOWER = /\p{Ll}/u;
const NUMBERED =
  /(?<!\p{L})(?:war|part|type|phase|chapter|volume|act|class|stage|tier|level|grade|elizabeth)\s+i(?![\p{L}'])/gu;
// A letter that is no word: "i.e.", "I/O", "I-95", "ім'я".
const PART_BEFORE = /['./\\&+-]/u;
const PART_AFTER = /^(?:[/\\&+]|-\p{N}|\.\p{L})/u;
const SENTENCE_END = /[.!?…\n]/u;

/** First persons that no other language could mean. */
const UNMISTAKABLE =
  /(?<![\p{L}\p{N}'])(?:i'(?:m|ve|ll|d)|i (?:am|have|was|bought)|ich (?:bin|habe|war)|ik (?:ben|heb)|je suis|j'ai|أنا)(?![\p{L}\p{N}])/u;

/**
 * Whether a text speaks of its writer ("I", "my", "we"), by the words of its language (a primary subtag). What others
 * said in it (quotes) and addresses do not count. Without a language, or without words for it, only what no other
 * language could mean does. Linear in the text.
 */
export function speaksOfWriter(text: string, language: string | null): boolean {
  const own = (LOWER.test(text) ? text.replace(COUNTRY, ' ') : text).normalize('NFKC').replace(OF_OTHERS, ' ');
  const plain = own.toLowerCase().replace(APOSTROPHES, "'").replace(MARKS, '').replace(NUMBERED, ' ');
  const words = language === null ? null : wordsOf(language);
  return words === null ? UNMISTAKABLE.test(plain) : holdsOne(plain, words, language === 'ar');
}

function holdsOne(text: string, words: Words, mayClingTo: boolean): boolean {
  let found = false;
  let lastEnd: number | null = null;
  visitWords(text, (start, end) => {
    if (found) return;
    const begins = lastEnd === null || SENTENCE_END.test(text.slice(lastEnd, start));
    lastEnd = end;
    const word = text.slice(start, end);
    if (end - start === 1 && isPart(text, start, end)) return;
    found =
      isOne(word, text.charAt(end) === "'", begins, words) ||
      // "And", "so" are written to the word.
      (mayClingTo && /^[وف]/u.test(word) && isOne(word.slice(1), false, begins, words));
  });
  return found;
}

function isPart(text: string, start: number, end: number): boolean {
  return PART_BEFORE.test(text.charAt(start - 1)) || PART_AFTER.test(text.slice(end, end + 3));
}

function isOne(word: string, hasApostrophe: boolean, begins: boolean, words: Words): boolean {
  return (
    words.anywhere.has(word) ||
    (begins && words.initial.has(word)) ||
    (hasApostrophe && words.beforeApostrophe.has(word)) ||
    words.endings.some((ending) => word.length > ending.length && word.endsWith(ending))
  );
}

function wordsOf(language: string): Words | null {
  const known = tables.get(language);
  if (known !== undefined) return known;
  const entries = FIRST_PERSON_WORDS.get(language)?.split(/\s+/u);
  if (entries === undefined) return null;
  const signed = (sign: string): string[] =>
    entries.filter((entry) => entry.startsWith(sign)).map((entry) => entry.slice(1));
  const words: Words = {
    anywhere: new Set(entries.filter((entry) => !/[*^]|'$/u.test(entry))),
    initial: new Set(signed('^')),
    beforeApostrophe: new Set(entries.filter((entry) => entry.endsWith("'")).map((entry) => entry.slice(0, -1))),
    endings: signed('*'),
  };
  tables.set(language, words);
  return words;
}
