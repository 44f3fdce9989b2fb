import type { ReplyPack } from '@/lib/language/packs/replies';
import { ASKING_REPLIES } from './askingReplies';
import { TROUBLE_REPLIES } from './troubleReplies';

const pack: ReplyPack = {
  address: 'formal',
  greeting: {
    named: {
      familiar: ['Hallo {name}!', 'Hi {name}!', 'Hallo {name}.'],
      formal: ['Guten Tag {name}!', 'Guten Tag {name}.'],
    },
    unnamed: { familiar: ['Hallo!', 'Hi!', 'Hallo.'], formal: ['Guten Tag!', 'Guten Tag.'] },
  },
  within: {
    hours: { one: 'innerhalb einer Stunde', other: 'innerhalb von {n} Stunden' },
    days: { one: 'innerhalb eines Tages', other: 'innerhalb von {n} Tagen' },
  },
  ...TROUBLE_REPLIES,
  ...ASKING_REPLIES,
  recommendation: [
    {
      kind: 'thanks', humour: true,
      says: {
        familiar: ['So gute Werbung bekommen wir selbst nicht hin, danke!', 'Willst du nicht bei uns im Marketing anfangen? Danke!'],
        formal: ['So gute Werbung bekommen wir selbst nicht hin, danke!', 'Das hätte unsere Werbeabteilung nicht schöner gesagt, danke!'],
      },
    },
    {
      kind: 'thanks',
      says: {
        familiar: [
          'Danke, dass du uns weiterempfiehlst!',
          'Danke für deine Empfehlung.',
          'Schön, dass du „{product}“ weiterempfiehlst, danke!',
          'Danke, dass du „{product}“ empfiehlst.',
        ],
        formal: [
          'Herzlichen Dank für Ihre Empfehlung!',
          'Danke, dass Sie uns weiterempfehlen.',
          'Schön, dass Sie „{product}“ weiterempfehlen, vielen Dank!',
          'Danke, dass Sie „{product}“ empfehlen.',
        ],
      },
    },
    {
      kind: 'acknowledge', feelings: ['joy', 'gratitude'],
      says: {
        familiar: ['Man merkt, wie viel Freude du daran hast.', 'Deine Freude daran ist ansteckend.'],
        formal: ['Man merkt, wie viel Freude Sie daran haben.', 'Ihre Freude daran ist ansteckend.'],
      },
    },
    { kind: 'acknowledge', says: ['Mehr kann man sich kaum wünschen.', 'Das ist das schönste Kompliment.'] },
    {
      kind: 'signOff',
      says: {
        familiar: [
          'Weiterhin viel Freude damit!',
          'Weiterhin viel Freude damit.',
          'Wer dazu Fragen hat, kann sich gern hier bei uns melden.',
        ],
        formal: [
          'Weiterhin viel Freude damit!',
          'Weiterhin viel Freude damit.',
          'Wer dazu Fragen hat, kann sich gern hier bei uns melden.',
        ],
      },
    },
  ],
  praise: [
    {
      kind: 'thanks', feelings: ['gratitude'],
      says: ['Sehr gern geschehen!', 'Das haben wir gern gemacht.'],
    },
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['Danke für deine schöne Bewertung!', 'Über deine Bewertung haben wir uns sehr gefreut.'],
        formal: ['Herzlichen Dank für Ihre freundliche Bewertung!', 'Über Ihre Bewertung haben wir uns sehr gefreut.'],
      },
    },
    {
      kind: 'thanks', review: false,
      says: {
        familiar: ['Danke für das Lob!', 'Danke für deine lieben Worte.'],
        formal: ['Herzlichen Dank für das Lob!', 'Vielen Dank für Ihre freundlichen Worte.'],
      },
    },
    {
      kind: 'acknowledge', humour: true,
      says: ['Jetzt sind wir ein bisschen rot geworden.', 'Das kommt bei uns an den Kühlschrank, gleich neben die Kinderbilder.'],
    },
    {
      kind: 'acknowledge', feelings: ['joy'],
      says: {
        familiar: ['Schön, dass du so viel Freude daran hast.', 'Deine Begeisterung steckt an.'],
        formal: ['Schön, dass Sie so viel Freude daran haben.', 'Ihre Begeisterung steckt an.'],
      },
    },
    {
      kind: 'acknowledge',
      says: {
        familiar: [
          'Genau so soll es sein.',
          'So etwas freut das ganze Team.',
          'Schön, dass du mit „{product}“ so zufrieden bist.',
          'Es freut uns, dass „{product}“ für dich genau das Richtige ist.',
        ],
        formal: [
          'Genau so soll es sein.',
          'So etwas freut das ganze Team.',
          'Schön, dass Sie mit „{product}“ so zufrieden sind.',
          'Es freut uns, dass „{product}“ für Sie genau das Richtige ist.',
        ],
      },
    },
    {
      kind: 'signOff',
      says: {
        familiar: ['Viel Freude weiterhin!', 'Bis zum nächsten Mal.'],
        formal: ['Viel Freude weiterhin!', 'Wir freuen uns auf das nächste Mal.'],
      },
    },
  ],
  quote: {
    familiar: ['Dürfen wir deine Worte auf unserer Website zitieren?', 'Wäre es für dich in Ordnung, wenn wir einen Satz davon zitieren?'],
    formal: ['Dürfen wir Ihre Worte auf unserer Website zitieren?', 'Wäre es für Sie in Ordnung, wenn wir einen Satz davon zitieren?'],
  },
  unclear: [
    {
      kind: 'thanks', review: true,
      says: {
        familiar: ['Danke, dass du uns bewertet hast.', 'Danke für deine Bewertung.'],
        formal: ['Danke, dass Sie uns bewertet haben.', 'Vielen Dank für Ihre Bewertung.'],
      },
    },
    {
      kind: 'thanks', review: false,
      says: {
        familiar: ['Danke, dass du uns schreibst.', 'Danke für deinen Beitrag.'],
        formal: ['Vielen Dank für Ihren Beitrag.', 'Danke, dass Sie uns erwähnen.'],
      },
    },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['Ganz zufrieden bist du offenbar nicht.', 'Es klingt, als wäre nicht alles so gelaufen wie erhofft.'],
        formal: ['Ganz zufrieden sind Sie offenbar nicht.', 'Es klingt, als wäre nicht alles so gelaufen wie erhofft.'],
      },
    },
    { kind: 'acknowledge', feelings: ['joy', 'gratitude'], says: ['Das liest man gern.', 'Das hören wir gern.'] },
    { kind: 'fact', answered: true, says: ['Vielleicht hilft das hier: {answer}', 'Ein Hinweis von uns: {answer}'] },
    {
      kind: 'step', answered: false, tones: ['negative'],
      says: {
        familiar: ['Was können wir besser machen?', 'Erzähl uns gern, was dich gestört hat.'],
        formal: ['Was können wir besser machen?', 'Schreiben Sie uns gern, was Sie gestört hat.'],
      },
    },
    {
      kind: 'step', answered: false,
      says: {
        familiar: ['Können wir etwas für dich tun?', 'Wenn du Fragen hast, sind wir hier.'],
        formal: ['Können wir etwas für Sie tun?', 'Wenn Sie Fragen haben, sind wir hier.'],
      },
    },
  ],
};

export default pack;
