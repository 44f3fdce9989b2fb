import { describe, expect, test } from 'vitest';
import { REPLY_PACKS } from '@/lib/language/packs/replyPacks';
import { ANY_CHANNEL, channelOf, fitsIn, KNOWN_CHANNELS, lengthIn, type Channel } from '@/lib/replies/channels';
import type { ReplySuggestions } from '@/lib/replies/suggestReplies';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import { INTENTS } from '@/lib/signals/signals';
import { SITES } from '@/lib/sites/reading/registry';
import { articleFound, drafted, repliesTo, SEEDS } from './drafted';

const X = channelOf('x');

test('of every site that is known something', () => {
  expect(KNOWN_CHANNELS.filter((id) => !SITES.some((site) => site.id === id))).toEqual([]);
  expect(channelOf('elsewhere')).toEqual(ANY_CHANNEL);
  expect(channelOf('toString')).toEqual(ANY_CHANNEL);
});

describe('lengths', () => {
  test.each([
    ['Good day', 8], ['Добрий день', 11], ['مرحباً', 6], ['It’s', 4], ['日本', 4], ['😊', 2], ['wait…', 6],
    ['See https://norvelo.example/a/very/long/address/of/a/page now', 31],
  ])('are counted by X as X does: %s', (text, length) => {
    expect(lengthIn(X, text)).toBe(length);
  });

  test('are counted elsewhere in UTF-16 units', () => expect(lengthIn(ANY_CHANNEL, 'https://norvelo.example 😊')).toBe(26));
});

const LIMITS = [60, 100, 150, 280, 300, 350, 500, 2_000];
const KIT = {
  voice: {
    humour: true, emoji: 'free' as const, contact: 'https://norvelo.example/contact', answersWithin: { n: 3, unit: 'hours' as const }, orderMask: 'NV-####',
    trackingLink: 'https://norvelo.example/t/{order}', appointmentLink: 'https://norvelo.example/talk', signOffs: { en: 'Your Norvelo team' },
  },
  products: [{ id: 'p1', name: 'Harbour bag', url: 'https://norvelo.example/harbour', price: '', aliases: [] }],
};
const SHOWN = [{}, { feelings: ['anger'] as const, manner: 'rude' as const }, { grave: true }, { manner: 'polite' as const, feelings: ['joy', 'gratitude'] as const }];

/** The sentences of all drafts, without emoji. */
const sentencesOf = (suggestions: ReplySuggestions): string[] => (
  suggestions.state === 'ready' ? suggestions.replies.flatMap(({ blocks }) => blocks.map(({ text }) => text.replace(/ \p{Extended_Pictographic}+$/u, ''))) : []
);

describe.each([...REPLY_PACKS.keys()])('drafts in %s', (language) => {
  const answer = articleFound('All orders leave on the next working day. They are with you three days later, on islands five.', language);

  test.each([...INTENTS, null])('are never longer than their place allows, and never cut: %s', (intent) => {
    for (const limit of LIMITS) {
      for (const label of SENTIMENT_LABELS) {
        for (const [at, shown] of SHOWN.entries()) {
          const channel: Channel = { limit, measure: limit === 280 ? 'weighted' : 'units', messages: at % 2 === 0 };
          const request = { ...shown, language, intent, label, seed: SEEDS[at] ?? '', authorName: 'Ada', text: 'Harbour bag, NV-1234', kind: at % 2 === 0 ? 'review' as const : 'comment' as const };
          const anywhere = { ...request, channel: { ...channel, limit: null } };
          const whole = new Set([...sentencesOf(drafted(anywhere, KIT, answer)), ...sentencesOf(drafted(anywhere, KIT))]);
          const suggestions = drafted({ ...request, channel }, KIT, answer);
          const texts = suggestions.state === 'ready' ? suggestions.replies.map(({ text }) => text) : [];
          expect(texts.filter((text) => !fitsIn(channel, text))).toEqual([]);
          expect(sentencesOf(suggestions).filter((sentence) => !whole.has(sentence))).toEqual([]);
        }
      }
    }
  });

  test('are there wherever a post of X fits', () => {
    for (const intent of INTENTS.filter((one) => one !== 'reply' && one !== 'promotion')) {
      for (const seed of SEEDS) expect(repliesTo({ language, intent, seed, channel: X }, KIT, answer).length).toBeGreaterThan(0);
    }
  });
});
