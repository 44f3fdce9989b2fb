import { describe, expect, test } from 'vitest';
import { BLOCK_KINDS, SITUATIONS, SLOT } from '@/lib/language/packs/replies';
import type { ReplyBlock, ReplyPack, Sayings } from '@/lib/language/packs/replies';
import { REPLY_PACKS } from '@/lib/language/packs/replyPacks';
import { REPLY_LANGUAGES } from '@/lib/replies/languages';
import { replyPacks } from '@/lib/replies/replyFile';
import { suggestReply } from '@/lib/replies/suggestReply';
import type { ReplyRequest, Suggestion } from '@/lib/replies/suggestReply';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import { INTENTS } from '@/lib/signals/signals';
import { readPackageData } from '../packageData';

type Ready = Extract<Suggestion, { state: 'ready' }>;

const REQUEST: ReplyRequest = {
  seed: 'web:1', language: 'en', label: 'negative', intent: 'complaint', authorName: null, kind: 'review',
};
const SEEDS = Array.from({ length: 12 }, (_, index) => `web:${index}`);
const ANSWERED = INTENTS.filter((intent) => intent !== 'reply' && intent !== 'promotion');
const CASES = [...ANSWERED, null].flatMap((intent) => (
  SENTIMENT_LABELS.flatMap((label) => (['review', 'comment'] as const).map((kind) => ({ intent, label, kind })))
));
const CELLS = REPLY_LANGUAGES.flatMap((language) => CASES.map((situation) => ({ language, ...situation })));

const loadReplyPack = replyPacks(readPackageData);
const PACKS = new Map(await Promise.all(REPLY_LANGUAGES.map(async (code) => [code, await loadReplyPack(code)] as const)));

function reply(request: Partial<ReplyRequest>): Ready {
  const asked = { ...REQUEST, ...request };
  const suggestion = suggestReply(asked, PACKS.get(asked.language ?? '') ?? null);
  if (suggestion.state !== 'ready') throw new Error(suggestion.state);
  return suggestion;
}

const kindsOf = (request: Partial<ReplyRequest>): string[] => reply(request).blocks.map(({ kind }) => kind);

describe('no reply is put together', () => {
  test.each(['reply', 'promotion'] as const)('to a %s', (intent) => {
    expect(suggestReply({ ...REQUEST, intent }, PACKS.get('en') ?? null)).toEqual({ state: 'not-wanted', intent });
  });

  test.each(['illness', 'bereavement'] as const)('to somebody who speaks of %s, in any language', (event) => {
    const request = { ...REQUEST, language: null, events: ['moving', event] as const };
    expect(suggestReply(request, null)).toEqual({ state: 'care', event });
  });

  test('but to joyful events there is one', () => expect(kindsOf({ intent: 'praise', label: 'positive', events: ['wedding'] })).not.toEqual([]));
});

test('seven languages are spoken', () => {
  expect(REPLY_LANGUAGES).toEqual(['ar', 'de', 'en', 'fy', 'nl', 'ru', 'uk']);
  expect([...REPLY_PACKS.keys()].toSorted()).toEqual(REPLY_LANGUAGES);
});

describe.each(CELLS)('$language, $intent, $label, $kind', (cell) => {
  test('is a few short sentences, with nothing left to fill but the slot', () => {
    for (const seed of SEEDS) {
      const { text, blocks } = reply({ ...cell, seed, authorName: 'Anna Berg' });
      expect(text).not.toMatch(/[{}]|undefined|\s\s|^\s|\s$/u);
      expect(text.replaceAll(SLOT, '')).not.toMatch(/[[\]…]/u);
      expect(blocks.map((block) => block.text).join(' ')).toBe(text);
      const sentences = blocks.filter(({ kind }) => kind !== 'greeting').length;
      expect(sentences).toBeGreaterThanOrEqual(2);
      expect(sentences).toBeLessThanOrEqual(4);
      expect(text.length).toBeLessThan(340);
    }
  });

  test('is always the same for one mention, and not the same for all', () => {
    expect(reply(cell)).toEqual(reply(cell));
    expect(new Set(SEEDS.map((seed) => reply({ ...cell, seed }).text)).size).toBeGreaterThan(1);
  });
});

const waysOf = (says: Sayings): readonly string[] => ('formal' in says ? [...says.familiar, ...says.formal] : says);
const blocksOf = (pack: ReplyPack): ReplyBlock[] => SITUATIONS.flatMap((situation) => [...(pack[situation] ?? [])]);

