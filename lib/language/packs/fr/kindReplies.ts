import type { ReplyPack, Situation } from '@/lib/language/packs/replies';

/** To kind words, and where it is not clear what is wanted. */
export const KIND_REPLIES = {
  recommendation: [
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['Merci de nous recommander dans ton avis !', 'Un avis qui donne envie : merci à toi.'],
        formal: ['Merci de nous recommander dans votre avis !', 'Un avis qui donne envie aux autres : merci à vous.'],
      },
    },
    {
      kind: 'thanks',
      says: {
        familiar: ['Merci de faire passer le mot !', 'Merci pour la recommandation, ça nous touche.'],
        formal: ['Merci de nous recommander !', 'Merci pour la recommandation, elle nous touche.'],
      },
    },
    { kind: 'signOff', humour: true, says: ['On cherchait justement un service de publicité.', 'Notre service marketing est jaloux.'] },
    { kind: 'signOff', says: ['Le bouche-à-oreille, rien de plus précieux.', 'C’est la plus belle des publicités.'] },
  ],
  praise: [
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['Merci pour ton bel avis !', 'Ton avis nous fait très plaisir, merci.'],
        formal: ['Un grand merci pour votre avis !', 'Votre avis nous fait très plaisir, merci.'],
      },
    },
    {
      kind: 'thanks', feelings: ['gratitude'],
      says: { familiar: ['Merci à toi !', 'C’est nous qui te remercions.'], formal: ['Merci à vous !', 'C’est nous qui vous remercions.'] },
    },
    {
      kind: 'thanks',
      says: {
        familiar: ['Merci, ça nous fait très plaisir !', 'Merci beaucoup pour ton message.'],
        formal: ['Merci, cela nous fait très plaisir !', 'Merci beaucoup pour votre message.'],
      },
    },
    {
      kind: 'signOff', humour: true,
      says: ['Attention, on va finir par rougir.', 'Message affiché au-dessus de la machine à café.', 'Toute l’équipe relit ça en boucle.'],
    },
    { kind: 'signOff', feelings: ['joy'], says: ['Et que cela continue !', 'La joie est partagée.'] },
    {
      kind: 'signOff',
      says: {
        familiar: ['Profites-en bien !', 'C’est pour ça qu’on fait ce métier.'],
        formal: ['Profitez-en bien !', 'C’est pour cela que nous faisons ce métier.'],
      },
    },
  ],
  unclear: [
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['On sent que quelque chose te déplaît.', 'Ce que tu écris ne nous laisse pas indifférents.'],
        formal: ['Quelque chose vous a déplu, nous le lisons bien.', 'Ce que vous écrivez ne nous laisse pas indifférents.'],
      },
    },
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['Merci d’avoir laissé un avis.', 'Merci pour ton avis.'],
        formal: ['Merci d’avoir laissé un avis.', 'Merci pour votre avis.'],
      },
    },
    {
      kind: 'thanks', review: false,
      says: {
        familiar: ['Merci pour ton message.', 'Merci de parler de nous.'],
        formal: ['Merci pour votre message.', 'Merci de parler de nous.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Au cas où, voici qui peut servir. {answer}', 'Ceci peut être utile. {answer}'] },
    {
      kind: 'step',
      says: {
        familiar: ['Pouvons-nous faire quelque chose pour toi ?', 'S’il y a un point à regarder, dis-le-nous ici.'],
        formal: ['Pouvons-nous faire quelque chose pour vous ?', 'S’il y a un point à regarder, dites-le-nous ici.'],
      },
    },
  ],
} satisfies Partial<Pick<ReplyPack, Situation>>;
