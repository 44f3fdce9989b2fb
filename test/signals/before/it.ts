import type { SignalRow } from '../row';

const rows: readonly SignalRow[] = [
  // Complaints.
  { text: 'Pacco mai arrivato, il corriere dice "consegnato" ma qui non si è visto nessuno. Servizio clienti inesistente!!',
    intent: 'complaint', emotion: 'anger', aspects: { delivery: 'negative', support: 'negative' }, stage: 'buy', answer: true },
  { text: 'Cinturino rotto dopo due settimane... per 80 euro mi aspettavo di meglio, sono davvero delusa',
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { quality: 'negative', price: 'negative' }, stage: 'use',
    answer: true },
  { text: 'raga ma anche a voi l’app di Bancalta si blocca al login? è da ieri che non riesco a entrare, che schifo',
    intent: 'complaint', emotion: 'anger', address: 'familiar', aspects: { app: 'negative' }, stage: 'use', answer: true },
  { text: 'Complimenti per l’ennesimo aumento in bolletta, proprio quello che ci voleva 👏 siete dei geni',
    intent: 'complaint', emotion: 'anger', address: 'familiar', aspects: { price: 'negative' }, stage: 'use', answer: true },
  { text: 'Camera sporca, personale scortese e colazione pessima. Le foto sul sito sono di dieci anni fa, non ci torneremo mai più.',
    intent: 'complaint', emotion: 'disappointment', gap: true,
    aspects: { quality: 'negative', staff: 'negative', website: 'negative' }, stage: 'use', answer: true },
  // Leaves.
  { text: 'Disdetta mandata stamattina con la PEC. Passo a Fibranova, almeno quelli rispondono al telefono.',
    intent: 'cancel', emotion: 'anger', aspects: { support: 'negative' }, stage: 'leave', answer: true, switchedTo: 'Fibranova' },
  { text: 'Salve, vorrei disdire l’abbonamento alla palestra, mi potete dire come si fa? Grazie mille',
    intent: 'cancel', tone: 'polite', address: 'familiar', stage: 'leave', answer: true },
  { text: 'Ho chiuso il conto ieri, con voi ho chiuso per sempre',
    intent: 'cancel', emotion: 'anger', address: 'familiar', stage: 'leave', answer: true },
  // Threats.
  { text: 'Se entro venerdì non ricevo il rimborso mi rivolgo a Federconsumatori e al mio avvocato.',
    intent: 'threat', emotion: 'anger', aspects: { returns: 'negative' }, stage: 'support', hazard: 'legal', answer: true },
  { text: 'Rispondete o vi massacro di recensioni negative su Google, e chiamo pure Le Iene',
    intent: 'threat', emotion: 'anger', address: 'familiar', aspects: { support: 'negative' }, stage: 'support', answer: true },
  // Fear.
  { text: 'Ma questo sito è affidabile? Ho paura sia una truffa, non c’è nemmeno la partita iva',
    intent: 'fear', emotion: 'fear', aspects: { website: 'negative' }, stage: 'consider', hazard: 'fraud', answer: true },
  { text: 'Il seggiolino si è sganciato in curva con il bimbo sopra!! Adesso ho il terrore di usarlo',
    intent: 'fear', emotion: 'fear', aspects: { quality: 'negative' }, stage: 'use', hazard: 'safety', answer: true },
  { text: 'Sono preoccupata per i miei dati, ho letto che hanno hackerato i server di Clinica Aurora. Qualcuno ne sa di più?',
    intent: 'fear', emotion: 'fear', aspects: { privacy: 'negative' }, hazard: 'breach', answer: true },
  // Questions.
  { text: 'Buongiorno, Lei mi saprebbe dire se la garanzia copre anche la batteria? La ringrazio',
    intent: 'question', tone: 'polite', address: 'formal', aspects: { support: 'neutral' }, stage: 'support', answer: true },
  { text: 'ma si può ritirare in negozio o spedite solo a casa?',
    intent: 'question', address: 'familiar', aspects: { delivery: 'neutral' }, stage: 'buy', answer: true },
  { text: 'Appena tirata fuori dalla scatola, ma non capisco come si accende 😅 qualcuno mi aiuta?',
    intent: 'question', emotion: 'confusion', stage: 'onboard', answer: true },
  { text: 'Qualcuno sa quando torna disponibile il tavolo Betulla? È esaurito da mesi',
    intent: 'question', aspects: { availability: 'negative' }, stage: 'consider', answer: true },
  // Requests.
  { text: 'Aggiungete per favore il pagamento con Satispay, sarebbe comodissimo',
    intent: 'request', tone: 'polite', address: 'familiar', aspects: { website: 'neutral' }, stage: 'use', answer: true },
  { text: 'Mi piacerebbe che la app leggesse ad alta voce gli orari, sono ipovedente e con VoiceOver non funziona nulla',
    intent: 'request', aspects: { accessibility: 'negative', app: 'negative' }, stage: 'use', answer: true },
  // Comparisons.
  { text: 'Provati entrambi: rispetto alla Lumaride, la Norvelo fa meno luce ma la batteria dura il doppio.',
    intent: 'comparison', aspects: { quality: 'neutral' }, stage: 'consider', answer: false },
  { text: 'Meglio Fibranova o Telandia per una casa in montagna? Sono indeciso',
    intent: 'comparison', stage: 'consider', answer: true },
  // Purchase.
  { text: 'Bellissimo! Quanto costa e dove si compra? lo voglio assolutamente 😍',
    intent: 'purchase', emotion: 'joy', aspects: { price: 'neutral' }, stage: 'consider', answer: true },
  { text: 'Sto pensando di prendere il robot aspirapolvere al Black Friday, vediamo se scende sotto i 300',
    intent: 'purchase', aspects: { price: 'neutral' }, stage: 'consider', answer: false },
  // Recommendations.
  { text: 'Consigliatissimo, andateci a occhi chiusi! Porzioni enormi e conto onesto.',
    intent: 'recommendation', emotion: 'joy', address: 'familiar', aspects: { quality: 'positive', price: 'positive' },
    stage: 'advocate', answer: false },
  { text: 'Lo consiglio a tutti quelli che iniziano con la chitarra, il corso di Corde Vive è spiegato benissimo.',
    intent: 'recommendation', aspects: { quality: 'positive' }, stage: 'advocate', answer: false },
  // Praise.
  { text: 'Grazie di cuore a Giulia dell’assistenza, gentilissima, mi ha risolto tutto in un attimo ❤',
    intent: 'praise', emotion: 'gratitude', aspects: { support: 'positive' }, stage: 'support', answer: false },
  { text: 'Uso questa macchinetta tutti i giorni da tre anni e funziona ancora perfettamente. Ottima.',
    intent: 'praise', emotion: 'joy', aspects: { quality: 'positive' }, stage: 'use', answer: false },
  { text: 'Festa di laurea di mia figlia organizzata qui: staff meraviglioso, ci hanno fatto sentire a casa!',
    intent: 'praise', emotion: 'joy', aspects: { staff: 'positive' }, stage: 'use', event: 'graduation', answer: false },
  // Replies and promotions.
  { text: 'Gentile cliente, ci dispiace per l’accaduto. La invitiamo a contattarci in privato con il numero d’ordine. Cordiali saluti',
    intent: 'reply', tone: 'polite', address: 'formal', aspects: { support: 'neutral' }, stage: 'support', answer: false },
  { text: 'SCONTO 30% solo oggi con il codice FLASH30 ⚡ link in bio, spedizione gratuita',
    intent: 'promotion', aspects: { price: 'neutral', delivery: 'neutral' }, answer: false },
  { text: 'Cerchiamo camerieri di sala per stagione estiva a Rimini, vitto e alloggio, inviare curriculum',
    intent: 'promotion', answer: false },
  { text: 'Grazie per la Sua recensione! Siamo felici che si sia trovata bene, la aspettiamo presto. Lo staff',
    intent: 'reply', tone: 'polite', address: 'formal', answer: false },
  { text: 'Domani compio 40 anni e mi sono regalata questa borsa, stupenda, fatta benissimo',
    intent: 'praise', emotion: 'joy', aspects: { quality: 'positive' }, stage: 'buy', event: 'birthday', answer: false },
  // Nothing of all this.
  { text: 'Telandia chiude il 2023 con ricavi in crescita del 4%, dice il comunicato.',
    intent: null, answer: false },
  { text: 'Mai sentita questa marca, mi è appena uscita la pubblicità su Instagram.',
    intent: null, stage: 'aware', answer: false },
  { text: 'siete dei ladri bastardi, mi avete scalato 40 euro senza autorizzazione. vaffanculo',
    intent: 'complaint', emotion: 'anger', tone: 'rude', address: 'familiar', aspects: { price: 'negative' }, stage: 'support',
    abuse: true, hazard: 'fraud', answer: true },
];

export default rows;
