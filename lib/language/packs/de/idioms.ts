import type { ValueGroups } from '@/lib/language/packs/lists';

/** Idioms of people who bought, stayed, watched or waited. */
export const IDIOMS: ValueGroups = [
  [3, 'hat hand und fuß, haben hand und fuß, gibt … nichts zu rütteln, das tüpfelchen auf dem i, sahnehäubchen'],
  [3, 'das sahnehäubchen'],
  [2, 'keine halben sachen, wie am schnürchen, wie aus einem guss, da passt alles'],
  [-2, 'viel lärm um nichts, perlen vor die säue, mehr schein als sein, außen hui innen pfui, nicht fisch nicht fleisch'],
  [-2, 'weder fisch noch fleisch, auf dem letzten loch, die katze im sack, katze im sack, tropfen auf den heißen stein'],
  [-3, 'griff ins klo, griff in die toilette, das letzte vom letzten, nicht mehr alle tassen im schrank'],
  [-3, 'unter aller würde'],
];
