import { describe, expect, test } from 'vitest';
import { REPLY_PACKS } from '@/lib/language/packs/replyPacks';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { articleFound, drafted, fullReply, repliesTo, replyBy, SEEDS } from './drafted';

const LANGUAGES = [...REPLY_PACKS.keys()];
const kindsOf = (...asked: Parameters<typeof drafted>): string[] => fullReply(...asked).blocks.map(({ kind }) => kind);
const mannersOf = (...asked: Parameters<typeof drafted>): string[] => repliesTo(...asked).map(({ manner }) => manner);

const PRAISE = { label: 'positive', intent: 'praise' } as const;
const QUESTION = { label: 'neutral', intent: 'question', kind: 'comment' } as const;
const ANSWER = articleFound('Orders leave us on the next working day.');

describe('no reply is put together', () => {
  test.each(['reply', 'promotion'] as const)('to a %s', (intent) => {
    expect(drafted({ intent })).toEqual({ state: 'not-wanted', intent });
  });

  test.each(['illness', 'bereavement'] as const)('to somebody who speaks of %s, in any language', (event) => {
    expect(drafted({ language: null, events: ['moving', event] })).toEqual({ state: 'care', event });
  });

  test('but to joyful events there is one', () => expect(kindsOf({ ...PRAISE, events: ['wedding'] })).not.toEqual([]));
});

describe('the manners', () => {
  test.each(LANGUAGES)('are three at most in %s, none said twice, the whole one first', (language) => {
    for (const seed of SEEDS) {
      for (const request of [QUESTION, PRAISE, { intent: 'complaint' }, { intent: 'cancel' }, { intent: null, label: 'neutral' }] as const) {
        const replies = repliesTo({ ...request, language, seed }, { voice: { humour: true, contact: 'help@norvelo.example' } });
        expect(replies.length).toBeLessThanOrEqual(3);
        expect(replies[0]?.manner).toBe('full');
        expect(new Set(replies.map(({ text }) => text)).size).toBe(replies.length);
        expect(new Set(replies.map(({ manner }) => manner)).size).toBe(replies.length);
      }
    }
  });

  test('a brief one is shorter: it sees the author, and answers', () => {
    const brief = replyBy('brief', QUESTION, {}, ANSWER);
    expect(brief?.blocks.map(({ kind }) => kind)).toEqual(['thanks', 'fact']);
    expect(brief?.text.length).toBeLessThan(fullReply(QUESTION, {}, ANSWER).text.length);
    expect(replyBy('brief', {})?.blocks.map(({ kind }) => kind)).toEqual(['own', 'private']);
  });

  test('one leads to where nobody else reads, in place of the answer', () => {
    const reply = replyBy('private', { intent: 'complaint' }, {}, ANSWER);
    expect(reply?.text).not.toContain('working day');
    expect(reply?.blocks.map(({ kind }) => kind)).toContain('private');
    expect(mannersOf(PRAISE)).not.toContain('private');
    expect(mannersOf({ intent: 'complaint' })).not.toContain('private');
  });

  test('praise in a review is asked for a quotation once', () => {
    expect(replyBy('quote', PRAISE)?.text).toMatch(/quot/u);
    expect(mannersOf({ ...PRAISE, askedToQuote: true })).not.toContain('quote');
    expect(mannersOf({ ...PRAISE, kind: 'comment' })).not.toContain('quote');
    expect(mannersOf({ ...PRAISE, label: 'neutral' })).not.toContain('quote');
  });

  test.each(LANGUAGES)('kind words are thanked for in the short ones, too, in %s', (language) => {
    for (const intent of ['praise', 'recommendation'] as const) {
      const replies = repliesTo({ language, label: 'positive', intent, feelings: ['joy'] });
      if (!replies[0]?.blocks.some(({ kind }) => kind === 'thanks')) continue;
      for (const { blocks } of replies) expect(blocks.map(({ kind }) => kind)).toContain('thanks');
    }
  });

  test('a light one only where the voice likes it and the mood allows it', () => {
    const light = { voice: { humour: true } };
    expect(mannersOf(PRAISE, light)).toContain('playful');
    expect(mannersOf(PRAISE)).not.toContain('playful');
    for (const mood of [{ grave: true }, { manner: 'rude' }, { label: 'unsure' }, { label: 'unscored' }, { intent: 'complaint' }] as const) {
      expect(mannersOf({ ...PRAISE, ...mood }, light)).not.toContain('playful');
    }
    expect(fullReply(PRAISE, light).blocks.some(({ humour }) => humour === true)).toBe(false);
  });

  test('each says what it was made from', () => {
    expect(repliesTo({ intent: 'recommendation', label: 'positive' }).map(({ template }) => template)).toEqual([
      'en/recommendation/full', 'en/recommendation/quote', 'en/recommendation/brief',
    ]);
  });
});

