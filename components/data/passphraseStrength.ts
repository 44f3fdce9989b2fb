export type PassphraseStrength = 'weak' | 'fair' | 'strong';

/** Kinds of letters, and about how many of each there are to choose from. */
const KINDS: readonly (readonly [RegExp, number])[] = [[/\p{Ll}|\p{Lo}/u, 26], [/\p{Lu}/u, 26], [/\p{Nd}/u, 10], [/[^\p{L}\p{Nd}]/u, 20]];
/** Reached by three words, and by four. */
const FAIR = 75;
const STRONG = 100;

/**
 * How hard a passphrase is to guess: its letters by log₂ of how many there are to choose from, those that come again counting
 * half. Only a hint, and cautious: letters of words are easier to guess than drawn ones, and it knows no words.
 */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  const letters = Array.from(passphrase);
  const distinct = new Set(letters).size;
  const choice = KINDS.reduce((sum, [kind, count]) => sum + (kind.test(passphrase) ? count : 0), 0);
  const bits = ((distinct + letters.length) / 2) * Math.log2(Math.max(2, choice));
  return bits >= STRONG ? 'strong' : bits >= FAIR ? 'fair' : 'weak';
}
