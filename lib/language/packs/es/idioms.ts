import type { ValueGroups } from '@/lib/language/packs/lists';

/** Idioms of people who bought, stayed, watched or waited. */
export const IDIOMS: ValueGroups = [
  [3, 'como la seda, va como la seda, va como un tiro, a la altura de … expectativas, me quito el sombrero'],
  [3, 'como anillo al dedo, como un guante, a pedir de boca, la guinda del pastel, matrícula de honor'],
  [-2, 'gato por liebre, brilla por su ausencia, brillan por su ausencia, la gota que colmó el vaso'],
  [-2, 'la gota que derramó el vaso, mucho ruido y pocas nueces, agua de borrajas, ni chicha ni limoná, por los suelos'],
  [-2, 'salió el tiro por la culata'],
  [-3, 'lo barato sale caro, pan para hoy'],
];
