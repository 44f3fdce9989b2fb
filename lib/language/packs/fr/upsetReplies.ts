import type { ReplyPack, Situation } from '@/lib/language/packs/replies';

/** To who is upset or afraid. */
export const UPSET_REPLIES = {
  threat: [
    {
      kind: 'acknowledge', grave: true,
      says: {
        familiar: ['Ce que tu signales est grave, et tu as bien fait de l’écrire.', 'C’est grave, et nous te prenons au sérieux.'],
        formal: ['Ce que vous signalez est grave, et vous avez bien fait de l’écrire.', 'C’est grave, et nous le prenons très au sérieux.'],
      },
    },
    { kind: 'acknowledge', manner: 'rude', says: ['Le message est dur, mais il est reçu.', 'C’est clair : ça ne va pas du tout.'] },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Pour en arriver là, il a fallu que quelque chose se passe mal.', 'C’est ton droit, et nous te lisons avec attention.'],
        formal: [
          'Pour en arriver là, il a fallu que quelque chose se passe mal.',
          'Cette démarche est votre droit, et nous vous lisons avec attention.',
        ],
      },
    },
    { kind: 'own', tones: ['negative'], says: ['Nous sommes désolés d’en être là.', 'Nous regrettons vraiment que cela en arrive là.'] },
    { kind: 'fact', answered: true, says: ['Voici où en sont les choses. {answer}', 'Reprenons les faits. {answer}'] },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Écris-nous en message privé au sujet de ta commande {order}, pour tout reprendre depuis le début.',
          'Envoie-nous ton numéro de commande en message privé, pour tout reprendre depuis le début.',
          'Un message privé avec ton numéro de commande suffit pour revoir ton dossier ensemble.',
        ],
        formal: [
          'Écrivez-nous en message privé au sujet de votre commande {order}, pour tout reprendre depuis le début.',
          'Envoyez-nous votre numéro de commande en message privé, pour tout reprendre depuis le début.',
          'Merci de nous écrire en message privé, avec le numéro de commande et ce qui s’est passé.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: ['Parlons-en directement, tu peux nous joindre ici : {contact}.', 'Pour en parler en privé : {contact}.'],
        formal: [
          'Parlons-en directement, vous pouvez nous joindre ici : {contact}.',
          'Pour en parler de vive voix ou par écrit : {contact}.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Passe par notre service client avec ton numéro de commande, ton dossier ne se règle pas en public.',
          'Notre service client attend ton numéro de commande pour ouvrir le dossier.',
        ],
        formal: [
          'Notre service client peut ouvrir le dossier avec votre numéro de commande.',
          'Merci de contacter notre service client avec votre numéro de commande, pour en parler hors du public.',
        ],
      },
    },
    {
      kind: 'time',
      says: {
        familiar: ['Nous te répondons {within}.', 'La réponse arrive {within}.'],
        formal: ['Nous vous répondons {within}.', 'La réponse vous parvient {within}.'],
      },
    },
  ],
  cancel: [
    {
      kind: 'own', tones: ['negative'], feelings: ['disappointment', 'anger'],
      says: {
        familiar: [
          'Nous n’avons pas été à la hauteur, et nous en sommes désolés.',
          'Tu méritais mieux de notre part, et nous en sommes désolés.',
        ],
        formal: [
          'Nous n’avons pas été à la hauteur, et nous en sommes désolés.',
          'Vous méritiez mieux de notre part, et nous en sommes désolés.',
        ],
      },
    },
    { kind: 'own', tones: ['negative'], says: ['Nous regrettons d’en arriver là.', 'Nous sommes désolés que cela finisse ainsi.'] },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Tu veux partir : c’est noté, et c’est ton choix.', 'C’est ta décision, et nous la respectons.'],
        formal: ['Vous souhaitez arrêter, et nous respectons ce choix.', 'C’est votre décision, et nous la respectons.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Voici comment faire. {answer}', 'La marche à suivre est simple. {answer}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          'S’agit-il de ta commande {order} ou d’un abonnement ?',
          'Dis-nous juste ce que tu veux arrêter : une commande, un abonnement ou un compte.',
          'Est-ce une commande, un abonnement ou un compte que tu veux arrêter ?',
        ],
        formal: [
          'S’agit-il de votre commande {order} ou d’un abonnement ?',
          'Dites-nous simplement ce que vous souhaitez arrêter : une commande, un abonnement ou un compte.',
          'Est-ce une commande, un abonnement ou un compte que vous souhaitez arrêter ?',
        ],
      },
    },
    {
      kind: 'private', messages: true,
      says: {
        familiar: ['Si ça bloque, écris-nous en message privé.', 'En cas de souci, nos messages privés sont ouverts.'],
        formal: ['Si quelque chose bloque, écrivez-nous en message privé.', 'En cas de difficulté, un message privé suffit.'],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: ['Si ça bloque, tu peux nous joindre ici : {contact}.', 'En cas de souci : {contact}.'],
        formal: [
          'Si quelque chose bloque, vous pouvez nous joindre ici : {contact}.',
          'En cas de difficulté, nous sommes joignables ici : {contact}.',
        ],
      },
    },
    {
      kind: 'time', tones: ['negative'],
      says: {
        familiar: ['Nous te répondons {within}.', 'On te répond {within}.'],
        formal: ['Nous vous répondons {within}.', 'Comptez sur une réponse {within}.'],
      },
    },
  ],
  complaint: [
    {
      kind: 'acknowledge', grave: true,
      says: {
        familiar: ['Ce que tu racontes est grave, merci de nous l’avoir signalé.', 'C’est grave, et tu as bien fait de nous alerter.'],
        formal: ['Ce que vous décrivez est grave, merci de nous l’avoir signalé.', 'C’est grave, et vous avez bien fait de nous alerter.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['anger'],
      says: {
        familiar: ['Il y a de quoi s’énerver.', 'À ta place, nous serions en colère aussi.'],
        formal: ['Il y a de quoi être en colère.', 'Votre agacement se comprend.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['disappointment'],
      says: {
        familiar: ['Tu en attendais mieux, et c’est normal.', 'Ta déception se comprend.'],
        formal: ['Vous en attendiez mieux, et c’est bien normal.', 'Votre déception se comprend.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['confusion'],
      says: {
        familiar: ['Difficile de s’y retrouver, en effet.', 'Avec si peu d’explications, normal de s’y perdre.'],
        formal: ['Il y avait en effet de quoi s’y perdre.', 'Difficile de s’y retrouver, nous le voyons bien.'],
      },
    },
    {
      kind: 'acknowledge', manner: 'rude',
      says: [
        'Derrière ces mots, il y a un vrai problème, et nous voulons le comprendre.',
        'Les mots sont vifs, mais le problème est réel.',
      ],
    },
    {
      kind: 'acknowledge', review: true,
      says: {
        familiar: ['Merci pour ton avis : il nous montre où ça coince.', 'Merci d’avoir pris le temps de détailler ce qui ne va pas.'],
        formal: ['Merci pour votre avis : il nous montre où ça coince.', 'Merci d’avoir pris le temps de détailler ce qui ne va pas.'],
      },
    },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Merci de nous le dire franchement.', 'Merci pour ta franchise.'],
        formal: ['Merci de nous le dire franchement.', 'Merci de nous avoir alertés.'],
      },
    },
    {
      kind: 'own', tones: ['negative'], grave: true,
      says: ['Nous sommes désolés que cela ait pu arriver.', 'Cela n’aurait jamais dû arriver, et nous en sommes désolés.'],
    },
    {
      kind: 'own', tones: ['negative'],
      says: ['Nous sommes désolés, cela n’aurait pas dû se passer ainsi.', 'Toutes nos excuses : ce n’est pas ce que nous voulons offrir.'],
    },
    {
      kind: 'own',
      says: [
        'Il semble que quelque chose se soit mal passé, et nous voulons comprendre quoi.',
        'Si l’erreur vient de nous, nous tenons à la trouver.',
      ],
    },
    { kind: 'fact', answered: true, says: ['Voici ce qu’il faut savoir. {answer}', 'Sur le fond, voici ce qu’il en est. {answer}'] },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Écris-nous en message privé au sujet de ta commande {order}, nous avons besoin de quelques détails.',
          'Peux-tu nous envoyer ton numéro de commande en message privé, pour retrouver ton dossier ?',
          'Avec ton numéro de commande en message privé, nous pourrons voir ce qui s’est passé.',
        ],
        formal: [
          'Écrivez-nous en message privé au sujet de votre commande {order}, il nous faut quelques détails.',
          'Pourriez-vous nous envoyer votre numéro de commande en message privé ?',
          'Avec votre numéro de commande en message privé, nous pourrons voir ce qui s’est passé.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Pour ta commande {order}, tu peux nous joindre ici : {contact}.',
          'Avec ton numéro de commande, tu peux nous joindre ici : {contact}.',
          'Pour reprendre ton dossier ensemble, en privé : {contact}.',
        ],
        formal: [
          'Pour votre commande {order}, vous pouvez nous joindre ici : {contact}.',
          'Avec votre numéro de commande, vous pouvez nous joindre ici : {contact}.',
          'Pour reprendre votre dossier ensemble, en privé : {contact}.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Contacte notre service client avec ton numéro de commande, pour voir ce qui s’est passé.',
          'Avec ton numéro de commande, notre service client peut retrouver ton dossier.',
        ],
        formal: [
          'Merci de contacter notre service client avec votre numéro de commande, pour voir ce qui s’est passé.',
          'Avec votre numéro de commande, notre service client peut retrouver votre dossier.',
        ],
      },
    },
    {
      kind: 'time',
      says: {
        familiar: ['Compte sur une réponse {within}.', 'On te répond {within}.'],
        formal: ['Nous vous répondons {within}.', 'Comptez sur une réponse {within}.'],
      },
    },
  ],
  fear: [
    {
      kind: 'acknowledge', grave: true,
      says: {
        familiar: ['Tu fais bien de poser la question : on ne joue pas avec ça.', 'C’est sérieux, et tu fais bien d’en parler.'],
        formal: [
          'C’est un sujet sérieux, et vous faites bien d’en parler.',
          'Vous faites bien de nous alerter : on ne joue pas avec cela.',
        ],
      },
    },
    { kind: 'acknowledge', tones: ['negative'], says: ['Cette inquiétude se comprend.', 'À lire ce message, on comprend l’inquiétude.'] },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Tu as raison de vérifier avant.', 'Mieux vaut demander, et tu as bien fait.'],
        formal: ['Vous avez raison de vérifier avant.', 'Mieux vaut demander, et vous avez bien fait.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Voici ce que nous pouvons dire. {answer}', 'Soyons précis. {answer}'] },
    {
      kind: 'step', answered: true,
      says: {
        familiar: [
          'Tout est détaillé ici : {link}',
          'Un doute subsiste ? Dis-nous lequel.',
          'Si quelque chose t’inquiète encore, dis-le-nous ici.',
        ],
        formal: [
          'Tout est détaillé ici : {link}',
          'Un doute subsiste ? Dites-nous lequel.',
          'Si quelque chose vous inquiète encore, dites-le-nous ici.',
        ],
      },
    },
    {
      kind: 'step', grave: false,
      says: {
        familiar: ['Qu’est-ce qui t’inquiète le plus ?', 'Dis-nous d’où vient le doute, que l’on y réponde précisément.'],
        formal: ['Qu’est-ce qui vous inquiète le plus ?', 'Dites-nous d’où vient le doute, pour une réponse précise.'],
      },
    },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Pour ta commande {order}, un message privé est plus sûr.',
          'Pour tout ce qui est personnel, écris-nous en message privé.',
          'Garde tes données pour un message privé, jamais en public.',
        ],
        formal: [
          'Pour votre commande {order}, un message privé est plus sûr.',
          'Pour tout ce qui est personnel, écrivez-nous en message privé.',
          'Gardez vos données pour un message privé, jamais en public.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: ['Tu peux aussi nous joindre directement : {contact}.', 'Si tu préfères en parler en privé : {contact}.'],
        formal: ['Vous pouvez aussi nous joindre directement : {contact}.', 'Si vous préférez en parler en privé : {contact}.'],
      },
    },
    {
      kind: 'time', tones: ['negative'],
      says: {
        familiar: ['Nous te répondons {within}.', 'Compte sur une réponse {within}.'],
        formal: ['Nous vous répondons {within}.', 'Comptez sur une réponse {within}.'],
      },
    },
  ],
} satisfies Partial<Pick<ReplyPack, Situation>>;
