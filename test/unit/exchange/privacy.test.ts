import { describe, expect, it } from 'vitest';
import { pseudonymsBy } from '@/lib/exchange/pseudonyms';
import { privateRow } from '@/lib/exchange/privacy';
import type { AuthorsShown } from '@/lib/mentions/exportPrivacy';
import { bodyOf } from '@/lib/posts/post';
import type { ListedMention } from '@/components/mentions/listedMention';
import { cueOf, listedMention, reasonOf, topicOf } from '../components/samples';

const SECRET = new Uint8Array(32).fill(7);
const topics = [topicOf({ id: 't1', name: 'Seagull', handles: ['seagull_care', 'forum:seagull.help'] })];

async function made(row: ListedMention, authors: AuthorsShown, masked = true): Promise<ListedMention> {
  return privateRow(row, { privacy: { authors, masked }, topics, pseudonymOf: await pseudonymsBy(SECRET) });
}

function withPost(row: ListedMention, post: Partial<ListedMention['mention']['post']>): ListedMention {
  return { ...row, mention: { ...row.mention, post: { ...row.mention.post, ...post } } };
}

const textOf = async (text: string, authors: AuthorsShown, masked = true): Promise<string> =>
  (await made(listedMention({ id: 'forum:1', text, handle: 'ada_l' }), authors, masked)).mention.post.text;

describe('pseudonyms', () => {
  it('are the same for the same name in any case, and others by another secret or for another kind', async () => {
    const [one, other] = [await pseudonymsBy(SECRET), await pseudonymsBy(new Uint8Array(32).fill(8))];
    const ada = await one('author', 'forum:ada');
    expect(ada).toMatch(/^author-[0-9a-hjkmnp-tv-z]{10}$/u);
    expect(await (await pseudonymsBy(SECRET))('author', 'FORUM:Ada')).toBe(ada);
    const others = [await one('author', 'forum:ada2'), await one('author', 'x:ada'), await other('author', 'forum:ada'), await one('mention', 'forum:ada')];
    expect(new Set([ada, ...others]).size).toBe(5);
  });
});

