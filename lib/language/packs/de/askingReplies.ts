import type { ReplyPack } from '@/lib/language/packs/replies';
import { ABOUT_PRODUCT, BY_WHEN, TALK } from './replyBlocks';

/** To who asks, wishes, compares or wants to buy. */
export const ASKING_REPLIES = {
  question: [
    {
      kind: 'acknowledge', feelings: ['anger', 'disappointment'],
      says: {
        familiar: ['Du willst endlich eine klare Antwort, und das zu Recht.', 'Dass dich das ärgert, verstehen wir.'],
        formal: ['Sie möchten endlich eine klare Antwort, und das zu Recht.', 'Dass Sie das ärgert, verstehen wir.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['confusion'],
      says: ['Das ist wirklich nicht auf den ersten Blick klar.', 'Verständliche Frage, da kommt man leicht durcheinander.'],
    },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: {
        familiar: ['Du brauchst hier Klarheit, das verstehen wir.', 'Gut, dass du nachhakst.'],
        formal: ['Sie brauchen hier Klarheit, das verstehen wir.', 'Gut, dass Sie nachhaken.'],
      },
    },
    {
      kind: 'thanks', tones: ['positive', 'careful'],
      says: {
        familiar: [
          'Danke für deine Frage.',
          'Gute Frage!',
          'Danke für deine Frage zu „{product}“.',
          'Schön, dass du zu „{product}“ nachfragst!',
        ],
        formal: [
          'Vielen Dank für Ihre Frage.',
          'Danke, dass Sie nachfragen.',
          'Vielen Dank für Ihre Frage zu „{product}“.',
          'Danke, dass Sie zu „{product}“ nachfragen.',
        ],
      },
    },
    { kind: 'fact', answered: true, says: ['{answer}', 'Kurz die Antwort: {answer}'] },
    {
      kind: 'fact', answered: false,
      says: {
        familiar: [
          'Wo deine Bestellung {order} gerade ist, zeigt dir {tracking}.',
          'Unter {tracking} siehst du, wie es um Bestellung {order} steht.',
          'Wo deine Bestellung {order} vom {date} gerade ist, zeigt dir {tracking}.',
          'Unter {tracking} siehst du, wie es um Bestellung {order} vom {date} steht.',
        ],
        formal: [
          'Wo Ihre Bestellung {order} gerade ist, zeigt Ihnen {tracking}.',
          'Unter {tracking} sehen Sie, wie es um Bestellung {order} steht.',
          'Wo Ihre Bestellung {order} vom {date} gerade ist, zeigt Ihnen {tracking}.',
          'Unter {tracking} sehen Sie, wie es um Bestellung {order} vom {date} steht.',
        ],
      },
    },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          'Magst du uns noch schreiben, um welches Modell es genau geht?',
          'Damit die Antwort passt: Was genau hast du vor?',
          'Geht es bei {order} um etwas anderes als die Lieferung, schreib uns kurz, worum.',
          'Wenn es bei {order} nicht um die Lieferung geht: Was möchtest du wissen?',
          'Unter {link} steht das Wichtigste zu „{product}“. Fehlt dort etwas, frag gern noch mal.',
          'Schau gern unter {link} nach, was dort zu „{product}“ steht. Fehlt etwas, sag uns kurz, was.',
        ],
        formal: [
          'Schreiben Sie uns bitte noch, um welches Modell es genau geht.',
          'Damit die Antwort passt: Was genau haben Sie vor?',
          'Geht es bei {order} um etwas anderes als die Lieferung, schreiben Sie uns kurz, worum.',
          'Wenn es bei {order} nicht um die Lieferung geht: Was möchten Sie wissen?',
          'Unter {link} steht das Wichtigste zu „{product}“. Fehlt dort etwas, fragen Sie gern noch einmal.',
          'Sehen Sie gern unter {link} nach, was dort zu „{product}“ steht. Fehlt etwas, sagen Sie uns kurz, was.',
        ],
      },
    },
    ...TALK,
    { kind: 'time', answered: false, says: BY_WHEN.says },
    {
      kind: 'signOff', answered: true,
      says: {
        familiar: ['Bleibt etwas offen, frag einfach noch mal nach.', 'Hilft dir das weiter? Sonst schreib uns gern noch mal.'],
        formal: [
          'Bleibt etwas offen, fragen Sie gern noch einmal nach.',
          'Hilft Ihnen das weiter? Sonst schreiben Sie uns gern noch einmal.',
        ],
      },
    },
  ],
  request: [
    {
      kind: 'thanks', tones: ['positive', 'careful'],
      says: {
        familiar: ['Danke für deine Anregung.', 'Danke, dass du uns das vorschlägst!'],
        formal: ['Danke für Ihre Anregung.', 'Danke, dass Sie uns das vorschlagen.'],
      },
    },
    {
      kind: 'acknowledge', feelings: ['anger', 'disappointment'],
      says: {
        familiar: ['Dass dir das fehlt, verstehen wir.', 'Wir verstehen, dass du nicht länger darauf warten willst.'],
        formal: ['Dass Ihnen das fehlt, verstehen wir.', 'Wir verstehen, dass Sie nicht länger darauf warten möchten.'],
      },
    },
    { kind: 'acknowledge', says: ['Der Wunsch ist gut nachvollziehbar.', 'Der Gedanke leuchtet ein.'] },
    { kind: 'fact', answered: true, says: ['So sieht es im Moment aus: {answer}', 'Der Stand der Dinge: {answer}'] },
    {
      kind: 'step', answered: false,
      says: {
        familiar: [
          'Versprechen können wir noch nichts, aber sag uns gern, was dir dabei am wichtigsten wäre.',
          'Erzähl uns gern, in welcher Situation dir das fehlt.',
        ],
        formal: [
          'Versprechen können wir noch nichts, aber sagen Sie uns gern, was Ihnen am wichtigsten wäre.',
          'Beschreiben Sie uns gern, in welcher Situation Ihnen das fehlt.',
        ],
      },
    },
    {
      kind: 'private', messages: true,
      says: {
        familiar: ['Geht es um Bestellung {order}, schreib uns bitte privat.', 'Zu Bestellung {order} genügt eine Privatnachricht.'],
        formal: ['Geht es um Bestellung {order}, schreiben Sie uns bitte privat.', 'Zu Bestellung {order} genügt eine Privatnachricht.'],
      },
    },
    {
      kind: 'private', messages: false,
      says: {
        familiar: [
          'Geht es um Bestellung {order}, erreichst du uns unter {contact}.',
          'Für Bestellung {order} sind wir unter {contact} direkt erreichbar.',
        ],
        formal: [
          'Geht es um Bestellung {order}, erreichen Sie uns unter {contact}.',
          'Für Bestellung {order} sind wir unter {contact} direkt erreichbar.',
        ],
      },
    },
  ],
  comparison: [
    {
      kind: 'thanks', tones: ['negative'],
      says: {
        familiar: ['Danke für den ehrlichen Vergleich.', 'Danke, dass du so offen vergleichst.'],
        formal: ['Danke für den ehrlichen Vergleich.', 'Danke, dass Sie so offen vergleichen.'],
      },
    },
    {
      kind: 'thanks', tones: ['positive'],
      says: {
        familiar: [
          'Schön, dass wir in deinem Vergleich gut abschneiden!',
          'Danke, dass du uns mit anderen vergleichst und so fair bleibst.',
        ],
        formal: ['Schön, dass wir in Ihrem Vergleich gut abschneiden!', 'Danke für den fairen Vergleich.'],
      },
    },
    {
      kind: 'acknowledge', tones: ['careful'],
      says: ['Vergleichen lohnt sich immer.', 'Was besser passt, hängt ganz davon ab, wofür es gedacht ist.'],
    },
    {
      kind: 'own', tones: ['negative'],
      says: ['In diesem Punkt haben wir offenbar Nachholbedarf.', 'Dass andere das besser lösen, nehmen wir uns zu Herzen.'],
    },
    { kind: 'fact', answered: true, says: ['Von unserer Seite dazu: {answer}', 'Zu uns können wir sagen: {answer}'] },
    { kind: 'fact', answered: false, says: ABOUT_PRODUCT },
    {
      kind: 'step', tones: ['negative'],
      says: {
        familiar: ['Was müsste bei uns anders sein?', 'Was gibt für dich am Ende den Ausschlag?'],
        formal: ['Was müsste bei uns anders sein?', 'Was gibt für Sie am Ende den Ausschlag?'],
      },
    },
    {
      kind: 'step',
      says: {
        familiar: ['Worauf kommt es dir am meisten an?', 'Schreib uns gern, wofür du es brauchst.'],
        formal: ['Worauf kommt es Ihnen am meisten an?', 'Schreiben Sie uns gern, wofür Sie es brauchen.'],
      },
    },
  ],
  purchase: [
    {
      kind: 'thanks', tones: ['negative'],
      says: {
        familiar: ['Danke, dass du trotzdem bei uns kaufen möchtest.', 'Dass es bisher nicht geklappt hat, ist ärgerlich.'],
        formal: ['Danke, dass Sie trotzdem bei uns kaufen möchten.', 'Dass es bisher nicht geklappt hat, ist ärgerlich.'],
      },
    },
    {
      kind: 'thanks',
      says: {
        familiar: [
          'Schön, dass du dich dafür interessierst!',
          'Danke für dein Interesse.',
          'Danke für dein Interesse an „{product}“.',
          'Schön, dass dir „{product}“ gefällt!',
        ],
        formal: [
          'Schön, dass Sie sich dafür interessieren!',
          'Danke für Ihr Interesse.',
          'Danke für Ihr Interesse an „{product}“.',
          'Schön, dass Ihnen „{product}“ gefällt!',
        ],
      },
    },
    { kind: 'fact', answered: true, says: ['Gut zu wissen vor dem Kauf: {answer}', 'Vorab das Wichtigste: {answer}'] },
    {
      kind: 'fact', answered: false,
      says: ['Alle Angaben zum Produkt stehen unter {link}.', 'Das Wichtigste zum Produkt gibt es unter {link}.'],
    },
    {
      kind: 'step',
      says: {
        familiar: [
          'Wenn du noch schwankst, schreib uns, worauf es dir ankommt.',
          'Frag uns vorher ruhig alles, was du wissen möchtest.',
          'Lieber in Ruhe anschauen? Termine gibt es unter {appointment}.',
          'Unter {appointment} kannst du dich auch beraten lassen.',
        ],
        formal: [
          'Wenn Sie noch schwanken, schreiben Sie uns, worauf es Ihnen ankommt.',
          'Fragen Sie uns vorher gern alles, was Sie wissen möchten.',
          'Lieber in Ruhe anschauen? Termine gibt es unter {appointment}.',
          'Unter {appointment} können Sie sich auch beraten lassen.',
        ],
      },
    },
  ],
} satisfies Partial<ReplyPack>;
