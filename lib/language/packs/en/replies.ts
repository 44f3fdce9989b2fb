import type { ReplyPack } from '@/lib/language/packs/replies';

const pack: ReplyPack = {
  greeting: { named: ['Hello {name}.', 'Hi {name}.'], unnamed: [] },
  complaint: [
    {
      kind: 'acknowledge',
      says: [
        'Thank you for telling us plainly.',
        'Thanks for writing this down: it shows us where to look.',
      ],
    },
    {
      kind: 'own', tones: ['negative'],
      says: [
        'This should not have happened, and it is on us.',
        'You had every right to expect better, and we are sorry.',
      ],
    },
    {
      kind: 'own', tones: ['positive', 'careful'],
      says: [
        'It sounds as if something went wrong, and we want to understand it.',
        'That is not how it should be, and it is ours to look into.',
      ],
    },
    {
      kind: 'private',
      says: [
        'Please send us a private message with your order number, so that we can see what happened.',
        'Could you message us privately with your order number? Then we can look at your case.',
      ],
    },
  ],
  question: [
    { kind: 'thanks', tones: ['positive', 'careful'], says: ['Thanks for asking!', 'Good question.'] },
    {
      kind: 'acknowledge', tones: ['negative'],
      says: [
        'You need a clear answer here.',
        'That is annoying, so straight to your question.',
      ],
    },
    { kind: 'fact', says: ['Here is the answer: […]', 'In short: […]'] },
    {
      kind: 'signOff',
      says: [
        'If anything is still unclear, just ask.',
        'Does that help? If not, ask again right here.',
      ],
    },
  ],
  purchase: [
    { kind: 'thanks', says: ['Good to hear that you are interested!', 'Thanks for thinking of us!'] },
    { kind: 'fact', says: ['What is worth knowing before you order: […]', 'You can find it here: […]'] },
    {
      kind: 'step',
      says: [
        'If you are torn between two, tell us what you need it for.',
        'Ask us anything before you decide, there is no hurry.',
      ],
    },
  ],
  praise: [
    {
      kind: 'thanks', review: true,
      says: [
        'Thank you for such a kind review!',
        'What a lovely review to read, thank you!',
      ],
    },
    { kind: 'thanks', review: false, says: ['Thank you for saying so!', 'That is lovely to read, thank you!'] },
    { kind: 'signOff', says: ['Words like these keep us going.', 'Enjoy it, and just ask if you ever need a hand.'] },
  ],
  cancel: [
    {
      kind: 'own', tones: ['negative'],
      says: [
        'We are sorry that it came to this.',
        'We let you down, and we are sorry.',
      ],
    },
    {
      kind: 'acknowledge',
      says: [
        'You want to leave, and we respect that.',
        'Stopping is your decision, and we will not talk you out of it.',
      ],
    },
    { kind: 'step', says: ['Here is how to cancel: […]', 'You can cancel this way: […]'] },
    {
      kind: 'private',
      says: [
        'If you get stuck, send us a private message with your order number.',
        'Does it not work? A private message with your order number lets us look into it.',
      ],
    },
  ],
  unclear: [
    { kind: 'thanks', review: true, says: ['Thank you for your review.', 'Thanks for taking the time to review us.'] },
    { kind: 'thanks', review: false, says: ['Thank you for your message.', 'Thanks for writing about us.'] },
    {
      kind: 'step',
      says: [
        'Is there something that we can do for you?',
        'If there is anything that we should look at, tell us here.',
      ],
    },
  ],
};

export default pack;
