import type { ReplyPack } from '@/lib/language/packs/replies';
import { ASKED_REPLIES } from './askedReplies';
import { KIND_REPLIES } from './kindReplies';
import { UPSET_REPLIES } from './upsetReplies';

const pack: ReplyPack = {
  greeting: {
    named: { familiar: ['Ciao {name}.'], formal: ['Buongiorno {name}.'] },
    unnamed: { familiar: ['Ciao.'], formal: ['Buongiorno.'] },
  },
  address: 'formal',
  within: {
    hours: { one: 'entro {n} ora', many: 'entro {n} di ore', other: 'entro {n} ore' },
    days: { one: 'entro {n} giorno', many: 'entro {n} di giorni', other: 'entro {n} giorni' },
  },
  quote: {
    familiar: ['Ti va se citiamo le tue parole, con il tuo nome o senza?', 'Possiamo riportare le tue parole anche altrove?'],
    formal: ['Ci permette di citare le sue parole, con o senza il suo nome?', 'Possiamo riportare le sue parole anche altrove?'],
  },
  ...UPSET_REPLIES,
  ...ASKED_REPLIES,
  ...KIND_REPLIES,
};

export default pack;
