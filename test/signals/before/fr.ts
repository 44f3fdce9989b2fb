import type { SignalRow } from '../row';

const rows: readonly SignalRow[] = [
  // Complaints.
  { text: 'Toujours pas reçu mon colis, commandé le 3 !!! Et au téléphone personne ne décroche. Inadmissible.',
    intent: 'complaint', emotion: 'anger', aspects: { delivery: 'negative', support: 'negative' }, stage: 'buy', answer: true },
  { text: "bon ben le chargeur a laché au bout de 3 semaines… 49€ quand même. je m'attendais à mieux de Velkéo franchement 😕",
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { quality: 'negative', price: 'negative' }, stage: 'use',
    answer: true },
  { text: "L'appli plante dès que j'ouvre mes relevés depuis la mise à jour, impossible de faire un virement. C'est quoi ce délire ?",
    intent: 'complaint', emotion: 'anger', aspects: { app: 'negative' }, stage: 'use', answer: true },
  { text: "Chambre qui sent l'humidité, réceptionniste désagréable au possible, petit-déj' à 18 € pour trois croissants secs. "
    + 'Rien à voir avec les photos du site.',
    intent: 'complaint', emotion: 'disappointment', gap: true,
    aspects: { staff: 'negative', price: 'negative', quality: 'negative', website: 'neutral' }, stage: 'use', answer: true },
  { text: 'Super, encore une panne de réseau un dimanche soir, bravo les gars 👏👏 on paie pour ça hein',
    intent: 'complaint', emotion: 'anger', aspects: { quality: 'negative' }, stage: 'use', answer: true },
  // Leaves.
  { text: "Résilié ce matin. Après 8 ans chez Orvane Mobile je passe chez Filigo, j'en ai marre des augmentations.",
    intent: 'cancel', emotion: 'anger', aspects: { price: 'negative' }, stage: 'leave', answer: true, switchedTo: 'Filigo' },
  { text: 'Bonjour, je souhaite résilier mon abonnement à la salle de sport, pouvez-vous me dire comment procéder ? Merci',
    intent: 'cancel', tone: 'polite', address: 'formal', stage: 'leave', answer: true },
  { text: "j'ai supprimé mon compte, marre de cette appli qui me vide la batterie",
    intent: 'cancel', emotion: 'anger', aspects: { app: 'negative' }, stage: 'leave', answer: true },
  // Threats.
  { text: "Si je ne suis pas remboursée sous 8 jours je saisis la DGCCRF et mon avocat prendra le relais. Vous êtes prévenus.",
    intent: 'threat', emotion: 'anger', address: 'formal', aspects: { returns: 'negative' }, stage: 'support', hazard: 'legal',
    answer: true },
  { text: "Répondez-moi ou je vous colle une étoile partout, Trustpilot, Google, tout. Et je contacte 60 Millions de consommateurs.",
    intent: 'threat', emotion: 'anger', address: 'formal', aspects: { support: 'negative' }, stage: 'support', answer: true },
  // Fear.
  { text: "Quelqu'un a déjà commandé sur modavintage-outlet ? J'ai peur que ce soit une arnaque, les prix sont trop bas",
    intent: 'fear', emotion: 'fear', aspects: { price: 'negative' }, stage: 'consider', hazard: 'fraud', answer: true },
  { text: 'La batterie de la trottinette chauffe énormément pendant la charge, je flippe de la laisser branchée la nuit avec les gosses',
    intent: 'fear', emotion: 'fear', aspects: { quality: 'negative' }, stage: 'use', hazard: 'safety', answer: true },
  { text: "Piratage chez Banque Lyra : est-ce que nos données sont en danger ? Je suis vraiment inquiète, tout mon salaire est dessus.",
    intent: 'fear', emotion: 'fear', aspects: { privacy: 'negative' }, stage: 'use', hazard: 'breach', answer: true },
  // Questions.
  { text: 'Bonjour, est-ce que le casque est compatible avec un iPhone 12 svp ? Merci d\'avance à vous',
    intent: 'question', tone: 'polite', address: 'formal', stage: 'consider', answer: true },
  { text: 'salut tu sais si la boutique de Nantes est ouverte le lundi ?',
    intent: 'question', address: 'familiar', aspects: { availability: 'neutral' }, stage: 'consider', answer: true },
  { text: "Je viens de déballer ma Norvelo, et je comprends rien à la notice… c'est normal que ça clignote rouge ?",
    intent: 'question', emotion: 'confusion', stage: 'onboard', answer: true },
  { text: 'Comment on fait pour changer son RIB dans l\'espace client ? je trouve pas le menu',
    intent: 'question', emotion: 'confusion', aspects: { website: 'neutral' }, stage: 'use', answer: true },
  // Requests.
  { text: 'Ce serait top d\'avoir un mode sombre dans l\'appli, svp pensez-y 🙏',
    intent: 'request', tone: 'polite', address: 'formal', aspects: { app: 'neutral' }, stage: 'use', answer: true },
  { text: "Pouvez-vous ajouter des sous-titres à vos vidéos ? Je suis malentendante et je ne peux pas suivre les cours.",
    intent: 'request', address: 'formal', aspects: { accessibility: 'negative' }, stage: 'use', answer: true },
  // Comparisons.
  { text: "J'ai eu les deux : la Lumaride éclaire plus loin mais la Norvelo tient deux fois plus longtemps. Par rapport au prix y a pas photo.",
    intent: 'comparison', aspects: { quality: 'positive', price: 'neutral' }, stage: 'consider', answer: false },
  { text: "J'hésite entre le forfait Filigo 100 Go et celui d'Orvane, vous prendriez lequel ?",
    intent: 'comparison', address: 'formal', stage: 'consider', answer: true },
  // Purchase.
  { text: 'Rhooo je le veux !! Il est dispo quand en taille 38 ? je craque 😍',
    intent: 'purchase', emotion: 'joy', aspects: { availability: 'neutral' }, stage: 'consider', answer: true },
  { text: "Je compte acheter un vélo électrique au printemps, budget 2000 € max, le modèle Cévenne me tente bien.",
    intent: 'purchase', aspects: { price: 'neutral' }, stage: 'consider', answer: false },
  // Recommendations.
  { text: "Foncez les yeux fermés, j'en ai parlé à toutes mes copines, cette crème Ondelia a sauvé ma peau.",
    intent: 'recommendation', emotion: 'joy', aspects: { quality: 'positive' }, stage: 'advocate', answer: false },
  { text: 'Je recommande ce garage : honnêtes, rapides et pas chers. Demandez Karim, il est adorable.',
    intent: 'recommendation', address: 'formal', aspects: { staff: 'positive', price: 'positive' }, stage: 'advocate', answer: false },
  // Praise.
  { text: "Un grand merci à l'équipe du SAV, problème réglé en dix minutes et avec le sourire 😊",
    intent: 'praise', emotion: 'gratitude', aspects: { support: 'positive' }, stage: 'support', answer: false },
  { text: 'Nous y avons fêté nos 20 ans de mariage, soirée magique, serveurs aux petits soins et le poisson… une tuerie !',
    intent: 'praise', emotion: 'joy', aspects: { staff: 'positive', quality: 'positive' }, stage: 'use', event: 'anniversary',
    answer: false },
  // Replies and promotions.
  { text: 'Bonjour Camille, nous sommes désolés pour ce désagrément. Pouvez-vous nous envoyer votre numéro de commande en message '
    + 'privé ? Belle journée, le service client',
    intent: 'reply', tone: 'polite', address: 'formal', aspects: { support: 'neutral' }, stage: 'support', answer: false },
  { text: '🔥 -20 % sur tout le site avec le code PRINTEMPS20 jusqu\'à dimanche ! Lien en bio 👆',
    intent: 'promotion', aspects: { price: 'neutral', website: 'neutral' }, answer: false },
  { text: 'Wheelhouse Bikes recrute un(e) mécanicien(ne) cycles en CDI à Lyon, envoyez CV et lettre de motivation.',
    intent: 'promotion', address: 'formal', answer: false },
  { text: "Merci pour votre retour ! Toute l'équipe est ravie que votre séjour vous ait plu, au plaisir de vous revoir.",
    intent: 'reply', tone: 'polite', address: 'formal', answer: false },
  { text: "Nouveau boulot, nouvelle ville : on déménage le 15 et votre technicien a déjà tout raccordé, chapeau 👌",
    intent: 'praise', emotion: 'joy', address: 'formal', aspects: { staff: 'positive' }, stage: 'onboard', event: 'moving', answer: false },
  // Nothing of all this.
  { text: 'Le groupe Orvane publie un chiffre d\'affaires de 2,3 milliards d\'euros au troisième trimestre.',
    intent: null, answer: false },
  { text: "Vu la pub Norvelo dans le métro ce matin, première fois que j'en entends parler.",
    intent: null, stage: 'aware', answer: false },
  { text: 'Bande d\'incapables, allez tous crever avec votre fibre de merde',
    intent: 'complaint', emotion: 'anger', tone: 'rude', address: 'formal', aspects: { quality: 'negative' }, stage: 'use', abuse: true,
    answer: true },
  { text: "Ma mère est décédée le mois dernier et vous continuez à lui prélever l'abonnement malgré mes trois courriers…",
    intent: 'complaint', emotion: 'disappointment', address: 'formal', aspects: { price: 'negative' }, stage: 'support',
    event: 'bereavement', answer: true },
];

export default rows;
