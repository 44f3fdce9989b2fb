import type { DraftedPost } from './draftedPost';

/** Posts in French. */
const posts: readonly DraftedPost[] = [
  {
    intent: 'threat', site: 'x', kind: 'post', author: 'Camille', address: 'formal',
    text: 'Norvelo, commande NV-4821 toujours pas remboursée depuis 6 semaines. Si rien ne bouge d’ici vendredi, je saisis la DGCCRF et mon avocat. Vous êtes prévenus.',
    order: 'NV-4821',
  },
  {
    intent: 'cancel', site: 'googleplay', kind: 'review', rating: { value: 2, best: 5 }, author: 'Maxime', address: 'formal',
    text: 'Depuis la mise à jour l’appli plante tout le temps. Je résilie mon abonnement, trop déçu.',
    article: { question: 'Comment résilier mon abonnement ?', answer: 'Ouvrez Réglages, puis Abonnement et touchez Résilier. L’accès reste ouvert jusqu’à la fin du mois payé.' },
  },
  {
    intent: 'complaint', site: 'trustpilot', kind: 'review', rating: { value: 1, best: 5 }, author: 'Sandrine', address: 'formal',
    text: 'Très déçue. La fermeture éclair de la sacoche a lâché au bout d’un mois et votre service client ne répond à aucun de mes mails.',
  },
  {
    intent: 'fear', site: 'reddit', kind: 'comment', author: 'pedale_douce', address: 'formal',
    text: 'Quelqu’un a déjà commandé chez Norvelo ? J’ai peur de me faire arnaquer, le site est fiable ou pas ?',
    article: { question: 'Le site est-il sûr ?', answer: 'Le paiement passe par votre banque, et chaque commande peut être rendue pendant 30 jours.' },
  },
  {
    intent: 'question', site: 'instagram', kind: 'comment', author: 'Léo', address: 'familiar',
    text: 'Hello, tu sais si la sacoche passe sur un porte-bagages de vélo électrique ?',
    article: { question: 'La sacoche va-t-elle sur un vélo électrique ?', answer: 'Oui, les crochets s’adaptent aux tubes de 8 à 16 mm, donc à la plupart des vélos électriques.' },
  },
  {
    intent: 'request', site: 'mastodon', kind: 'post', author: 'Inès', address: 'formal',
    text: 'Norvelo, pourriez-vous ajouter un mode sombre à l’appli ? Ce serait bien pratique pour réparer le soir.',
  },
  {
    intent: 'comparison', corrected: true, site: 'reddit', kind: 'comment', author: null, address: 'formal',
    text: 'Vous prendriez quoi entre la Norvelo et l’autre marque deux fois moins chère ? Quelqu’un a comparé les deux ?',
  },
  {
    intent: 'purchase', site: 'facebook', kind: 'comment', author: 'Hugo', address: 'formal',
    text: 'Je voudrais acheter la lampe Luma pour ma fille, où peut-on la commander ?', product: 'Luma',
  },
  {
    intent: 'recommendation', site: 'youtube', kind: 'comment', author: 'Manon', address: 'formal',
    text: 'Je recommande les yeux fermés, ma sacoche Norvelo a survécu à deux hivers. Foncez !',
  },
  {
    intent: 'praise', site: 'googlemaps', kind: 'review', rating: { value: 5, best: 5 }, author: 'Yanis', address: 'formal',
    text: 'Accueil adorable, réparation faite en dix minutes pendant que je buvais un café. Bravo à toute l’équipe, je suis ravi !',
  },
  {
    intent: 'reply', site: 'facebook', kind: 'comment', author: 'Norvelo', address: 'formal',
    text: 'Bonjour, nous sommes désolés pour ce désagrément. Envoyez-nous votre numéro de commande en message privé, notre équipe vous répond.',
  },
  {
    intent: 'promotion', site: 'instagram', kind: 'post', author: null, address: 'formal',
    text: '-20 % sur tous les éclairages vélo jusqu’à dimanche avec le code ROULE20, lien en bio ! #sponsorisé #collab',
  },
];

export default posts;
