import type { ReplyPack } from '@/lib/language/packs/replies';
import { ASKED_REPLIES } from './askedReplies';
import { KIND_REPLIES } from './kindReplies';
import { UPSET_REPLIES } from './upsetReplies';

const pack: ReplyPack = {
  greeting: {
    named: { familiar: ['Ciao {name}!', 'Ciao {name}.'], formal: ['Buongiorno {name}!', 'Salve {name}.'] },
    unnamed: { familiar: ['Ciao!', 'Ciao.'], formal: ['Buongiorno!', 'Salve.'] },
  },
  address: 'formal',
  within: {
    hours: { one: 'entro {n} ora', many: 'entro {n} di ore', other: 'entro {n} ore' },
    days: { one: 'entro {n} giorno', many: 'entro {n} di giorni', other: 'entro {n} giorni' },
  },
  quote: {
    familiar: ['Ti va se citiamo la tua recensione, con il tuo nome o senza?', 'Possiamo citare le tue parole anche altrove?'],
    formal: ['Ci permette di citare la sua recensione, con o senza il suo nome?', 'Possiamo citare le sue parole anche altrove?'],
  },
  ...UPSET_REPLIES,
  ...ASKED_REPLIES,
  ...KIND_REPLIES,
};

export default pack;
