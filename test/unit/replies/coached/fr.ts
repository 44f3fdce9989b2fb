import type { CoachedReply } from './coachedReply';

/** Replies in French, good and bad. */
export const coached: readonly CoachedReply[] = [
  {
    about: 'a whole answer to somebody who is furious',
    mention: { text: "Ma sacoche Norvelo a lâché au bout de deux sorties, 89 € à la poubelle. Et votre SAV ne décroche jamais. Honteux.", label: 'negative', intent: 'complaint', emotions: ['anger'], address: 'formal', kind: 'review', site: 'trustpilot' },
    words: "Bonjour Camille, deux sorties, c'est beaucoup trop court, et on comprend que vous soyez en colère. Toutes nos excuses, pour la sacoche comme pour le téléphone. Pouvez-vous nous envoyer votre numéro de commande par mail à aide@norvelo.example ? On vous répond demain avant midi.",
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'short, as one writes to a friend, and yet whole',
    mention: { text: "sérieux Norvelo, ça fait 3 semaines que j'attends ma lampe, tu réponds jamais aux mails ??", label: 'negative', intent: 'complaint', emotions: ['anger'], address: 'familiar', kind: 'post', site: 'x' },
    words: "Trois semaines, c'est abusé, t'as raison. On a merdé, pardon. Balance ton numéro de commande en MP et on te dit aujourd'hui où elle est.",
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'answers a question from the article',
    mention: { text: "Bonjour, est-ce que la lampe Norvelo tient sous une grosse pluie ? Merci d'avance", label: 'neutral', intent: 'question', kind: 'comment', site: 'instagram' },
    article: { question: 'La lampe est-elle étanche ?', answer: "Oui, la lampe est certifiée IPX6 : elle supporte une pluie battante, mais pas l'immersion." },
    words: "Bonjour ! Oui, elle est IPX6 : une pluie battante ne lui fait pas peur. Évitez juste de l'immerger.",
    expected: { answers: 'good' },
  },
  {
    about: 'thanks for praise',
    mention: { text: "Deux ans que je roule avec mes sacoches Norvelo par tous les temps, rien à redire. Bravo !", label: 'positive', intent: 'praise', emotions: ['joy'], kind: 'review', site: 'googlemaps' },
    words: "Deux ans par tous les temps, quel beau témoignage. Un grand merci, et bonne route pour les deux prochaines !",
    expected: { acknowledges: 'good' },
  },
  {
    about: 'lets a customer go without a fuss',
    mention: { text: "Je résilie l'abonnement de l'appli Norvelo, trop de bugs, vous m'avez perdu.", label: 'negative', intent: 'cancel', emotions: ['disappointment'], address: 'formal', kind: 'comment', site: 'googleplay' },
    words: "Vous avez tout à fait le droit d'en avoir assez. Nous sommes désolés de ces bugs à répétition. La résiliation se fait dans Réglages > Abonnement, et l'arrêt est immédiat. Si ça coince, écrivez-nous à aide@norvelo.example.",
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'blames the customer and hides behind the terms',
    mention: { text: "L'attache s'est cassée toute seule, je demande juste un échange et on me balade de service en service.", label: 'negative', intent: 'complaint', emotions: ['disappointment'], kind: 'review', site: 'trustpilot' },
    words: "Bonjour, comme indiqué dans nos conditions générales de vente, la casse n'est pas prise en charge. Vous auriez dû lire la notice avant de monter l'attache. Nous ne sommes pas responsables d'une mauvaise utilisation.",
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong' },
  },
  {
    about: 'hollow from the first word to the last',
    mention: { text: "Commande reçue incomplète, il manque le support. Et personne ne répond.", label: 'negative', intent: 'complaint', kind: 'comment', site: 'facebook' },
    words: "Cher client, votre satisfaction est notre priorité et nous mettons tout en œuvre pour vous offrir la meilleure expérience possible. Votre avis compte beaucoup pour nous.",
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', avoided: 'wrong' },
  },
  {
    about: 'jokes with somebody who had a fright, and shows an address',
    mention: { text: "Ma lampe s'est éteinte en pleine descente de nuit, j'ai failli me tuer !!", label: 'negative', intent: 'complaint', emotions: ['fear', 'anger'], kind: 'post', site: 'x' },
    words: "Oups 😅 mdr, elle a eu un coup de mou ! Désolés hein. On renvoie un colis à leaexemple@mail.example cette semaine, ça te va ?",
    expected: { acknowledges: 'missing', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'missing', tone: 'wrong', personalData: 'wrong' },
  },
  {
    about: 'speaks to a friend as to a stranger, and does not answer',
    mention: { text: "salut Norvelo, tu livres en Suisse ? et c'est combien ?", label: 'neutral', intent: 'question', address: 'familiar', kind: 'comment', site: 'instagram' },
    article: { question: 'Livrez-vous en Suisse ?', answer: "Oui, nous livrons en Suisse en 4 à 6 jours pour 9,90 €." },
    words: "Bonjour, nous vous remercions de votre message. Nous vous invitons à consulter notre site, où vous trouverez toutes les informations.",
    expected: { answers: 'missing', address: 'wrong' },
  },
  {
    about: 'answers in English',
    mention: { text: "Est-ce que ce site Norvelo est fiable ? J'ai peur de me faire arnaquer, le prix est trop beau.", label: 'neutral', intent: 'fear', emotions: ['fear'], kind: 'comment', site: 'reddit' },
    words: "Hi there, we have been making bicycle bags for years and there is really nothing to worry about with our shop.",
    expected: { language: 'wrong' },
  },
];
