import type { ReplyBlock, ReplyPack } from '@/lib/language/packs/replies';

/** Where nobody else reads, for what needs the order or the account. */
const toPrivate: readonly ReplyBlock[] = [
  {
    kind: 'private', messages: true,
    says: [
      'Please send us a private message with your order number, so that we can see what happened.',
      'Could you message us privately with your order number? Then we can look at your case.',
    ],
  },
  {
    kind: 'private', messages: false,
    says: [
      'You can reach us at {contact}: with your order number we can see what happened.',
      'Please get in touch at {contact} and give your order number, so that we can look at your case.',
    ],
  },
  {
    kind: 'private',
    says: [
      'Please write to our support team with your order number, so that we can see what happened.',
      'Our support team can look at your case if you write to them with your order number.',
    ],
  },
];

const answered = (...says: readonly string[]): ReplyBlock => ({ kind: 'fact', answered: true, says });

const soonAnswered: ReplyBlock = { kind: 'time', says: ['We answer {within}.', 'You will hear from us {within}.'] };

const pack: ReplyPack = {
  greeting: { named: ['Hello {name}.', 'Hi {name}.'], unnamed: [] },
  within: { hours: { one: 'within {n} hour', other: 'within {n} hours' }, days: { one: 'within {n} day', other: 'within {n} days' } },
  quote: [
    'May we quote these words on our website?',
    'Would you be all right with us quoting you, with or without your name?',
  ],
  threat: [
    {
      kind: 'acknowledge', grave: true,
      says: ['What you describe is serious, and we treat it that way.', 'This is serious, and it belongs with somebody who can act on it.'],
    },
    { kind: 'acknowledge', says: ['You have had enough, and we hear that.', 'You mean this, and we take it as you mean it.'] },
    {
      kind: 'own', tones: ['negative'],
      says: ['It should never have come this far, and we are sorry.', 'We are sorry that you had to go to such lengths to be heard.'],
    },
    { kind: 'own', says: ['If we got this wrong, it is ours to put right.', 'We want to know where we went wrong.'] },
    ...toPrivate,
    soonAnswered,
  ],
  cancel: [
    {
      kind: 'own', tones: ['negative'],
      says: ['We are sorry that it came to this.', 'We let you down, and we are sorry.'],
    },
    {
      kind: 'acknowledge',
      says: ['You want to leave, and we respect that.', 'Stopping is your decision, and we will not talk you out of it.'],
    },
    answered('This is how you cancel: {answer}', 'To cancel, do this: {answer}'),
    {
      kind: 'step', answered: false,
      says: ['Tell us what you would like to end, and we will point you to the shortest way.', 'What would you like to cancel: an order or an account?'],
    },
    { kind: 'private', messages: true, says: ['If you get stuck, send us a private message.', 'Does it not work? Message us privately.'] },
    { kind: 'private', says: ['If you get stuck, you can reach us at {contact}.', 'Does it not work? We are there for you at {contact}.'] },
  ],
  complaint: [
    {
      kind: 'acknowledge', grave: true,
      says: ['What you describe is serious, and we treat it that way.', 'Your safety comes before anything else here.'],
    },
    {
      kind: 'acknowledge', feelings: ['anger'],
      says: ['You have every reason to be angry.', 'Anybody would be angry about this.'],
    },
    {
      kind: 'acknowledge', feelings: ['disappointment'],
      says: ['You had looked forward to this, and then it went wrong.', 'You counted on us, so we understand the disappointment.'],
    },
    { kind: 'acknowledge', manner: 'polite', says: ['Thank you for telling us so fairly.', 'You put this very fairly, thank you.'] },
    {
      kind: 'acknowledge',
      says: ['Thank you for telling us plainly.', 'Thanks for writing this down: it shows us where to look.'],
    },
    {
      kind: 'own', tones: ['negative'],
      says: ['This should not have happened, and it is on us.', 'You could rightly expect better, and we are sorry.'],
    },
    {
      kind: 'own',
      says: ['It sounds as if something went wrong, and we want to understand it.', 'That is not how it should be, and it is ours to look into.'],
    },
    answered('What helps in this case: {answer}', 'Here is what you can do: {answer}'),
    ...toPrivate,
    soonAnswered,
  ],
  fear: [
    { kind: 'acknowledge', grave: true, says: ['A worry like this needs a straight answer.', 'That is nothing to take lightly.'] },
    { kind: 'acknowledge', says: ['It is sensible to ask before you trust anybody with this.', 'Your caution makes sense.'] },
    answered('{answer}', 'What we can tell you: {answer}'),
    {
      kind: 'step', answered: false, grave: true,
      says: ['If it is about something that you have at home, please stop using it until this is cleared up.', 'Until this is cleared up, please do not use it.'],
    },
    {
      kind: 'step', answered: false,
      says: ['What exactly worries you? Then we can answer to the point.', 'Tell us what made you doubt, and we can answer that.'],
    },
    { kind: 'private', messages: true, says: ['If it is personal, send us a private message instead.', 'A private message is fine, too.'] },
    { kind: 'private', says: ['If it is personal, you can reach us at {contact}.', 'We can also talk about it at {contact}.'] },
  ],
  question: [
    {
      kind: 'acknowledge', tones: ['negative'],
      says: ['You need a clear answer here.', 'That is annoying, so straight to your question.'],
    },
    {
      kind: 'acknowledge', feelings: ['confusion'],
      says: ['We see how that can be confusing.', 'That is not obvious, so it is good that you ask.'],
    },
    { kind: 'thanks', tones: ['positive', 'careful'], says: ['Thanks for asking!', 'Good question.'] },
    answered('{answer}', 'Here is the answer: {answer}'),
    {
      kind: 'fact', answered: false,
      says: ['You can see where order {order} is at {tracking}', 'Order {order} can be followed here: {tracking}'],
    },
    {
      kind: 'step', answered: false,
      says: ['So that we answer the right thing: which model is it, and what have you tried?', 'Could you tell us a little more, such as the model and what you see?'],
    },
    { kind: 'private', answered: false, messages: true, says: ['If it is about an order, message us privately with its number.', 'For anything about an order, a private message with its number helps.'] },
    { kind: 'private', answered: false, says: ['If it is about an order, you can reach us at {contact}.', 'For anything about an order, we are at {contact}.'] },
    {
      kind: 'signOff', answered: true,
      says: ['If anything is still unclear, just ask.', 'Does that help? If not, ask again right here.'],
    },
  ],
  request: [
    { kind: 'acknowledge', tones: ['negative'], says: ['We see why you miss this.', 'That this is missing gets in your way, we see that.'] },
    { kind: 'thanks', says: ['Thanks for the idea!', 'That is a thought worth having, thank you.'] },
    answered('{answer}', 'Perhaps this helps already: {answer}'),
    {
      kind: 'step', answered: false,
      says: ['How would you use it? The more exactly we know, the better we can judge it.', 'What would it let you do that you cannot do now?'],
    },
    { kind: 'signOff', answered: true, says: ['If you meant something else, tell us.', 'Is that what you had in mind?'] },
  ],
  comparison: [
    { kind: 'thanks', says: ['Good that you compare before you choose.', 'Thanks for having us on your list.'] },
    answered('{answer}', 'What matters on our side: {answer}'),
    { kind: 'fact', answered: false, says: ['All there is to know about {product} is here: {link}', 'You find every detail of {product} here: {link}'] },
    {
      kind: 'step',
      says: ['What matters most to you? Then we can tell you honestly whether we are the right choice.', 'Tell us what you need it for, and you get an honest answer.'],
    },
  ],
  purchase: [
    { kind: 'thanks', says: ['Good to hear that you are interested!', 'Thanks for thinking of us!'] },
    answered('{answer}', 'Worth knowing before you order: {answer}'),
    { kind: 'fact', answered: false, says: ['Here is {product}: {link}', 'You find {product} here: {link}'] },
    { kind: 'step', says: ['Would you rather talk it over? Choose a time here: {appointment}', 'If you like advice first, pick a time here: {appointment}'] },
    {
      kind: 'step',
      says: ['If you are torn between two, tell us what you need it for.', 'Ask us anything before you decide, there is no hurry.'],
    },
  ],
  recommendation: [
    { kind: 'thanks', humour: true, says: ['Thank you! We could not have said it better, and we tried.', 'Thank you! Shall we hire you?'] },
    { kind: 'thanks', review: true, says: ['Thank you for recommending us in your review!', 'A review that recommends us is the best thank-you there is.'] },
    { kind: 'thanks', says: ['Thank you for recommending us!', 'Thanks for passing on a good word about us!'] },
    { kind: 'signOff', says: ['That means more than any advertisement.', 'A recommendation from you is worth a lot to us.'] },
  ],
  praise: [
    { kind: 'thanks', humour: true, says: ['Thank you! We may have to frame this one.', 'Thank you! Now we are blushing.'] },
    {
      kind: 'thanks', review: true,
      says: ['Thank you for such a kind review!', 'What a lovely review to read, thank you!'],
    },
    { kind: 'thanks', feelings: ['gratitude'], says: ['It was our pleasure, and thank you for saying so!', 'Glad that we could help, and thank you for telling us!'] },
    { kind: 'thanks', says: ['Thank you for saying so!', 'That is lovely to read, thank you!'] },
    { kind: 'signOff', says: ['Words like these keep us going.', 'Enjoy it, and just ask if you ever need a hand.'] },
  ],
  unclear: [
    { kind: 'acknowledge', tones: ['negative'], says: ['That does not sound as it should.', 'We read that you are not happy with us.'] },
    { kind: 'thanks', review: true, says: ['Thank you for your review.', 'Thanks for taking the time to review us.'] },
    { kind: 'thanks', review: false, says: ['Thank you for your message.', 'Thanks for writing about us.'] },
    answered('Perhaps this helps: {answer}', 'In case you wondered: {answer}'),
    {
      kind: 'step', answered: false,
      says: ['Is there something that we can do for you?', 'If there is anything that we should look at, tell us here.'],
    },
  ],
};

export default pack;
