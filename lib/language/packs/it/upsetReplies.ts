import type { ReplyPack, Situation } from '@/lib/language/packs/replies';

/** To who is upset or afraid. */
export const UPSET_REPLIES = {
  threat: [
    {
      kind: 'acknowledge', grave: true,
      says: {
        familiar: ['Quello che segnali è grave e lo leggiamo con la massima attenzione.', 'È una cosa seria, e fai bene a segnalarla.'],
        formal: ['Quello che segnala è grave e lo leggiamo con la massima attenzione.', 'È una cosa seria, e fa bene a segnalarla.'],
      },
    },
    { kind: 'acknowledge', manner: 'rude', says: ['Il messaggio è duro, ma è arrivato.', 'È chiaro che qualcosa è andato molto male.'] },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['È un tuo diritto, e non lo mettiamo in discussione.', 'Se sei a questo punto, qualcosa è andato storto.'],
        formal: ['È un suo diritto, e non lo mettiamo in discussione.', 'Se si è arrivati a questo punto, qualcosa è andato storto.'],
      },
    },
    {
      kind: 'own', tones: ['negative'],
      says: ['Ci dispiace davvero che si sia arrivati fin qui.', 'Ci dispiace sinceramente che si sia giunti a questo.'],
    },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Scrivici in privato per l’ordine {order}: ripartiamo dall’inizio.',
          'Scrivici in privato con il numero d’ordine: ripartiamo dall’inizio.',
          'Mandaci il numero d’ordine con un messaggio privato, così ne parliamo direttamente.',
        ],
        formal: [
          'Ci scriva in privato per l’ordine {order}: ripartiamo dall’inizio.',
          'Ci scriva in privato con il numero d’ordine: ripartiamo dall’inizio.',
          'Ci mandi il numero d’ordine con un messaggio privato, così ne parliamo direttamente.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: ['Parliamone direttamente, ci trovi qui: {contact}.', 'Per parlarne in privato: {contact}.'],
        formal: ['Parliamone direttamente, ci trova qui: {contact}.', 'Per parlarne in via riservata: {contact}.'],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Con il numero d’ordine, il servizio clienti può aprire il tuo caso lontano da qui.',
          'Contatta il servizio clienti e tieni pronto il numero d’ordine.',
        ],
        formal: [
          'Con il numero d’ordine, il servizio clienti può aprire il suo caso lontano da qui.',
          'Contatti il servizio clienti e tenga pronto il numero d’ordine.',
        ],
      },
    },
    {
      kind: 'time',
      says: {
        familiar: ['Una risposta nostra ti arriva {within}.', 'Ti rispondiamo {within}.'],
        formal: ['Una risposta nostra le arriva {within}.', 'Le rispondiamo {within}.'],
      },
    },
  ],
  cancel: [
    {
      kind: 'own', tones: ['negative'], feelings: ['anger'],
      says: {
        familiar: ['Ti abbiamo fatto perdere la pazienza, e ci dispiace.', 'Hai ragione a essere al limite, ci dispiace.'],
        formal: ['Le abbiamo fatto perdere la pazienza, e ci dispiace.', 'Il limite è stato superato, e ci dispiace.'],
      },
    },
    { kind: 'own', tones: ['negative'], says: ['Ci dispiace non essere stati all’altezza.', 'Ci dispiace che finisca così.'] },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['La scelta è tua e la rispettiamo.', 'Rispettiamo la tua decisione.'],
        formal: ['La scelta è sua e la rispettiamo.', 'Rispettiamo la sua decisione.'],
      },
    },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          'Vuoi annullare l’ordine {order} o si tratta di altro?',
          'Cosa vuoi disdire: un ordine, l’abbonamento o l’account?',
          'Dicci solo se si tratta di un ordine, dell’abbonamento o dell’account.',
        ],
        formal: [
          'Desidera annullare l’ordine {order} o si tratta di altro?',
          'Cosa desidera disdire: un ordine, l’abbonamento o l’account?',
          'Ci dica solo se si tratta di un ordine, dell’abbonamento o dell’account.',
        ],
      },
    },
    { kind: 'fact', answered: true, says: ['Ecco come si fa. {answer}', 'I passi sono pochi. {answer}'] },
    {
      kind: 'private', messages: true,
      says: {
        familiar: ['Se qualcosa si inceppa, scrivici in privato.', 'Per qualsiasi intoppo siamo nei messaggi privati.'],
        formal: ['Se qualcosa si inceppa, ci scriva in privato.', 'Per qualsiasi intoppo basta un messaggio privato.'],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: ['Se qualcosa si inceppa, ci trovi qui: {contact}.', 'In caso di intoppi scrivici o chiamaci: {contact}.'],
        formal: ['Se qualcosa si inceppa, ci trova qui: {contact}.', 'In caso di intoppi può contattarci qui: {contact}.'],
      },
    },
    {
      kind: 'time',
      says: {
        familiar: ['Ti rispondiamo {within}.', 'Ti scriviamo {within}.'],
        formal: ['Le rispondiamo {within}.', 'Le scriviamo {within}.'],
      },
    },
  ],
  complaint: [
    {
      kind: 'thanks', grave: true,
      says: {
        familiar: ['Grazie della segnalazione, è una cosa seria.', 'È grave, e hai fatto bene a dircelo.'],
        formal: ['La ringraziamo della segnalazione: è una cosa seria.', 'È grave, e ha fatto bene a dircelo.'],
      },
    },
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['Grazie per la recensione e per la franchezza.', 'Grazie di aver spiegato bene cosa non va.'],
        formal: ['La ringraziamo per la recensione e per la franchezza.', 'Grazie di averci spiegato nel dettaglio che cosa non va.'],
      },
    },
    { kind: 'thanks', review: false, says: ['Grazie per la segnalazione.', 'Grazie della franchezza.'] },
    {
      kind: 'acknowledge', feelings: ['anger'],
      says: {
        familiar: ['C’è da arrabbiarsi, hai ragione.', 'Al tuo posto saremmo arrabbiati anche noi.'],
        formal: ['C’è da arrabbiarsi, ha ragione.', 'Al suo posto saremmo arrabbiati anche noi.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['disappointment'],
      says: {
        familiar: ['Ti aspettavi altro, e giustamente.', 'La delusione si capisce.'],
        formal: ['Si aspettava altro, e giustamente.', 'La sua delusione si capisce.'],
      },
    },
    { kind: 'acknowledge', manner: 'rude', says: ['Il tono è forte, ma il problema c’è.', 'Al di là dei toni, c’è un problema vero.'] },
    { kind: 'acknowledge', feelings: ['confusion'], says: ['In effetti non è per niente chiaro.', 'Così è difficile raccapezzarsi.'] },
    {
      kind: 'own', tones: ['negative'], grave: true,
      says: ['Una cosa simile non deve succedere, e ci dispiace molto.', 'Siamo davvero dispiaciuti per quello che è successo.'],
    },
    {
      kind: 'own', tones: ['negative'],
      says: {
        familiar: ['Scusaci, così non doveva andare.', 'Ci dispiace molto, non è il servizio che vogliamo dare.'],
        formal: ['Ci scusiamo, così non doveva andare.', 'Ci dispiace molto, non è il servizio che vogliamo dare.'],
      },
    },
    { kind: 'own', says: ['Qualcosa sembra essere andato storto, e vogliamo capire cosa.', 'Se l’errore è nostro, lo vogliamo trovare.'] },
    { kind: 'fact', answered: true, says: ['Intanto, ecco cosa c’è da sapere. {answer}', 'Sul punto possiamo dire questo. {answer}'] },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Scrivici in privato per l’ordine {order}, ci serve qualche dettaglio.',
          'Ci mandi il tuo numero d’ordine in privato?',
          'Con il numero d’ordine in un messaggio privato possiamo vedere cosa è successo.',
        ],
        formal: [
          'Ci scriva in privato per l’ordine {order}, ci serve qualche dettaglio.',
          'Può mandarci il suo numero d’ordine in privato?',
          'Con il suo numero d’ordine in un messaggio privato possiamo vedere cosa è successo.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Per l’ordine {order} ci trovi qui: {contact}.',
          'Tieni pronto il numero d’ordine, ci trovi qui: {contact}.',
          'Per guardare il tuo caso con calma, in privato: {contact}.',
        ],
        formal: [
          'Per l’ordine {order} ci trova qui: {contact}.',
          'Tenga pronto il numero d’ordine, ci trova qui: {contact}.',
          'Per guardare il suo caso con calma, in privato: {contact}.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Con il tuo numero d’ordine il servizio clienti può risalire a cosa è successo.',
          'Scrivi al servizio clienti con il numero d’ordine: da lì si può ricostruire tutto.',
        ],
        formal: [
          'Con il suo numero d’ordine il servizio clienti può risalire a cosa è successo.',
          'Scriva al servizio clienti con il numero d’ordine: da lì si può ricostruire tutto.',
        ],
      },
    },
    {
      kind: 'time',
      says: {
        familiar: ['La nostra risposta arriva {within}.', 'Ti scriviamo {within}.'],
        formal: ['La nostra risposta arriva {within}.', 'Le scriviamo {within}.'],
      },
    },
  ],
  fear: [
    {
      kind: 'acknowledge', grave: true,
      says: {
        familiar: ['Su queste cose non si scherza: fai bene a chiedere.', 'È un tema serio, grazie di averlo sollevato.'],
        formal: ['Su queste cose non si scherza: fa bene a chiedere.', 'È un tema serio, la ringraziamo di averlo sollevato.'],
      },
    },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['La preoccupazione si capisce.', 'Capiamo che ti preoccupi.'],
        formal: ['La sua preoccupazione si capisce.', 'Capiamo che la cosa preoccupi.'],
      },
    },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Fai bene a informarti prima.', 'Il dubbio è legittimo.'],
        formal: ['Fa bene a informarsi prima.', 'Il dubbio è più che legittimo.'],
      },
    },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Cosa ti preoccupa di più?', 'Raccontaci che cosa non ti convince, così siamo precisi.'],
        formal: ['Che cosa la preoccupa di più?', 'Ci racconti che cosa non la convince, così siamo precisi.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Veniamo ai fatti. {answer}', 'Ecco cosa possiamo dire. {answer}'] },
    {
      kind: 'private', messages: true, grave: true,
      says: {
        familiar: ['Per sicurezza, i tuoi dati mandali solo in privato.', 'Nessun dato personale qui: meglio in un messaggio privato.'],
        formal: ['Per sicurezza, i suoi dati li mandi solo in privato.', 'Nessun dato personale qui: meglio con un messaggio privato.'],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: ['Se preferisci parlarne a voce o per iscritto: {contact}.', 'Puoi anche rivolgerti direttamente a noi: {contact}.'],
        formal: ['Se preferisce parlarne a voce o per iscritto: {contact}.', 'Può anche rivolgersi direttamente a noi: {contact}.'],
      },
    },
    {
      kind: 'signOff', answered: true,
      says: {
        familiar: ['Qui trovi tutti i dettagli: {link}', 'Se qualcosa ancora non torna, dicci cosa.', 'Resta qualche dubbio? Dicci quale.'],
        formal: [
          'Qui trova tutti i dettagli: {link}',
          'Se qualcosa ancora non torna, ci dica cosa.',
          'Resta qualche dubbio? Ci dica quale.',
        ],
      },
    },
    {
      kind: 'time', grave: true,
      says: {
        familiar: ['Ti rispondiamo {within}.', 'Ti scriviamo {within}.'],
        formal: ['Le rispondiamo {within}.', 'Le scriviamo {within}.'],
      },
    },
  ],
} satisfies Partial<Pick<ReplyPack, Situation>>;
