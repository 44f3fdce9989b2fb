import type { CoachedReply } from './coachedReply';

/** Replies in Dutch, good and bad. */
export const coached: readonly CoachedReply[] = [
  {
    about: 'owns a wrong delivery, says who does what by when',
    mention: {
      text: 'Tweede keer al dat jullie de verkeerde lamp opsturen. Ik ben er helemaal klaar mee, lekker geregeld hoor',
      label: 'negative', intent: 'complaint', emotions: ['anger'], address: 'familiar', kind: 'comment', site: 'facebook',
    },
    words: 'Twee keer de verkeerde lamp, dan zouden wij er ook klaar mee zijn. Dat is onze fout, sorry! Stuur je even een privébericht met je bestelnummer? Dan gaat de juiste vandaag nog op de post en mag je de andere houden.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'lets a customer go without a fuss',
    mention: {
      text: 'Ik zeg mijn abonnement op de app op. U belooft al een jaar offline kaarten en er komt niets.',
      label: 'negative', intent: 'cancel', emotions: ['disappointment'], address: 'formal', kind: 'review', site: 'googleplay',
    },
    words: 'We begrijpen uw keuze: een jaar wachten op offline kaarten is lang, en het spijt ons dat we dat niet hebben waargemaakt. Opzeggen kan direct in de app bij Account. Lukt dat niet, mail dan naar app@norvelo.example, u krijgt binnen een werkdag bevestiging.',
    voice: { contact: 'app@norvelo.example', answersWithin: { n: 1, unit: 'days' } },
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'a plain answer to a plain question',
    mention: {
      text: 'Weet iemand of je die achterlamp ook met usb-c kan laden? Staat er niet bij',
      label: 'neutral', intent: 'question', kind: 'post', site: 'reddit',
    },
    words: 'Jazeker! Sinds dit voorjaar zit er een usb-c-poort op de achterlamp, de oudere versie laad je met micro-usb. Een uur of twee aan de stekker en hij is vol.',
    article: { question: 'Hoe laad ik de achterlamp op?', answer: 'De achterlamp laad je op met usb-c. Oudere versies hebben micro-usb. Na twee uur is hij vol.' },
    expected: { answers: 'good' },
  },
  {
    about: 'takes up a wish, promises nothing, asks on',
    mention: {
      text: 'Zou tof zijn als jullie de tas ook in een maatje kleiner maken, voor op de vouwfiets!',
      label: 'positive', intent: 'request', address: 'familiar', kind: 'comment', site: 'instagram',
    },
    words: 'Goed idee, bedankt voor het meedenken! Er staat nu nog niets op de planning, maar we geven het door aan onze ontwerpers. Laat je weten welke maat voor jouw vouwfiets ideaal zou zijn?',
    expected: { acknowledges: 'good', nextStep: 'good' },
  },
  {
    about: 'warm and short to a recommendation',
    mention: {
      text: 'Al vier jaar elke dag met deze fietstassen naar school, regen of geen regen. Kopen dus!',
      label: 'positive', intent: 'recommendation', emotions: ['joy'], kind: 'review', site: 'trustpilot',
    },
    words: 'Vier jaar lang, elke dag: dat horen we graag! Dank je wel dat je dat met anderen deelt, en nog veel droge kilometers.',
    expected: { acknowledges: 'good' },
  },
  {
    about: 'sends an answer in English to a Dutch complaint',
    mention: {
      text: 'De rits was na een week stuk en ik krijg geen reactie op mijn mails, erg teleurstellend.',
      label: 'negative', intent: 'complaint', emotions: ['disappointment'], kind: 'review', site: 'googlemaps',
    },
    words: 'We are sorry to hear that the zipper broke so soon, that must be disappointing. Please email us a photo at help@norvelo.example and we will replace it this week.',
    voice: { contact: 'help@norvelo.example' },
    expected: { language: 'wrong' },
  },
  {
    about: 'hides behind the rules and the customer’s own fault',
    mention: {
      text: 'Na een half jaar lekt de tas en volgens jullie geen garantie??? Schandalig.',
      label: 'negative', intent: 'complaint', emotions: ['anger'], address: 'familiar', kind: 'comment', site: 'facebook',
    },
    words: 'Zoals al eerder aangegeven valt slijtage buiten de garantie. Dat had je in de voorwaarden kunnen lezen. Bovendien heb je de tas waarschijnlijk gewoon niet goed dichtgerold.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong' },
  },
  {
    about: 'says a lot and nothing',
    mention: {
      text: 'Twee uur in de wacht gestaan en toen werd er opgehangen. Wat een klantenservice.',
      label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'post', site: 'x',
    },
    words: 'Wij betreuren eventueel ongemak. Uw mening is belangrijk voor ons en klanttevredenheid staat bij ons hoog in het vaandel.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', avoided: 'wrong' },
  },
  {
    about: 'shouts, jokes and uses a word that the brand avoids',
    mention: {
      text: 'Lamp viel er tijdens het rijden gewoon af, had wel onder een auto kunnen liggen. Ben er nog beroerd van.',
      label: 'negative', intent: 'complaint', emotions: ['fear'], kind: 'comment', site: 'instagram',
    },
    words: 'Oeps, foutje bedankt haha! STUUR ONS EVEN EEN DM, dan regelen we morgen een gratis goodie 😜',
    voice: { avoid: ['goodie'] },
    expected: {
      acknowledges: 'missing', owns: 'missing', nextStep: 'good', time: 'good', privateChannel: 'good', tone: 'wrong', avoided: 'wrong',
    },
  },
  {
    about: 'kind, but no answer to what was asked, and formal to who says je',
    mention: {
      text: 'Hoi, hoe lang heb je bij jullie om iets terug te sturen? Kan het niet vinden op de site',
      label: 'neutral', intent: 'question', address: 'familiar', kind: 'comment', site: 'facebook',
    },
    words: 'Hartelijk dank voor uw vraag! Fijn dat u interesse heeft in onze producten. Heeft u nog meer vragen, dan staan wij voor u klaar.',
    article: { question: 'Hoe lang kan ik iets terugsturen?', answer: 'Je kunt alles binnen 30 dagen gratis terugsturen.' },
    expected: { answers: 'missing', address: 'wrong' },
  },
];
