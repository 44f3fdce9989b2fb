import { describe, expect, test } from 'vitest';
import type { ReplyPack } from '@/lib/language/packs/replies';
import { REPLY_PACKS } from '@/lib/language/packs/replyPacks';
import { BARE_KIT } from '@/lib/replies/kitForReply';
import { suggestReplies } from '@/lib/replies/suggestReplies';
import { FIRST_VOICE, voiceFrom, type Voice } from '@/lib/replies/voice';
import { chooseWay } from '@/lib/replies/ways';
import { addressFor } from '@/lib/replies/voicing';
import { fullReply, repliesTo, REQUEST, SEEDS } from './drafted';

const PRAISE = { label: 'positive', intent: 'praise', kind: 'comment' } as const;
const EMOJI = /\p{Extended_Pictographic}/u;
const ENGLISH = REPLY_PACKS.get('en');

/** A language that speaks to one person in two ways. */
function formed(address: ReplyPack['address']): ReplyPack {
  if (ENGLISH === undefined) throw new Error('No English.');
  const says = { familiar: ['Thou.', 'Thee.'], formal: ['You.', 'Ye.'] };
  return { ...ENGLISH, ...(address === undefined ? {} : { address }), greeting: { named: [], unnamed: [] }, praise: [{ kind: 'thanks', says }] };
}

describe('the form of address', () => {
  test.each([
    [undefined, null, 'familiar', 'familiar'], [undefined, null, 'formal', 'formal'], [undefined, 'familiar', 'formal', 'familiar'], [undefined, 'formal', 'familiar', 'formal'],
    ['author', null, 'familiar', 'familiar'], ['formal', 'familiar', 'familiar', 'formal'], ['familiar', 'formal', 'formal', 'familiar'], ['author', null, undefined, 'formal'],
  ] as const)('voice %s, author %s, country %s: %s', (voice, author, country, expected) => {
    const spoken = voiceFrom(voice === undefined ? [] : [{ address: voice }]);
    expect(addressFor(spoken, { address: author }, formed(country))).toBe(expected);
    const suggestions = suggestReplies({ ...REQUEST, ...PRAISE, address: author }, formed(country), { ...BARE_KIT, voice: spoken });
    const text = suggestions.state === 'ready' ? suggestions.replies[0]?.text : null;
    expect(expected === 'familiar' ? ['Thou.', 'Thee.'] : ['You.', 'Ye.']).toContain(text);
  });
});

