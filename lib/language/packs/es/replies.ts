import type { ReplyPack } from '@/lib/language/packs/replies';
import { ASKED_REPLIES } from './askedReplies';
import { KIND_REPLIES } from './kindReplies';
import { UPSET_REPLIES } from './upsetReplies';

const pack: ReplyPack = {
  greeting: {
    named: ['Hola, {name}.'],
    unnamed: ['Hola.'],
  },
  address: 'familiar',
  within: {
    hours: { one: 'en menos de {n} hora', many: 'en menos de {n} de horas', other: 'en menos de {n} horas' },
    days: { one: 'en menos de {n} día', many: 'en menos de {n} de días', other: 'en menos de {n} días' },
  },
  quote: {
    familiar: ['¿Te parece bien que citemos tu reseña, con tu nombre o sin él?', '¿Podemos citar tus palabras en otros sitios?'],
    formal: ['¿Nos permite citar su reseña, con su nombre o sin él?', '¿Podemos citar sus palabras en otros sitios?'],
  },
  ...UPSET_REPLIES,
  ...ASKED_REPLIES,
  ...KIND_REPLIES,
};

export default pack;
