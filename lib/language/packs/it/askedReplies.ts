import type { ReplyPack, Situation } from '@/lib/language/packs/replies';

/** To who asks, wishes or chooses. */
export const ASKED_REPLIES = {
  question: [
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['La risposta ti doveva arrivare molto prima, scusaci.', 'Una risposta chiara te la dovevamo.'],
        formal: ['La risposta doveva arrivare molto prima, ci scusi.', 'Una risposta chiara gliela dovevamo.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['confusion'],
      says: ['In effetti è facile fare confusione.', 'Si può fare confusione, lo ammettiamo.'],
    },
    { kind: 'thanks', tones: ['positive', 'careful'], says: ['Grazie per la domanda!', 'Grazie di averci scritto.'] },
    { kind: 'fact', answered: true, says: ['{answer}', 'Ecco la risposta. {answer}'] },
    {
      kind: 'step',
      says: {
        familiar: ['Qui segui il tuo pacco: {tracking}', 'Il tuo ordine {order} si segue qui: {tracking}'],
        formal: ['Qui può seguire il suo pacco: {tracking}', 'Il suo ordine {order} si segue qui: {tracking}'],
      },
    },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          'Parli di {product}? Dicci qualcosa in più e siamo precisi.',
          'Per non rispondere a caso: di quale prodotto si tratta, e cosa vuoi farci?',
          'Ci manca un dettaglio: di quale prodotto parli?',
        ],
        formal: [
          'Si tratta di {product}? Ci dica qualcosa in più e siamo precisi.',
          'Per non rispondere a caso: di quale prodotto si tratta, e che uso vuole farne?',
          'Ci manca un dettaglio: di quale prodotto parla?',
        ],
      },
    },
    {
      kind: 'private', answered: false, messages: true,
      says: {
        familiar: ['Per l’ordine {order} meglio un messaggio privato.', 'Dell’ordine {order} parliamone in privato, scrivici.'],
        formal: ['Per l’ordine {order} è meglio un messaggio privato.', 'Dell’ordine {order} parliamone in privato, ci scriva.'],
      },
    },
    {
      kind: 'signOff', answered: true,
      says: {
        familiar: ['Altre informazioni su {product}: {link}', 'Se serve altro, chiedi pure.', 'Speriamo che aiuti!'],
        formal: ['Altre informazioni su {product}: {link}', 'Se serve altro, chieda pure.', 'Speriamo che sia utile!'],
      },
    },
  ],
  request: [
    {
      kind: 'thanks',
      says: {
        familiar: ['Grazie dello spunto!', 'Grazie, idee così ci servono.'],
        formal: ['La ringraziamo per lo spunto!', 'Grazie, spunti così ci servono.'],
      },
    },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['Capiamo che se ne senta la mancanza.', 'Farne a meno è scomodo, è vero.'],
        formal: ['Capiamo che se ne senta la mancanza.', 'Farne a meno è scomodo, è vero.'],
      },
    },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['In quale occasione ti servirebbe di più?', 'Ci fai un esempio di come lo useresti?'],
        formal: ['In quale occasione le servirebbe di più?', 'Ci fa un esempio di come lo userebbe?'],
      },
    },
    { kind: 'fact', answered: true, says: ['A oggi le cose stanno così. {answer}', 'Per ora la situazione è questa. {answer}'] },
    {
      kind: 'signOff',
      says: {
        familiar: [
          'Per parlarne a voce, scegli un orario: {appointment}',
          'Altre idee? Siamo tutt’orecchi.',
          'Se ti viene in mente altro, scrivilo pure qui.',
        ],
        formal: [
          'Per parlarne a voce, scelga un orario: {appointment}',
          'Altre idee? Siamo tutt’orecchi.',
          'Se le viene in mente altro, lo scriva pure qui.',
        ],
      },
    },
  ],
  comparison: [
    {
      kind: 'thanks',
      says: {
        familiar: ['Grazie di tenerci in considerazione.', 'Fai bene a confrontare.'],
        formal: ['Grazie di tenerci in considerazione.', 'Fa bene a confrontare.'],
      },
    },
    {
      kind: 'step',
      says: {
        familiar: ['Che uso ne faresti soprattutto?', 'Cosa conta di più per te: prezzo, uso o durata?'],
        formal: ['Che uso ne farebbe soprattutto?', 'Che cosa conta di più per lei: prezzo, uso o durata?'],
      },
    },
    { kind: 'fact', answered: true, says: ['Per la parte nostra, ecco i dati. {answer}', 'Di noi possiamo dire questo. {answer}'] },
    { kind: 'signOff', says: ['La scheda di {product} è qui: {link}', 'Tutti i dati di {product} sono qui: {link}'] },
  ],
  purchase: [
    {
      kind: 'acknowledge', feelings: ['joy', 'gratitude'],
      says: {
        familiar: ['Che bello leggere tanto entusiasmo!', 'Il tuo entusiasmo ci fa felici.'],
        formal: ['Che bello leggere tanto entusiasmo!', 'Il suo entusiasmo ci fa felici.'],
      },
    },
    {
      kind: 'thanks',
      says: {
        familiar: ['Grazie dell’interesse!', 'Grazie di aver pensato a noi.'],
        formal: ['La ringraziamo dell’interesse!', 'Grazie di aver pensato a noi.'],
      },
    },
    {
      kind: 'step',
      says: {
        familiar: ['Trovi {product} qui: {link}', '{product} è qui: {link}'],
        formal: ['Trova {product} qui: {link}', 'Può vedere {product} qui: {link}'],
      },
    },
    { kind: 'fact', answered: true, says: ['Prima di ordinare è utile saperlo. {answer}', 'In breve è così. {answer}'] },
    {
      kind: 'signOff',
      says: {
        familiar: [
          'Vuoi provare o parlarne prima? Scegli un orario: {appointment}',
          'Se sei in dubbio, dicci cosa cerchi.',
          'Per qualsiasi domanda prima dell’acquisto ci siamo.',
        ],
        formal: [
          'Per un consiglio di persona, scelga un orario: {appointment}',
          'Se ha un dubbio, ci dica cosa cerca.',
          'Per qualsiasi domanda prima dell’acquisto ci siamo.',
        ],
      },
    },
  ],
} satisfies Partial<Pick<ReplyPack, Situation>>;
