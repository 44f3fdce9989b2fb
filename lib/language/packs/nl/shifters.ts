import type { FactorGroups } from '@/lib/language/packs/lists';

export const NEGATORS =
  'niet, nie, nietes, nooit, geen, gene, geeneen, geenszins, niets, niks, niemand, nergens, noch, zonder, '
  + 'nauwelijks, amper, allesbehalve, allerminst, verre van, zelden, evenmin, nul';

/** Negators at the end of a clause look back: "bevalt me niet". */
export const POST_NEGATORS = 'niet, nie, nooit, nauwelijks, amper, geenszins, allerminst, evenmin, nergens, niks';

/** After these a negator negates nothing: "niet alleen". */
export const NEGATOR_RELEASES = 'alleen, enkel, slechts, louter, zomaar, minder, voor niets, anders dan, onbelangrijk';

/** Words of degree and their factor on the word that follows. */
export const DEGREES: FactorGroups = [
  [1.5, 'extreem, ongelooflijk, ongelofelijk, onvoorstelbaar, onbeschrijfelijk, waanzinnig, krankzinnig, idioot, bizar'],
  [1.5, 'onwijs'],
  [1.4, 'ontzettend, verschrikkelijk, vreselijk, gruwelijk, enorm, uiterst, uitermate, buitengewoon, buitengemeen'],
  [1.4, 'uitzonderlijk, mega, absoluut, absolute, compleet, complete, totaal, totale, volledig, volledige, volkomen'],
  [1.4, 'volstrekt, volslagen, super, ultra, hyper, hartstikke, knetter, kei, bere, stront, fucking, verdomd, kanker'],
  [1.4, 'tering, kut, klote, intens, mateloos, grenzeloos, massaal'],
  [1.3, 'heel, hele, erg, zeer, echt, echte, bijzonder, flink, flinke, behoorlijk, bijster, zwaar, zware, diep, diepe'],
  [1.3, 'door en door, oprecht, ronduit, rete, dik, dikke, zo ontzettend, zo enorm, gigantisch, gigantische, reusachtig'],
  [1.3, 'reusachtige, grote, groot, veel, pure, puur'],
  [1.2, 'zo, zo een, zulke, zo’n, echt wel, werkelijk, waarlijk, stukken, veel te, zeker, steeds, altijd, constant'],
  [1.2, 'continu, voortdurend, vet, oerend, alleen maar, gewoonweg, helemaal, geheel, grondig, vooral, duidelijk'],
  [1.2, 'aanzienlijk, beduidend, aanmerkelijk, alweer'],
  [1.1, 'gewoon, nogal, ook nog, weer, wederom, toch wel, heus, wat een'],
  [0.9, 'vrij, best, best wel, tamelijk, relatief'],
  [0.8, 'redelijk, aardig, wel, eigenlijk, op zich, in principe, grotendeels, meestal, overwegend'],
  [0.7, 'beetje, een beetje, ietsje, iets, ietwat, enigszins, lichtelijk, licht, lichte, bijna, haast, soms, af en toe'],
  [0.7, 'deels, gedeeltelijk, misschien, wellicht, mogelijk, vermoedelijk, waarschijnlijk, eventueel, een tikkeltje'],
  [0.7, 'een tikje, tikkie, ergens'],
  [0.5, 'minder, weinig, nauwelijks merkbaar, matig, half, zogenaamd, zogenaamde, zogeheten, zgn, vermeend, vermeende'],
  [0.5, 'minst'],
];

/** What follows weighs more than what came before. */
export const CONTRASTS =
  'maar, echter, toch, desondanks, niettemin, desalniettemin, daarentegen, behalve, evenwel, nochtans, '
  + 'alleen jammer, daartegenover, aan de andere kant, anderzijds, integendeel';

/** What is said after these is not so, or not yet. */
export const IRREALIS =
  'zou, zouden, mocht, mochten, indien, mits, tenzij, als ik, als je, als u, als we, als wij, als ze, als hij, '
  + 'als jullie, als er, als het, hoop, hopen, hopelijk, hoopte, wou dat, wilde dat, had moeten, hadden moeten, '
  + 'zou moeten, zouden moeten, moet nog, stel dat';

/** What tells that the words may not be meant. */
export const SARCASM =
  'lekker dan, nou lekker, nou lekker dan, fijn dan, nou fijn, mooi is dat, nou mooi, leuk dan, lekker belangrijk, '
  + 'ja hoor, jahoor, ja ja, jaja, tuurlijk, natuurlijk weer, vast wel, zal wel, het zal wel, knap hoor, '
  + 'knap staaltje, leuk hoor, top hoor, fijn hoor, mooi hoor, bedankt hoor, bedankt voor niets, bedankt voor niks, '
  + 'dank je voor niks, goed bezig hoor, lekker bezig hoor, lekker geregeld, hoe verzin je het, hoe verzinnen ze het, '
  + 'wie had dat gedacht, goh wat een verrassing, wat een verrassing, verrassing, not, nah, sarcasme, ironie, '
  + 'ironisch, applausje, applaus, gefeliciteerd hoor, petje af hoor, chapeau hoor, hulde hoor, zo trots als een pauw, '
  + 'daar word je vrolijk van, daar word je blij van, hiep hiep, wat heerlijk weer, lang leve, leve';

/** After these is said what might have been and is not. */
export const COUNTERFACTUALS =
  'had … moeten zijn, had … kunnen zijn, hadden … moeten zijn, hadden … kunnen zijn, had … mogen zijn, '
  + 'hadden … mogen zijn, zou … geweest zijn, zou … zijn geweest, zouden … geweest zijn, zouden … zijn geweest, '
  + 'had … gekund, hadden … gekund, had … gemogen, hadden … gemogen, had … gemoeten, was het maar, was hij maar, '
  + 'waren ze maar, had het maar, had ik maar, hadden ze maar, hadden we maar, was er maar';
