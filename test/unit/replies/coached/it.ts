import type { CoachedReply } from './coachedReply';

/** Replies in Italian, good and bad. */
export const coached: readonly CoachedReply[] = [
  {
    about: 'a whole answer in the form of distance',
    mention: { text: 'Borsa arrivata con la cerniera rotta, ho scritto tre volte e ricevo sempre lo stesso messaggio automatico. A Lei sembra un servizio serio?', label: 'negative', intent: 'complaint', emotions: ['anger'], address: 'formal', kind: 'review', site: 'trustpilot' },
    words: 'Gentile Andrea, ha ragione: tre messaggi e nessuna risposta vera. Ci scusiamo, è stata una nostra mancanza. Ci scriva a aiuto@norvelo.example indicando il numero d’ordine e domani stesso parte la borsa nuova.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'brief and friendly, with all that is needed',
    mention: { text: 'raga ma Norvelo?? ordine fatto il 2, siamo al 25 e non si vede niente', label: 'negative', intent: 'complaint', emotions: ['disappointment'], address: 'familiar', kind: 'post', site: 'x' },
    words: 'Ciao! 23 giorni sono davvero troppi, scusaci. Mandaci il numero d’ordine in DM: entro stasera ti diciamo dov’è il pacco.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'takes a fear seriously',
    mention: { text: 'Ma la batteria Norvelo può prendere fuoco in carica? Ho letto cose brutte in giro e ho un po’ paura', label: 'neutral', intent: 'fear', emotions: ['fear'], kind: 'comment', site: 'reddit' },
    article: { question: 'La batteria è sicura durante la ricarica?', answer: 'La batteria si stacca da sola quando è carica ed è protetta contro il surriscaldamento.' },
    words: 'È una domanda più che legittima. La batteria è protetta contro il surriscaldamento e si stacca da sola appena è carica, quindi può restare collegata.',
    expected: { acknowledges: 'good', answers: 'good' },
  },
  {
    about: 'thanks for praise with a smile',
    mention: { text: 'Fari Norvelo promossi a pieni voti, mai vista una strada così illuminata!', label: 'positive', intent: 'praise', emotions: ['joy'], kind: 'review', site: 'amazon' },
    words: 'Grazie di cuore! Leggere recensioni così fa bene al morale di tutto il laboratorio.',
    expected: { acknowledges: 'good' },
  },
  {
    about: 'says how to leave',
    mention: { text: 'Come faccio a disdire l’abbonamento all’app? Non mi serve più.', label: 'neutral', intent: 'cancel', kind: 'comment', site: 'facebook' },
    article: { question: 'Come si disdice l’abbonamento?', answer: 'Si disdice nell’app, da Profilo, Abbonamento, Disdici; vale dal mese successivo.' },
    words: 'Ciao, capiamo la scelta e ci dispiace salutarti. Puoi disdire da Profilo, poi Abbonamento, poi Disdici: vale già dal mese successivo. Per qualsiasi intoppo scrivici in privato.',
    expected: { acknowledges: 'good', owns: 'good', answers: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'repeats what was said and hides behind the rules',
    mention: { text: 'Mi negano il reso perché sono passati 15 giorni, ma il pacco è arrivato al sedicesimo!', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'review', site: 'trustpilot' },
    words: 'Come già comunicato, il regolamento prevede 14 giorni. Purtroppo non dipende da noi se il corriere ritarda. Avrebbe dovuto leggere le condizioni.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong' },
  },
  {
    about: 'says sorry and leaves it at that',
    mention: { text: 'Il supporto del faro si è spezzato dopo una settimana. Soldi buttati.', label: 'negative', intent: 'complaint', kind: 'comment', site: 'instagram' },
    words: 'Ciao, ci dispiace molto per l’accaduto. La soddisfazione dei nostri clienti è al primo posto!',
    expected: { acknowledges: 'missing', owns: 'good', nextStep: 'missing', time: 'missing', privateChannel: 'missing', avoided: 'wrong' },
  },
  {
    about: 'too many marks and little pictures for a plain voice',
    mention: { text: 'Quando torna disponibile la borsa grande?', label: 'neutral', intent: 'question', kind: 'comment', site: 'instagram' },
    voice: { tone: 'plain', emoji: 'none' },
    article: { question: 'Quando torna la borsa grande?', answer: 'La borsa grande torna in magazzino a metà marzo.' },
    words: 'Torna in magazzino a metà marzo!!! Non vediamo l’ora 🎉🎉🚲',
    expected: { answers: 'good', tone: 'wrong' },
  },
  {
    about: 'asks for the card number in public, in the wrong form',
    mention: { text: 'Addebitato due volte, potrebbe gentilmente verificare? La ringrazio.', label: 'negative', intent: 'complaint', address: 'formal', kind: 'post', site: 'x' },
    words: 'Ehi, scusa! Abbiamo visto il doppio addebito sulla carta 4111 1111 1111 1111, ti rimborsiamo entro venerdì.',
    expected: { acknowledges: 'missing', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'missing', personalData: 'wrong', address: 'wrong' },
  },
  {
    about: 'answers in French',
    mention: { text: 'Mi piacerebbe avere una versione più piccola della borsa da telaio, per chi ha bici corte.', label: 'neutral', intent: 'request', kind: 'comment', site: 'facebook' },
    words: 'Merci beaucoup pour cette idée, nous aimerions savoir quelle taille de cadre vous avez et comment vous utilisez la sacoche.',
    expected: { language: 'wrong' },
  },
];
