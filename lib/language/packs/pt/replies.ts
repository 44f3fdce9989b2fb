import type { ReplyPack } from '@/lib/language/packs/replies';
import { ASKED_REPLIES } from './askedReplies';
import { KIND_REPLIES } from './kindReplies';
import { UPSET_REPLIES } from './upsetReplies';

const pack: ReplyPack = {
  greeting: {
    named: ['Olá, {name}!', 'Olá, {name}.'],
    unnamed: ['Olá!', 'Olá.'],
  },
  address: 'formal',
  within: {
    hours: { one: 'em menos de {n} hora', many: 'em menos de {n} de horas', other: 'em menos de {n} horas' },
    days: { one: 'em menos de {n} dia', many: 'em menos de {n} de dias', other: 'em menos de {n} dias' },
  },
  quote: {
    familiar: ['Podemos citar a sua avaliação noutros lugares, com ou sem nome?', 'Tudo bem se citarmos a sua avaliação?'],
    formal: ['Autoriza que citemos a sua avaliação, com ou sem o seu nome?', 'Podemos citar as suas palavras, com ou sem o seu nome?'],
  },
  ...UPSET_REPLIES,
  ...ASKED_REPLIES,
  ...KIND_REPLIES,
};

export default pack;
