import type { ValueGroups } from '@/lib/language/packs/lists';

/** What customers say of dealings, delivery, goods, software, hotels and food. */
export const CUSTOMER_WORDS: ValueGroups = [
  [2, 'overtreft*, overtrof, overtroffen, gebruiksklaar, tijdbesparend*, energiezuinig*, zuinig, zuinige'],
  [2, 'fluisterstil, waterdicht*, toplocatie*, schoon, schone, ruimhartig*, coulant*, coulance, meegedacht'],
  [1, 'makkelijk, makkelijke, gemakkelijk*, eenvoudig, eenvoudige, rustig, rustige'],
  [-1, 'verbeterpunt*, aandachtspunt*, zozo, wisselend*'],
  [-2, 'doodzonde, spam, spamm*, privacyschending*, datalek*, hackers, gehackt, afzettersprijs*, afzettersprijzen'],
  [-2, 'prijzig*, pluist, pilt, krimpt, gekrompen, verkleurd, huiduitslag, puistjes, rioolgeur, rioollucht*'],
  [-2, 'sigarettenlucht, riekt, magnetronhap, doorgezakt*, slapeloos, flinterdun*, bouwlawaai, verkeerslawaai'],
  [-2, 'opknapbeurt, zoekgeraakt, kwijtgeraakt'],
  [-3, 'onwerkbaar*, tegengevallen, geldverspiller, weggegooid, zonde, lokkertje*, lokaanbieding*, opgedrongen'],
  [-3, 'verkooppraatjes'],
  [-4, 'afrader*, afgeraden, onbereikbaar'],
  [-5, 'wegblijven'],
];
