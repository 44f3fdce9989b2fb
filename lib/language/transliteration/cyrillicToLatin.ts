import { inOrder, plainRules, type SpellingRule, type SpellingRules } from './spell';

const SHARED = `
  а a
  б b
  в v
  д d
  ж zh
  з z
  к k
  кс ks x
  л l
  м m
  н n
  о o
  п p
  р r
  с s
  т t
  у u
  ф f
  х kh h
  ц ts c
  ч ch
  ш sh
  щ shch sch
  дж dzh j
  ь -
  ' -
`;

const UKRAINIAN = `
  г h g
  ґ g
  е e
  є ie ye
  зг zgh zg
  и y i
  і i
  ї i yi
  й i y j
  ю iu yu
  я ia ya
  ьо o yo
`;

const RUSSIAN = `
  г g
  е e
  ё e yo
  и i
  й i y j
  ъ - ie
  ы y
  э e
  ю yu iu
  я ya ia
  ье ie ye
`;

const START = /^$/u;
const END = /^$/u;

const UKRAINIAN_PLACED: readonly SpellingRule[] = [
  { from: 'є', to: ['ye'], after: START },
  { from: 'ї', to: ['yi', 'i'], after: START },
  { from: 'й', to: ['y', 'j'], after: START },
  { from: 'ю', to: ['yu'], after: START },
  { from: 'я', to: ['ya'], after: START },
  { from: 'ий', to: ['yi', 'y', 'yj'], before: END },
  { from: 'ій', to: ['ii', 'iy', 'y'], before: END },
];

const RUSSIAN_PLACED: readonly SpellingRule[] = [
  { from: 'е', to: ['e', 'ye'], after: START },
  { from: 'ё', to: ['yo', 'e'], after: START },
  { from: 'й', to: ['y', 'j'], after: START },
  { from: 'ий', to: ['y', 'iy', 'ii'], before: END },
  { from: 'ый', to: ['y', 'yy', 'yi'], before: END },
];

/**
 * Names in Cyrillic as they are written in Latin letters. Ukrainian: the official table of 2010 (Cabinet of Ministers,
 * resolution 55), and what people write beside it (g for г, ya inside a word). Russian: the forms of the press, and
 * those of passports (ICAO Doc 9303) where they differ.
 */
export const CYRILLIC_TO_LATIN: Readonly<Record<'uk' | 'ru', SpellingRules>> = {
  uk: inOrder([...UKRAINIAN_PLACED, ...plainRules(UKRAINIAN + SHARED)]),
  ru: inOrder([...RUSSIAN_PLACED, ...plainRules(RUSSIAN + SHARED)]),
};
