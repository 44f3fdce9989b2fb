import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { writePersonFile } from '@/lib/exchange/personFile';
import { decideLabels } from '@/lib/storage/corrections';
import type { EarshotDatabase } from '@/lib/storage/database';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { findAuthors, readErasable } from '@/lib/storage/erasure/findAuthors';
import type { AuthorRow } from '@/lib/storage/rows';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../sample';

let db: EarshotDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  await ingest(db, batchOf([
    heardPost(somePost('1', { author: { handle: 'Tamsin_Q9', name: 'Tamsin Bexlow' } })),
    heardPost(somePost('2', { author: { handle: 'Tamsin_Q9', name: 'Tamsin Bexlow' } }), 'positive', ['acme', 'rival']),
    heardPost(somePost('3', { author: { handle: null, name: 'Ґанна Ліхтарна' } })),
    heardPost(somePost('4', { author: { handle: 'untamsin' } })),
  ]));
});

describe('finding authors', () => {
  const cases: [text: string, ids: string[]][] = [
    ['@Tamsin_Q9', ['hackernews:Tamsin_Q9']],
    ['tamsin', ['hackernews:Tamsin_Q9', 'hackernews:untamsin']],
    ['bexlow', ['hackernews:Tamsin_Q9']],
    ['ліхтарна', ['hackernews:Ґанна Ліхтарна']],
    ['  ', []],
    ['nobody', []],
  ];
  test.each(cases)('"%s"', async (text, ids) => {
    const { found, next } = await findAuthors(db, text, { most: 10 });
    expect([found.map(({ author }) => author.id), next]).toEqual([ids, null]);
  });

  test('says how many mentions, and whose handle is just that first', async () => {
    await ingest(db, batchOf([heardPost(somePost('5', { author: { handle: 'Tam' } }))], { number: 2 }));
    expect((await findAuthors(db, 'Tam', { most: 10 })).found.map(({ author, mentions }) => [author.handle, mentions]))
      .toEqual([['Tam', 1], ['Tamsin_Q9', 2], ['untamsin', 1]]);
  });

  test('goes on where it was cut short, by number and by time, and finds each once', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at): AuthorRow => ({
      id: `x:osk_${String(at).padStart(4, '0')}`, site: 'x', handle: `osk_${at}`, name: null, url: null, followers: null, firstSeenAt: NOON, lastSeenAt: NOON,
    }));
    await db.authors.bulkPut(rows);
    const few = await findAuthors(db, 'osk', { most: 3 });
    expect([few.found.length, few.next]).toEqual([3, 'x:osk_0002']);
    const rest = await findAuthors(db, 'osk_499', { most: 50, after: few.next, isOver: () => true });
    expect([rest.found.length, rest.next]).toEqual([1, 'x:osk_2002']);
    const end = await findAuthors(db, 'osk_499', { most: 50, after: rest.next });
    expect([end.found.length, end.next]).toEqual([10, null]);
  });
});

test('what will go is counted before', async () => {
  await decideLabels(db, [{ mentionId: 'hackernews:1', label: 'neutral' }]);
  expect(await readErasable(db, 'hackernews:Tamsin_Q9')).toMatchObject({ mentions: 2, touched: 1, topics: ['acme', 'rival'], files: [] });
  expect(await readErasable(db, 'hackernews:nobody')).toBeNull();
});

describe("a person's file", () => {
  const using = { name: 'earshot-person-2026-05-20.json', now: NOON, newId: () => 'line' };

  test('holds all that is stored of one author, and of nobody else, and is noted without a name', async () => {
    await decideLabels(db, [{ mentionId: 'hackernews:1', label: 'neutral' }]);
    const answer = { survey: 'Spring', kind: 'nps', scale: { least: 0, best: 10 }, value: 3, at: NOON, segment: null, text: null } as const;
    await db.surveys.bulkPut([{ ...answer, id: 's1', authorId: 'hackernews:Tamsin_Q9' }, { ...answer, id: 's2', value: 9, authorId: null }]);
    const written = await writePersonFile(db, 'hackernews:Tamsin_Q9', using);
    expect(written).toMatchObject({ state: 'done', mentions: 2 });
    const file = JSON.parse(written.state === 'done' ? await written.file.text() : '') as Record<string, unknown>;
    expect(file).toMatchObject({
      author: { site: 'hackernews', handle: 'Tamsin_Q9', name: 'Tamsin Bexlow', firstSeenAt: '2026-05-20T12:00:00.000Z' },
      mentions: [
        { id: 'hackernews:1', asOnThePage: { text: 'The lamp of 1 broke' }, decidedByUser: { sentiment: 'neutral' }, topics: [{ topic: 'acme', label: 'neutral' }] },
        { id: 'hackernews:2', decidedByUser: null, topics: [{ topic: 'acme', countedAs: { label: 'positive' } }, { topic: 'rival' }] },
      ],
    });
    expect(file['surveyAnswers']).toEqual([{ ...answer, at: '2026-05-20T12:00:00.000Z' }]);
    expect(JSON.stringify(file)).not.toMatch(/untamsin|"facets"|Ліхтарна/u);
    expect(await db.auditLog.toArray()).toEqual([{ id: 'line', at: NOON, kind: 'person', details: { file: using.name, mentions: 2 } }]);
  });

  test('holds what was answered and promised to them, and what was drafted', async () => {
    const mention = await db.mentions.get('hackernews:1');
    if (mention === undefined) throw new Error('missing');
    const answer = { handle: 'acme', at: null, permalink: null, seenAt: NOON, text: 'We mend it by Friday.' };
    await db.mentions.put({ ...mention, answer, promises: [{ words: 'We mend it by Friday.', dueAt: NOON, madeAt: null }] });
    const decided = { status: { is: 'open', at: NOON }, owner: 'Wren', draft: 'Dear Tamsin', replied: { at: NOON, how: 'put', edited: true } } as const;
    await decideInbox(db, [{ mentionId: 'hackernews:1', ...decided }]);
    const written = await writePersonFile(db, 'hackernews:Tamsin_Q9', using);
    const file = JSON.parse(written.state === 'done' ? await written.file.text() : '') as { mentions: unknown[] };
    const at = new Date(NOON).toISOString();
    expect(file.mentions[0]).toMatchObject({
      answerSeen: { ...answer, seenAt: at }, promisedByTheBrand: [{ words: 'We mend it by Friday.', dueAt: at, madeAt: null }],
      decidedByUser: { owner: 'Wren', draft: 'Dear Tamsin', status: { is: 'open', at }, replied: { at, how: 'put', edited: true } },
    });
  });

  test('of nobody there is none', async () => {
    expect(await writePersonFile(db, 'hackernews:nobody', using)).toEqual({ state: 'unknown' });
    expect(await db.auditLog.count()).toBe(0);
  });
});