describe('a greeting and a sign-off of the voice’s own', () => {
  const greet = (voice: Voice, authorName: string | null = 'Ada', language = 'en'): string => fullReply({ ...PRAISE, authorName, language }, { voice }).text;

  test('stand in the place of the pack’s, in their language alone', () => {
    expect(greet({ greetings: { en: 'Ahoy {name}!' }, signOffs: { en: 'Your Norvelo crew' } })).toMatch(/^Ahoy Ada! .*\nYour Norvelo crew$/u);
    expect(greet({ greetings: { en: 'Dear {name},' } })).toMatch(/^Dear Ada,\n\p{Lu}/u);
    expect(greet({ greetings: { en: 'Ahoy {name}!' } }, null)).not.toMatch(/Ahoy|\{/u);
    expect(greet({ greetings: { en: 'Ahoy!' }, signOffs: { en: 'Crew' } }, 'Ada', 'nl')).not.toMatch(/Ahoy|Crew/u);
  });

  test('an empty one is none', () => {
    expect(fullReply({ ...PRAISE, authorName: 'Ada' }, { voice: { greetings: { en: '' }, signOffs: { en: '' } } }).blocks.map(({ kind }) => kind)).toEqual(['thanks']);
  });
});

describe('the tone', () => {
  const texts = (tone: NonNullable<Voice['tone']>): string[] => SEEDS.flatMap((seed) => (
    (['praise', 'question', 'purchase'] as const).flatMap((intent) => repliesTo({ ...PRAISE, intent, seed }, { voice: { tone } }).map(({ text }) => text))
  ));

  test('is plain without exclamation marks', () => expect(texts('plain').join('')).not.toContain('!'));

  test('is lively with more of them than else', () => {
    const calls = (tone: NonNullable<Voice['tone']>): number => texts(tone).join('').split('!').length;
    expect(calls('lively')).toBeGreaterThan(calls('warm'));
  });

  test.each([['Merci !', 'Merci.'], ['¡Gracias!', 'Gracias.'], ['Hi!!', 'Hi.'], ['Sent\u202f! Good.', 'Sent. Good.']])('%j is plainly said %j', (way, plain) => {
    expect(chooseWay([way], { address: 'formal', voice: { tone: 'plain' }, known: {}, seed: 'x' }, 'thanks')).toBe(plain);
  });
});

test('a lively voice does not call out where the matter is serious, and says it another way rather than cut', () => {
  const say = (seed: string, calm: boolean): string | null => (
    chooseWay(['We look at it!', 'We look into this.'], { address: 'formal', voice: { tone: 'lively' }, known: {}, seed, calm }, 'step')
  );
  expect(new Set(SEEDS.map((seed) => say(seed, false)))).toEqual(new Set(['We look at it!']));
  expect(new Set(SEEDS.map((seed) => say(seed, true)))).toEqual(new Set(['We look into this.']));
});

describe('emoji', () => {
  const emojiIn = (voice: Voice, request: object = PRAISE): boolean => repliesTo({ ...PRAISE, ...request }, { voice }).some(({ text }) => EMOJI.test(text));

  test('stand only where the voice has them and the mood is for one', () => {
    expect(emojiIn({})).toBe(false);
    expect(emojiIn({ emoji: 'few' })).toBe(true);
    expect(emojiIn({ emoji: 'few' }, { intent: 'question' })).toBe(false);
    expect(emojiIn({ emoji: 'free' }, { intent: 'question' })).toBe(true);
    for (const mood of [{ label: 'neutral' }, { label: 'negative' }, { grave: true }, { manner: 'rude' }, { intent: 'complaint' }]) expect(emojiIn({ emoji: 'free' }, mood)).toBe(false);
  });

  test('stand once, before the voice’s own sign-off', () => {
    const { text } = fullReply(PRAISE, { voice: { emoji: 'few', signOffs: { en: 'Your Norvelo crew' } } });
    expect(text).toMatch(/\p{Extended_Pictographic}\nYour Norvelo crew$/u);
    expect(text.match(/\p{Extended_Pictographic}/gu)).toHaveLength(1);
  });
});

describe('words', () => {
  test('that are avoided stand in no reply, whole words and phrases', () => {
    const avoid = ['Lovely', 'keep us'];
    for (const seed of SEEDS) expect(fullReply({ ...PRAISE, seed }, { voice: { avoid } }).text).not.toMatch(/lovely|keep us/iu);
    expect(SEEDS.some((seed) => /thanks|thank/iu.test(fullReply({ ...PRAISE, intent: 'question', seed }, { voice: { avoid: ['than'] } }).text))).toBe(true);
  });

  test('that leave no way to say it leave no reply', () => {
    expect(repliesTo(PRAISE, { voice: { avoid: ['thank you', 'keep us', 'enjoy'] } })).toEqual([]);
  });

  test('that are liked decide between ways that say the same', () => {
    for (const seed of SEEDS) expect(fullReply({ ...PRAISE, seed }, { voice: { use: ['lovely to read'] } }).text).toContain('That is lovely to read');
  });
});

test('of several voices the narrowest holds', () => {
  expect(voiceFrom([{ tone: 'plain', contact: 'a' }, { tone: 'lively' }])).toEqual({ ...FIRST_VOICE, tone: 'lively', contact: 'a' });
});
