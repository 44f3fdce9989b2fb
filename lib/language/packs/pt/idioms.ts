import type { ValueGroups } from '@/lib/language/packs/lists';

/** Idioms of people who bought, stayed, watched or waited. */
export const IDIOMS: ValueGroups = [
  [3, 'a cereja do bolo, cereja do bolo, de queixo caído, uma mão na roda, mão na roda, não tem comparação'],
  [3, 'sem comparação'],
  [-2, 'uma furada, furada, barato que sai caro, o barato sai caro, barato sai caro, nem para inglês ver, gota d água'],
  [-2, 'empurrar com a barriga, empurram com a barriga, fazem corpo mole, balde de água fria'],
  [-2, 'muito barulho por nada'],
  [-3, 'cair no golpe, caí no golpe, elefante branco'],
];
