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
    familiar: ['Pouvons-nous citer ton avis, avec ou sans ton prénom ?', 'D’accord pour que nous citions ton avis ailleurs ?'],
    formal: ['Nous autorisez-vous à citer votre avis, avec ou sans votre nom ?', 'Pouvons-nous citer votre avis ailleurs ?'],
  },
  ...UPSET_REPLIES,
  ...ASKED_REPLIES,
  ...KIND_REPLIES,
};

export default pack;