describe('of the languages', () => {
  const sentencesOf = (language: string): string[] => {
    const pack = PACKS.get(language);
    if (pack === null || pack === undefined) return [];
    return [...waysOf(pack.greeting.named), ...waysOf(pack.greeting.unnamed), ...blocksOf(pack).flatMap(({ says }) => waysOf(says))];
  };

  test('no two say a sentence alike', () => {
    const all = REPLY_LANGUAGES.flatMap((language) => [...new Set(sentencesOf(language))]);
    expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
  });

  test.each(REPLY_LANGUAGES)('%s is written in its own script', (language) => {
    const script = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, uk: /\p{Script=Cyrillic}/u }[language];
    for (const sentence of sentencesOf(language)) {
      const letters = sentence.replace('{name}', '').match(/\p{L}/gu) ?? [];
      expect(letters.filter((letter) => !(script ?? /\p{Script=Latin}/u).test(letter))).toEqual([]);
    }
  });

  test.each(REPLY_LANGUAGES)('%s has at least two ways to say everything', (language) => {
    const pack = PACKS.get(language);
    if (pack === null || pack === undefined) throw new Error(`No replies in ${language}`);
    const named = waysOf(pack.greeting.named);
    expect(named).toHaveLength(new Set(named).size);
    expect(pack.inflectedNames === undefined || pack.inflectedNames instanceof RegExp).toBe(true);
    for (const { says, kind } of blocksOf(pack)) {
      for (const ways of 'formal' in says ? [says.familiar, says.formal] : [says]) expect(new Set(ways).size).toBeGreaterThanOrEqual(2);
      expect(BLOCK_KINDS).toContain(kind);
    }
  });

  test.each(REPLY_LANGUAGES)('%s asks for the order in private, and only where something went wrong', (language) => {
    for (const label of SENTIMENT_LABELS) {
      expect(kindsOf({ language, label, intent: 'complaint' })).toEqual(expect.arrayContaining(['own', 'private']));
      expect(kindsOf({ language, label, intent: 'cancel' })).toEqual(expect.arrayContaining(['step', 'private']));
      for (const intent of ['question', 'purchase', 'praise'] as const) {
        expect(kindsOf({ language, label, intent })).not.toContain('private');
      }
    }
  });

  test.each(REPLY_LANGUAGES)('%s leaves a slot for what only people know', (language) => {
    for (const seed of SEEDS) {
      const slots = (intent: ReplyRequest['intent']): number => (
        reply({ language, seed, intent, label: 'neutral' }).text.split(SLOT).length - 1
      );
      expect(Object.fromEntries(ANSWERED.map((intent) => [intent, slots(intent)]))).toEqual({
        threat: 0, cancel: 1, complaint: 0, fear: 1, question: 1, request: 0, comparison: 0, purchase: 1, recommendation: 0, praise: 0,
      });
      expect(slots(null)).toBe(0);
    }
  });
});

describe('the tone', () => {
  test('a complaint is owned firmly where the text is negative, carefully where it is not known to be', () => {
    const owned = (label: ReplyRequest['label']): string | undefined => (
      reply({ label }).blocks.find(({ kind }) => kind === 'own')?.text
    );
    expect(owned('unscored')).toBe(owned('unsure'));
    expect(owned('unscored')).not.toBe(owned('negative'));
  });

  test.each([
    ['negative', 'complaint'], ['positive', 'praise'],
  ] as const)('a %s text without intent is answered as %s', (label, intent) => {
    expect(reply({ label, intent: null })).toEqual(reply({ label, intent }));
  });

  test('praise that is scored negative is not thanked for', () => {
    expect(reply({ label: 'negative', intent: 'praise' })).toEqual(reply({ label: 'unsure', intent: null }));
  });

  test('only a review is called one', () => {
    for (const seed of SEEDS) {
      expect(reply({ seed, label: 'positive', intent: 'praise', kind: 'review' }).text).toContain('review');
      expect(reply({ seed, label: 'positive', intent: 'praise', kind: 'comment' }).text).not.toContain('review');
    }
  });
});

describe('the greeting', () => {
  test.each([
    ['en', 'Anna', /^(?:Hello|Hi) Anna\. /u],
    ['de', 'Anna Berg', /^(?:Guten Tag|Hallo) Anna Berg! /u],
    ['de', null, /^(?:Guten Tag|Hallo)! /u],
    ['en', '@anna_berg', /^[^@]+$/u],
    ['ar', 'Anna', /^[\p{L}\p{M}]+ \u2068Anna\u2069، /u],
    ['ar', 'سارة', /^[^\u2068]+سارة، /u],
    ['uk', 'Olena', /^(?:Добрий день|Вітаємо), Olena! /u],
    ['uk', 'Олена', /^(?:Добрий день|Вітаємо)! /u],
    ['ru', 'Анна', /^(?:Здравствуйте, Анна|Анна, добрый день)! /u],
    ['nl', '$& Anna', /^(?!.*Anna)/u],
  ])('%s, %j: %s', (language, authorName, pattern) => {
    for (const seed of SEEDS) expect(reply({ language, authorName, seed }).text).toMatch(pattern);
  });
});

describe('without blocks of the language', () => {
  test('an unknown language is said to be unknown', () => {
    expect(suggestReply({ ...REQUEST, language: null }, null)).toEqual({ state: 'language-unknown' });
  });

  test.each(['pl', 'xx', '', '__proto__'])('%j is said to have none', async (language) => {
    expect(suggestReply({ ...REQUEST, language }, await loadReplyPack(language))).toEqual({ state: 'no-language', language });
  });
});
