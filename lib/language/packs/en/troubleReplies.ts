import type { ReplyPack } from '@/lib/language/packs/replies';
import { WHEN, YOUR_CASE, answered } from './replyBlocks';

/** To who threatens, leaves, complains or is afraid. */
export const TROUBLE_REPLIES = {
  threat: [
    {
      kind: 'acknowledge', manner: 'rude',
      says: ['We can tell how angry you are.', 'You are furious, and we hear you.'],
    },
    {
      kind: 'acknowledge', grave: true,
      says: ['You are weighing your next step, and we take that seriously.', 'We take this seriously.'],
    },
    {
      kind: 'acknowledge', feelings: ['anger', 'disappointment'],
      says: ['Your patience has run out, and we understand why.', 'You have had enough, and we hear that.'],
    },
    {
      kind: 'acknowledge',
      says: ['You want this sorted out at last, and we understand that.', 'We understand that you are not letting this rest.'],
    },
    {
      kind: 'own', tones: ['negative'],
      says: ['It should never have come this far, and we are sorry.', 'We are sorry that it took this for you to be heard.'],
    },
    { kind: 'own', says: ['If we got this wrong, it is ours to put right.', 'We want to know where we went wrong.'] },
    answered('On the matter itself: {answer}', 'What we can say already: {answer}'),
    ...YOUR_CASE,
    WHEN,
  ],
  cancel: [
    {
      kind: 'own', tones: ['negative'], feelings: ['anger', 'disappointment'],
      says: ['We let you down, and we are sorry.', 'We are sorry that we gave you reason to leave.'],
    },
    { kind: 'own', tones: ['negative'], says: ['We are sorry that it came to this.', 'We are sorry to lose you this way.'] },
    { kind: 'acknowledge', says: ['You want to leave, and we respect that.', 'It is your decision, and we respect it.'] },
    answered('Here is how to cancel: {answer}', 'The shortest way out: {answer}'),
    {
      kind: 'step', answered: false,
      says: [
        'What would you like to cancel: an account, a subscription or an order?',
        'Please tell us what exactly you would like to end.',
      ],
    },
    {
      kind: 'private', messages: true,
      says: ['If you get stuck, send us a private message.', 'Please keep names and account details for a private message.'],
    },
    {
      kind: 'private', messages: false,
      says: [
        'If you get stuck, you can reach us at {contact}.',
        'Please keep names and account details off this page and send them to us at {contact}.',
        'If you get stuck, our support team can help.',
        'Please keep names and account details off this page, and give them to our support team only.',
      ],
    },
    WHEN,
    { kind: 'signOff', tones: ['positive', 'careful'], says: ['Thank you for the time you spent with us.', 'Our door is always open.'] },
  ],
  complaint: [
    {
      kind: 'acknowledge', grave: true,
      says: ['What you describe is serious, and we treat it that way.', 'This is serious, and nobody here takes it lightly.'],
    },
    { kind: 'acknowledge', manner: 'rude', says: ['We can tell how angry you are.', 'That is plain speaking, and we hear it.'] },
    { kind: 'acknowledge', feelings: ['fear'], says: ['We understand why this worries you.', 'No wonder that this worries you.'] },
    { kind: 'acknowledge', feelings: ['anger'], says: ['You have every reason to be angry.', 'Anybody would be angry about this.'] },
    {
      kind: 'acknowledge', feelings: ['disappointment'],
      says: ['You had looked forward to this, and then it went wrong.', 'You counted on us, so we understand the disappointment.'],
    },
    {
      kind: 'acknowledge', feelings: ['confusion'],
      says: ['This has been confusing, and that is not your fault.', 'It should have been clear from the start.'],
    },
    { kind: 'acknowledge', manner: 'polite', says: ['Thank you for putting it so fairly.', 'You say this very fairly, thank you.'] },
    { kind: 'acknowledge', review: true, says: ['Thank you for an honest review.', 'Thanks for being straight with us in your review.'] },
    { kind: 'acknowledge', says: ['Thank you for telling us.', 'Thanks for bringing this up.'] },
    {
      kind: 'own', tones: ['negative'], grave: true,
      says: ['This must not happen, and we are sorry that it did.', 'We are truly sorry that this happened.'],
    },
    {
      kind: 'own', tones: ['negative'],
      says: [
        'This should not have happened, and that is on us.',
        'You could rightly expect better, and we are sorry.',
        'We got this wrong, and we are sorry.',
      ],
    },
    {
      kind: 'own', feelings: ['anger', 'disappointment'],
      says: ['We are sorry about this, and we want to put it right.', 'We are sorry that we let you down.'],
    },
    {
      kind: 'own',
      says: [
        'It sounds as if something went wrong, and we want to know what.',
        'That is not how it should be, and it is ours to look into.',
      ],
    },
    answered('This may help in the meantime: {answer}', 'Here is what you can do now: {answer}'),
    ...YOUR_CASE,
    {
      kind: 'step', grave: true,
      says: [
        'Please keep any photos and receipts: they help to get to the bottom of this.',
        'Please hold on to whatever you have on this: photos, emails, receipts.',
      ],
    },
    WHEN,
  ],
  fear: [
    {
      kind: 'acknowledge', grave: true,
      says: ['It is right to be careful here, and we take this seriously.', 'That is nothing to take lightly.'],
    },
    { kind: 'acknowledge', feelings: ['fear'], says: ['We understand why this worries you.', 'That would worry anybody.'] },
    { kind: 'acknowledge', says: ['It makes sense to ask first.', 'Your caution makes sense.'] },
    answered('{answer}', 'To be clear about this: {answer}'),
    {
      kind: 'step', answered: false, grave: true,
      says: [
        'Until this is cleared up, please do not use it or pay for anything.',
        'If in doubt, please stop using it, and do not give anybody your card details.',
      ],
    },
    {
      kind: 'step', answered: false,
      says: [
        'What exactly worries you? Then we can answer to the point.',
        'Could you tell us where you saw this? Then we can answer to the point.',
      ],
    },
    {
      kind: 'private', messages: true,
      says: ['You can tell us more in a private message.', 'Screenshots and details are welcome in a private message.'],
    },
    {
      kind: 'private', messages: false,
      says: ['You can tell us more at {contact}.', 'Screenshots and details are welcome at {contact}.'],
    },
    WHEN,
  ],
} satisfies Partial<ReplyPack>;
