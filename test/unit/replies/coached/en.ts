import type { CoachedReply } from './coachedReply';

/** Replies in English, good and bad. */
export const coached: readonly CoachedReply[] = [
  {
    about: 'says sorry, what comes next, when and where',
    mention: { text: 'Third week without my pannier, and nobody answers my mails. Shame on you, Norvelo.', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'reddit' },
    words: 'Three weeks without a word is too long, and we are sorry. Please send us your order number by private message: we will look it up and get back to you by tomorrow evening.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'blames the customer',
    mention: { text: 'The lamp went dark after one rainy ride. Junk.', label: 'negative', intent: 'complaint', kind: 'review', site: 'trustpilot' },
    words: 'You should have read the manual. As we already told you, our policy is that rain is not covered.',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong' },
  },
  {
    about: 'answers a threat without arguing, at the brand’s own address',
    mention: { text: 'Four weeks, no refund, no reply. If the money is not back by Friday I am going to small claims court.', label: 'negative', intent: 'threat', emotions: ['anger'], kind: 'review', site: 'trustpilot' },
    words: 'Hello Ines. You have waited four weeks for your own money, and I’d be furious too. I apologise, this is our failure. Could you email me the order number at refunds@norvelo.example? I’ll get it signed off and confirm to you in writing by Thursday noon.',
    voice: { contact: 'refunds@norvelo.example' },
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' },
  },
  {
    about: 'gives the answer in other words than the article’s',
    mention: { text: 'Anyone know if the rear light survives heavy rain? Thinking of commuting with it all winter.', label: 'neutral', intent: 'question', kind: 'post', site: 'reddit' },
    words: 'Rain is no problem, it’s sealed to IPX6, so a proper downpour is fine. Just close the rubber flap over the charging port before you set off.',
    article: { question: 'Is the rear light waterproof?', answer: 'The rear light is rated IPX6 and withstands heavy rain. Keep the rubber flap over the charging port closed.' },
    expected: { answers: 'good' },
  },
  {
    about: 'lively thanks where the voice likes emoji',
    mention: { text: 'My Norvelo bag turned five today and still looks new. Best thing I ever bought for the bike!', label: 'positive', intent: 'praise', emotions: ['joy'], kind: 'post', site: 'instagram' },
    words: 'Happy fifth birthday to your bag! 🎂 So glad it’s still going strong, you’ve made our Monday.',
    voice: { emoji: 'few', tone: 'lively' },
    expected: { acknowledges: 'good' },
  },
  {
    about: 'hears a wish, says honestly that nothing is planned, asks on',
    mention: { text: 'Would love a left-handed version of the buckle. Mine is a pain to open with one arm.', label: 'neutral', intent: 'request', kind: 'comment', site: 'youtube' },
    words: 'We can see how fiddly that must be with one hand, so thanks for raising it. There’s no left-handed buckle in the works right now, but I’ve passed it on to our design team. Could you tell us which bag you have?',
    expected: { acknowledges: 'good', nextStep: 'good' },
  },
  {
    about: 'sorry for a feeling, and nothing else',
    mention: { text: 'The app lost a year of my rides after the update. A whole year. I could cry.', label: 'negative', intent: 'complaint', emotions: ['disappointment'], kind: 'review', site: 'googleplay' },
    words: 'Sorry you feel that way! Not everyone likes change, but most of our users love the new version. Perhaps you forgot to back up your rides?',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', defensive: 'wrong' },
  },
  {
    about: 'a canned block that could stand anywhere, and far too soft on time',
    mention: { text: 'Ordered two lamps, got one, charged for two. Fix this.', label: 'negative', intent: 'complaint', emotions: ['anger'], kind: 'comment', site: 'facebook' },
    words: 'Dear valued customer, we strive to provide the best possible experience and apologise for any inconvenience caused. Please DM us your details so we can look into this further.',
    expected: { acknowledges: 'missing', owns: 'good', nextStep: 'good', time: 'missing', privateChannel: 'good', avoided: 'wrong' },
  },
  {
    about: 'asks for card and phone in public, and names both',
    mention: { text: 'Cancelling my subscription, you charged me twice and nobody picks up the phone.', label: 'negative', intent: 'cancel', emotions: ['anger'], kind: 'comment', site: 'youtube' },
    words: 'Charging you twice was our mistake, sorry, and that’s maddening when nobody picks up. We’ve tried you on +1 202 555 0143. The second payment on card 4111 1111 1111 1111 is on its way back to you today.',
    expected: { acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'missing', personalData: 'wrong' },
  },
  {
    about: 'laughs, shouts and says nothing of the matter',
    mention: { text: 'Buckle snapped on the motorway bridge and my laptop is at the bottom of the river. Unbelievable.', label: 'negative', intent: 'complaint', emotions: ['anger', 'disappointment'], kind: 'post', site: 'x' },
    words: 'LOL at least it went for a swim!! Stuff happens mate 🤣 Check out our NEW waterproof range though',
    expected: { acknowledges: 'missing', owns: 'missing', nextStep: 'missing', time: 'missing', privateChannel: 'missing', tone: 'wrong' },
  },
];
