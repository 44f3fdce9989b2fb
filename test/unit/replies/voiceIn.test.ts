import { expect, test } from 'vitest';
import { voiceIn } from '@/lib/replies/voiceIn';

test.each<[string, unknown, object]>([
  ['nothing', null, {}],
  ['no voice', ['warm'], {}],
  ['what is none of a list', { address: 'rude', tone: 'loud', emoji: 7, humour: 'yes' }, {}],
  ['what is', { address: 'formal', tone: 'plain', emoji: 'few', humour: false }, { address: 'formal', tone: 'plain', emoji: 'few', humour: false }],
  ['greetings by language, an empty one too', { greetings: { 'en-GB': ' Hi {name}, ', uk: '', '': 'x', 12: 'x', ru: 5 } }, { greetings: { en: 'Hi {name},', uk: '' } }],
  ['words once, and none', { use: [' bike  bag ', 'bike bag', 3, ''], avoid: [] }, { use: ['bike bag'] }],
  ['a time', { answersWithin: { n: 2, unit: 'days' } }, { answersWithin: { n: 2, unit: 'days' } }],
  ['no time', { answersWithin: { n: 0.5, unit: 'hours' } }, {}],
  ['links that are https', { trackingLink: 'https://norvelo.example/t/{order}', appointmentLink: 'http://norvelo.example/' }, { trackingLink: 'https://norvelo.example/t/{order}' }],
  ['no link', { trackingLink: 'javascript:alert(1)//{order}', appointmentLink: 'soon' }, {}],
  ['a mask and a contact', { orderMask: ' NV-#### ', contact: 'help@norvelo.example\u202e' }, { orderMask: 'NV-####', contact: 'help@norvelo.example' }],
])('a voice is taken for what it says: %s', (_, value, voice) => {
  expect(voiceIn(value)).toEqual(voice);
  expect(voiceIn(voiceIn(value))).toEqual(voice);
});
