import type { ValueGroups } from '@/lib/language/packs/lists';

/** Idioms of people who bought, stayed, watched or waited. */
export const IDIOMS: ValueGroups = [
  [3, "a regola d'arte, la ciliegina sulla torta, ciliegina sulla torta, come un guanto, calza a pennello"],
  [3, "fuori dal comune, non c'è paragone, una manna dal cielo"],
  [-2, "un buco nell'acqua, buco nell'acqua, lascia il tempo che trova, lasciano il tempo che trovano"],
  [-2, 'la goccia che ha fatto traboccare, tanto fumo e poco arrosto, tutto fumo e niente arrosto, né carne né pesce'],
  [-2, 'fa acqua da tutte le parti, fanno acqua da tutte le parti, una barzelletta, da dimenticare'],
  [-3, 'una presa per il culo, una presa per i fondelli, chi più spende meno spende'],
];
