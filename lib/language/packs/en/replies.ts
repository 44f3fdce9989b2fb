import type { ReplyPack } from '@/lib/language/packs/replies';
import { WHEN, answered } from './replyBlocks';
import { TROUBLE_REPLIES } from './troubleReplies';

const pack: ReplyPack = {
  greeting: { named: ['Hello {name}.', 'Hi {name}.'], unnamed: [] },
  within: { hours: { one: 'within an hour', other: 'within {n} hours' }, days: { one: 'within a day', other: 'within {n} days' } },
  quote: [
    'May we quote your words on our website?',
    'Would you mind if we quoted a line of this, with or without your name?',
  ],
  ...TROUBLE_REPLIES,
  question: [
    {
      kind: 'acknowledge', feelings: ['anger', 'disappointment'],
      says: ['You should not have to chase an answer.', 'That is annoying, so straight to your question.'],
    },
    {
      kind: 'acknowledge', feelings: ['confusion'],
      says: ['We see how that can be confusing.', 'That is not obvious, so it is good that you ask.'],
    },
    { kind: 'acknowledge', tones: ['negative'], says: ['You need a clear answer here.', 'Fair enough, that deserves a clear answer.'] },
    {
      kind: 'thanks', tones: ['positive', 'careful'],
      says: ['Thanks for asking!', 'Good question.', 'Thanks for asking about {product}!', 'Good question about {product}.'],
    },
    answered('{answer}', 'Here is the answer: {answer}'),
    {
      kind: 'fact', answered: false,
      says: [
        'You can see where order {order} is at {tracking} at any time.',
        'Order {order} can be followed at {tracking} step by step.',
        'You can see where order {order} of {date} is at {tracking} at any time.',
        'Order {order} of {date} can be followed at {tracking} step by step.',
      ],
    },
    {
      kind: 'step', answered: false,
      says: [
        'Could you tell us a little more, such as the model and what you have tried?',
        'So that we answer the right thing: which model is it?',
        'If it is not about the delivery of {order}, tell us what you would like to know.',
        'Is it something else about {order}? Then give us a hint, please.',
        'The details of {product} are at {link}. Is something missing? Just ask again.',
        'Have a look at {link} for all there is to know about {product}. Anything missing? Tell us.',
      ],
    },
    {
      kind: 'private', answered: false, messages: true,
      says: [
        'If it is about an order, a private message with its number helps.',
        'You can also ask in a private message, with as many details as you like.',
        'For anything personal about order {order}, please message us privately.',
        'The details of order {order} are best kept to a private message.',
      ],
    },
    {
      kind: 'private', answered: false, messages: false,
      says: ['If it is about an order, you can reach us at {contact}.', 'You can also ask us directly at {contact}.'],
    },
    { kind: 'time', answered: false, says: WHEN.says },
    { kind: 'signOff', answered: true, says: ['If anything is still unclear, just ask.', 'Does that help? If not, ask again right here.'] },
  ],
  request: [
    { kind: 'acknowledge', tones: ['negative'], says: ['We see why you miss this.', 'We can see that you need this.'] },
    { kind: 'thanks', tones: ['positive'], says: ['Thanks for the idea!', 'What a good thought, thank you!'] },
    { kind: 'thanks', says: ['Thank you for the suggestion.', 'Thanks for telling us what is missing.'] },
    answered('Perhaps this helps already: {answer}', 'As things stand: {answer}'),
    {
      kind: 'step', answered: false,
      says: [
        'We cannot promise anything yet, but what would it let you do?',
        'What would you use it for? The more we know, the better we can judge it.',
      ],
    },
    {
      kind: 'private', messages: true,
      says: ['If it is about order {order}, please message us privately.', 'For order {order}, a private message is best.'],
    },
    {
      kind: 'private', messages: false,
      says: ['If it is about order {order}, you can reach us at {contact}.', 'For order {order}, please turn to {contact} directly.'],
    },
    { kind: 'signOff', answered: true, says: ['If you meant something else, tell us.', 'Is that what you had in mind?'] },
  ],
  comparison: [
    {
      kind: 'acknowledge', tones: ['negative'],
      says: ['That is a fair comparison, and we have some catching up to do.', 'Fair point, and good for us to know.'],
    },
    { kind: 'thanks', tones: ['positive'], says: ['Good to hear that we hold up so well!', 'Thanks for such a fair comparison.'] },
    { kind: 'thanks', says: ['Thanks for putting us side by side.', 'Thanks for having us on your list.'] },
    answered('What we can say for our part: {answer}', 'On our side: {answer}'),
    {
      kind: 'fact', answered: false,
      says: ['The details of {product} are at {link}, which makes comparing easier.', 'At {link} you can see what {product} offers.'],
    },
    { kind: 'step', tones: ['negative'], says: ['What would have tipped the scales for us?', 'What should we do better?'] },
    { kind: 'step', says: ['What matters most to you?', 'What do you mainly use it for?'] },
  ],
  purchase: [
    {
      kind: 'thanks', tones: ['negative'],
      says: ['Thanks for not giving up on us.', 'That should have been easier, and thanks for trying.'],
    },
    {
      kind: 'thanks',
      says: [
        'Good to hear that you are interested!',
        'Thanks for thinking of us.',
        'Good to hear that you like {product}!',
        'Thanks for your interest in {product}.',
      ],
    },
    answered('Worth knowing before you order: {answer}', '{answer}'),
    { kind: 'fact', answered: false, says: ['Everything about {product} is at {link}.', 'Take a look at {product} at {link}.'] },
    {
      kind: 'step',
      says: [
        'If you are torn between two, tell us what you need it for.',
        'Ask us anything before you decide, there is no hurry.',
        'Rather talk it over first? Pick a time at {appointment}.',
        'If you would like advice first, you can pick a time at {appointment}.',
      ],
    },
  ],
  recommendation: [
    { kind: 'thanks', humour: true, says: ['Thank you! We could not have said it better, and we tried.', 'Thank you! Can we hire you?'] },
    {
      kind: 'thanks', review: true,
      says: ['Thank you for recommending us in your review!', 'Thanks for the recommendation in your review!'],
    },
    {
      kind: 'thanks', review: false,
      says: [
        'Thank you for recommending us!',
        'Thanks for passing on a good word!',
        'Thank you for recommending {product}!',
        'Thanks for the good word about {product}!',
      ],
    },
    {
      kind: 'signOff', feelings: ['joy', 'gratitude'],
      says: ['It is lovely to see you enjoy it so much.', 'Your enthusiasm made our day.'],
    },
    { kind: 'signOff', says: ['That means more than any advert.', 'And if anybody has questions, we are right here.'] },
  ],
  praise: [
    { kind: 'thanks', humour: true, says: ['Thank you! We may have to frame this one.', 'Thank you! Now we are blushing.'] },
    {
      kind: 'thanks', review: true,
      says: ['Thank you for such a kind review!', 'What a lovely review to read, thank you!'],
    },
    { kind: 'thanks', feelings: ['gratitude'], says: ['You are very welcome!', 'It was our pleasure, thank you for saying so.'] },
    { kind: 'thanks', review: false, says: ['Thank you for saying so!', 'That is lovely to read, thank you!'] },
    {
      kind: 'acknowledge', feelings: ['joy'],
      says: [
        'It is great to see you so happy with it.',
        'Your enthusiasm is catching.',
        'It is great to see you so happy with {product}.',
        'We love that you love {product}.',
      ],
    },
    { kind: 'signOff', says: ['Words like these keep us going.', 'Enjoy it, and just ask if you ever need a hand.'] },
  ],
  unclear: [
    {
      kind: 'acknowledge', tones: ['negative'],
      says: ['It sounds as if you are not quite happy with us.', 'That does not sound as it should.'],
    },
    { kind: 'thanks', review: true, says: ['Thank you for your review.', 'Thanks for taking the time to review us.'] },
    { kind: 'thanks', review: false, says: ['Thank you for your message.', 'Thanks for mentioning us.'] },
    answered('Perhaps this helps: {answer}', 'In case it is useful: {answer}'),
    {
      kind: 'step', answered: false, tones: ['negative'],
      says: ['What could we do better?', 'If something went wrong, please tell us what.'],
    },
    {
      kind: 'step', answered: false,
      says: ['Is there anything we can do for you?', 'If there is anything we should look at, tell us here.'],
    },
  ],
};

export default pack;
