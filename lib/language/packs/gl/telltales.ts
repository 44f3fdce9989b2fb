import type { Telltales } from '@/lib/language/packs/telltales';

/** Common Galician words that Spanish, Portuguese and Italian do not have. */
const WORDS: readonly string[] = [
  'unha', 'dunha', 'nunha', 'algunha', 'ningunha', 'cando', 'tamén', 'moi', 'máis', 'xa', 'dende', 'miña', 'túa', 'súa',
  'miñas', 'túas', 'súas', 'xente', 'xeito', 'facer', 'dicir', 'teño', 'teñen', 'tiña', 'tiñan', 'mellor', 'hoxe',
  'mañá', 'despois', 'entón', 'aínda', 'quen', 'grazas', 'cousa', 'cousas', 'persoa', 'persoas', 'servizo', 'servizos',
  'calidade', 'prezo', 'prezos', 'mentres', 'dous', 'dúas', 'foron', 'fixo', 'fixen', 'puido', 'houbo', 'xogo', 'nin',
  'hai', 'vosa', 'nosa', 'nosos', 'vosos', 'pódese', 'posíbel', 'dispoñíbel', 'cartafol', 'cartafoles', 'dun', 'nun',
  'cun', 'obxecto', 'imaxe', 'imaxes', 'mensaxe', 'mensaxes', 'páxina', 'páxinas', 'liña', 'liñas', 'espazo', 'traballo',
  'traballos', 'descoñecido', 'contén', 'enderezo', 'engadir', 'ligazón', 'baleiro', 'pechar', 'atopar', 'atopou',
  'atopei', 'xestor', 'dereito', 'dereita', 'sexa', 'estea', 'seguranza', 'gardar', 'quere', 'saír', 'fóra', 'empregar',
  'comezar', 'pedín', 'merquei', 'mercar', 'recibín', 'chegoume', 'encántame', 'merco', 'cartos', 'axiña', 'ninguén', 'agardando', 'devolven', 'recoméndoo', 'moita', 'moitas', 'moito',
  'moitos',
];

/** What of the four only Galician spells so. */
const SPELLING = /cións$|[aeiíá]bel$|[aeiíá]beis$/u;

export default { words: WORDS, spelling: SPELLING.source } satisfies Telltales;
