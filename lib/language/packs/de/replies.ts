import type { ReplyPack } from '@/lib/language/packs/replies';

const pack: ReplyPack = {
  greeting: { named: ['Guten Tag {name}!', 'Hallo {name}!'], unnamed: ['Guten Tag!', 'Hallo!'] },
  complaint: [
    { kind: 'thanks', says: ['Danke für Ihre offenen Worte.', 'Gut, dass Sie uns das schreiben.'] },
    {
      kind: 'own', tones: ['negative'],
      says: [
        'Das hätte nicht passieren dürfen, dafür bitten wir um Entschuldigung.',
        'Ihr Ärger ist berechtigt, der Fehler liegt bei uns.',
      ],
    },
    {
      kind: 'own', tones: ['positive', 'careful'],
      says: [
        'Offenbar ist hier etwas schiefgelaufen, und wir wüssten gern, was.',
        'Was Sie schildern, sollte so nicht sein.',
      ],
    },
    {
      kind: 'private',
      says: [
        'Bitte schicken Sie uns Ihre Bestellnummer per Privatnachricht, damit wir den Vorgang prüfen können.',
        'Anhand Ihrer Bestellnummer in einer Privatnachricht können wir nachsehen, woran es lag.',
      ],
    },
  ],
  question: [
    {
      kind: 'thanks', tones: ['positive', 'careful'],
      says: [
        'Vielen Dank für Ihre Frage.',
        'Gern beantworten wir das.',
      ],
    },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: [
        'Sie brauchen hier Klarheit, das verstehen wir.',
        'Kommen wir gleich zur Sache.',
      ],
    },
    { kind: 'fact', says: ['Dazu können wir sagen: […]', 'Die Antwort lautet: […]'] },
    {
      kind: 'signOff',
      says: [
        'Bei Rückfragen schreiben Sie uns gern hier.',
        'Hilft Ihnen das weiter? Sonst fragen Sie bitte nach.',
      ],
    },
  ],
  purchase: [
    { kind: 'thanks', says: ['Schön, dass Sie sich dafür interessieren!', 'Danke für Ihr Interesse!'] },
    { kind: 'fact', says: ['Das Wichtigste vor dem Kauf: […]', 'Erhältlich ist es hier: […]'] },
    {
      kind: 'step',
      says: [
        'Wenn Sie noch unsicher sind, schreiben Sie uns, worauf es Ihnen ankommt.',
        'Lassen Sie sich ruhig Zeit und fragen Sie uns, was Sie wissen möchten.',
      ],
    },
  ],
  praise: [
    {
      kind: 'thanks', review: true,
      says: [
        'Herzlichen Dank für Ihre freundliche Bewertung!',
        'Über Ihre Bewertung haben wir uns sehr gefreut!',
      ],
    },
    { kind: 'thanks', review: false, says: ['Herzlichen Dank für das Lob!', 'Das freut uns sehr, vielen Dank!'] },
    { kind: 'signOff', says: ['Weiterhin viel Freude damit!', 'Ein schöneres Kompliment gibt es kaum.'] },
  ],
  cancel: [
    {
      kind: 'acknowledge',
      says: [
        'Sie möchten kündigen, und das respektieren wir.',
        'Ihre Entscheidung nehmen wir selbstverständlich an.',
      ],
    },
    {
      kind: 'own', tones: ['negative'],
      says: [
        'Es tut uns leid, dass wir Sie enttäuscht haben.',
        'Dass es so weit gekommen ist, nehmen wir uns zu Herzen.',
      ],
    },
    { kind: 'step', says: ['So läuft die Kündigung ab: […]', 'Kündigen können Sie auf diesem Weg: […]'] },
    {
      kind: 'private',
      says: [
        'Falls etwas hakt, genügt eine Privatnachricht mit Ihrer Bestellnummer.',
        'Klappt es nicht, schreiben Sie uns bitte privat mit Bestellnummer.',
      ],
    },
  ],
  unclear: [
    { kind: 'thanks', review: true, says: ['Danke, dass Sie uns bewertet haben.', 'Vielen Dank für Ihre Bewertung.'] },
    { kind: 'thanks', review: false, says: ['Vielen Dank für Ihre Nachricht.', 'Danke, dass Sie über uns schreiben.'] },
    {
      kind: 'step',
      says: [
        'Können wir etwas für Sie tun?',
        'Wenn wir uns etwas ansehen sollen, sagen Sie uns hier Bescheid.',
      ],
    },
  ],
};

export default pack;
