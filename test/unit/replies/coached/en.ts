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
];
