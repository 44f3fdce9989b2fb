/** Names that sites show for people who have not given any. */
const NOBODY = new Set([
  'admin', 'administrator', 'amazon customer', 'amazon kunde', 'amazon-kunde', 'anon', 'anoniem', 'anonym', 'anonymous',
  'author', 'client', 'customer', 'deleted', 'deleted user', 'google user', 'google-nutzer', 'gast', 'guest', 'klant',
  'kunde', 'member', 'moderator', 'nutzer', 'reviewer', 'unknown', 'user', 'utilisateur', 'verified buyer',
  'verified customer', 'аноним', 'анонім', 'анонимно', 'анонімно', 'гость', 'гість', 'клиент', 'клієнт', 'користувач',
  'покупатель', 'покупець', 'пользователь', 'مجهول', 'مستخدم', 'عميل', 'زائر', 'ضيف',
]);

const LONGEST = 40;
const MOST_WORDS = 4;
const WORD = /^\p{L}[\p{L}\p{M}]*(?:['’ʼ-][\p{L}\p{M}]+)*$/u;
const INITIAL = /^\p{L}\p{M}*\.?$/u;
const CASED = /\p{Lu}|\p{Ll}/u;
/** One capital, then small letters; another capital only after a hyphen, an apostrophe or as in "McAvoy". */
const CAPITALISED = /^(?:Mc|Mac|De|Di|Van|O)?\p{Lu}\p{M}*(?:\p{Ll}|\p{M})*(?:['’ʼ-]\p{L}(?:\p{Ll}|\p{M})*)*$/u;
/** Particles within a name are written small: "de", "van", "der", "bin". */
const LONGEST_PARTICLE = 4;

/**
 * The name by which an author can be greeted, or null where what the page shows is not plausibly one: handles, numbers,
 * signs, stand-ins such as "Guest", words in capitals or without any. An initial at the end is left away ("Ada L.").
 */
export function displayName(shown: string | null): string | null {
  const name = shown?.trim().normalize('NFC') ?? '';
  if (name === '' || name.length > LONGEST || NOBODY.has(name.toLowerCase())) return null;
  const words = name.split(/\s+/u);
  while (words.length > 1 && INITIAL.test(words.at(-1) ?? '')) words.pop();
  if (words.length > MOST_WORDS) return null;
  return words.every((word, index) => isName(word, index > 0 && index < words.length - 1)) ? words.join(' ') : null;
}

function isName(word: string, within: boolean): boolean {
  if (!WORD.test(word) || INITIAL.test(word)) return false;
  if (!CASED.test(word) || CAPITALISED.test(word)) return true;
  return within && word.length <= LONGEST_PARTICLE && word === word.toLowerCase();
}

const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A name set into a text: between isolates where the two run in different directions, so that neither moves the other. */
export function nameWithin(text: string, name: string): string {
  return RIGHT_TO_LEFT.test(text) === RIGHT_TO_LEFT.test(name) ? name : `${FIRST_STRONG_ISOLATE}${name}${POP_ISOLATE}`;
}
