/** Fewest letters of a misspelling: shorter words are mostly other words. */
export const LEAST_LETTERS = 4;

const VOWELS = 'aeiouyäöüаеєиіїоуюяыэё';
const LETTER = /^\p{L}$/u;

type Confusion = readonly [heard: RegExp, written: string];

/** Letters that are heard alike, the likeliest first: English spellings of brands, and what Romance and German ones add. */
const LATIN: readonly Confusion[] = [
  [/ph/gu, 'f'], [/^f/gu, 'ph'], [/ck/gu, 'k'], [/c(?=[aoulrt])/gu, 'k'], [/k(?=[aoulr])/gu, 'c'], [/c(?=[ei])/gu, 's'],
  [/sch/gu, 'sh'], [/qu/gu, 'kw'], [/x/gu, 'ks'], [/ks/gu, 'x'], [/rh/gu, 'r'], [/th/gu, 't'], [/gh/gu, 'g'], [/wh/gu, 'w'],
  [/y/gu, 'i'], [/(?<=.)i/gu, 'y'], [/ie/gu, 'ei'], [/ei/gu, 'ie'], [/ea/gu, 'ee'], [/ee/gu, 'ea'], [/ou/gu, 'u'],
  [/oo/gu, 'u'], [/ai/gu, 'ay'], [/ay/gu, 'ai'], [/ae|oe/gu, 'e'], [/g(?=[ei])/gu, 'j'], [/j(?=[ei])/gu, 'g'],
  [/er$/gu, 'or'], [/or$/gu, 'er'], [/ar$/gu, 'er'], [/el$/gu, 'le'], [/le$/gu, 'el'], [/z/gu, 's'], [/w/gu, 'v'],
  [/(?<=.)v/gu, 'w'],
];
const LATIN_VOWELS: readonly Confusion[] = [
  [/(?<=.)e(?=.)/gu, 'i'], [/(?<=.)i(?=.)/gu, 'e'], [/(?<=.)a(?=.)/gu, 'e'], [/(?<=.)o(?=.)/gu, 'a'],
];
const CYRILLIC: readonly Confusion[] = [
  [/'/gu, ''], [/ґ/gu, 'г'], [/г/gu, 'ґ'], [/и/gu, 'і'], [/і/gu, 'и'], [/и/gu, 'ы'], [/ы/gu, 'и'], [/^е/gu, 'э'], [/э/gu, 'е'],
  [/ь/gu, ''], [/є/gu, 'е'], [/ї/gu, 'і'], [/ьо/gu, 'йо'], [/йо/gu, 'ьо'], [/тс/gu, 'ц'], [/щ/gu, 'ш'],
];
const CYRILLIC_VOWELS: readonly Confusion[] = [
  [/(?<=.)е(?=.)/gu, 'и'], [/(?<=.)и(?=.)/gu, 'е'], [/(?<=.)о(?=.)/gu, 'а'], [/(?<=.)а(?=.)/gu, 'о'],
];
const ARABIC: readonly Confusion[] = [
  [/ض/gu, 'ظ'], [/ظ/gu, 'ض'], [/ذ/gu, 'ز'], [/ط/gu, 'ت'], [/ص/gu, 'س'], [/س/gu, 'ص'], [/ث/gu, 'ت'], [/ث/gu, 'س'],
  [/ق/gu, 'غ'], [/غ/gu, 'ق'], [/غ/gu, 'ج'], [/(?<=..)ج/gu, 'غ'], [/ئ/gu, 'ي'], [/ؤ/gu, 'و'],
];
const ALIKE = {
  Latin: [LATIN, LATIN_VOWELS], Cyrillic: [CYRILLIC, CYRILLIC_VOWELS], Arabic: [ARABIC, []],
} as const satisfies Record<string, readonly (readonly Confusion[])[]>;

/**
 * Ways in which a word is likely to be misspelled by one mistake, the likeliest first: a doubled letter written once,
 * letters that sound alike, a letter doubled, neighbours swapped, a vowel left out. The first letter stays, except for
 * one that sounds alike. Expects small letters; none has fewer than four.
 */
export function misspellingsOf(word: string): string[] {
  const letters = Array.from(word);
  if (letters.length < LEAST_LETTERS) return [];
  const script = scriptOf(word);
  if (script === null) return [];
  const [likely, vowels] = ALIKE[script];
  const ways = [
    ...onceForTwice(letters), ...alike(word, likely), ...twiceForOnce(letters), ...alike(word, vowels), ...swapped(letters),
    ...withoutVowel(letters),
  ];
  return [...new Set(ways)].filter((way) => Array.from(way).length >= LEAST_LETTERS);
}

function scriptOf(word: string): keyof typeof ALIKE | null {
  if (/^[\p{Script=Latin}']+$/u.test(word)) return 'Latin';
  if (/^[\p{Script=Cyrillic}']+$/u.test(word)) return 'Cyrillic';
  return /^\p{Script=Arabic}+$/u.test(word) ? 'Arabic' : null;
}

const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.includes(letter);
const isConsonant = (letter: string | undefined): boolean => letter !== undefined && LETTER.test(letter) && !isVowel(letter);

/** "nissan" as "nisan". */
function onceForTwice(letters: readonly string[]): string[] {
  return letters.flatMap((letter, at) => (at > 0 && letter === letters[at - 1] ? [without(letters, at)] : []));
}

function alike(word: string, confusions: readonly Confusion[]): string[] {
  return confusions.flatMap(([heard, written]) => (
    Array.from(word.matchAll(heard), ({ 0: letters, index }) => word.slice(0, index) + written + word.slice(index + letters.length))
  ));
}

/** "norvelo" as "norvello": between two vowels a consonant is easily heard as long. */
function twiceForOnce(letters: readonly string[]): string[] {
  const doubled = /^[bcdfglmnprstzбвдлмнпрстк]$/u;
  return letters.flatMap((letter, at) => (
    doubled.test(letter) && isVowel(letters[at - 1]) && isVowel(letters[at + 1])
      ? [[...letters.slice(0, at), letter, ...letters.slice(at)].join('')]
      : []
  ));
}

/** "norvelo" as "norevlo", never over the first letter. */
function swapped(letters: readonly string[]): string[] {
  return letters.flatMap((letter, at) => {
    const next = letters[at + 1];
    const changes = isVowel(letter) ? isConsonant(next) : isVowel(next) && isConsonant(letter);
    if (at === 0 || next === undefined || !changes) return [];
    return [[...letters.slice(0, at), next, letter, ...letters.slice(at + 2)].join('')];
  });
}

/** "samsung" as "samsng". */
function withoutVowel(letters: readonly string[]): string[] {
  return letters.flatMap((letter, at) => (
    at > 0 && at < letters.length - 1 && isVowel(letter) && isConsonant(letters[at - 1]) && isConsonant(letters[at + 1])
      ? [without(letters, at)]
      : []
  ));
}

const without = (letters: readonly string[], at: number): string => [...letters.slice(0, at), ...letters.slice(at + 1)].join('');
