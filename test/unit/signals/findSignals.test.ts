import { describe, expect, test } from 'vitest';
import type { Context, PostKind } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { scoreSentiment } from '@/lib/sentiment/score';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { findSignals } from '@/lib/signals/findSignals';
import { shippedSignalTables } from '@/lib/signals/shippedTables';
import type { Cue } from '@/lib/signals/signals';
import { findIn } from './words';

const terms = (cues: readonly Cue[]): string[] => cues.map(({ term }) => term);

describe('what it is for', () => {
  test.each<[string, SentimentLabel, string | null]>([
    ['Sorry to hear that, our team will look', 'negative', 'reply'],
    ['Sorry to hear it', 'neutral', 'reply'],
    ['Sorry to hear it broke', 'neutral', 'complaint'],
    ['Our team will call, sorry to hear it broke', 'negative', 'reply'],
    ['Sorry to hear that, our team will see my lawyer', 'negative', 'threat'],
    ['Can I help? Sorry to hear it', 'neutral', 'question'],
    ['Bored? Use my code', 'neutral', 'promotion'],
    ['Great! Use my code', 'positive', 'promotion'],
    ['Use my code, it broke', 'neutral', 'complaint'],
    ['See my lawyer, cancel my plan', 'negative', 'threat'],
    ['It broke, switched to Lumaride', 'negative', 'cancel'],
    ['Is it a scam?', 'neutral', 'fear'],
    ['Is it a scam? A scam.', 'negative', 'fear'],
    ['I am afraid it is useless', 'negative', 'complaint'],
    ['Please add a clock?', 'neutral', 'request'],
    ['Please add a clock. Where is it?', 'neutral', 'question'],
    ['Better than Lumaride?', 'neutral', 'comparison'],
    ['Bored? I recommend it', 'neutral', 'recommendation'],
    ['Not better than Lumaride', 'unsure', null],
    ['I would not recommend it', 'unsure', 'complaint'],
    ['Want to buy. Blue?', 'neutral', 'purchase'],
    ['Want to buy. Can I get blue?', 'neutral', 'question'],
    ['Thanks, it broke', 'positive', 'complaint'],
    ['Great, it broke', 'positive', 'praise'],
  ])('%j, %s: %s', (text, label, intent) => {
    expect(findIn(text, { label }).intent.intent).toBe(intent);
  });

  test.each<[number, string | null]>([[-0.2, null], [-0.4, 'complaint']])('a review of a score of %d alone: %s', (score, intent) => {
    expect(findIn('Norvelo', { label: 'negative', score, kind: 'review' }).intent.intent).toBe(intent);
  });
});

describe('emotion', () => {
  test.each<[string, SentimentLabel, string[]]>([
    ['I am happy', 'unscored', ['joy']],
    ['not happy', 'unscored', ['disappointment']],
    ['never furious', 'unscored', []],
    ['not one bit furious', 'unscored', ['anger']],
    ['not furious happy', 'unscored', ['joy']],
    ['I could not be happier', 'unscored', ['joy']],
    ["You won't regret it", 'unscored', []],
    ['Furious 🥳', 'unscored', ['anger', 'joy']],
    ['sad, furious, furious', 'negative', ['anger', 'disappointment']],
    ['sad and furious', 'negative', ['anger', 'disappointment']],
    ['Happy now', 'negative', []],
    ['It was furious', 'positive', []],
    ['Norvelo 😡', 'unscored', ['anger']],
    ['Norvelo ❤️', 'unscored', ['joy']],
    ['It is so SLOW again', 'negative', ['anger']],
    ['It is slow again!!', 'negative', ['anger']],
    ['It is slow again!', 'negative', []],
    ['It is slow??', 'negative', []],
    ['Norvelo!!', 'positive', ['joy']],
    ['Norvelo!!', 'neutral', []],
    ['Confused!!', 'negative', ['confusion']],
    ['You idiots', 'negative', ['anger']],
    ['See my lawyer', 'neutral', ['anger']],
    ['Is it a scam', 'neutral', ['fear']],
    ['Expected more, but it broke', 'positive', ['disappointment']],
    ['Expected less, but love it', 'positive', []],
    ['Thanks for the ride', 'neutral', ['gratitude']],
    ['Where is it? Thanks', 'neutral', []],
    ['It would be great if it rang', 'neutral', []],
    ['I recommend it, no regret', 'neutral', []],
    ['Sorry to hear it, I am happy', 'neutral', []],
    ['Happy, use my code', 'neutral', []],
  ])('%j, %s: %j', (text, label, emotions) => {
    expect((findIn(text, { label }).signals.emotions ?? []).map(({ kind }) => kind)).toEqual(emotions);
  });
});