describe('a mention in a file', () => {
  it('stays as it is where nothing is to be changed', async () => {
    const row = listedMention({ id: 'forum:1', text: 'Seagull lost my parcel, mail ada@example.com', handle: 'ada_l' });
    expect(await made(row, 'named', false)).toEqual(row);
  });

  it('is masked without a word about its author', async () => {
    const row = listedMention({ id: 'forum:1', text: 'Call (212) 555-0123, Seagull lost my parcel', handle: 'ada_l' });
    const { mention } = await made(row, 'named');
    expect(mention.post.text).toBe('Call [phone], Seagull lost my parcel');
    expect({ ...mention, post: { ...mention.post, text: row.mention.post.text }, understanding: row.mention.understanding }).toEqual(row.mention);
  });

  it('is written whatever signs stand in the name of its author', async () => {
    const text = 'Ada-L.[x](y)*+?^$|\\/ says: Seagull lost my parcel';
    const { mention } = await made(listedMention({ id: 'forum:1', text, handle: 'ada-l.[x](y)*+?^$|\\/' }), 'pseudonyms');
    expect(mention.post.text).toMatch(/^author-\w+ says: Seagull lost my parcel$/u);
  });

  it.each<[string, string]>([
    ['thanks @grace for that', 'thanks author-… for that'],
    ['thanks @grace.hopper.example.', 'thanks author-….'],
    ['thanks @grace@social.example ok', 'thanks author-… ok'],
    ['ask u/grace or /u/grace', 'ask author-… or author-…'],
    ['@seagull_care @Seagull.Help lost it', '@seagull_care @Seagull.Help lost it'],
    ['mail grace@example.com', 'mail [email]'],
    ['I, ada_l, say so', 'I, author-…, say so'],
    ['ada_latham says so', 'ada_latham says so'],
    ['https://forum.example/@ada_l/1', 'https://forum.example/@author-…/1'],
    ['meet @ 5', 'meet @ 5'],
  ])('by pseudonyms names no account: %s', async (text, expected) => {
    expect((await textOf(text, 'pseudonyms')).replace(/author-[0-9a-z]{10}/gu, 'author-…')).toBe(expected);
    expect(await textOf(text, 'none')).toBe(expected.replaceAll('author-…', '[author]'));
  });

  it('calls the same account the same in texts and as an author', async () => {
    const { mention } = await made(listedMention({ id: 'forum:1', handle: 'Grace' }), 'pseudonyms');
    const author = await (await pseudonymsBy(SECRET))('author', 'forum:ada');
    // The sample's author is forum:ada, whatever its handle.
    expect(mention.authorId).toBe(author);
    expect(await textOf('see @ada there', 'pseudonyms')).toBe(`see ${author} there`);
  });

  it.each(['pseudonyms', 'none'] as const)('holds nothing that leads to its author: %s', async (authors) => {
    const reply = { text: 'Dear Ada, sorry! Ada Lovelace, write to help@example.com', author: 'Zoe of Seagull', publishedAt: { at: null, precision: 'unknown' as const, raw: null } };
    const row = withPost(listedMention({ id: 'forum:ada_l-77', text: 'Seagull lost it. Ada Lovelace', handle: 'ada_l', reply }), {
      author: { handle: 'ada_l', name: 'Ada Lovelace', url: 'https://forum.example/u/ada_l', followers: 1234 },
      nativeId: 'ada_l-77', threadUrl: 'https://forum.example/t/ada_l', parentId: 'ada_l-76', place: 'London',
    });
    const said = 'Dear Ada, we will write to Ada Lovelace at help@example.com by Friday.';
    const answer = { handle: 'seagull_care', at: null, permalink: 'https://forum.example/u/ada_l/2', seenAt: 0, text: said };
    const promises = [{ words: said, dueAt: null, madeAt: null }];
    const named = { ...row, mention: { ...row.mention, authorId: 'forum:ada_l', answer, promises } };
    const written = JSON.stringify(await made(named, authors));
    for (const trace of ['ada', 'lovelace', 'zoe', 'help@', 'forum.example', '1234']) expect(written.toLowerCase()).not.toContain(trace);
    expect(written).toContain('Seagull lost it.');
    expect(written.match(/we will write to/gu)).toHaveLength(2);
    expect(written.includes('London')).toBe(authors === 'pseudonyms');
  });

  it('holds of an answer, of what it promises and of who works on it nothing that it may not', async () => {
    const answer = { handle: 'seagull_care', at: null, permalink: 'https://forum.example/t/ada_l', seenAt: 1, text: 'Dear Ada, mail help@example.com. We mend it by Friday, Ada.' };
    const promises = [{ words: 'We mend it by Friday, Ada.', dueAt: 5, madeAt: null }];
    const decided = { status: { is: 'open' as const, at: 1 }, owner: 'Zoe', draft: 'Dear Ada' };
    const row = withPost(listedMention({ id: 'forum:1', handle: 'ada_l', decided, fate: { answer } }), {
      author: { handle: 'ada_l', name: 'Ada Lovelace', url: null, followers: null },
    });
    const answered = { ...row, mention: { ...row.mention, promises } };
    const masked = (await made(answered, 'named')).mention;
    expect(masked).toMatchObject({ answer: { ...answer, text: 'Dear Ada, mail [email]. We mend it by Friday, Ada.' }, promises, decided });
    const unnamed = (await made(answered, 'none')).mention;
    expect(unnamed.answer).toEqual({ ...answer, permalink: null, text: 'Dear [author], mail [email]. We mend it by Friday, [author].' });
    expect(unnamed.promises).toEqual([{ ...promises[0], words: 'We mend it by Friday, [author].' }]);
    expect(unnamed.decided).toEqual({ status: { is: 'open', at: 1 } });
    expect(await made(answered, 'named', false)).toEqual(answered);
  });

  it('keeps every stretch of the text on its words', async () => {
    const text = 'Call (212) 555-0123 or +44 7700 900123! Seagull lost my parcel, says @grace, Seagull is awful';
    const row = listedMention({
      id: 'forum:1', text, handle: 'ada_l', reasons: [reasonOf(text, 'lost', -2), reasonOf(text, 'awful', -3), { ...reasonOf(text, '900123', 1) }],
      signals: { emotions: [{ kind: 'anger', cues: [cueOf(text, 'awful')] }] },
    });
    const toward = { label: 'negative' as const, score: -1, confidence: 1, reasons: [reasonOf(text, 'awful', -3)] };
    const { mention, matches } = await made({ ...row, matches: row.matches.map((match) => ({ ...match, toward })) }, 'pseudonyms');
    const body = bodyOf(mention.post);
    const wordsAt = (places: readonly { start: number; end: number }[]): string[] => places.map(({ start, end }) => body.slice(start, end));
    expect(wordsAt(mention.understanding.sentiment.reasons)).toEqual(['lost', 'awful', '[phone]']);
    expect(mention.understanding.sentiment.reasons.map(({ term }) => term)).toEqual(['lost', 'awful', '[phone]']);
    expect(wordsAt(matches[0]?.spans ?? [])).toEqual(['Seagull']);
    expect(wordsAt(matches[0]?.toward?.reasons ?? [])).toEqual(['awful']);
    expect(wordsAt(mention.understanding.signals?.emotions?.[0]?.cues ?? [])).toEqual(['awful']);
  });

  it.each<[title: string | null, text: string]>([
    ['Call 555 01 23 now', 'Seagull lost it'],
    ['Mail ada@example.com', 'Seagull lost it, mail ada@example.com'],
    ['Seagull, (212) 555-01…', 'Seagull, (212) 555-0123 is the number'],
    ['mail ada@example.com', 'mail ada@example.com Seagull'],
    ['ada@example.com', ''],
    [' ada@example.com ', 'Seagull'],
    ['ada@example.com', 'grace@example.com Seagull'],
  ])('has title and text that make up its body: %s', async (title, text) => {
    const row = withPost(listedMention({ id: 'forum:1', text }), { title });
    const start = bodyOf(row.mention.post).indexOf('Seagull');
    const heard = start === -1 ? [] : [{ start, end: start + 7 }];
    const { mention, matches } = await made({ ...row, matches: row.matches.map((match) => ({ ...match, spans: heard })) }, 'named');
    const body = bodyOf(mention.post);
    expect(body).not.toMatch(/@|0123/u);
    expect((matches[0]?.spans ?? []).map((span) => body.slice(span.start, span.end))).toEqual(heard.map(() => 'Seagull'));
  });
});