describe('a template of the user’s', () => {
  const template = { id: 't1', title: 'Late', language: 'en', text: 'Dear {name}, we look at {order}.', intents: ['complaint' as const], topicId: null, segmentId: null };
  const known = { authorName: 'Wren', text: 'Order NV-1234 is late', kind: 'comment' as const };
  const voice = { orderMask: 'NV-####' };

  test('is one of them, filled in', () => {
    const reply = replyBy('template', known, { templates: [template], voice });
    expect(reply).toMatchObject({ template: 'own/t1', text: 'Dear Wren, we look at NV-1234.' });
  });

  test.each([
    ['a place is not known', { ...known, text: 'It is late' }, template],
    ['it is in another language', known, { ...template, language: 'de' }],
    ['it is for something else', known, { ...template, intents: ['praise' as const] }],
    ['it has a place that nobody knows', known, { ...template, text: 'Dear {nmae}' }],
    ['it says nothing', known, { ...template, text: ' ' }],
  ])('is none where %s', (_, request, one) => {
    expect(replyBy('template', request, { templates: [one], voice })).toBeNull();
  });

  test('for this intent goes before one for any', () => {
    const any = { ...template, id: 't0', text: 'Hello.', intents: [] };
    expect(replyBy('template', known, { templates: [any, template], voice })?.template).toBe('own/t1');
    expect(replyBy('template', { ...known, intent: 'cancel' }, { templates: [any, template], voice })?.template).toBe('own/t0');
  });

  test('stays as it is, whatever is filled in', () => {
    const reply = replyBy('template', { ...known, text: 'Order NV-1234' }, { templates: [{ ...template, text: '{order} $& {answer}' }], voice }, articleFound('See {order}.'));
    expect(reply?.text).toBe('NV-1234 $& See {order}.');
  });
});

describe('the answer of an article', () => {
  test('stands in the reply where it is sure and in the language', () => {
    const suggestions = drafted(QUESTION, {}, ANSWER);
    expect(suggestions).toMatchObject({ state: 'ready', answer: 'said' });
    expect(fullReply(QUESTION, {}, ANSWER).text).toContain('Orders leave us on the next working day.');
  });

  test.each([
    ['unsure', articleFound('Tomorrow.', 'en', 0.49)], ['in another language', articleFound('Morgen.', 'de')], ['empty', articleFound(' ')],
  ])('stands in none where it is %s', (_, found) => {
    expect(drafted(QUESTION, {}, found)).toMatchObject({ answer: 'none' });
    expect(fullReply(QUESTION, {}, found)).toEqual(fullReply(QUESTION));
  });

  test('ends as a sentence, in one line', () => {
    expect(fullReply(QUESTION, {}, articleFound('Two days.\n\nAt most three')).text).toContain('Two days. At most three.');
    expect(fullReply(QUESTION, {}, articleFound('See https://norvelo.example/a')).text).toContain('https://norvelo.example/a If');
  });

  test('is left out where it is longer than the place allows, and that is said', () => {
    const long = articleFound('Orders leave us soon. '.repeat(30));
    const channel = { limit: 280, measure: 'units', messages: true } as const;
    expect(drafted({ ...QUESTION, channel }, {}, long)).toMatchObject({ answer: 'too-long' });
    expect(repliesTo({ ...QUESTION, channel }, {}, long).length).toBeGreaterThan(0);
  });
});

describe('the tone', () => {
  test('a complaint is owned firmly where the text is negative, carefully where it is not known to be', () => {
    const owned = (label: SentimentLabel): string | undefined => fullReply({ label }).blocks.find(({ kind }) => kind === 'own')?.text;
    expect(owned('unscored')).toBe(owned('unsure'));
    expect(owned('unscored')).not.toBe(owned('negative'));
  });

  test.each([['negative', 'complaint'], ['positive', 'praise']] as const)('a %s text without intent is answered as %s', (label, intent) => {
    expect(repliesTo({ label, intent: null })).toEqual(repliesTo({ label, intent }));
  });

  test('praise that is scored negative is not thanked for', () => {
    expect(fullReply({ label: 'negative', intent: 'praise' }).template).toBe('en/unclear/full');
    expect(fullReply({ label: 'negative', intent: 'recommendation' }).template).toBe('en/unclear/full');
  });

  test('only a review is called one', () => {
    for (const seed of SEEDS) {
      expect(fullReply({ ...PRAISE, seed }).text).toContain('review');
      expect(fullReply({ ...PRAISE, seed, kind: 'comment' }).text).not.toContain('review');
    }
  });

  test.each([
    [{ feelings: ['anger'] }, /angry/u], [{ feelings: ['disappointment', 'anger'] }, /angry/u], [{ feelings: ['disappointment'] }, /disappointment|looked forward/u],
    [{ grave: true, feelings: ['anger'] }, /serious|safety/u], [{ manner: 'polite' }, /fairly/u],
  ] as const)('sees what the author shows: %j', (shown, words) => {
    for (const seed of SEEDS) expect(fullReply({ ...shown, seed }).text).toMatch(words);
  });
});

describe('the greeting', () => {
  test.each([
    ['en', 'Anna', /^(?:Hello|Hi) Anna\. /u], ['en', '@anna_berg', /^[^@]+$/u], ['en', null, /^(?!Hello|Hi)/u],
    ['ar', 'سارة', /^[^\u2068]+سارة/u], ['uk', 'Олена', /^(?!.*Олена)/u], ['nl', '$& Anna', /^(?!.*Anna)/u],
  ])('%s, %j: %s', (language, authorName, pattern) => {
    for (const seed of SEEDS) expect(fullReply({ language, authorName, seed }).text).toMatch(pattern);
  });
});
