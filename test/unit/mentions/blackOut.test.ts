import { describe, expect, test } from 'vitest';
import { calledAs, identitiesOf, type KnownAuthor } from '@/lib/mentions/authorIdentity';
import { blackOutPost, identitiesInPost, isByErased } from '@/lib/mentions/blackOut';
import { eraseFrom, identitiesInMention } from '@/lib/mentions/eraseFrom';
import type { Match, Mention } from '@/lib/mentions/mention';
import { mayName } from '@/lib/mentions/needles';
import { completePost, type PostDraft } from '@/lib/posts/complete';
import { bodyOf, type Post } from '@/lib/posts/post';

const PLAIN = new Set(['support', 'al', 'apple']);

function erasing(author: Partial<KnownAuthor>): (identity: string) => boolean {
  const known = { site: 'forum', handle: null, name: null, url: null, ...author };
  const identities = new Set([...identitiesOf(known), ...calledAs(known, (word) => PLAIN.has(word))]);
  return (identity) => identities.has(identity);
}

function post(draft: Partial<PostDraft> & { site?: string }): Post {
  const { site = 'forum', ...rest } = draft;
  return completePost({ kind: 'comment', author: { handle: 'someone_else' }, ...rest }, { site, base: 'https://forum.example/', context: 'thread' });
}

describe('who an author is', () => {
  const erased = erasing({ handle: 'Tamsin_Q9', name: 'Tamsin Bexlow', url: 'https://www.forum.example/u/tamsin_q9/' });
  const cases: [says: string, author: Partial<KnownAuthor>, known: boolean][] = [
    ['the handle', { handle: 'Tamsin_Q9' }, true],
    ['the handle in other letters', { handle: '@tamsin_q9' }, true],
    ['the handle in wide letters', { handle: 'ｔａｍｓｉｎ_q9' }, true],
    ['the address alone', { url: 'http://forum.example/u/Tamsin_Q9?utm_source=x#' }, true],
    ['the address under another handle', { handle: 'new_name', url: 'https://forum.example/u/tamsin_q9' }, true],
    ['a namesake', { handle: 'other', name: 'Tamsin Bexlow' }, false],
    ['a namesake without a handle', { name: 'Tamsin Bexlow' }, false],
    ['a longer handle', { handle: 'tamsin_q99' }, false],
    ['the handle on another site', { site: 'elsewhere', handle: 'Tamsin_Q9' }, false],
    ['nobody', {}, false],
  ];
  test.each(cases)('%s', (_says, { site = 'forum', ...author }, known) => {
    expect(isByErased({ site, author: { handle: null, name: null, url: null, followers: null, ...author } }, erased)).toBe(known);
  });

  test('without a handle the name says it', () => {
    const byName = erasing({ name: 'Tamsin Bexlow' });
    const author = { handle: null, name: 'TAMSIN  Bexlow', url: null, followers: null };
    expect(isByErased({ site: 'forum', author }, byName)).toBe(true);
    expect(isByErased({ site: 'elsewhere', author }, byName)).toBe(false);
  });

  test('an address that is a mere host is nobody', () => {
    expect(identitiesOf({ site: 'forum', handle: null, name: null, url: 'https://forum.example/' })).toEqual([]);
  });
});

