import type { Telltales } from '@/lib/language/packs/telltales';

/** Common Afrikaans words that Dutch, German and English do not have; West Frisian has some of them. */
const WORDS: readonly string[] = [
  'nie', 'vir', 'baie', 'hierdie', 'daardie', 'jy', 'hulle', 'sê', 'asseblief', 'dankie', 'lêer', 'hoekom', 'sodat',
  'moenie', 'byvoeg', 'oor', 'asof', 'deur', 'skep', 'beskikbaar', 'geskryf', 'skryf', 'vandag', 'gister', 'môre',
  'julle', 'gekoop', 'gekry', 'skerm', 'tydens', 'soos', 'nuwe', 'gelewer', 'lêers', 'dié', 'hy', 'sy', 'kyk', 'bly',
  'gebly', 'prys', 'lyk', 'watter', 'slegs', 'skoon', 'stoor', 'ouer', 'inligting', 'ekstra', 'tipe', 'lys', 'kry',
  'wys', 'tyd', 'dieselfde', 'hê', 'ek',
];

export default { words: WORDS } satisfies Telltales;
