import type { ReplyPack } from '@/lib/language/packs/replies';
import { ASKED_REPLIES } from './askedReplies';
import { KIND_REPLIES } from './kindReplies';
import { UPSET_REPLIES } from './upsetReplies';

const pack: ReplyPack = {
  greeting: {
    named: ['Bonjour {name} !', 'Bonjour {name}.'],
    unnamed: ['Bonjour !', 'Bonjour.'],
  },
  address: 'formal',
  within: {
    hours: { one: 'sous {n} heure', many: 'sous {n} d’heures', other: 'sous {n} heures' },
    days: { one: 'sous {n} jour', many: 'sous {n} de jours', other: 'sous {n} jours' },
  },
  quote: {
    familiar: ['Pouvons-nous reprendre tes mots, avec ou sans ton nom ?', 'D’accord pour que nous te citions, avec ou sans ton nom ?'],
    formal: ['Nous autorisez-vous à reprendre vos mots, avec ou sans votre nom ?', 'Pouvons-nous vous citer, avec ou sans votre nom ?'],
  },
  ...UPSET_REPLIES,
  ...ASKED_REPLIES,
  ...KIND_REPLIES,
};

export default pack;