describe('texts of others', () => {
  const TAMSIN = { handle: 'Tamsin_Q9', name: 'Tamsin Bexlow', url: 'https://forum.example/u/tamsin_q9' };
  const cases: [says: string, author: Partial<KnownAuthor>, before: string, after: string][] = [
    ['a handle after @', TAMSIN, 'as @tamsin_q9 says', 'as @█████████ says'],
    ['at an end of a sentence', TAMSIN, '@Tamsin_Q9.', '@█████████.'],
    ['before a sentence without a space', TAMSIN, '@tamsin_q9.Yes', '@█████████.Yes'],
    ['with an ending', TAMSIN, "@tamsin_q9's lamp", "@█████████'s lamp"],
    ['a longer handle stays', TAMSIN, '@tamsin_q99 and @xtamsin_q9', '@tamsin_q99 and @xtamsin_q9'],
    ['alone', TAMSIN, 'thanks tamsin_q9!', 'thanks █████████!'],
    ['behind u/', TAMSIN, 'ask u/tamsin_q9 or /user/tamsin_q9', 'ask u/█████████ or /user/█████████'],
    ['the name', TAMSIN, 'I told Tamsin Bexlow so', 'I told █████████████ so'],
    ['half of the name stays', TAMSIN, 'I told Tamsin so', 'I told Tamsin so'],
    ['the address', TAMSIN, 'see https://forum.example/u/tamsin_q9?utm_source=mail.', `see ${'█'.repeat(49)}.`],
    ['what lies under the address', TAMSIN, 'see forum.example/u/tamsin_q9/posts/4', `see ${'█'.repeat(33)}`],
    ['an address of somebody else', TAMSIN, 'see https://forum.example/u/tamsin_q99', 'see https://forum.example/u/tamsin_q99'],
    ['a mail address', TAMSIN, 'write to tamsin_q9@post.example', 'write to █████████@post.example'],
    ['a short handle only after @', { handle: 'al' }, 'al @al alone @also Al', 'al @██ alone @also Al'],
    ['a plain word only after @', { handle: 'support' }, 'The support by @support', 'The support by @███████'],
    ['a handle of letters that is no plain word', { handle: 'quillfern' }, 'Quillfern knows, quillferns not', '█████████ knows, quillferns not'],
    ['Cyrillic', { handle: 'ліхтар_7' }, 'Дякую, @Ліхтар_7! ліхтар_77', 'Дякую, @████████! ліхтар_77'],
    ['Arabic, written to the next word', { handle: 'noor_k' }, 'شكراو@noor_kعلى', 'شكراو@██████على'],
    ['Japanese, with an honorific', { handle: 'taro_9' }, '@taro_9さんは', '@██████さんは'],
    ['a name in Han', { handle: '山田太郎' }, '@山田太郎さん', '@████さん'],
    ['letters beyond 16 bits', { handle: '𝒯am_1' }, '@𝒯am_1 hi', '@██████ hi'],
    ['an instance may be left out', { handle: 'tam@social.example' }, '@tam and @tam@social.example', '@███ and @██████████████████'],
  ];
  test.each(cases)('%s', (_says, author, before, after) => {
    const { post: black } = blackOutPost(post({ text: before }), erasing(author));
    expect(black.text).toBe(after);
    expect(black.text).toHaveLength(before.length);
  });

  test('on other sites a handle may be somebody else, an address not', () => {
    const isErased = erasing(TAMSIN);
    expect(blackOutPost(post({ site: 'elsewhere', text: 'hi @tamsin_q9' }), isErased).post.text).toBe('hi @tamsin_q9');
    expect(blackOutPost(post({ site: 'elsewhere', text: 'hi forum.example/u/tamsin_q9' }), isErased).post.text).toBe(`hi ${'█'.repeat(25)}`);
  });

  test('what is asked about before storing is all that could be erased', () => {
    const isErased = erasing(TAMSIN);
    for (const [, author, text] of cases) {
      if (author !== TAMSIN) continue;
      const whole = post({ text });
      expect(identitiesInPost(whole).some(isErased)).toBe(blackOutPost(whole, isErased).post !== whole);
    }
  });

  test('title, addresses, parent and an answer of theirs', () => {
    const isErased = erasing({ ...TAMSIN });
    const { post: black } = blackOutPost(
      post({
        title: 'To @tamsin_q9', text: 'Well', threadUrl: 'https://forum.example/u/tamsin_q9/thread/4', permalink: 'https://forum.example/p/9',
        parentId: 'tamsin_q9/2026', reply: { text: 'We are sorry', author: 'tamsin_q9' },
      }),
      isErased,
    );
    expect(black).toMatchObject({
      title: 'To @█████████', text: 'Well', threadUrl: null, permalink: 'https://forum.example/p/9', parentId: null,
      reply: { text: '', author: null },
    });
  });

  test('places stay where a text repeats its title', () => {
    const before = post({ title: 'Hi @tamsin_q…', text: 'Hi @tamsin_q9, the lamp broke' });
    const { post: after } = blackOutPost(before, erasing(TAMSIN));
    expect(bodyOf(after)).toHaveLength(bodyOf(before).length);
    expect(bodyOf(after)).toBe('Hi @█████████, the lamp broke');
    expect(JSON.stringify(after)).not.toMatch(/tamsin/iu);
  });

  test('what names nobody is the same post', () => {
    const before = post({ text: 'The lamp broke' });
    expect(blackOutPost(before, erasing(TAMSIN)).post).toBe(before);
  });
});

