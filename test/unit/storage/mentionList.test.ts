import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readMentions, type Cursor, type MentionFilter } from '@/lib/storage/mentionList';
import { queriedSearch, wordSearch } from '@/lib/storage/searchMentions';
import {
  addTopics, batchOf, calendar, freshDatabase, heardPost, ingest, NOON, somePost, understood,
} from './sample';

const ANY: MentionFilter = { topicId: null, site: null, label: null };
let db: EarshotDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
});

/** 60 posts, twenty each of one instant; every tenth negative, every third also under the rival. */
async function fill(): Promise<string[]> {
  const posts = Array.from({ length: 60 }, (_, i) => {
    const at = new Date(NOON - Math.floor(i / 20) * 86_400_000).toISOString();
    const post = somePost(String(i).padStart(3, '0'), { publishedAt: { at, precision: 'second', raw: null } });
    return heardPost(post, i % 10 === 0 ? 'negative' : 'neutral', i % 3 === 0 ? ['acme', 'rival'] : ['acme']);
  });
  await ingest(db, batchOf(posts));
  return posts.map(({ id }) => id);
}

async function readAll(filter: MentionFilter, most: number): Promise<string[]> {
  const ids: string[] = [];
  let cursor: Cursor | null = null;
  for (let i = 0; i < 1_000; i++) {
    const page: Awaited<ReturnType<typeof readMentions>> = await readMentions(db, filter, cursor, most);
    ids.push(...page.rows.map(({ mention }) => mention.id));
    if (page.next === null) return ids;
    cursor = page.next;
  }
  throw new Error('The list has no end');
}

test.each([
  ['everything', ANY, 60],
  ['one topic', { ...ANY, topicId: 'rival' }, 20],
  ['one site', { ...ANY, site: 'hackernews' }, 60],
  ['another site', { ...ANY, site: 'elsewhere' }, 0],
  ['one sentiment', { ...ANY, label: 'negative' as const }, 6],
  ['a text, in any case', { ...ANY, search: wordSearch('LAMP OF 02') }, 10],
  ['an author', { ...ANY, search: wordSearch('writer-007') }, 1],
  ['a topic and a sentiment', { ...ANY, topicId: 'rival', label: 'negative' as const }, 2],
  ['what waits for an answer', { ...ANY, waiting: true }, 6],
  ['what waits under a topic', { ...ANY, topicId: 'rival', waiting: true }, 2],
  ['a period', { ...ANY, from: NOON - 86_400_000, to: NOON }, 20],
])('in windows of any size: %s', async (_, filter, count) => {
  await fill();
  for (const most of [1, 7, 100]) {
    const ids = await readAll(filter, most);
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
  }
});

test('comes newest first, with all topics of each mention', async () => {
  await fill();
  const { rows } = await readMentions(db, { ...ANY, topicId: 'acme' }, null, 100);
  const instants = rows.map(({ mention }) => mention.listedAt);
  expect(instants).toEqual([...instants].sort((a, b) => b - a));
  const both = rows.find(({ mention }) => mention.id === 'hackernews:003');
  expect(both?.matches.map(({ topicId }) => topicId).sort()).toEqual(['acme', 'rival']);
});

test('what waits under one topic only is in its list and that of all, not in that of others', async () => {
  await fill();
  const id = 'hackernews:030';
  const waiting = async (topicId: string | null): Promise<boolean> => (await readAll({ ...ANY, topicId, waiting: true }, 10)).includes(id);
  const seen = async (): Promise<boolean[]> => [await waiting('acme'), await waiting('rival'), await waiting(null)];
  expect(await seen()).toEqual([true, true, true]);
  await db.matches.where({ topicId: 'acme', mentionId: id }).modify((match) => {
    delete match.queue;
  });
  expect(await seen()).toEqual([false, true, true]);
  await db.topics.delete('rival');
  expect(await seen()).toEqual([false, false, false]);
});

const utcDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

