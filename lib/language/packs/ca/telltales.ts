import type { Telltales } from '@/lib/language/packs/telltales';

/** Common Catalan words that Spanish, Portuguese, French and Italian do not have. */
const WORDS: readonly string[] = [
  'amb', 'els', 'aquest', 'aquesta', 'aquests', 'aquestes', 'això', 'allò', 'molt', 'molts', 'moltes', 'més', 'perquè',
  'també', 'totes', 'tinc', 'nosaltres', 'vosaltres', 'meva', 'teva', 'seva', 'seves', 'unes', 'pels', 'sense', 'només',
  'encara', 'avui', 'demà', 'ahir', 'gràcies', 'anys', 'coses', 'botiga', 'servei', 'qualitat', 'preu', 'hem', 'heu',
  'vaig', 'vam', 'doncs', 'llavors', 'allà', 'aquell', 'aquella', 'què', 'nostre', 'vostre', 'hauria', 'fitxer',
  'fitxers', 'està', 'poden', 'puc', 'vull', 'millor', 'pitjor', 'arribat', 'comprat', 'diners', 'setmana', 'dies',
  'dels', 'quin', 'quina', 'ho', 'hi', 'fet', 'pogut', 'tipus', 'opcions', 'produït', 'llista', 'mida', 'trobat',
  'imatge', 'sortida', 'però', 'treball', 'camí', 'clau', 'espai', 'lloc', 'obrir', 'escriure', 'abans', 'després',
  'canvis', 'altres', 'ubicació', 'adreça', 'contrasenya', 'podeu', 'trobar', 'desconegut', 'hores', 'pàgina',
  'missatge', 'mateix', 'mateixa', 'aquells', 'aquelles', 'algú', 'ningú', 'potser',
  'hagut', 'comanda', 'enviament', 'lliurament', 'recomano',
];

/** What of the five only Catalan spells so. */
const SPELLING = /ció$|atge$/u;

export default { words: WORDS, spelling: SPELLING.source } satisfies Telltales;
