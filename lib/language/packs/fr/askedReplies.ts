import type { ReplyPack, Situation } from '@/lib/language/packs/replies';

/** To who asks, wishes or chooses. */
export const ASKED_REPLIES = {
  question: [
    { kind: 'thanks', feelings: ['gratitude', 'joy'], says: ['Avec plaisir !', 'C’est un plaisir de répondre.'] },
    {
      kind: 'thanks', tones: ['positive', 'careful'],
      says: {
        familiar: ['Merci pour ta question !', 'Bonne question.'],
        formal: ['Merci pour votre question !', 'Merci de nous poser la question.'],
      },
    },
    { kind: 'acknowledge', feelings: ['confusion'], says: ['C’est vrai que ce n’est pas évident.', 'Nous aurions pu être plus clairs.'] },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['L’info aurait dû arriver plus tôt, désolés.', 'Rester sans réponse, c’est pénible, désolés.'],
        formal: [
          'L’information aurait dû être plus facile à trouver, nous en sommes désolés.',
          'Rester sans réponse est pénible, toutes nos excuses.',
        ],
      },
    },
    { kind: 'fact', answered: true, says: ['{answer}', 'Voici la réponse. {answer}'] },
    {
      kind: 'step',
      says: {
        familiar: ['Ton colis se suit ici : {tracking}', 'Pour voir où en est ta commande : {tracking}'],
        formal: ['Votre colis se suit ici : {tracking}', 'Pour voir où en est votre commande : {tracking}'],
      },
    },
    { kind: 'step', answered: true, says: ['Plus de détails sur {product} : {link}', 'Tout sur {product} se trouve ici : {link}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          'La question porte-t-elle bien sur {product} ? Dis-nous en un peu plus.',
          'Pour répondre juste, dis-nous de quel produit il s’agit et ce que tu veux en faire.',
          'Il nous manque un détail : de quel produit parles-tu exactement ?',
        ],
        formal: [
          'Votre question porte-t-elle bien sur {product} ? Dites-nous en un peu plus.',
          'Pour répondre juste, il nous faut savoir de quel produit il s’agit et quel usage vous en faites.',
          'Il nous manque un détail : de quel produit parlez-vous exactement ?',
        ],
      },
    },
    {
      kind: 'private', answered: false, messages: true,
      says: {
        familiar: [
          'Pour la commande {order}, passe plutôt par un message privé.',
          'Au sujet de ta commande {order}, écris-nous en message privé.',
        ],
        formal: [
          'Pour la commande {order}, un message privé sera plus sûr.',
          'Au sujet de votre commande {order}, écrivez-nous en message privé.',
        ],
      },
    },
    {
      kind: 'signOff', answered: true,
      says: {
        familiar: ['Ça répond à ta question ?', 'S’il reste un point flou, demande-nous.'],
        formal: ['Cela répond-il à votre question ?', 'S’il reste un point flou, n’hésitez pas à demander.'],
      },
    },
  ],
  request: [
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['Ça te manque, et nous l’entendons.', 'Devoir faire sans, c’est agaçant.'],
        formal: ['Cela vous manque, et nous l’entendons.', 'Devoir faire sans est agaçant, c’est vrai.'],
      },
    },
    {
      kind: 'thanks',
      says: {
        familiar: ['Merci pour ton idée !', 'Merci, c’est le genre d’idée qui fait avancer.'],
        formal: ['Merci pour cette suggestion !', 'Merci, c’est le genre d’idée qui nous fait avancer.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Voici la situation. {answer}', 'Voici où nous en sommes. {answer}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Dans quelle situation est-ce que ça te servirait le plus ?', 'Raconte-nous comment tu t’en servirais.'],
        formal: ['Dans quelle situation cela vous servirait-il le plus ?', 'Pouvez-vous nous dire comment vous vous en serviriez ?'],
      },
    },
    {
      kind: 'step',
      says: ['Pour en parler de vive voix, un créneau se réserve ici : {appointment}', 'On peut en discuter : {appointment}'],
    },
    { kind: 'signOff', says: ['Toute autre idée est bienvenue.', 'Si d’autres idées viennent, nous sommes preneurs.'] },
  ],
  comparison: [
    {
      kind: 'thanks',
      says: {
        familiar: ['Merci de nous mettre dans la balance.', 'Tu as raison de comparer.'],
        formal: ['Merci de nous mettre dans la balance.', 'Vous avez raison de comparer.'],
      },
    },
    { kind: 'fact', answered: true, says: ['De notre côté, c’est simple. {answer}', 'Nous ne pouvons parler que de nous. {answer}'] },
    {
      kind: 'fact', answered: false,
      says: ['La fiche complète de {product} est ici : {link}', 'Pour comparer point par point, voici {product} : {link}'],
    },
    {
      kind: 'step',
      says: {
        familiar: [
          'Qu’est-ce qui compte le plus pour toi : le prix, l’usage, la durée ?',
          'Quel usage en ferais-tu ? On pourra être plus précis.',
        ],
        formal: [
          'Qu’est-ce qui compte le plus pour vous : le prix, l’usage, la durée ?',
          'Quel usage en feriez-vous ? Nous pourrons être plus précis.',
        ],
      },
    },
  ],
  purchase: [
    {
      kind: 'thanks', feelings: ['joy', 'gratitude'],
      says: {
        familiar: ['Ton enthousiasme fait plaisir !', 'Ça fait plaisir à lire, merci.'],
        formal: ['Votre enthousiasme fait plaisir !', 'Voilà qui fait plaisir à lire, merci.'],
      },
    },
    {
      kind: 'thanks',
      says: {
        familiar: ['Merci pour ton intérêt !', 'Merci de penser à nous.'],
        formal: ['Merci pour votre intérêt !', 'Merci de penser à nous.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Voici l’essentiel avant de commander. {answer}', '{answer}'] },
    { kind: 'step', says: ['{product} se trouve ici : {link}', 'Pour voir {product} de plus près : {link}'] },
    {
      kind: 'step',
      says: {
        familiar: ['Un essai ou un conseil ? Choisis ton créneau : {appointment}', 'On peut en parler avant : {appointment}'],
        formal: ['Pour un essai ou un conseil, choisissez un créneau : {appointment}', 'Pour en parler avant : {appointment}'],
      },
    },
    {
      kind: 'signOff',
      says: {
        familiar: ['Si tu hésites, dis-nous ce que tu cherches.', 'Une question avant de te lancer ? On est là.'],
        formal: ['Si vous hésitez, dites-nous ce que vous cherchez.', 'Une question avant de commander ? Posez-la ici.'],
      },
    },
  ],
} satisfies Partial<Pick<ReplyPack, Situation>>;
