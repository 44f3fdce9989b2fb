import type { ReplyBlock } from '@/lib/language/packs/replies';

/** Where something is to be looked into: asks for the order where nobody else reads. */
export const CASE: readonly ReplyBlock[] = [
  {
    kind: 'private', messages: true,
    says: {
      familiar: [
        'Schick uns bitte deine Bestellnummer per Privatnachricht, damit wir nachsehen können.',
        'Mit deiner Bestellnummer in einer Privatnachricht können wir herausfinden, woran es lag.',
        'Schreib uns zu Bestellung {order} bitte privat, hier liest jeder mit.',
        'Für alles Weitere zu Bestellung {order} genügt eine Privatnachricht an uns.',
      ],
      formal: [
        'Bitte schicken Sie uns Ihre Bestellnummer per Privatnachricht, damit wir den Fall prüfen können.',
        'Mit Ihrer Bestellnummer in einer Privatnachricht können wir herausfinden, woran es lag.',
        'Schreiben Sie uns zu Bestellung {order} bitte privat, hier liest jeder mit.',
        'Für alles Weitere zu Bestellung {order} genügt eine Privatnachricht an uns.',
      ],
    },
  },
  {
    kind: 'private', messages: false,
    says: {
      familiar: [
        'Melde dich bitte mit deiner Bestellnummer unter {contact}.',
        'Am besten lässt sich das direkt klären, mit deiner Bestellnummer unter {contact}.',
        'Melde dich zu Bestellung {order} bitte unter {contact}, damit wir nachsehen können.',
        'Zu Bestellung {order} erreichst du uns am besten direkt unter {contact}.',
        'Zu Bestellung {order} hilft dir unser Kundenservice direkt weiter.',
        'Wende dich wegen Bestellung {order} bitte an unseren Kundenservice, hier liest jeder mit.',
        'Wende dich mit deiner Bestellnummer bitte an unseren Kundenservice, hier liest jeder mit.',
        'Am schnellsten geht es direkt über unseren Kundenservice, bitte mit Bestellnummer.',
      ],
      formal: [
        'Melden Sie sich bitte mit Ihrer Bestellnummer unter {contact}.',
        'Am besten lässt sich das direkt klären, mit Ihrer Bestellnummer unter {contact}.',
        'Melden Sie sich zu Bestellung {order} bitte unter {contact}, damit wir den Fall prüfen können.',
        'Zu Bestellung {order} erreichen Sie uns am besten direkt unter {contact}.',
        'Zu Bestellung {order} hilft Ihnen unser Kundenservice direkt weiter.',
        'Wenden Sie sich wegen Bestellung {order} bitte an unseren Kundenservice, hier liest jeder mit.',
        'Wenden Sie sich mit Ihrer Bestellnummer bitte an unseren Kundenservice, hier liest jeder mit.',
        'Am schnellsten geht es direkt über unseren Kundenservice, bitte mit Bestellnummer.',
      ],
    },
  },
];

/** Where nothing went wrong, but an answer needs what is nobody else's business. */
export const TALK: readonly ReplyBlock[] = [
  {
    kind: 'private', messages: true, answered: false,
    says: {
      familiar: [
        'Geht es um eine Bestellung, schreib uns am besten privat.',
        'Schreib uns dazu am besten privat, dann können wir genauer antworten.',
        'Zu Bestellung {order} schreib uns am besten privat.',
        'Für Bestellung {order} ist eine Privatnachricht der beste Weg.',
      ],
      formal: [
        'Geht es um eine Bestellung, schreiben Sie uns am besten privat.',
        'Schreiben Sie uns dazu am besten privat, dann können wir genauer antworten.',
        'Zu Bestellung {order} schreiben Sie uns am besten privat.',
        'Für Bestellung {order} ist eine Privatnachricht der beste Weg.',
      ],
    },
  },
  {
    kind: 'private', messages: false, answered: false,
    says: {
      familiar: ['Direkt erreichst du uns unter {contact}.', 'Lieber direkt? Unter {contact} sind wir für dich da.'],
      formal: ['Direkt erreichen Sie uns unter {contact}.', 'Lieber direkt? Unter {contact} sind wir für Sie da.'],
    },
  },
];

/** By when an answer comes. */
export const BY_WHEN: ReplyBlock = {
  kind: 'time',
  says: {
    familiar: ['Du bekommst {within} eine Antwort von uns.', 'Wir antworten dir {within}.'],
    formal: ['Sie bekommen {within} eine Antwort von uns.', 'Wir antworten Ihnen {within}.'],
  },
};

/** What helps in danger, and where law, fraud or leaked data are told of. */
export const EVIDENCE: ReplyBlock = {
  kind: 'step', grave: true,
  says: {
    familiar: [
      'Heb Belege und Fotos bitte auf, sie helfen bei der Klärung.',
      'Bitte sichere alles, was du dazu hast: Fotos, E-Mails, Belege.',
    ],
    formal: [
      'Heben Sie Belege und Fotos bitte auf, sie helfen bei der Klärung.',
      'Bitte sichern Sie alles, was Sie dazu haben: Fotos, E-Mails, Belege.',
    ],
  },
};

/** Where to read about a product of the catalogue. */
export const ABOUT_PRODUCT: readonly string[] = [
  'Alle Angaben zu „{product}“ stehen unter {link}.',
  'Das Wichtigste zu „{product}“ gibt es unter {link}.',
];
