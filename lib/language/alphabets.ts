/** Letters beyond a-z that a language writes, loan words of every day included. */
const ALPHABETS: readonly (readonly [language: string, letters: string])[] = [
  ['en', ''],
  ['nl', 'áàâäçéèêëíîïñóòôöúùûü'],
  ['de', 'äöüßáàâçéèêîñô'],
  ['fr', 'àâæçéèêëîïôœùûüÿ'],
  ['es', 'áéíñóúü'],
  ['it', 'àèéìíîòóùú'],
  ['pt', 'áàâãçéêíóôõúü'],
  ['pl', 'ąćęéłńóśźż'],
  ['tr', 'âçğıîöşûü\u0307'],
];

/** Latin letters beyond a-z, and the dot that a Turkish İ leaves in small letters. */
const LETTER = /[ß-öø-ɏḀ-ỿ\u0307]/gu;
/** Letters in which texts differ are few; what a hostile text brings is not kept. */
const MOST_LETTERS = 500;

const lackingByLetter = new Map<string, readonly string[]>();

/** The languages that a word in small letters is hardly of, since they do not write one of its letters. */
export function notWritingAll(word: string): ReadonlySet<string> {
  const letters = word.normalize('NFC').match(LETTER) ?? [];
  return new Set(letters.flatMap(lackingIn));
}

function lackingIn(letter: string): readonly string[] {
  const known = lackingByLetter.get(letter);
  if (known !== undefined) return known;
  const lacking = ALPHABETS.filter(([, letters]) => !letters.includes(letter)).map(([language]) => language);
  if (lackingByLetter.size < MOST_LETTERS) lackingByLetter.set(letter, lacking);
  return lacking;
}
