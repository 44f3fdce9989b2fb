import { inOrder, plainRules, type SpellingRule, type SpellingRules } from './spell';

// Alike in both languages; `I` is the i of the language, `E` its e at the beginning of a word.
const SHARED = `
  tsch ч
  sch ш ск
  tch ч
  ch ч х ш к
  sh ш
  zh ж
  kh х
  ph ф
  th т с з
  wh в у
  ck к
  tz ц
  ts тс ц
  qu кв
  q к
  gh г
  ee I
  ea I еа
  oo у
  ou у ау
  ow оу ау
  ei ей ай
  ey ей I
  ai ай ей
  ay ей ай
  oi ой
  oy ой
  au ау о
  ew ью у
  eu еу ой
  ia IА Iа
  io Iо
  ie I
  iu Iу
  yu ю
  you ю йоу
  ya я
  ja джа я
  jo джо йо
  ju джу ю
  ace ейс асе
  xia ся ксIа
  micro мIкро майкро
  tion шн шен
  bb бб б
  cc кк к
  dd дд д
  ff фф ф
  gg гг г
  kk кк к
  ll лл л
  mm мм м
  nn нн н
  pp пп п
  rr рр р
  ss сс с
  tt тт т
  zz цц зз
  a а
  b б
  c к
  d д
  e е
  f ф
  g г
  h х г
  i I
  j дж й
  k к
  l л
  m м
  n н
  o о
  p п
  r р
  s с
  t т
  u у а
  v в
  w в у
  x кс
  y I
  z з
  ä е я
  ö е ьо
  ü ю у
  ß с сс
  š ш
  č ч
  ž ж
  ç с ч
  ñ нь н
`;

const START = /^$/u;
const END = /^$/u;
const ONCE = plainRules(SHARED).filter(({ from }) => /^[bcdfgkmnpstz]$/u.test(from));
const CONSONANT = /^[^aeiouyäöü]/u;

/** Rules that need their neighbours; they come before the shared ones of the same length. */
function placed(uk: boolean): SpellingRule[] {
  const I = uk ? 'і' : 'и';
  const A = uk ? 'е' : 'э';
  return [
    { from: 'mc', to: ['мак'], after: START },
    { from: 'kn', to: ['н', 'кн'], after: START },
    { from: 'wr', to: ['р'], after: START },
    { from: 'x', to: ['кс', 'з'], after: START },
    { from: 'ye', to: uk ? ['є'] : ['е'] },
    { from: 'yi', to: uk ? ['ї'] : ['йи'] },
    { from: 'yo', to: uk ? ['йо'] : ['йо', 'ё'] },
    { from: 'ia', to: [`${I}я`, `${I}а`], before: END },
    { from: 'ea', to: ['еа'], before: END },
    { from: 'fy', to: ['фай', `ф${I}`], before: END },
    { from: 'ey', to: [I, 'ей'], before: END },
    // Doubled letters before another consonant are written once; the e of "apple" is not heard.
    ...ONCE.map(({ from, to }) => ({ from: from + from, to: to.slice(0, 1), before: /^[lr]/u })),
    { from: 'e', to: ['', 'е'], before: END, after: /[^aeiouy]$/u },
    // English long vowels before a silent e, and short ones before ck and doubled letters.
    { from: 'i', to: ['ай', I], before: /^[bcdfgklmnprstvz]e$/u, after: /[^aeiou]$/u },
    { from: 'y', to: ['ай', I], before: /^[bcdfgklmnprstvz]e$/u, after: /[^aeiou]$/u },
    { from: 'i', to: [I, 'ай'], before: /^[bdgkpt]er/u, after: /^[^aeiou]$/u },
    { from: 'a', to: ['ей', 'а'], before: /^[cdgkmtv]e$/u },
    { from: 'u', to: ['у', 'ю'], before: /^[bdklmnt]e$/u },
    { from: 'a', to: [A, 'а'], before: /^ck/u },
    { from: 'a', to: ['а', A], before: /^(?:pp|tt|ss)/u },
    { from: 'c', to: ['с', 'ц'], before: /^[eiyäö]/u },
    { from: 'g', to: ['г', 'дж'], before: /^[eiy]/u },
    { from: 'e', to: uk ? ['е', 'є'] : ['э', 'е'], after: START },
    { from: 'u', to: ['у', 'ю'], after: START },
    { from: 'l', to: ['л', 'ль'], before: /^(?:[^aeiouyl]|$)/u },
    { from: 'y', to: ['й'], before: /^[aeiou]/u },
    ...(uk
      ? [
          // The "rule of nine": и in common words, і in most names; both are seen.
          { from: 'i', to: ['і', 'и'], after: /(?:[dtzscr]|sh|ch|zh|j)$/u, before: CONSONANT },
          { from: 'y', to: ['и', 'і'], after: /[^aeiou]$/u, before: CONSONANT },
        ]
      : []),
  ];
}

function rulesFor(language: 'uk' | 'ru'): SpellingRules {
  const uk = language === 'uk';
  const shared = SHARED.replaceAll('IА', uk ? 'іа' : 'иа').replaceAll('I', uk ? 'і' : 'и');
  return inOrder([...placed(uk), ...plainRules(shared)]);
}

/**
 * Names in Latin letters as Ukrainian and Russian write them: by sound, as brands are read. After the Ukrainian
 * orthography of 2019 (§§ 121-140: г and х for h, г for g, the rule of nine, doubled letters of names kept) and the
 * practical transcription of English names (Gilyarevsky and Starostin), with what people write where they differ.
 */
export const LATIN_TO_CYRILLIC: Readonly<Record<'uk' | 'ru', SpellingRules>> = {
  uk: rulesFor('uk'),
  ru: rulesFor('ru'),
};
