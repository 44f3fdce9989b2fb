import { expect, test, describe } from 'vitest';
import { createIdentifier, type LanguageTable } from '@/lib/language/identify';
import type { CoachWords } from '@/lib/language/packs/coachWords';
import { coach, type CoachContext } from '@/lib/replies/coach';
import { COACH_CHECKS, type CoachCheck } from '@/lib/replies/coaching';
import { coachTableOf } from '@/lib/replies/coachTable';
import { coachDataOf } from '@/lib/replies/shippedCoachData';
import { FIRST_VOICE } from '@/lib/replies/voice';
import { readPackageData } from '../packageData';

const WORDS: CoachWords = {
  acknowledges: 'thank you for telling, that is annoying',
  owns: 'we are sorry, our mistake',
  nextStep: 'please send us, we will replace',
  time: 'right away',
  privateChannel: 'private message, by mail',
  defensive: 'sorry you feel that way, as we already said',
  hollow: 'your opinion is important to us',
  light: 'lol, oopsie',
};
const table = coachTableOf({ ...coachDataOf('en'), words: WORDS }, 'en');
const identify = createIdentifier((await readPackageData('data/languages.json')) as LanguageTable);

const ANGRY: CoachContext = {
  mention: { text: 'The lamp of my bag went dark after one ride in the rain.', language: 'en', label: 'negative', intent: 'complaint', kind: 'post', site: 'reddit' },
  table, voice: FIRST_VOICE, article: null, identify,
};
const ASKING: CoachContext = { ...ANGRY, mention: { ...ANGRY.mention, text: 'Does the bag fit a child seat?', label: 'neutral', intent: 'question' } };
const GLAD: CoachContext = { ...ANGRY, mention: { ...ANGRY.mention, text: 'Love my bag, dry after two years!', label: 'positive', intent: 'praise' } };

const said = (words: string, context: CoachContext): Partial<Record<CoachCheck, string>> => (
  Object.fromEntries(coach(words, context).map(({ check, verdict }) => [check, verdict]))
);
const shown = (words: string, check: CoachCheck, context: CoachContext): string[] => (
  coach(words, context).find((one) => one.check === check)?.spans.map(({ start, end }) => words.slice(start, end)) ?? []
);

describe('what should be there', () => {
  test('a good answer to a complaint has all of it, and says where', () => {
    const words = 'That is annoying, and we are sorry. Please send us your number by private message, we answer by tomorrow.';
    expect(said(words, ANGRY)).toEqual({ acknowledges: 'good', owns: 'good', nextStep: 'good', time: 'good', privateChannel: 'good' });
    expect(shown(words, 'owns', ANGRY)).toEqual(['we are sorry']);
    expect(shown(words, 'time', ANGRY)).toEqual(['by tomorrow']);
    expect(shown(words, 'privateChannel', ANGRY)).toEqual(['private message']);
  });

  test('what is missing is told in the order of the checks', () => {
    expect(coach('Noted.', ANGRY).map(({ check, verdict }) => `${check} ${verdict}`)).toEqual([
      'acknowledges missing', 'owns missing', 'nextStep missing', 'time missing', 'privateChannel missing',
    ]);
    expect(COACH_CHECKS.indexOf('owns')).toBeLessThan(COACH_CHECKS.indexOf('time'));
  });

  test('praise is asked for thanks alone, a question for its answer alone', () => {
    expect(said('Nice.', GLAD)).toEqual({ acknowledges: 'missing' });
    expect(said('It does.', ASKING)).toEqual({});
    expect(said('It does.', { ...ASKING, article: { answer: 'The bag fits beside a child seat if the rack is 12 cm long.' } })).toEqual({ answers: 'missing' });
  });

  test('an answer is there by most of its words, or by a number or an address with some', () => {
    const article = { answer: 'The bag fits beside a child seat if the rack is 12 cm long. See https://norvelo.example/seat.' };
    const context = { ...ASKING, article };
    expect(said('Yes, the bag fits beside the child seat with a long rack.', context)).toEqual({ answers: 'good' });
    expect(said('Yes, with a rack of 12 cm and more: it fits a seat.', context)).toEqual({ answers: 'good' });
    expect(said('There are 12 of us here, and we love to ride bicycles all day.', context)).toEqual({ answers: 'missing' });
    expect(said('Our bag is a fine thing to own, and a seat is too.', context)).toEqual({ answers: 'missing' });
    expect(said('Our bag has 12 pockets in all.', { ...ASKING, article: { answer: 'The bag fits beside a child seat if the rack behind the saddle is 12 cm long and strong enough.' } }))
      .toEqual({ answers: 'missing' });
  });

  test('regret that names what it is about sees it', () => {
    expect(said('We are sorry that the lamp of your bag went dark.', ANGRY).acknowledges).toBe('good');
    expect(said('We are sorry.', ANGRY).acknowledges).toBe('missing');
  });

  test('the brand\'s own contact leads to private', () => {
    const voice = { ...FIRST_VOICE, contact: 'norvelo.example/talk' };
    expect(said('Write at Norvelo.example/talk', { ...ANGRY, voice }).privateChannel).toBe('good');
  });
});

