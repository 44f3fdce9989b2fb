import type { Telltales } from '@/lib/language/packs/telltales';

/** Common Dutch words that West Frisian writes otherwise. */
const WORDS: readonly string[] = [
  'het', 'een', 'van', 'voor', 'met', 'niet', 'zijn', 'zich', 'zou', 'zouden', 'zal', 'zullen', 'uit', 'naar',
  'door', 'tegen', 'tussen', 'onder', 'boven', 'achter', 'zonder', 'wij', 'jij', 'je', 'jullie', 'zij', 'ze',
  'onze', 'haar', 'mijn', 'jouw', 'uw', 'deze', 'daar', 'waar', 'waarom', 'daarom', 'vandaag', 'gisteren',
  'morgen', 'ben', 'bent', 'waren', 'geweest', 'hebben', 'heb', 'hebt', 'heeft', 'hadden', 'gehad', 'worden',
  'wordt', 'werd', 'werden', 'geworden', 'kan', 'kunnen', 'kon', 'konden', 'moet', 'moeten', 'moest', 'mag',
  'mogen', 'willen', 'wilde', 'gaat', 'gaan', 'ging', 'kwam', 'doet', 'doen', 'deed', 'gedaan', 'zien', 'ziet',
  'zag', 'gezien', 'zegt', 'zei', 'zeggen', 'denken', 'weet', 'weten', 'geven', 'geeft', 'krijgen', 'krijgt',
  'kreeg', 'nemen', 'staan', 'staat', 'zitten', 'lezen', 'schrijven', 'praten', 'vinden', 'vind', 'vindt', 'vond',
  'kopen', 'gekocht', 'gebruiken', 'maken', 'maakt', 'maakte', 'werken', 'werkt', 'leven', 'houden', 'blijven',
  'blijft', 'geen', 'niets', 'niks', 'nooit', 'niemand', 'elke', 'ieder', 'veel', 'meer', 'ook', 'nog', 'nu',
  'toen', 'weer', 'anders', 'altijd', 'ooit', 'vorige', 'volgende', 'heel', 'zo', 'zoveel', 'zulke', 'toch',
  'maar', 'of', 'terwijl', 'zoals', 'hoewel', 'twee', 'vier', 'vijf', 'zes', 'zeven', 'negen', 'tien', 'eerste',
  'tweede', 'mooi', 'mooie', 'slecht', 'slechte', 'groot', 'grote', 'klein', 'kleine', 'oud', 'oude', 'nieuw',
  'nieuwe', 'graag', 'lief', 'lieve', 'blij', 'zwaar', 'makkelijk', 'gemakkelijk', 'duur', 'dure', 'leuk', 'leuke',
  'jammer', 'weken', 'maand', 'jaar', 'uur', 'tijd', 'mens', 'mensen', 'vrouw', 'kind', 'kinderen', 'meisje',
  'huis', 'dorp', 'stad', 'weg', 'woord', 'geld', 'verhaal', 'vraag', 'antwoord', 'dienst', 'bedankt',
  'alsjeblieft', 'welkom', 'iets', 'echt', 'erg', 'wel', 'dus', 'als',
];

/** Afrikaans, which the detector takes for Dutch, looks like West Frisian but for these. */
const AFRIKAANS: readonly string[] = [
  'nie', 'vir', 'baie', 'hierdie', 'daardie', 'jy', 'hulle', 'sê', 'asseblief', 'dankie', 'lêer', 'hoekom', 'sodat', 'moenie',
  'byvoeg', 'oor', 'asof', 'deur', 'skep', 'beskikbaar', 'geskryf', 'skryf', 'vandag', 'gister', 'môre',
];

/** Spellings that West Frisian has not. */
const SPELLING =
  /^[vz](?!ip)|sch|ij|ui(?=\p{L})|[ei]euw|uw$|oor|[^k]laar$|aard$|^ge\p{L}+(?:d|t)$|eel|ook|^on(?=[bdghklmv])|fout|ent$|kend$/u;

export default { words: [...WORDS, ...AFRIKAANS], spelling: SPELLING.source } satisfies Telltales;
