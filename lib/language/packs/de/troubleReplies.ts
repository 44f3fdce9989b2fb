import type { ReplyPack } from '@/lib/language/packs/replies';
import { BY_WHEN, CASE, EVIDENCE } from './replyBlocks';

/** To who threatens, leaves, complains or is afraid. */
export const TROUBLE_REPLIES = {
  threat: [
    {
      kind: 'acknowledge', grave: true,
      says: ['Das nehmen wir sehr ernst.', 'Ein so ernster Vorwurf muss genau geprüft werden.'],
    },
    {
      kind: 'acknowledge', manner: 'rude',
      says: {
        familiar: ['Dein Ärger ist angekommen.', 'Dass du wütend bist, ist bei uns angekommen.'],
        formal: ['Ihr Ärger ist angekommen.', 'Dass Sie verärgert sind, ist bei uns angekommen.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['anger', 'disappointment'],
      says: {
        familiar: ['Wir verstehen, dass deine Geduld am Ende ist.', 'Dass du jetzt andere Schritte erwägst, können wir nachvollziehen.'],
        formal: ['Wir verstehen, dass Ihre Geduld am Ende ist.', 'Dass Sie jetzt andere Schritte erwägen, können wir nachvollziehen.'],
      },
    },
    {
      kind: 'acknowledge',
      says: {
        familiar: [
          'Du möchtest, dass sich endlich etwas bewegt, und das verstehen wir.',
          'Wir verstehen, dass du das nicht auf sich beruhen lässt.',
        ],
        formal: [
          'Sie möchten, dass sich endlich etwas bewegt, und das verstehen wir.',
          'Wir verstehen, dass Sie das nicht auf sich beruhen lassen.',
        ],
      },
    },
    {
      kind: 'own', tones: ['negative'],
      says: ['So weit hätte es nicht kommen dürfen, das tut uns leid.', 'Dass es so weit gekommen ist, tut uns leid.'],
    },
    {
      kind: 'own',
      says: ['Offenbar ist einiges schiefgelaufen, und wir wüssten gern, was genau.', 'Wir möchten verstehen, was schiefgelaufen ist.'],
    },
    { kind: 'fact', answered: true, says: ['Zur Sache selbst: {answer}', 'Was wir dazu schon sagen können: {answer}'] },
    ...CASE,
    BY_WHEN,
  ],
  cancel: [
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Du möchtest kündigen, und das respektieren wir.', 'Deine Entscheidung akzeptieren wir natürlich.'],
        formal: ['Sie möchten kündigen, und das respektieren wir.', 'Ihre Entscheidung akzeptieren wir selbstverständlich.'],
      },
    },
    {
      kind: 'own', tones: ['negative'], feelings: ['disappointment', 'anger'],
      says: {
        familiar: ['Dass wir dich enttäuscht haben, tut uns leid.', 'Es tut uns leid, dass wir dir Grund dazu gegeben haben.'],
        formal: ['Dass wir Sie enttäuscht haben, tut uns leid.', 'Es tut uns leid, dass wir Ihnen Grund dazu gegeben haben.'],
      },
    },
    {
      kind: 'own', tones: ['negative'],
      says: ['Es tut uns leid, dass es so weit gekommen ist.', 'Schade, dass es so endet, das tut uns leid.'],
    },
    { kind: 'fact', answered: true, says: ['So geht es: {answer}', 'Das läuft so ab: {answer}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          'Sag uns bitte noch, worum es geht: Konto, Abo oder Bestellung?',
          'Schreib uns bitte kurz, was genau beendet werden soll.',
        ],
        formal: [
          'Sagen Sie uns bitte noch, worum es geht: Konto, Abo oder Bestellung?',
          'Schreiben Sie uns bitte kurz, was genau beendet werden soll.',
        ],
      },
    },
    {
      kind: 'private', messages: true,
      says: {
        familiar: [
          'Klappt etwas nicht, genügt eine Privatnachricht an uns.',
          'Namen und Kundennummer bitte nur per Privatnachricht, nicht hier.',
        ],
        formal: [
          'Klappt etwas nicht, genügt eine Privatnachricht an uns.',
          'Namen und Kundennummer bitte nur per Privatnachricht, nicht hier.',
        ],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Klappt etwas nicht, erreichst du uns unter {contact}.',
          'Namen und Kundennummer bitte nicht hier, sondern direkt unter {contact}.',
          'Namen und Kundennummer bitte nicht hier, sondern direkt an unseren Kundenservice.',
          'Klappt etwas nicht, hilft dir unser Kundenservice weiter.',
        ],
        formal: [
          'Klappt etwas nicht, erreichen Sie uns unter {contact}.',
          'Namen und Kundennummer bitte nicht hier, sondern direkt unter {contact}.',
          'Namen und Kundennummer bitte nicht hier, sondern direkt an unseren Kundenservice.',
          'Klappt etwas nicht, hilft Ihnen unser Kundenservice weiter.',
        ],
      },
    },
    BY_WHEN,
    {
      kind: 'signOff', tones: ['positive', 'careful'],
      says: {
        familiar: ['Danke für die Zeit mit uns.', 'Alles Gute, und danke für dein Vertrauen bis hierher.'],
        formal: ['Danke für die Zeit mit uns.', 'Alles Gute, und danke für Ihr Vertrauen bis hierher.'],
      },
    },
  ],
  complaint: [
    { kind: 'acknowledge', grave: true, says: ['Das nehmen wir sehr ernst.', 'Das ist ein ernster Fall, und so behandeln wir ihn auch.'] },
    {
      kind: 'acknowledge', manner: 'rude',
      says: {
        familiar: ['Dein Ärger ist angekommen.', 'Klare Worte, und sie sind angekommen.'],
        formal: ['Ihr Ärger ist angekommen.', 'Klare Worte, und sie sind angekommen.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['fear'],
      says: {
        familiar: ['Dass dich das beunruhigt, verstehen wir gut.', 'Deine Sorge ist nachvollziehbar.'],
        formal: ['Dass Sie das beunruhigt, verstehen wir gut.', 'Ihre Sorge ist nachvollziehbar.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['confusion'],
      says: ['Das ist verwirrend, keine Frage.', 'Das hätte von Anfang an klarer sein müssen.'],
    },
    {
      kind: 'acknowledge', manner: 'polite', feelings: ['anger', 'disappointment'],
      says: {
        familiar: ['Danke, dass du trotz des Ärgers so sachlich bleibst.', 'Danke, dass du das trotz allem so freundlich schreibst.'],
        formal: ['Danke, dass Sie trotz des Ärgers so sachlich bleiben.', 'Danke, dass Sie das trotz allem so freundlich schreiben.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['anger'],
      says: {
        familiar: ['Dein Ärger ist verständlich.', 'Dass dich das ärgert, können wir gut verstehen.'],
        formal: ['Ihr Ärger ist verständlich.', 'Dass Sie das ärgert, können wir gut verstehen.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['disappointment'],
      says: {
        familiar: ['Du hast zu Recht mehr erwartet.', 'Deine Enttäuschung können wir gut verstehen.'],
        formal: ['Sie haben zu Recht mehr erwartet.', 'Ihre Enttäuschung können wir gut verstehen.'],
      },
    },
    {
      kind: 'acknowledge', review: true,
      says: {
        familiar: ['Danke für deine ehrliche Bewertung.', 'Danke, dass du in deiner Bewertung so offen bist.'],
        formal: ['Danke für Ihre ehrliche Bewertung.', 'Danke, dass Sie in Ihrer Bewertung so offen sind.'],
      },
    },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Danke, dass du uns das schreibst.', 'Gut, dass du uns Bescheid gibst.'],
        formal: ['Danke, dass Sie uns das schreiben.', 'Gut, dass Sie uns Bescheid geben.'],
      },
    },
    {
      kind: 'own', tones: ['negative'], grave: true,
      says: ['So etwas darf nicht passieren, es tut uns leid.', 'Es tut uns leid, so etwas darf es bei uns nicht geben.'],
    },
    {
      kind: 'own', tones: ['negative'],
      says: [
        'Das hätte nicht passieren dürfen, dafür bitten wir um Entschuldigung.',
        'Da ist bei uns etwas schiefgelaufen, und das tut uns leid.',
        'So soll es bei uns nicht laufen, das tut uns leid.',
      ],
    },
    {
      kind: 'own', feelings: ['anger', 'disappointment'],
      says: {
        familiar: ['Es tut uns leid, dass wir dich enttäuscht haben.', 'Das tut uns leid, so wollten wir dich nicht stehen lassen.'],
        formal: ['Es tut uns leid, dass wir Sie enttäuscht haben.', 'Das tut uns leid, so wollten wir Sie nicht stehen lassen.'],
      },
    },
    {
      kind: 'own',
      says: [
        'Offenbar ist hier etwas schiefgelaufen, und wir wüssten gern, was.',
        'So sollte es nicht sein, da müssen wir genauer hinsehen.',
      ],
    },
    { kind: 'fact', answered: true, says: ['Was jetzt hilft: {answer}', 'Dazu können wir schon sagen: {answer}'] },
    EVIDENCE,
    ...CASE,
    BY_WHEN,
  ],
  fear: [
    {
      kind: 'acknowledge', grave: true,
      says: {
        familiar: ['Gut, dass du das ansprichst, das nehmen wir ernst.', 'Bei so etwas genau hinzusehen, ist richtig.'],
        formal: ['Gut, dass Sie das ansprechen, das nehmen wir ernst.', 'Bei so etwas genau hinzusehen, ist richtig.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['fear'],
      says: {
        familiar: ['Deine Sorge verstehen wir gut.', 'Dass dich das beschäftigt, ist verständlich.'],
        formal: ['Ihre Sorge verstehen wir gut.', 'Dass Sie das beschäftigt, ist verständlich.'],
      },
    },
    {
      kind: 'acknowledge',
      says: {
        familiar: ['Gut, dass du lieber nachfragst.', 'Da lieber einmal zu viel zu fragen, ist genau richtig.'],
        formal: ['Gut, dass Sie lieber nachfragen.', 'Da lieber einmal zu viel zu fragen, ist genau richtig.'],
      },
    },
    {
      kind: 'own', tones: ['negative'],
      says: {
        familiar: ['Dass du dir solche Gedanken machen musst, tut uns leid.', 'Für die Unsicherheit bitten wir dich um Entschuldigung.'],
        formal: ['Dass Sie sich solche Gedanken machen müssen, tut uns leid.', 'Für die Unsicherheit bitten wir Sie um Entschuldigung.'],
      },
    },
    { kind: 'fact', answered: true, says: ['Dazu ganz klar: {answer}', 'Damit keine Zweifel bleiben: {answer}'] },
    { ...EVIDENCE, answered: false },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Was genau macht dir Sorgen? Dann können wir gezielt antworten.', 'Schreib uns bitte, wo dir das aufgefallen ist.'],
        formal: [
          'Was genau macht Ihnen Sorgen? Dann können wir gezielt antworten.',
          'Schreiben Sie uns bitte, wo Ihnen das aufgefallen ist.',
        ],
      },
    },
    {
      kind: 'private', messages: true,
      says: {
        familiar: ['Einzelheiten und Fotos kannst du uns gern privat schicken.', 'Schreib uns dazu gern auch eine Privatnachricht.'],
        formal: ['Einzelheiten und Fotos können Sie uns gern privat schicken.', 'Schreiben Sie uns dazu gern auch eine Privatnachricht.'],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Für Einzelheiten und Fotos erreichst du uns unter {contact}.',
          'Unter {contact} kannst du direkt mit uns darüber sprechen.',
        ],
        formal: [
          'Für Einzelheiten und Fotos erreichen Sie uns unter {contact}.',
          'Unter {contact} können Sie direkt mit uns darüber sprechen.',
        ],
      },
    },
    BY_WHEN,
  ],
} satisfies Partial<ReplyPack>;
