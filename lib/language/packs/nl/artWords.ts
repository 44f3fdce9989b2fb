import type { ValueGroups } from '@/lib/language/packs/lists';

/** Films, books, music, games, sport. */
export const ART_WORDS: ValueGroups = [
  [4, 'vijfsterrenfilm, oscarwaardig*'],
  [3, 'topcast, bingewatch*, bingen, feelgood*, speelplezier, kijkplezier, leesplezier, rijplezier, spelplezier'],
  [3, 'verslavend*, uitblinker*, uitblinken, wereldspits, wereldwedstrijd, thuiszege, uitzege, kampioenswedstrijd'],
  [3, 'koploper'],
  [-3, 'houterig*, gekunsteld*, geforceerd*, kabbelt*, gezwam, degradatie*, afgeslacht, ingemaakt, uitgefloten'],
  [-3, 'fluitconcert, wanprestaties'],
];
