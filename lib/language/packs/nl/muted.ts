import type { ValueGroups } from '@/lib/language/packs/lists';

/** Words that only begin like one of praise or blame. */
export const MUTED: ValueGroups = [
  [0, 'moedige, geschiktheid, foutief, foutmarge, lachwekkende, feestdag*, feestelijk, prullenbak, oorlogsfilm*'],
  [0, 'moordzaak*, deukhoed, probleemwijk*, protestants*, schadevrij, schadevergoeding*, risicovrij, twijfelloos'],
  [0, 'angstvallig, klaagmuur, schrikkeljaar, boete, boetekleed, foutloos*, afval*, troll, trolley*, clownvis'],
  [0, 'moordmysterie, seriemoordenaar*, misdaadserie*, misdaadfilm*, degradatie, gruwel, kampioenschap*, roestvrij*'],
  [0, 'moordend, verbeterpunten, feestartikel*'],
];
