import { describe, expect, test } from 'vitest';
import { orderNumberIn } from '@/lib/replies/orderNumber';
import { EXAMPLE_KINDS, EXAMPLE_LANGUAGES, exampleMention } from '@/lib/replies/exampleMentions';
import { BARE_KIT } from '@/lib/replies/kitForReply';
import { REPLY_PACKS } from '@/lib/language/packs/replyPacks';
import { suggestReplies } from '@/lib/replies/suggestReplies';
import { voiceIn } from '@/lib/replies/voiceIn';
import { exampleOf, readVoiceText, VOICE_TEXTS, withPhrase, withSaid, writeVoiceText } from '@/lib/replies/voiceText';
import type { Voice } from '@/lib/replies/voice';

describe('what is typed of a voice', () => {
  test('is taken as the store takes it', () => {
    const typed: Record<(typeof VOICE_TEXTS)[number], string> = {
      use: ' bags \n\nlights', avoid: 'cheap', contact: ' help@norvelo.example ', orderMask: 'NV-####',
      trackingLink: 'https://norvelo.example/t/{order}', appointmentLink: 'https://norvelo.example/visit',
    };
    for (const field of VOICE_TEXTS) {
      const read = readVoiceText(field, typed[field]);
      if (!read.ok) throw new Error(`${field}: ${read.problem}`);
      const voice: Voice = withSaid({}, field, read.said as never);
      expect(voiceIn(voice)).toEqual(voice);
      expect(readVoiceText(field, writeVoiceText(field, voice))).toEqual(read);
    }
    expect(readVoiceText('use', typed.use)).toEqual({ ok: true, said: ['bags', 'lights'] });
    for (const field of VOICE_TEXTS) expect(readVoiceText(field, '  ')).toEqual({ ok: true, said: undefined });
  });

  test.each([
    ['trackingLink', 'http://norvelo.example/{order}', 'https'],
    ['trackingLink', 'javascript:alert(1)//{order}', 'https'],
    ['trackingLink', 'https://norvelo.example/track', 'order'],
    ['appointmentLink', 'norvelo.example', 'https'],
    ['orderMask', 'NV-##', 'mask'],
    ['contact', 'x'.repeat(400), 'long'],
    ['use', 'x'.repeat(200), 'long'],
    ['avoid', Array.from({ length: 300 }, (_, index) => `w${index}`).join('\n'), 'many'],
  ] as const)('%s cannot be %s', (field, typed, problem) => {
    expect(readVoiceText(field, typed)).toEqual({ ok: false, problem });
  });

  test('what says nothing any more leaves nothing behind', () => {
    expect(withSaid({ tone: 'plain', emoji: 'few' }, 'tone', undefined)).toEqual({ emoji: 'few' });
    expect(withPhrase(withPhrase({}, 'greetings', 'uk', 'Вітаємо!'), 'greetings', 'uk', undefined)).toEqual({});
    expect(withPhrase({ signOffs: { en: 'Mira' } }, 'signOffs', 'uk', '')).toEqual({ signOffs: { en: 'Mira', uk: '' } });
  });
});

test('the example of a mask is found by the mask', () => {
  for (const mask of ['NV-####', '@@######', '#### ####/@']) expect(orderNumberIn(`My order ${exampleOf(mask)} is late`, 'en', mask)).toBe(exampleOf(mask));
});

test('every language that has replies has examples, and each gets a draft', () => {
  expect([...REPLY_PACKS.keys()].filter((code) => !EXAMPLE_LANGUAGES.includes(code))).toEqual([]);
  for (const [language, pack] of REPLY_PACKS) {
    for (const kind of EXAMPLE_KINDS) {
      const mention = exampleMention(language, kind);
      if (mention === null) throw new Error(`${language}: ${kind}`);
      expect(suggestReplies(mention, pack, BARE_KIT).state).toBe('ready');
    }
  }
});