describe('what should not be there', () => {
  test('blame is wrong, and the regret within it is none', () => {
    const words = 'We are sorry you feel that way, as we already said.';
    expect(said(words, ANGRY)).toMatchObject({ defensive: 'wrong', owns: 'good' });
    expect(said('Sorry you feel that way.', ANGRY)).toMatchObject({ defensive: 'wrong', owns: 'missing' });
    expect(shown(words, 'defensive', ANGRY)).toEqual(['sorry you feel that way', 'as we already said']);
  });

  test('words to avoid, and hollow ones', () => {
    const voice = { ...FIRST_VOICE, avoid: ['Cheap', 'no problem', '(x, y'] };
    expect(shown('No  problem, it is CHEAP. Your opinion is important to us.', 'avoided', { ...GLAD, voice })).toEqual([
      'No  problem', 'CHEAP', 'Your opinion is important to us',
    ]);
    expect(said('A cheapest problem.', { ...GLAD, voice }).avoided).toBeUndefined();
  });

  test('marks, pictures and capitals against the voice', () => {
    expect(said('Hello Ada! Thanks a lot.', { ...GLAD, voice: { ...FIRST_VOICE, tone: 'plain' } }).tone).toBeUndefined();
    expect(said('Hello Ada! Thanks a lot!', { ...GLAD, voice: { ...FIRST_VOICE, tone: 'plain' } }).tone).toBe('wrong');
    expect(said('Thanks a lot!', GLAD).tone).toBeUndefined();
    expect(said('Thanks a lot!!', GLAD).tone).toBe('wrong');
    expect(said('Thanks a lot 🚲', GLAD).tone).toBe('wrong');
    expect(said('Thanks a lot 🚲', { ...GLAD, voice: { ...FIRST_VOICE, emoji: 'few' } }).tone).toBeUndefined();
    expect(said('Thanks a lot 🚲🚲🚲', { ...GLAD, voice: { ...FIRST_VOICE, emoji: 'few' } }).tone).toBe('wrong');
    expect(said('We are sorry 🚲', { ...ANGRY, voice: { ...FIRST_VOICE, emoji: 'free' } }).tone).toBe('wrong');
    expect(said('We NEVER said so.', GLAD).tone).toBe('wrong');
    expect(said('Your IBAN is safe, see IKEA.', GLAD).tone).toBeUndefined();
    expect(said('Oopsie, we are sorry.', ANGRY).tone).toBe('wrong');
    expect(said('Oopsie, thanks.', GLAD).tone).toBeUndefined();
  });

  test('data of a person, but none of the brand\'s own', () => {
    const personal = (words: string, context = ANGRY): string | undefined => said(words, context).personalData;
    expect(personal('We wrote to ada.lovell@mail.example about it.')).toBe('wrong');
    expect(personal('Write to help@norvelo.example.')).toBeUndefined();
    expect(personal('Reach us by mail at ada@norvelo.example.')).toBe('wrong');
    expect(personal('We call you on +44 20 7946 0018 tomorrow.')).toBe('wrong');
    expect(personal('Call +44 20 7946 0018.', { ...ANGRY, voice: { ...FIRST_VOICE, contact: '+44 20 7946 0018' } })).toBeUndefined();
    expect(personal('We wrote to ada@norvelo.example.', { ...ANGRY, voice: { ...FIRST_VOICE, contact: 'ada@norvelo.example' } })).toBeUndefined();
    const told = { ...ANGRY, mention: { ...ANGRY.mention, text: 'Write to me: ada@mail.example' } };
    expect(personal('We write to you by mail at ada@mail.example.', told)).toBe('wrong');
    // A box of a role is the author's own where the author named it.
    const named = { ...ANGRY, mention: { ...ANGRY.mention, text: 'I wrote from office@mail.example.' } };
    expect(personal('We answer to office@mail.example.', named)).toBe('wrong');
    expect(personal('We answer from office@mail.example.')).toBeUndefined();
  });

  test('another language, of which nothing else is told that words tell', () => {
    expect(said('Das tut uns sehr leid, bitte schreiben Sie uns eine Nachricht!', ANGRY)).toEqual({ language: 'wrong' });
    expect(said('Das tut uns sehr leid, bitte schreiben Sie uns eine Nachricht!', { ...ANGRY, mention: { ...ANGRY.mention, language: null } }).language).toBeUndefined();
    expect(said('Ok.', ANGRY).language).toBeUndefined();
  });

  test('another form of address than the author\'s, or the brand\'s', () => {
    const german = coachTableOf({ ...coachDataOf('de'), words: WORDS }, 'de');
    const context: CoachContext = { ...GLAD, table: german, identify: null, mention: { ...GLAD.mention, language: 'de', address: 'familiar' } };
    expect(said('Danke, dass Sie das sagen.', context).address).toBe('wrong');
    expect(said('Danke, dass du das sagst.', context).address).toBeUndefined();
    expect(said('Danke, dass du das sagst.', { ...context, voice: { ...FIRST_VOICE, address: 'formal' } }).address).toBe('wrong');
    expect(said('Danke, dass Sie das sagen.', { ...context, mention: { ...GLAD.mention, language: 'de' } }).address).toBeUndefined();
  });

  test('longer than the site takes, or than anybody reads', () => {
    expect(shown(`${'a '.repeat(140)}bc`, 'length', { ...GLAD, mention: { ...GLAD.mention, site: 'x' } })).toEqual(['bc']);
    expect(said('Thanks. '.repeat(90), GLAD).length).toBe('wrong');
    expect(said('Thanks. '.repeat(50), GLAD).length).toBeUndefined();
  });
});

test('of nothing written nothing is said, and without words only what shows without', () => {
  expect(coach('  ', ANGRY)).toEqual([]);
  expect(said('Hm!! 🚲', { ...ANGRY, table: null })).toEqual({ tone: 'wrong' });
});
