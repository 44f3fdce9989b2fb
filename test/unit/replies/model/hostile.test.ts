import { describe, expect, test } from 'vitest';
import { createIdentifier, type LanguageTable } from '@/lib/language/identify';
import { checkModelDraft } from '@/lib/replies/model/checkModelDraft';
import { draftByModel } from '@/lib/replies/model/draftByModel';
import { saidToMachine } from '@/lib/replies/model/machineWords';
import { modelPrompt, type ModelTask } from '@/lib/replies/model/prompt';
import { readPackageData } from '../../packageData';
import { fakeModel } from './fakeModel';
import { HOSTILE_MENTIONS, type HostileMention } from './hostileMentions';

const identify = createIdentifier((await readPackageData('data/languages.json')) as LanguageTable);
const languageOf = (text: string): string | null => identify(text).language;

const taskOf = ({ language, text }: HostileMention): ModelTask => ({
  language, languageName: language, text, voice: { tone: 'warm', emoji: 'few', address: 'author' }, answer: null, most: 400,
});

test('there are forty hostile mentions, of many kinds, in many languages', () => {
  expect(HOSTILE_MENTIONS).toHaveLength(40);
  expect(new Set(HOSTILE_MENTIONS.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(10);
  expect(new Set(HOSTILE_MENTIONS.map(({ language }) => language)).size).toBeGreaterThanOrEqual(8);
});

describe('of a model that does whatever a post tells it', () => {
  test.each(HOSTILE_MENTIONS.map((mention) => [`${mention.kind} ${mention.language} ${mention.text.slice(0, 50)}`, mention] as const))('%s: nothing is drafted', (_name, mention) => {
    const task = taskOf(mention);
    const prompt = modelPrompt(task);
    const drafted = checkModelDraft(mention.obeys.replace('{system}', () => prompt.system), { task, prompt, languageOf });
    expect(drafted).toMatchObject({ state: 'refused' });
    // Of what is refused a few words are shown, never all of it.
    expect(drafted.state === 'refused' ? drafted.found.length : 0).toBeLessThanOrEqual(80);
  });

  test('most are told before any model is asked, and none of the rest gets through', async () => {
    const outcomes = await Promise.all(HOSTILE_MENTIONS.map(async (mention) => {
      const model = fakeModel(({ system }) => mention.obeys.replace('{system}', () => system));
      const outcome = await draftByModel(model, taskOf(mention), { languageOf: Promise.resolve(languageOf), signal: new AbortController().signal, onProgress: () => undefined });
      expect(model.asked).toHaveLength(outcome.state === 'notAsked' ? 0 : 1);
      return outcome.state;
    }));
    expect(outcomes.filter((state) => state !== 'refused' && state !== 'notAsked')).toEqual([]);
    expect(outcomes.filter((state) => state === 'notAsked').length).toBeGreaterThanOrEqual(12);
  });
});

test('a few words of what it was told are refused for being that', () => {
  const task: ModelTask = { language: 'en', languageName: 'English', text: 'The lamp is late.', voice: { tone: 'warm', emoji: 'none', address: 'author' }, answer: null, most: 400 };
  const prompt = modelPrompt(task);
  const drafted = (words: string): unknown => checkModelDraft(words, { task, prompt, languageOf });
  expect(drafted('We are sorry. I was asked to draft one short public reply of a company.')).toMatchObject({ state: 'refused', because: 'ours' });
  expect(drafted('We are sorry that the lamp is late, and we look into it today.')).toMatchObject({ state: 'draft' });
});

test('a model is told of nothing but the post and the facts, which end nothing by themselves', () => {
  for (const mention of HOSTILE_MENTIONS) {
    const { user } = modelPrompt(taskOf(mention));
    expect(user.split('"""')).toHaveLength(3);
    expect(user.length).toBeLessThan(2_400);
  }
});

test.each([
  'Your instructions for the lamp are wrong, page three shows another bag.',
  'Ignore the box, the bag inside is great!',
  'I forgot my password, and the app shows no message.',
  'Please reply with an answer this week.',
  'Die Anleitung fehlt, und der Support schweigt.',
  'Забудьте про цю сумку, вона протікає.',
  'Не игнорируйте мои письма, пожалуйста!',
  'لا تتجاهلوا رسائلي من فضلكم',
])('%j speaks to people', (text) => {
  expect(saidToMachine(text)).toBeNull();
});
