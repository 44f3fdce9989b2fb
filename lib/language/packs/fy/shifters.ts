import type { FactorGroups } from '@/lib/language/packs/lists';

export const NEGATORS =
  'net, nit, nea, noait, nooit, gjin, gjint, nin, gjinien, gjin inkele, gjin inkelde, nimmen, neat, nearne, sûnder, kwalik, amper, '
  + 'ternauwernôd, komselden, selden, nauliks, niet, geen, niks, niets, niemand, zonder, not, no, never';

/** These also look back: "ik fyn it net", "dat foldocht my net". */
export const POST_NEGATORS = 'net, nit, nea, noait, neat, niet, nooit';

/** After these a negator negates nothing: "net allinnich". */
export const NEGATOR_RELEASES = 'allinnich, allinnichmar, allinne, allinken, inkeld, alleen, slechts';

/** Words of degree and their factor on the word that follows. */
export const DEGREES: FactorGroups = [
  [1.5, 'ûnbidich, ûnbidige, ûngelooflik, ûngelooflike, ekstreem, ekstreme, bûtengewoan, bûtengewoane, mateleas, mateleaze'],
  [1.4, 'absolút, absolute, folslein, folsleine, hielendal, hartstikke, ûnmeugend, ûnmeugende, ûnwierskynlik, ûnwierskynlike'],
  [1.4, 'ûnfoarstelber, ûnfoarstelbere, folkommen, troch en troch, krankzinnich, mega'],
  [1.3, 'tige, o sa, slim, bysûnder, bysûndere, danich, bare, poer, bjuster, totaal, totale, alhiel, fierste, fiersten, yntens'],
  [1.3, 'yntinsyf, wier, wurklik, wurklike, super, duchtich, bot, ûnhuer'],
  [1.2, 'hiel, hiele, hielen, echt, echte, folle, gâns, in soad, in protte, sa, grif, benammen, foaral, suver, uterst, uterste'],
  [1.2, 'meast, it meast, serieus, heel, erg, zeer, very, so'],
  [1.1, "te, mear, altyd, hieltyd, sels, sa'n, sokke"],
  [0.9, 'frij, nochal, relatyf, meastal, oer it algemien'],
  [0.8, 'tamlik, tamelik, redlik wat'],
  [0.7, 'in bytsje, bytsje, in lyts bytsje, in lytsebytsje, hast, soms, somtiden, no en dan, miskien, mooglik, faaks, min of mear'],
  [0.7, 'min ofte mear, foar in part, foar in diel, healwei'],
  [0.6, 'lichtsjes, in tikje, in tikkeltsje, tikje, tikkeltsje'],
  [0.5, 'minder, it minst'],
  [0.4, 'sabeare, saneamde, saneamd'],
];

/** What follows weighs more than what came before. */
export const CONTRASTS = 'mar, lykwols, dochs, behalve, útsein, nettsjinsteande, oan de oare kant, oarsom, but, echter';

/** After these is said what is not so, or not yet. */
export const IRREALIS =
  'soe, soene, soenen, soest, at, as ik, as jo, as jim, as jimme, as wy, as it, as der, as men, as se, as hja, as immen, mits, mocht, '
  + 'mochten, winskje, winske, hoopje, hopelik, hooplik, oft, as mar, stel dat, tensij, oars hie, wol graach, wolle graach';

/** What tells that the words may not be meant. */
export const SARCASM =
  'ja ja, jaja, ja hear, tuerlik, fansels wol, goh, wat in wûnder, dat hiene wy krekt nedich, krekt wat wy nedich hiene, yeah right, '
  + 'foar de safolste kear, alwer, wat in ferrassing, wa hie dat tocht';

/** After these is said what might have been and is not. */
export const COUNTERFACTUALS =
  'hie … wêze moatten, hie … wêze kinnen, hiene … wêze moatten, hiene … wêze kinnen, hie … wêze mocht, '
  + 'soe … west hawwe, soe … west ha, soene … west hawwe, soene … west ha, hie … kinnen, hie … moatten, '
  + 'hiene … moatten, wie it mar, wie hy mar, wiene se mar, hie it mar, hie ik mar, hiene se mar, wie der mar';
