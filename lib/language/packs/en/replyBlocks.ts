import type { ReplyBlock } from '@/lib/language/packs/replies';

/** Where something went wrong: asks for the order where nobody else reads. */
export const YOUR_CASE: readonly ReplyBlock[] = [
  {
    kind: 'private', messages: true,
    says: [
      'Could you send us a private message with your order number, so that we can see what went wrong?',
      'Please message us privately with your order number, and we can look at your case.',
      'Could you send us a private message about order {order}, so that we can see what went wrong?',
      'Let’s talk about order {order} in a private message rather than in public.',
    ],
  },
  {
    kind: 'private', messages: false,
    says: [
      'Please get in touch at {contact} with your order number, so that we can look at your case.',
      'With your order number we can see what went wrong: you can reach us at {contact}.',
      'Please get in touch at {contact} and mention order {order}, so that we can look at your case.',
      'You can reach us about order {order} at {contact}, away from this page.',
      'Please contact our support team about order {order}, so that we can look at your case.',
      'Our support team can look at order {order} with you, away from the public eye.',
      'Please contact our support team with your order number, so that we can see what went wrong.',
      'Our support team can look at your case if you contact them with your order number.',
    ],
  },
];

/** By when an answer comes. */
export const WHEN: ReplyBlock = { kind: 'time', says: ['You will have an answer {within}.', 'You will hear from us {within}.'] };

/** With the answer of an article. */
export const answered = (...says: readonly string[]): ReplyBlock => ({ kind: 'fact', answered: true, says });
