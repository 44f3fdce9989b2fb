import type { DraftedPost } from './draftedPost';

/** Posts in Italian. */
const posts: readonly DraftedPost[] = [
  {
    intent: 'threat', site: 'facebook', kind: 'comment', author: 'Paola', address: 'formal',
    text: 'Ordine NV-7702 mai arrivato, soldi mai restituiti. Entro lunedì il rimborso o parte la denuncia, il mio avvocato è già al corrente.',
    order: 'NV-7702',
  },
  {
    intent: 'cancel', site: 'x', kind: 'post', author: 'Davide', address: 'formal',
    text: 'Disdico l’abbonamento a Norvelo, basta. L’app si blocca ogni giorno e non la uso più.',
    article: { question: 'Come disdico l’abbonamento?', answer: 'Nell’app si apre Profilo, poi Abbonamento e si tocca Disdici. Resta attivo fino alla fine del mese pagato.' },
  },
  {
    intent: 'complaint', site: 'trustpilot', kind: 'review', rating: { value: 1, best: 5 }, author: 'Federica', address: 'formal',
    text: 'Delusa. La cerniera si è rotta dopo tre settimane e l’assistenza non risponde. Mi aspettavo ben altro a questo prezzo.',
  },
  {
    intent: 'fear', site: 'reddit', kind: 'comment', author: 'gamba_stanca', address: 'formal',
    text: 'Norvelo è affidabile o è una truffa? Ho paura di inserire i dati della carta.',
    article: { question: 'È sicuro pagare sul sito?', answer: 'Il pagamento passa dalla banca, e i dati della carta non vengono mai salvati.' },
  },
  {
    intent: 'question', site: 'instagram', kind: 'comment', author: 'Giada', address: 'familiar',
    text: 'Ciao, ma la borsa entra anche nel cestino davanti? Sai dirmi le misure?',
    article: { question: 'Quanto misura la borsa?', answer: 'La borsa misura 34 x 30 x 16 centimetri e pesa 900 grammi.' },
  },
  {
    intent: 'request', site: 'googleplay', kind: 'review', rating: { value: 4, best: 5 }, author: 'Luca', address: 'familiar',
    text: 'Bella app, però aggiungete la modalità scura per favore, di notte in garage è un faro negli occhi.',
  },
  {
    intent: 'comparison', corrected: true, site: 'reddit', kind: 'comment', author: null, address: 'formal',
    text: 'Meglio le luci Norvelo o quelle dell’altra marca? Qualcuno le ha confrontate?',
  },
  {
    intent: 'purchase', site: 'facebook', kind: 'comment', author: 'Stefano', address: 'formal',
    text: 'Vorrei acquistare il faro Luma, dove lo trovo e quanto costa?', product: 'Luma',
  },
  {
    intent: 'recommendation', site: 'youtube', kind: 'comment', author: 'Chiara', address: 'formal',
    text: 'Consigliatissimo! Due anni di pioggia e la mia borsa Norvelo è come nuova, compratela a occhi chiusi.',
  },
  {
    intent: 'praise', site: 'googlemaps', kind: 'review', rating: { value: 5, best: 5 }, author: 'Matteo', address: 'formal',
    text: 'Gentilissimi e velocissimi, mi hanno sistemato la luce in dieci minuti. Bravissimi, complimenti!',
  },
  {
    intent: 'reply', site: 'facebook', kind: 'comment', author: 'Norvelo', address: 'formal',
    text: 'Buongiorno, ci dispiace per quanto accaduto. La preghiamo di scriverci in privato il numero d’ordine, il nostro team la contatterà.',
  },
  {
    intent: 'promotion', site: 'instagram', kind: 'post', author: null, address: 'formal',
    text: 'Solo oggi -20% su tutte le luci con il codice PEDALA20, link in bio! #adv #collaborazione',
  },
];

export default posts;
