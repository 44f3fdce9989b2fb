import type { ReplyBlock } from '@/lib/language/packs/replies';

/** Where something went wrong: asks for the order where nobody else reads. */
export const LOOK_UP: readonly ReplyBlock[] = [
  {
    kind: 'private', messages: true,
    says: {
      familiar: [
        'Stuur je ons een privébericht met je bestelnummer? Dan kunnen we meekijken.',
        'Met je bestelnummer in een privébericht kunnen we zien wat er is gebeurd.',
        'Stuur je ons een privébericht over bestelling {order}? Dan kunnen we meekijken.',
        'Over bestelling {order} praten we liever privé verder, een berichtje is genoeg.',
      ],
      formal: [
        'Wilt u ons een privébericht sturen met uw bestelnummer? Dan kunnen we meekijken.',
        'Met uw bestelnummer in een privébericht kunnen we zien wat er is gebeurd.',
        'Wilt u ons een privébericht sturen over bestelling {order}? Dan kunnen we meekijken.',
        'Over bestelling {order} spreken we u liever privé, een bericht is genoeg.',
      ],
    },
  },
  {
    kind: 'private', messages: false,
    says: {
      familiar: [
        'Je bereikt ons via {contact}, hou je bestelnummer bij de hand.',
        'Laat je bestelnummer achter via {contact}, dan kunnen we zien wat er speelt.',
        'Je bereikt ons via {contact}, noem dan meteen bestelling {order}.',
        'Voor bestelling {order} kun je het beste terecht bij {contact}.',
        'Over bestelling {order} kan onze klantenservice je meer vertellen.',
        'Neem over bestelling {order} contact op met onze klantenservice, hier leest iedereen mee.',
        'Neem met je bestelnummer contact op met onze klantenservice, hier leest iedereen mee.',
        'Onze klantenservice kan met je bestelnummer zien wat er is gebeurd.',
      ],
      formal: [
        'U bereikt ons via {contact}, houd uw bestelnummer bij de hand.',
        'Geeft u uw bestelnummer door via {contact}? Dan kunnen we zien wat er speelt.',
        'U bereikt ons via {contact}, noem dan meteen bestelling {order}.',
        'Voor bestelling {order} kunt u het beste terecht bij {contact}.',
        'Over bestelling {order} kan onze klantenservice u meer vertellen.',
        'Neemt u over bestelling {order} contact op met onze klantenservice? Hier leest iedereen mee.',
        'Neemt u met uw bestelnummer contact op met onze klantenservice? Hier leest iedereen mee.',
        'Onze klantenservice kan met uw bestelnummer zien wat er is gebeurd.',
      ],
    },
  },
];

/** Where nothing went wrong, but an answer may need what is nobody else's business. */
export const ASIDE: readonly ReplyBlock[] = [
  {
    kind: 'private', messages: true, answered: false,
    says: {
      familiar: [
        'Gaat het om een bestelling? Stuur ons dan liever een privébericht.',
        'Stuur je ons een privébericht? Dan kunnen we gerichter antwoorden.',
        'Gaat het om bestelling {order}? Stuur ons dan liever een privébericht.',
        'Over bestelling {order} kun je ons beter privé een berichtje sturen.',
      ],
      formal: [
        'Gaat het om een bestelling? Stuurt u ons dan liever een privébericht.',
        'Stuurt u ons een privébericht? Dan kunnen we gerichter antwoorden.',
        'Gaat het om bestelling {order}? Stuurt u ons dan liever een privébericht.',
        'Over bestelling {order} kunt u ons beter een privébericht sturen.',
      ],
    },
  },
  {
    kind: 'private', messages: false, answered: false,
    says: {
      familiar: ['Liever even rechtstreeks? Je bereikt ons via {contact}.', 'Rechtstreeks kan ook, via {contact}.'],
      formal: ['Liever rechtstreeks? U bereikt ons via {contact}.', 'Rechtstreeks kan ook, via {contact}.'],
    },
  },
];

/** By when an answer comes. */
export const SOON: ReplyBlock = {
  kind: 'time',
  says: {
    familiar: ['Je hoort {within} van ons.', 'Je krijgt {within} antwoord.'],
    formal: ['U hoort {within} van ons.', 'U krijgt {within} antwoord.'],
  },
};

/** What helps in danger, and where law, fraud or leaked data are told of. */
export const KEEP_PROOF: ReplyBlock = {
  kind: 'step', grave: true,
  says: {
    familiar: [
      'Bewaar foto’s, mails en bonnetjes goed, die helpen om dit uit te zoeken.',
      'Gooi nog niets weg: foto’s en bonnetjes helpen om dit uit te zoeken.',
    ],
    formal: [
      'Bewaar foto’s, mails en bonnen goed, die helpen om dit uit te zoeken.',
      'Gooi nog niets weg: foto’s en bonnen helpen om dit uit te zoeken.',
    ],
  },
};

/** Where to read about a product of the catalogue. */
export const MORE_ABOUT: readonly string[] = ['Alles over {product} staat op {link}.', 'De details van {product} staan op {link}.'];
