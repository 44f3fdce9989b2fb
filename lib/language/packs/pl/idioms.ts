import type { ValueGroups } from '@/lib/language/packs/lists';

/** Idioms of people who bought, stayed, watched or waited. */
export const IDIOMS: ValueGroups = [
  [3, 'jak marzenie, nie ma porównania, wisienka na torcie, jak z płatka, jak w szwajcarskim zegarku, miód malina'],
  [3, 'cud miód, klasa sama w sobie'],
  [-2, 'strzał w kolano, kot w worku, kota w worku, pic na wodę, jak psu z gardła, wyjęty psu z gardła'],
  [-2, 'dużo hałasu o nic, ani be ani me, kropla w morzu, z deszczu pod rynnę, na odczepnego'],
  [-3, 'robi* z … balona, robi* z … idiotów, robi* z … idiotę, robi* z … debili'],
];
