import { describe, expect, test } from 'vitest';
import type { Mention } from '@/lib/mentions/mention';
import { factsOf, subjectOfMention, subjectOfPost } from '@/lib/mentions/subject';
import { NOON, somePost, understood } from '../storage/sample';

const dayOf = (): string => '2026-05-20';
const post = somePost('1');

function mentionWith(part: Partial<Mention>): Mention {
  const understanding = part.understanding ?? understood('negative');
  return {
    id: '1', post, site: post.site, authorId: null, topicIds: [], publishedAt: null, firstSeenAt: NOON,
    lastSeenAt: NOON + 5, listedAt: NOON, understanding, understandingVersion: understanding.version, stamps: {}, ...part,
  };
}

describe('a stored mention as queries see it', () => {
  test('all that is known of it, without its page', () => {
    const understanding = { ...understood('negative'), intent: { intent: 'question' as const, reasons: [] } };
    expect(subjectOfMention(mentionWith({ understanding }), dayOf)).toEqual({
      post, host: null, seenAt: NOON, dayOf, language: 'en', understood: { sentiment: 'negative', intent: 'question' },
      isFirstPerson: expect.any(Function), countryNamed: expect.any(Function),
    });
  });

  test.each<[string, string, number, boolean | undefined]>([
    ['My lamp broke', 'en', 1, true],
    ['The lamp broke', 'en', 1, false],
    ['Meine Lampe ist kaputt', 'de', 1, true],
    ['My lamp broke', 'en', 0, undefined],
  ])('whether «%s» (%s, version %d) speaks of its writer: %s', (text, language, version, speaks) => {
    const part = { post: somePost('1', { text }), understanding: understood('neutral', language, version) };
    expect(subjectOfMention(mentionWith(part), dayOf).isFirstPerson?.()).toBe(speaks);
  });

  test.each<[string, Partial<Mention>, unknown]>([
    ['not yet understood', { understanding: understood('negative', 'en', 0) }, { language: undefined, understood: undefined }],
    ['of version 1', { understanding: understood('neutral') }, { language: 'en', understood: { sentiment: 'neutral', intent: undefined } }],
    ['corrected', { decided: { sentiment: 'positive' } }, { language: 'en', understood: { sentiment: 'positive', intent: undefined } }],
  ])('%s', (_, part, expected) => {
    const { language, understood: known } = subjectOfMention(mentionWith(part), dayOf);
    expect({ language, understood: known }).toEqual(expected);
  });

  test('what the user keeps with it, where it is given', () => {
    const kept = { topics: ['Acme'], tags: [], status: null, owner: null, facts: [] };
    expect(subjectOfMention(mentionWith({}), dayOf, kept).kept).toBe(kept);
  });

  test.each<[Partial<Mention>, string[]]>([
    [{}, []],
    [{ editedAt: NOON }, ['edited']],
    [{ goneAt: NOON, editedAt: NOON }, ['edited', 'gone']],
    [{ answer: { handle: 'norvelo', at: null, permalink: null, seenAt: NOON } }, ['answered']],
    [{ post: somePost('1', { reply: { text: 'Sorry' } }) }, ['answered']],
    [{ keptFor: ['t1'] }, ['kept']],
  ])('what became of it: %j', (part, facts) => expect(factsOf(mentionWith(part))).toEqual(facts));
});

test('a post that was just read has its page, too', () => {
  const met = { host: 'forum.example', seenAt: NOON, dayOf };
  expect(subjectOfPost(post, understood('neutral', 'de'), met)).toMatchObject({ ...met, language: 'de' });
  expect(subjectOfPost(post, understood('neutral', 'de', 0), met)).not.toHaveProperty('language');
});
