import { inOrder, plainRules, type SpellingRule, type SpellingRules } from './spell';

const START = /^$/u;
const END = /^$/u;

const TO_ARABIC = `
  sch ش سك
  tsch تش
  tch تش
  ch تش ش خ
  sh ش
  zh ج ز
  kh خ
  gh غ
  th ث ذ
  dh ذ
  ph ف
  wh و
  ck ك
  qu كو كي
  ts تس
  ee ي
  ea ي يا
  ie ي
  oo و
  ou و او
  ow او و
  ai اي ي
  ay اي ي
  ei ي اي
  ey ي
  oi وي
  oy وي
  au او و
  eu يو
  ia يا
  io يو
  ua وا
  ya يا
  yo يو
  you يو
  yu يو
  ace يس اس
  micro مايكرو ميكرو
  bb ب
  cc ك
  dd د
  ff ف
  gg G
  kk ك
  ll ل
  mm م
  nn ن
  pp ب
  rr ر
  ss س
  tt ت
  zz تز ز
  a ا -
  xiao شاو
  b ب
  c ك
  d د
  e ي -
  f ف
  g G
  h ه
  i ي -
  j ج
  k ك
  l ل
  m م
  n ن
  o و
  p ب پ
  q ق
  r ر
  s س
  t ت
  u و -
  v ف ڤ
  w و
  x كس
  y ي
  z ز
  ä ا ي
  ö و
  ü و ي
  ß س
  š ش
  č تش
  ž ج
  ç س
  ñ ني
`;

const TO_ARABIC_PLACED: readonly SpellingRule[] = [
  { from: 'a', to: ['أ', 'آ'], after: START },
  { from: 'e', to: ['إ', 'إي'], after: START },
  { from: 'i', to: ['إ', 'إي'], after: START },
  { from: 'o', to: ['أو'], after: START },
  { from: 'u', to: ['أو', 'يو'], after: START },
  { from: 'au', to: ['أو'], after: START },
  { from: 'mc', to: ['ماك'], after: START },
  { from: 'c', to: ['س', 'ك'], before: /^[eiy]/u },
  // Short vowels before two consonants and unstressed endings are not written.
  { from: 'e', to: ['', 'ي'], before: /^[^aeiouy]{2}/u, after: /./u },
  { from: 'er', to: ['ر', 'ير'], before: END },
  { from: 'el', to: ['ل', 'يل'], before: END },
  { from: 'u', to: ['يو', 'و'], before: /^[bdklmnt]e$/u },
  { from: 'a', to: ['ا', 'ه'], before: END, after: /./u },
  { from: 'u', to: ['', 'و'], before: /^(?:ck|cks|tt|ss|pp)/u, after: /./u },
  { from: 'e', to: ['', 'ي', 'ه'], before: END },
  { from: 'ea', to: ['يا', 'ي'], before: END },
  { from: 'i', to: ['اي', 'ي'], before: /^[bcdfgklmnprstvz]e$/u },
  { from: 'y', to: ['اي', 'ي'], before: /^[bcdfgklmnprstvz]e$/u },
  { from: 's', to: ['س', 'ز'], before: /^[aeiou]/u, after: /[aeiou]$/u },
  { from: 'fy', to: ['فاي', 'في'], before: END },
  { from: 'i', to: ['ي'], before: END },
];

/**
 * Names in Latin letters as Arabic writes them: consonants by sound, vowels by the long letters, doubled letters once.
 * Sounds that Arabic lacks differ by country: g is غ in the Levant, ج in Egypt, ق in the Gulf; p is ب or پ, v is ف or
 * ڤ. After the usage of the press and the UNGEGN tables read backwards. One set of rules for each g, since nobody mixes them.
 */
export const LATIN_TO_ARABIC: readonly SpellingRules[] = ['غ', 'ج', 'ق'].map((g) => (
  inOrder([...TO_ARABIC_PLACED, ...plainRules(TO_ARABIC.replaceAll('G', g))])
));

const FROM_ARABIC = `
  ا a e
  اي ai ay
  ب b
  پ p
  ت t
  ث th
  ج j g
  چ ch
  ح h
  خ kh
  د d
  ذ dh th
  ر r
  ز z
  ژ zh
  س s
  ش sh
  ص s
  ض d
  ط t
  ظ z
  ع - a
  غ gh g
  ف f
  ڤ v
  ق q k
  ك k
  گ g
  ل l
  م m
  ن n
  ه h
  و w
  ي y
  ء -
  ؤ -
  ئ -
`;

const CONSONANTS = 'بپتثجچحخدذرزژسشصضطظغفڤقكگلمنه';
// The ه of an ending is heard as a vowel.
const BEFORE_TWO = new RegExp(`^(?!ه$)[${CONSONANTS}](?:[${CONSONANTS}]|$)`, 'u');
const BEFORE_CONSONANT = new RegExp(`^(?!ه$)[${CONSONANTS}]`, 'u');
const AFTER_CONSONANT = new RegExp(`[${CONSONANTS}عء]$`, 'u');
const AFTER_VOWEL = /[اويةى]$/u;

const FROM_ARABIC_PLACED: readonly SpellingRule[] = [
  { from: 'ال', to: ['al', 'el', 'al '], after: START, before: /../u },
  { from: 'ه', to: ['a', 'ah'], before: END, after: AFTER_CONSONANT },
  { from: 'و', to: ['u', 'o', 'oo'], after: AFTER_CONSONANT, before: /^(?![اوي])/u },
  { from: 'ي', to: ['i', 'ee'], after: AFTER_CONSONANT, before: /^(?![اوي])/u },
  { from: 'ع', to: ['a'], after: START },
  { from: 'ع', to: ['', 'a'], after: AFTER_VOWEL },
  // The short vowel that is not written: a after the first of two consonants.
  ...plainRules(FROM_ARABIC).filter(({ from }) => CONSONANTS.includes(from)).flatMap(({ from, to }) => [
    { from, to: to.flatMap((letters) => [`${letters}a`, `${letters}i`]), after: /^(?:ال)?$/u, before: BEFORE_CONSONANT },
    { from, to: to.flatMap((letters) => [`${letters}a`, letters]), before: BEFORE_TWO },
    { from, to: to.flatMap((letters) => [letters, `${letters}a`]), before: BEFORE_CONSONANT },
  ]),
];

/**
 * Names in Arabic letters as they are written in Latin ones, after the BGN/PCGN system of 1956 without its signs, and
 * what people write beside it (ee, oo, el). Vowels that Arabic leaves out are guessed as a. Expects folded text.
 */
export const ARABIC_TO_LATIN: SpellingRules = inOrder([...FROM_ARABIC_PLACED, ...plainRules(FROM_ARABIC)]);
