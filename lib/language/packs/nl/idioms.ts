import type { ValueGroups } from '@/lib/language/packs/lists';

/** Idioms of people who bought, stayed, watched or waited. */
export const IDIOMS: ValueGroups = [
  [3, 'doet precies wat … moet doen, doet wat … moet doen, doen wat … moeten doen, als een tiet, kers op de taart'],
  [3, 'als gegoten, klinkt als een klok, staat als een huis, uit de kunst'],
  [2, 'dikke duim, twee duimen omhoog'],
  [-2, 'houtje touwtje, geld over de balk, daar lusten de honden geen brood van, lusten de honden geen brood van'],
  [-2, 'veel geschreeuw en weinig wol, druppel op een gloeiende plaat, natte vingerwerk'],
  [-3, 'knudde met een rietje, knudde, geld over de balk gegooid, over de balk gesmeten, dweilen met de kraan open'],
];
