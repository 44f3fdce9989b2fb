import type { ReplyPack, Situation } from '@/lib/language/packs/replies';

/** To kind words, and where it is not clear what is wanted. */
export const KIND_REPLIES = {
  recommendation: [
    {
      kind: 'acknowledge', review: true,
      says: {
        familiar: ['Una recensione che ci consiglia agli altri: che bello!', 'Che tu ci consigli nella recensione ci fa molto piacere.'],
        formal: ['Una recensione che ci consiglia agli altri: che bello!', 'Che lei ci consigli nella recensione ci fa molto piacere.'],
      },
    },
    {
      kind: 'thanks',
      says: {
        familiar: ['Grazie per il passaparola!', 'Grazie di consigliarci ad altri.'],
        formal: ['La ringraziamo per il passaparola!', 'Grazie di consigliarci ad altri.'],
      },
    },
    {
      kind: 'signOff', humour: true,
      says: ['Il nostro ufficio marketing prende appunti.', 'Neanche un cugino sarebbe stato così generoso.'],
    },
    { kind: 'signOff', says: ['Il passaparola è la pubblicità più bella.', 'Per noi vale più di qualsiasi spot.'] },
  ],
  praise: [
    {
      kind: 'thanks', review: true, feelings: ['gratitude'],
      says: {
        familiar: ['Grazie a te, anche per la recensione!', 'Siamo noi a ringraziarti.'],
        formal: ['Grazie a lei, anche per la recensione!', 'Siamo noi a ringraziarla.'],
      },
    },
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['Grazie di cuore per la tua recensione!', 'Che bella recensione, grazie.'],
        formal: ['Grazie di cuore per la sua recensione!', 'Che bella recensione, la ringraziamo.'],
      },
    },
    {
      kind: 'thanks', feelings: ['gratitude'],
      says: { familiar: ['Grazie a te!', 'Siamo noi a dirti grazie.'], formal: ['Grazie a lei!', 'Siamo noi a dirle grazie.'] },
    },
    {
      kind: 'thanks',
      says: {
        familiar: ['Grazie di cuore!', 'Grazie, ci fa davvero piacere.'],
        formal: ['Grazie di cuore!', 'La ringraziamo, ci fa davvero piacere.'],
      },
    },
    { kind: 'acknowledge', feelings: ['joy'], says: ['Tanta gioia è contagiosa!', 'È il tipo di messaggio che mette di buonumore.'] },
    {
      kind: 'signOff', humour: true,
      says: ['Qui stiamo arrossendo tutti quanti.', 'Alla macchinetta del caffè non si parla d’altro.', 'Mamma sarebbe fiera di noi.'],
    },
    {
      kind: 'signOff',
      says: {
        familiar: ['Parole così ripagano del lavoro.', 'È una bella soddisfazione per tutti noi.'],
        formal: ['Parole così ripagano del lavoro.', 'È una bella soddisfazione per tutti noi.'],
      },
    },
  ],
  unclear: [
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['Grazie di aver lasciato una recensione.', 'Grazie per la tua recensione.'],
        formal: ['La ringraziamo per la recensione.', 'Grazie per la sua recensione.'],
      },
    },
    {
      kind: 'thanks', review: false,
      says: {
        familiar: ['Grazie per il messaggio.', 'Grazie di averne parlato.'],
        formal: ['La ringraziamo per il messaggio.', 'Grazie di averne parlato.'],
      },
    },
    {
      kind: 'step', answered: false, tones: ['negative'],
      says: {
        familiar: ['Qualcosa non ti è piaciuto: vuoi dirci cosa?', 'Ci racconti cosa non ha funzionato?'],
        formal: ['Qualcosa non le è piaciuto: vuole dirci cosa?', 'Può raccontarci che cosa non ha funzionato?'],
      },
    },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Possiamo fare qualcosa per te?', 'Se c’è qualcosa da controllare, scrivilo pure qui.'],
        formal: ['Possiamo fare qualcosa per lei?', 'Se c’è qualcosa da controllare, lo scriva pure qui.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Forse può servire saperlo. {answer}', 'Nel caso fosse utile, ecco qui. {answer}'] },
  ],
} satisfies Partial<Pick<ReplyPack, Situation>>;
