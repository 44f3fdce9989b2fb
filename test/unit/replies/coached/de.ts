import type { CoachedReply } from './coachedReply';

/** Replies in German, good and bad. */
export const coached: readonly CoachedReply[] = [
  {
    about: 'sorry, what happens next, when and where',
    mention: {
      text: 'Seit drei Wochen warte ich auf meine Packtasche und im Chat meldet sich nur ein Roboter. Ich bin echt sauer. Was machen Sie eigentlich mit meinem Geld?',
      label: 'negative', intent: 'complaint', emotions: ['anger'], address: 'formal', kind: 'comment', site: 'facebook',
    },
    words: 'Guten Tag Mareike, drei Wochen ohne richtige Auskunft sind zu lang, Ihr Ärger ist völlig verständlich. Das tut uns leid. Schicken Sie uns bitte Ihre Bestellnummer als private Nachricht, dann suchen wir das Paket und melden uns noch heute bei Ihnen.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'calm answer to the threat of a lawyer, with the brand’s own address',
    mention: {
      text: 'Die Halterung ist während der Fahrt gebrochen, meine Tochter ist gestürzt. Wenn bis Freitag nichts kommt, geht das an meine Anwältin.',
      label: 'negative', intent: 'threat', emotions: ['anger', 'fear'], address: 'formal', kind: 'review', site: 'trustpilot',
    },
    words: 'Dass Ihre Tochter gestürzt ist, erschreckt uns, und wir hoffen, es geht ihr gut. So etwas darf nicht passieren, wir bitten um Entschuldigung. Bitte senden Sie Fotos der Halterung an hilfe@norvelo.example, unsere Kollegin aus der Produktsicherheit ruft Sie bis morgen Mittag an.',
    voice: { contact: 'hilfe@norvelo.example' },
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'answers the question and stops',
    mention: {
      text: 'Passt der Rolltop 22 eigentlich auch an einen Gepäckträger mit 16er Rohr? Hab nirgends was dazu gefunden',
      label: 'neutral', intent: 'question', emotions: ['confusion'], kind: 'comment', site: 'instagram',
    },
    words: 'Hi Joris! Ja, das passt: Die Haken vom Rolltop 22 lassen sich für Rohre von 8 bis 16 mm einstellen, die Einsätze dafür liegen in der Packung.',
    article: {
      question: 'An welche Gepäckträger passt der Rolltop?',
      answer: 'Die Haken lassen sich für Rohre von 8 bis 16 mm einstellen. Die passenden Einsätze liegen bei.',
    },
    expected: { answers: 'good' },
  },
  {
    about: 'short thanks for praise, as personal as the praise',
    mention: {
      text: 'Jetzt der zweite Winter mit eurer Lampe und sie leuchtet wie am ersten Tag. Ihr seid super!',
      label: 'positive', intent: 'praise', emotions: ['joy'], address: 'familiar', kind: 'comment', site: 'mastodon',
    },
    words: 'Zwei Winter und noch immer hell, das freut uns riesig! Danke, dass du dir die Zeit genommen hast, das zu schreiben.',
    expected: { acknowledges: 'good' },
  },
  {
    about: 'takes a fear seriously and answers it',
    mention: {
      text: 'Hab heute eine SMS bekommen, ich soll bei Norvelo 1,99 Zoll nachzahlen. Ist das echt von euch oder will da jemand an meine Kartendaten?',
      label: 'negative', intent: 'fear', emotions: ['fear'], address: 'familiar', kind: 'post', site: 'reddit',
    },
    words: 'Gut, dass du nachfragst, wir nehmen das ernst. Die SMS ist nicht von uns: Wir verlangen nie Geld per SMS. Klick den Link bitte nicht an und schick uns einen Screenshot als Direktnachricht. Sorry für den Schreck, unser Sicherheitsteam schaut sich das sofort an.',
    article: { question: 'Verschickt Norvelo Zahlungsaufforderungen per SMS?', answer: 'Nein. Wir verlangen nie Geld per SMS. Klicken Sie den Link nicht an.' },
    expected: { acknowledges: 'good', owns: 'good', answers: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'lectures the customer',
    mention: {
      text: 'Nach zwei Monaten löst sich die Naht. Für 130 Euro darf das nicht sein, ich bin enttäuscht.',
      label: 'negative', intent: 'complaint', emotions: ['disappointment'], kind: 'review', site: 'googlemaps',
    },
    words: 'Wie Sie unseren AGB hätten entnehmen können, sind Nähte Verschleißteile. Offensichtlich haben Sie die Tasche überladen. Dafür können wir nun wirklich nichts.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong' },
  },
  {
    about: 'hollow phrases, no help',
    mention: {
      text: 'Die App stürzt seit dem Update bei jeder Tour ab. So unbrauchbar.',
      label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'review', site: 'googleplay',
    },
    words: 'Vielen Dank für Ihr Feedback. Die Zufriedenheit unserer Kunden hat für uns oberste Priorität, und wir arbeiten stets daran, unser Angebot zu verbessern.',
    expected: { acknowledges: 'good', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', avoided: 'wrong' },
  },
  {
    about: 'formal to somebody who says du, and no word on when',
    mention: {
      text: 'Leute, ihr habt mir schon wieder die falsche Farbe geschickt. Langsam nervt es. Könnt ihr das mal hinkriegen?',
      label: 'negative', intent: 'complaint', emotions: ['anger'], address: 'familiar', kind: 'comment', site: 'instagram',
    },
    words: 'Zweimal die falsche Farbe, das ist ärgerlich, und der Fehler liegt bei uns. Bitte schreiben Sie uns per DM Ihre Bestellnummer, wir tauschen die Tasche um.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'missing', privateChannel: 'good', address: 'wrong' },
  },
  {
    about: 'tells the world where the customer lives',
    mention: {
      text: 'Wo bleibt meine Bestellung? Sollte Montag da sein. So langsam reicht es mir.',
      label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'facebook',
    },
    words: 'Entschuldigung für die Verspätung, Merle! Wir haben noch mal nachgesehen: Ihr Paket ging an Musterweg 14, 12345 Musterstadt, und der Bote hat Sie unter 0171 5550143 nicht erreicht. Morgen versucht er es wieder.',
    expected: { acknowledges: 'missing', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'missing', personalData: 'wrong' },
  },
  {
    about: 'jokes with somebody who is angry',
    mention: {
      text: 'Akku nach einer Stunde leer, mitten im Wald im Dunkeln gestanden. Nie wieder Norvelo!!!',
      label: 'negative', intent: 'complaint', emotions: ['anger', 'fear'], kind: 'post', site: 'x',
    },
    words: 'Upsi, da hat wohl jemand das Laden vergessen 😂 Romantisch im Mondschein, oder? Schreib uns einfach mal ne DM!',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'good', time: 'missing', privateChannel: 'good', tone: 'wrong', defensive: 'wrong' },
  },
];