describe('manners', () => {
  test.each<[string, string | undefined, string[]]>([
    ['Please look', 'polite', ['Please']],
    ['Thanks in advance', 'polite', ['Thanks in advance']],
    ['Please shut up', 'rude', ['shut up']],
    ['Please, idiots', 'rude', ['idiots']],
    ['Norvelo', undefined, []],
  ])('tone of %j: %s', (text, tone, cues) => {
    const found = findIn(text).signals.tone;
    expect([found?.kind, terms(found?.cues ?? [])]).toEqual([tone, cues]);
  });

  test.each<[string, string | undefined]>([
    ['Hast du Zeit', 'familiar'], ['Haben Sie Zeit', 'formal'], ['Sie ist da', undefined], ['Wo ist sie', undefined], ['Ja. Sie ist da', undefined],
    ['Avez-vous', 'formal'], ['Hast du, haben Sie', undefined], ['no vous', 'formal'], ['Gern, Ihnen', 'formal'],
  ])('address of %j: %s', (text, address) => {
    expect(findIn(text).signals.address?.kind).toBe(address);
  });

  test('what was expected', () => {
    expect(terms(findIn('I expected a lamp but no').signals.gap ?? [])).toEqual(['expected a lamp but']);
    expect(findIn('I never expected a lamp but no').signals.gap).toBeUndefined();
  });
});

describe('aspects', () => {
  const LEXICONS = shippedLexicons();
  const scored = (text: string): Record<string, string> => {
    const sentiment = scoreSentiment(text, 'en', LEXICONS);
    const { signals } = findSignals(text, {
      post: { kind: 'post', context: 'feed' }, language: 'en', sentiment, table: shippedSignalTables()('en'),
    });
    return Object.fromEntries((signals.aspects ?? []).map(({ kind, label }) => [kind, label]));
  };

  test('come off as the clauses do that name them', () => {
    expect(scored('The delivery was terrible, but the staff was wonderful.')).toMatchObject({ delivery: 'negative', staff: 'positive' });
  });

  test.each<[string, SentimentLabel, Record<string, string>]>([
    ['The parcel is late', 'neutral', { delivery: 'negative' }],
    ['The parcel is great', 'neutral', { delivery: 'positive' }],
    ['The parcel is not great', 'neutral', { delivery: 'negative' }],
    ['Great, love it, love it. The parcel is late', 'positive', { delivery: 'negative' }],
    ['The parcel broke. The app is blue', 'neutral', { delivery: 'negative', app: 'negative' }],
    ['The parcel broke. The app is great', 'neutral', { delivery: 'negative', app: 'positive' }],
    ['Great lens, useless app', 'unsure', { quality: 'positive', app: 'negative' }],
    ['Where is the parcel?', 'positive', { delivery: 'neutral' }],
    ['Where is the parcel?', 'negative', { delivery: 'negative' }],
    ['The parcel came', 'unsure', { delivery: 'unsure' }],
    ['No parcel', 'unsure', { delivery: 'unsure' }],
    ['Sorry to hear of the parcel', 'negative', {}],
  ])('%j, %s: %j', (text, label, aspects) => {
    const found = findIn(text, { label }).signals.aspects ?? [];
    expect(Object.fromEntries(found.map(({ kind, label: own }) => [kind, own]))).toEqual(aspects);
  });
});

