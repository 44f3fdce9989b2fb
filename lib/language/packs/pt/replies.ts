import type { ReplyPack } from '@/lib/language/packs/replies';
import { ASKED_REPLIES } from './askedReplies';
import { KIND_REPLIES } from './kindReplies';
import { UPSET_REPLIES } from './upsetReplies';

const pack: ReplyPack = {
  greeting: {
    named: ['Olá, {name}.'],
    unnamed: ['Olá.'],
  },
  address: 'formal',
  within: {
    hours: { one: 'em menos de {n} hora', many: 'em menos de {n} de horas', other: 'em menos de {n} horas' },
    days: { one: 'em menos de {n} dia', many: 'em menos de {n} de dias', other: 'em menos de {n} dias' },
  },
  quote: {
    familiar: ['Podemos citar as suas palavras, com ou sem nome?', 'Tudo bem se citarmos as suas palavras?'],
    formal: [
      'Autoriza que citemos as suas palavras, com ou sem o seu nome?',
      'Será possível citarmos as suas palavras, com ou sem o seu nome?',
    ],
  },
  ...UPSET_REPLIES,
  ...ASKED_REPLIES,
  ...KIND_REPLIES,
};

export default pack;