function searching(query: string, dayOf = utcDay): MentionFilter {
  const search = queriedSearch(query, dayOf);
  if (search === null) throw new Error(`${query} is no query that can be read`);
  return { ...ANY, search };
}

test.each(['lamp', 'broken lamp', '"lamp of', 'sentimnt:negative', ''])('«%s» is no query that can be read', (text) => {
  expect(queriedSearch(text, utcDay)).toBeNull();
});

test.each([
  ['topic:Acme', 60],
  ['topic:rival', 20],
  ['topic:elsewhere', 0],
  ['topic:Acme sentiment:negative -lang:de', 6],
  ['topic:(Acme OR rival) -topic:rival', 40],
  ['lang:en 007', 1],
  ['"lamp of" 007', 1],
  ['author:writer-01*', 10],
  ['lamp (007 OR 008)', 2],
  ['"broke lamp"', 0],
  ['date:2026-05-20', 20],
  ['date:>=2026-05-19', 40],
  ['date:[2026-05-18 TO 2026-05-19] topic:Acme sentiment:negative -lang:de', 4],
  ['date:2026-05-19.. lamp', 40],
  ['-topic:rival', 40],
  ['is:mine', 1],
  ['NOT sentiment:negative', 54],
  ['date:2026-05-20 seen:2026-05-20', 20],
  ['seen:2026-05-21', 0],
  ['status:open', 0],
  ['lamp tag:urgent', 0],
  ['has:title', 0],
])('finds by query, in windows of any size: %s', async (text, count) => {
  await fill();
  await db.topics.update('acme', { name: 'Acmé', handles: ['@Writer-007'] });
  for (const most of [1, 7, 100]) expect(await readAll(searching(text), most)).toHaveLength(count);
});

test('finds what became of mentions', async () => {
  await fill();
  await db.mentions.update('hackernews:001', { editedAt: NOON });
  await db.mentions.update('hackernews:002', { goneAt: NOON, keptFor: ['acme'] });
  await db.mentions.update('hackernews:004', { answer: { handle: 'acme', at: null, permalink: null, seenAt: NOON } });
  const found = (query: string): Promise<string[]> => readAll(searching(query), 100);
  expect(await found('is:edited')).toEqual(['hackernews:001']);
  expect(await found('is:(gone OR answered)')).toEqual(expect.arrayContaining(['hackernews:002', 'hackernews:004']));
  expect(await found('is:kept -is:gone')).toEqual([]);
  expect(await found('is:kept')).toEqual(['hackernews:002']);
});

test('asks days of the reporting zone, and nothing of what nobody understood yet', async () => {
  const late = somePost('late', { publishedAt: { at: '2026-05-19T22:30:00.000Z', precision: 'second', raw: null } });
  const fresh = { ...heardPost(somePost('fresh')), understanding: understood('unscored', 'en', 0) };
  await ingest(db, batchOf([heardPost(late), fresh]));
  const query = 'date:2026-05-20 late';
  expect(await readAll(searching(query, (at) => calendar.at(at).day), 10)).toEqual(['hackernews:late']);
  expect(await readAll(searching(query), 10)).toEqual([]);
  expect(await readAll(searching('lamp lang:en'), 10)).toEqual(['hackernews:late']);
  expect(await readAll(searching('lamp -lang:en'), 10)).toEqual([]);
});

test('a topic that hides a mention is none of its topics, but in the list of what is hidden', async () => {
  await fill();
  await db.mentions.where('id').equals('hackernews:003').modify({ hiddenIn: ['rival'] });
  await db.matches.update(['rival', 'hackernews:003'], { hiddenAt: NOON });
  expect(await readAll(searching('topic:rival 003'), 10)).toEqual([]);
  expect(await readAll(searching('topic:acme 003'), 10)).toEqual(['hackernews:003']);
  expect(await readAll({ ...searching('topic:rival'), topicId: 'rival', hidden: true }, 10)).toEqual(['hackernews:003']);
});