describe('what was understood', () => {
  test('nothing quotes what is black; the rest, labels and counts stay', () => {
    const text = 'Lamp\n@tamsin_q9 hates it, I love the lamp';
    const [bad, good] = [{ start: 16, end: 21 }, { start: 29, end: 33 }];
    const quote = { start: 6, end: 15, term: 'tamsin_q9' };
    const reason = (span: { start: number; end: number }, value: number): object => ({ ...span, term: text.slice(span.start, span.end), value, shifts: [], contribution: value });
    const mention = {
      id: 'forum:1', site: 'forum', post: post({ title: 'Lamp', text: text.slice(5) }), topicIds: ['acme'],
      answer: { handle: 'tamsin_q9', at: null, permalink: 'https://forum.example/u/tamsin_q9/1', seenAt: 1 },
      understanding: {
        sentiment: { label: 'negative', reasons: [reason(quote, -1), reason(bad, -3), reason(good, 3)] },
        intent: { intent: 'complaint', reasons: [{ ...quote, intent: 'complaint' }, { ...bad, term: 'hates', intent: 'complaint' }] },
        signals: { switchedTo: quote, gap: [quote], emotions: [{ kind: 'anger', cues: [quote, { ...bad, term: 'hates' }] }] },
      },
    } as unknown as Mention;
    const match = {
      topicId: 'acme', mentionId: 'forum:1', spans: [{ start: 37, end: 41 }], label: 'negative', counted: { label: 'negative' },
      relevance: { score: 0.4, reasons: [{ ...quote, contribution: 1 }] }, toward: { label: 'positive', reasons: [reason(quote, 1), reason(good, 3)] },
    } as unknown as Match;
    const erased = eraseFrom(mention, [match], erasing({ handle: 'tamsin_q9', url: 'https://forum.example/u/tamsin_q9' }));
    expect(JSON.stringify(erased)).not.toContain('tamsin');
    expect(erased?.mention.understanding).toMatchObject({
      sentiment: { label: 'negative', reasons: [bad, good] },
      intent: { intent: 'complaint', reasons: [bad] },
      signals: { gap: [], emotions: [{ kind: 'anger', cues: [bad] }] },
    });
    expect(erased?.mention.understanding.signals?.switchedTo).toBeUndefined();
    expect(erased?.matches[0]).toMatchObject({ spans: match.spans, counted: match.counted, toward: { reasons: [good] } });
    expect(eraseFrom(mention, [match], erasing({ handle: 'nobody_1' }))).toBeNull();
  });

  test("a draft of the user's loses the name, and is asked about", () => {
    const isErased = erasing({ handle: 'tamsin_q9' });
    const decided = { status: { is: 'open' as const, at: 1 }, draft: 'Dear Ada, @tamsin_q9 is right' };
    const mention = { id: 'forum:1', site: 'forum', post: post({ text: 'Lamp' }), topicIds: [], understanding: { sentiment: { reasons: [] } }, decided } as unknown as Mention;
    expect(identitiesInMention(mention).some(isErased)).toBe(true);
    expect(mayName(mention, ['tamsin_q9'])).toBe(true);
    expect(eraseFrom(mention, [], isErased)?.mention.decided).toEqual({ ...decided, draft: 'Dear Ada, @█████████ is right' });
    expect(eraseFrom({ ...mention, decided: { draft: 'Dear Ada' } }, [], isErased)).toBeNull();
  });

  test('an answer and its promises lose the name; those of an erased answerer go', () => {
    const words = 'We will send @tamsin_q9 a new lamp.';
    const answer = { handle: 'norvelo', at: null, permalink: null, seenAt: 1, text: `Sorry! ${words}` };
    const mention = {
      id: 'forum:1', site: 'forum', post: post({ text: 'Lamp' }), topicIds: [], answer, promises: [{ words, dueAt: null, madeAt: null }],
      understanding: { sentiment: { reasons: [] } },
    } as unknown as Mention;
    expect(identitiesInMention(mention).some(erasing({ handle: 'tamsin_q9' }))).toBe(true);
    expect(eraseFrom(mention, [], erasing({ handle: 'tamsin_q9' }))?.mention).toMatchObject({
      answer: { text: 'Sorry! We will send @█████████ a new lamp.' }, promises: [{ words: 'We will send @█████████ a new lamp.' }],
    });
    const without = eraseFrom(mention, [], erasing({ handle: 'norvelo' }))?.mention;
    expect(without?.answer).not.toHaveProperty('text');
    expect(without?.promises).toEqual([]);
  });
});
