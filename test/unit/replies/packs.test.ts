import { describe, expect, test } from 'vitest';
import { BLOCK_KINDS, SITUATIONS, SLOTS } from '@/lib/language/packs/replies';
import type { ReplyBlock, ReplyPack, Sayings } from '@/lib/language/packs/replies';
import { REPLY_PACKS } from '@/lib/language/packs/replyPacks';
import { REPLY_LANGUAGES } from '@/lib/replies/languages';
import { replyPacks } from '@/lib/replies/replyFile';
import { blocksFor } from '@/lib/replies/situation';
import type { ReplyRequest } from '@/lib/replies/replyRequest';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import { INTENTS } from '@/lib/signals/signals';
import { readPackageData } from '../packageData';
import { drafted, fullReply, repliesTo, SEEDS } from './drafted';

const ANSWERED = INTENTS.filter((intent) => intent !== 'reply' && intent !== 'promotion');
const CASES = [...ANSWERED, null].flatMap((intent) => (
  SENTIMENT_LABELS.flatMap((label) => (['review', 'comment'] as const).map((kind) => ({ intent, label, kind })))
));
const CELLS = REPLY_LANGUAGES.flatMap((language) => CASES.map((situation) => ({ language, ...situation })));

const loadReplyPack = replyPacks(readPackageData);

/** Everything that ways may hold: they are longer then, and different. */
const KNOWING = {
  text: 'Order NV-1234, Norvelo Harbour bag',
  voice: { contact: 'help@norvelo.example', answersWithin: { n: 1, unit: 'days' as const }, orderMask: 'NV-####', trackingLink: 'https://norvelo.example/t/{order}', appointmentLink: 'https://norvelo.example/talk' },
  products: [{ id: 'p1', name: 'Harbour bag', url: 'https://norvelo.example/harbour', price: '', aliases: [] }],
};

const waysOf = (says: Sayings): readonly string[] => ('formal' in says ? [...says.familiar, ...says.formal] : says);
const blocksOf = (pack: ReplyPack): ReplyBlock[] => SITUATIONS.flatMap((situation) => [...(pack[situation] ?? [])]);
const packOf = (language: string): ReplyPack => {
  const pack = REPLY_PACKS.get(language);
  if (pack === undefined) throw new Error(`No replies in ${language}`);
  return pack;
};
const sentencesOf = (language: string): string[] => {
  const pack = packOf(language);
  return [pack.greeting.named, pack.greeting.unnamed, pack.quote ?? [], ...blocksOf(pack).map(({ says }) => says)].flatMap(waysOf);
};

test('the languages that are told are those that have packs', () => {
  expect(REPLY_LANGUAGES).toEqual([...REPLY_PACKS.keys()].toSorted());
});

describe.each(CELLS)('$language, $intent, $label, $kind', (cell) => {
  test('is a few short sentences, with nothing left to fill', () => {
    for (const seed of SEEDS) {
      for (const kit of [{}, KNOWING]) {
        const request = { ...cell, seed, authorName: 'Anna Berg', text: KNOWING.text };
        const { text, blocks } = fullReply(request, kit);
        expect(text).not.toMatch(/[{}[\]…]|undefined|\s\s|^\s|\s$/u);
        expect(blocks.map((block) => block.text).join(' ')).toBe(text);
        expect(blocks.filter(({ kind }) => kind !== 'greeting').length).toBeLessThanOrEqual(6);
        expect(new Set(blocks.map(({ kind }) => kind)).size).toBe(blocks.length);
        expect(text.length).toBeLessThan(600);
      }
    }
  });

  test('is always the same for one mention, and not the same for all', () => {
    expect(repliesTo(cell)).toEqual(repliesTo(cell));
    expect(new Set(SEEDS.map((seed) => fullReply({ ...cell, seed }).text)).size).toBeGreaterThan(1);
  });
});

describe('of the languages', () => {
  test('no two say a sentence alike', () => {
    const all = REPLY_LANGUAGES.flatMap((language) => [...new Set(sentencesOf(language).filter((sentence) => sentence.replaceAll(/\{\w+\}/gu, '').trim() !== ''))]);
    expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
  });

  test.each(REPLY_LANGUAGES)('%s is written in its own script', (language) => {
    const script = { ar: /\p{Script=Arabic}/u, ru: /\p{Script=Cyrillic}/u, uk: /\p{Script=Cyrillic}/u }[language];
    for (const sentence of sentencesOf(language)) {
      const letters = sentence.replaceAll(/\{\w+\}/gu, '').match(/\p{L}/gu) ?? [];
      expect(letters.filter((letter) => !(script ?? /\p{Script=Latin}/u).test(letter))).toEqual([]);
    }
  });

  test.each(REPLY_LANGUAGES)('%s has at least two ways to say everything, and no place that nobody knows', (language) => {
    const pack = packOf(language);
    expect(pack.inflectedNames === undefined || pack.inflectedNames instanceof RegExp).toBe(true);
    for (const { says, kind } of blocksOf(pack)) {
      for (const ways of 'formal' in says ? [says.familiar, says.formal] : [says]) expect(new Set(ways).size).toBeGreaterThanOrEqual(2);
      expect(BLOCK_KINDS).toContain(kind);
    }
    const places = sentencesOf(language).flatMap((sentence) => sentence.match(/(?<=\{)\w+(?=\})/gu) ?? []);
    expect(places.filter((place) => !['name', ...SLOTS].includes(place))).toEqual([]);
  });

  test.each(REPLY_LANGUAGES)('%s owns what went wrong, and leads to where nobody else reads', (language) => {
    for (const label of SENTIMENT_LABELS) {
      const kinds = fullReply({ language, label, intent: 'complaint', kind: 'comment', seed: 'x:1' }, KNOWING).blocks.map(({ kind }) => kind);
      expect(kinds).toEqual(expect.arrayContaining(['own', 'private']));
    }
  });

  test.each(REPLY_LANGUAGES)('%s has words for what it is asked', (language) => {
    for (const situation of SITUATIONS) expect(blocksFor(packOf(language), situation).length).toBeGreaterThan(0);
  });
});

describe('without blocks of the language', () => {
  test('an unknown language is said to be unknown', () => {
    expect(drafted({ language: null })).toEqual({ state: 'language-unknown' });
  });

  test.each(['xx', '', '__proto__'])('%j is said to have none', async (language) => {
    expect(await loadReplyPack(language)).toBeNull();
    expect(drafted({ language })).toEqual({ state: 'no-language', language });
  });
});

test('a request without a pack asks for nothing else', () => {
  const request: Partial<ReplyRequest> = { language: null, events: ['moving', 'illness'] };
  expect(drafted(request)).toEqual({ state: 'care', event: 'illness' });
});