describe('the stage', () => {
  test.each<[string, string | undefined, string | undefined, PostKind?, Context?]>([
    ['Just ordered it', 'buy', undefined],
    ['Just ordered it, told all my friends', 'advocate', undefined],
    ['Every day, every day, just ordered', 'use', undefined],
    ['Not unboxed', undefined, undefined],
    ['Every day, every day. Cancel my plan', 'leave', 'intent'],
    ['Closed it. Cancel my plan', 'leave', undefined],
    ['I recommend it', 'advocate', 'intent'],
    ['Want to buy', 'consider', 'intent'],
    ['Norvelo', 'use', 'post', 'review'],
    ['Norvelo', 'consider', 'post', 'question'],
    ['Norvelo', 'use', 'context', 'post', 'reviews'],
    ['Norvelo', undefined, undefined],
    ['Just ordered? Use my code', undefined, undefined],
    ['Sorry to hear it', undefined, undefined, 'review'],
  ])('of %j: %s by %s', (text, stage, by, kind = 'post', context = 'feed') => {
    const found = findIn(text, { kind, context }).signals.stage;
    expect([found?.kind, found?.by]).toEqual([stage, by]);
  });
});

test('situations, the worst hazard first', () => {
  const { signals } = findIn('He was born, they married. Idiots charged twice, it caught fire. It never caught fire');
  expect(signals.events?.map(({ kind }) => kind)).toEqual(['birth', 'wedding']);
  expect(terms(signals.abuse ?? [])).toEqual(['Idiots']);
  expect(signals.hazards?.map(({ kind, cues }) => [kind, terms(cues)])).toEqual([['safety', ['caught fire']], ['fraud', ['charged twice']]]);
});

describe('where an author goes', () => {
  test.each<[string, string | undefined]>([
    ['I switched to Lumaride last year', 'Lumaride'],
    ['I switched to "Lumaride One".', 'Lumaride One'],
    ['moving to O2 Netz now', 'O2 Netz'],
    ['switched to Bike & Bike', 'Bike & Bike'],
    ['switched to @lumaride', '@lumaride'],
    ['switched to another one', undefined],
    ['switched to. Lumaride', undefined],
    ['switched to the Lumaride', undefined],
    ['never switched to Lumaride', undefined],
    ['switched to لوماريد أمس', 'لوماريد'],
    ['switched to Aaa Bbb Ccc Ddd', 'Aaa Bbb Ccc'],
    ['carried Lumaride One happily over', 'Lumaride One'],
    ['carried the Lumaride over', undefined],
  ])('%j: %s', (text, name) => {
    const found = findIn(text).signals.switchedTo;
    expect(found?.term).toBe(name);
    expect(found === undefined || text.slice(found.start, found.end) === found.term).toBe(true);
  });
});

test('what means nothing voids what lies within it, in all families', () => {
  expect(findIn('No problem, broke even').intent.intent).toBeNull();
  expect(findIn('Thanks in advance').signals.emotions).toBeUndefined();
});

test('nothing is found in nothing, and nothing is named that is absent', () => {
  expect(findIn('')).toEqual({ intent: { intent: null, reasons: [] }, signals: {} });
  expect(findIn('Norvelo 12').signals).toEqual({});
});

test('cues point into the body and are not many', () => {
  const text = 'Thanks! The parcel broke 😡 idiots. '.repeat(40);
  const { signals } = findIn(text, { label: 'negative' });
  const cues = [...(signals.emotions ?? []), ...(signals.aspects ?? [])].flatMap((found) => found.cues);
  expect(cues.length).toBeGreaterThan(10);
  for (const { start, end, term } of cues) expect(text.slice(start, end)).toBe(term);
  for (const found of signals.aspects ?? []) expect(found.cues.length).toBeLessThanOrEqual(16);
});

test.each<[string, string | undefined, string[]]>([
  ['The lens broke', 'use', ['lens']],
  ['The parcel is late, so is the lens', 'buy', ['parcel']],
  ['Useless support', 'support', ['support']],
  ['Does anyone know the price', 'consider', ['price']],
  ['The price is great', undefined, []],
  ['The lens broke, just ordered another', 'buy', ['just ordered']],
  ['The lens', undefined, []],
])('where no word of a stage stands, what is spoken of tells it: %j: %s', (text, stage, words) => {
  const found = findIn(text).signals.stage;
  expect(found?.kind).toBe(stage);
  expect(terms(found?.cues ?? [])).toEqual(words);
});
