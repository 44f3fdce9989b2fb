import type { SignalRow } from '../row';

/** Invented posts in French, written after the rules by somebody who did not see them. */
const rows: readonly SignalRow[] = [
  {
    text: 'Box en panne depuis lundi, trois techniciens différents et personne ne sait rien. J’en ai ras le bol de cet opérateur.',
    intent: 'complaint', emotion: 'anger', stage: 'support', answer: true,
  },
  { text: 'la semelle s’est décollée au bout de 15 jours... à 120€ la paire c’est du foutage de gueule', intent: 'complaint', emotion: 'anger', aspects: { quality: 'negative', price: 'negative' }, stage: 'use', answer: true },
  {
    text: 'Dommage, on nous avait vendu une vue mer et on a eu vue sur le parking. Chambre propre sinon.',
    intent: 'complaint', emotion: 'disappointment', gap: true, aspects: { quality: 'negative' }, answer: true,
  },
  { text: 'Super, encore un bug, impossible de payer mes courses. J’adore ma banque 🙃', intent: 'complaint', aspects: { website: 'negative' }, stage: 'use', answer: true },
  { text: 'Bonsoir, est-ce que vous faites des livraisons le samedi à Rennes ?', intent: 'question', tone: 'polite', address: 'formal', aspects: { delivery: 'neutral' }, stage: 'consider', answer: true },
  { text: 'qqn sait comment on change la langue de la montre ? je viens de la recevoir et je trouve pas', intent: 'question', stage: 'onboard', answer: true },
  { text: 'J’ai rien compris à votre histoire de points de fidélité, ils expirent quand au juste ?', intent: 'question', emotion: 'confusion', address: 'formal', answer: true },
  { text: 'Ce serait top d’avoir un mode sombre, mes yeux vous remercient d’avance 😅', intent: 'request', address: 'formal', answer: true },
  { text: 'Merci d’ajouter des sous-titres à vos vidéos, les personnes sourdes aimeraient aussi pouvoir suivre les cours.', intent: 'request', tone: 'polite', address: 'formal', aspects: { accessibility: 'negative' }, answer: true },
  { text: 'Commandé mardi, livré mercredi, rien à redire. Bravo 👏', intent: 'praise', aspects: { delivery: 'positive' }, stage: 'buy', answer: false },
  { text: 'On s’est régalés ! Le serveur était aux petits soins et le dessert à tomber 🤤', intent: 'praise', emotion: 'joy', aspects: { staff: 'positive', quality: 'positive' }, answer: false },
  { text: 'Un immense merci à la conseillère qui a débloqué mon dossier en cinq minutes, vous m’avez sauvé mes vacances', intent: 'praise', emotion: 'gratitude', address: 'formal', aspects: { support: 'positive' }, stage: 'support', answer: false },
  { text: 'Je résilie. Deux augmentations en six mois, ciao.', intent: 'cancel', aspects: { price: 'negative' }, stage: 'leave', answer: true },
  { text: 'Après 9 ans chez vous je suis passée chez Lumaride, même forfait et 12 euros de moins', intent: 'cancel', address: 'formal', aspects: { price: 'negative' }, stage: 'leave', switchedTo: 'Lumaride', answer: true },
  { text: 'comment on fait pour supprimer son compte svp, j’en veux plus', intent: 'cancel', tone: 'polite', stage: 'leave', answer: true },
  { text: 'Sans remboursement d’ici vendredi, je saisis la répression des fraudes et mon avocat prendra le relais.', intent: 'threat', emotion: 'anger', aspects: { returns: 'negative' }, hazard: 'legal', answer: true },
  { text: 'Continuez à m’ignorer et je vous promets une étoile partout, Google, Trustpilot, la totale', intent: 'threat', emotion: 'anger', address: 'formal', answer: true },
  { text: 'C’est fiable ce site ? J’ai peur de me faire arnaquer, y a aucun numéro de téléphone', intent: 'fear', emotion: 'fear', aspects: { website: 'negative' }, hazard: 'fraud', stage: 'consider', answer: true },
  { text: 'La prise du radiateur a fondu pendant la nuit, on a eu la peur de notre vie. Est-ce que d’autres ont eu le problème ?', intent: 'fear', emotion: 'fear', hazard: 'safety', stage: 'use', answer: true },
  { text: 'Nettement plus lumineuse que ma vieille Lumaride, par contre l’autonomie est moins bonne.', intent: 'comparison', aspects: { quality: 'neutral' }, answer: false },
  { text: 'J’hésite entre les deux formules, laquelle vaut mieux pour une famille de cinq ?', intent: 'comparison', stage: 'consider', answer: true },
  { text: 'Où est-ce que je peux trouver ce manteau en 42 ? Il me le faut absolument 😍', intent: 'purchase', emotion: 'joy', aspects: { availability: 'neutral' }, stage: 'consider', answer: true },
  { text: 'Bonjour, je souhaiterais réserver une table pour six samedi soir, c’est encore possible ?', intent: 'purchase', tone: 'polite', aspects: { availability: 'neutral' }, stage: 'buy', answer: true },
  { text: 'Foncez les yeux fermés, vous ne le regretterez pas. J’en ai offert un à toute ma famille.', intent: 'recommendation', address: 'formal', stage: 'advocate', answer: false },
  { text: 'si tu cherches un bon garage sur Lille va chez eux, honnêtes et pas chers', intent: 'recommendation', address: 'familiar', aspects: { staff: 'positive', price: 'positive' }, stage: 'advocate', answer: false },
  { text: 'Bonjour Madame, nous sommes sincèrement désolés de ce désagrément. Pouvez-vous nous transmettre votre numéro de commande en message privé ?', intent: 'reply', tone: 'polite', address: 'formal', answer: false },
  { text: 'Merci Karim pour ce retour ! Toute l’équipe sera ravie de vous accueillir à nouveau.', intent: 'reply', tone: 'polite', address: 'formal', answer: false },
  { text: '⚡ -25 % sur tout le site jusqu’à dimanche avec le code AUTOMNE25, lien en bio', intent: 'promotion', aspects: { price: 'neutral' }, answer: false },
  { text: 'Nous recrutons deux vendeurs (H/F) en CDI à Nantes. Envoyez votre CV !', intent: 'promotion', address: 'formal', answer: false },
  { text: 'Le tribunal de commerce examinera le dossier de reprise de l’enseigne jeudi.', intent: null, answer: false },
  { text: 'Petite sortie vélo ce matin au bord du canal, brouillard et café.', intent: null, answer: false },
  { text: 'Bande d’incapables, allez tous crever avec votre abonnement de merde', intent: 'complaint', emotion: 'anger', tone: 'rude', address: 'formal', abuse: true, answer: true },
  { text: 'Mon mari est décédé en mars, comment faire pour mettre le contrat à mon nom s’il vous plaît ?', intent: 'question', tone: 'polite', event: 'bereavement', answer: true },
];

export default rows;
