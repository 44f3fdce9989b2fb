import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { MOST_WORDS } from '@/lib/mentions/searchWords';
import { openDatabase, openState, type EarshotDatabase } from '@/lib/storage/database';
import { readMentions, type Cursor, type MentionFilter } from '@/lib/storage/mentionList';
import { searchFor, wordSearch, type MentionSearch } from '@/lib/storage/searchMentions';
import { indexChunk, indexedTo } from '@/lib/storage/words/indexing';
import { seededNumbers } from '../../query/subjects';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../sample';

const ANY: MentionFilter = { topicId: null, site: null, label: null };
const DAY = 86_400_000;
const utcDay = (instant: number): string => new Date(instant).toISOString().slice(0, 10);

let db: EarshotDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
});

/** The same list in windows; `walks`: as if there were no index. */
async function idsOf(filter: MentionFilter, { most = 7, walks = false } = {}): Promise<string[]> {
  const search = filter.search;
  const read = walks && search !== undefined ? { ...filter, search: { ...search, places: () => Promise.resolve(null) } } : filter;
  const ids: string[] = [];
  for (let cursor: Cursor | null = null, window = 0; window < 2_000; window++) {
    const page: Awaited<ReturnType<typeof readMentions>> = await readMentions(db, read, cursor, most);
    ids.push(...page.rows.map(({ mention }) => mention.id));
    if (page.next === null) return ids;
    cursor = page.next;
  }
  throw new Error('The list has no end');
}

function searching(text: string): MentionSearch {
  const search = searchFor(text, utcDay);
  if (search === null) throw new Error('Nothing is searched for');
  return search;
}

const WORDS = [
  'lamp', 'lamps', 'lampshade', 'broken', 'the', 'is', 'die', 'und', 'e-mail', "norvelo's", 'Norvelo', 'café', 'CAFE', 'ёлка', 'не', 'работает',
  'مدرسة', 'على', '東京', 'に', '駅', '👍', '50%', 'node.js', 'x1', 'x2', 'x3', 'wren', 'a', 'b',
];

/** So many random posts, several of one instant each, some with far too many words. */
async function fill(count: number, random: () => number, first = 0): Promise<void> {
  const below = (most: number): number => Math.floor(random() * most);
  const posts = Array.from({ length: count }, (_, index) => {
    const text = Array.from({ length: 1 + below(7) }, () => WORDS[below(WORDS.length)] ?? '').join(' ');
    const long = random() < 0.03 ? ` ${Array.from({ length: MOST_WORDS + 5 }, (_one, at) => `n${first + index}x${at}`).join(' ')} hidden${below(3)}` : '';
    const at = new Date(NOON - below(count / 6) * DAY).toISOString();
    const post = somePost(String(first + index), {
      text: text + long, title: random() < 0.2 ? (WORDS[below(WORDS.length)] ?? '') : null,
      author: { handle: `wren-${below(9)}`, name: random() < 0.5 ? 'Åsa Lamp' : null }, publishedAt: { at, precision: 'day', raw: null },
    });
    const topics = [['acme'], ['acme', 'rival'], ['rival']][below(3)] ?? [];
    const heard = heardPost(post, random() < 0.3 ? 'negative' : 'neutral', topics, random() < 0.2 ? topics.slice(0, 1) : []);
    const language = ['en', 'de', 'ru', null][below(4)] ?? null;
    return { ...heard, understanding: { ...heard.understanding, language: { ...heard.understanding.language, language } } };
  });
  await ingest(db, batchOf(posts, { asked: ['acme', 'rival'], number: first + 1 }));
}

/** A random search: words, or a query of words, phrases, wildcards, fields, AND, OR and NOT. */
function randomSearch(random: () => number): string {
  const below = (most: number): number => Math.floor(random() * most);
  const word = (): string => (random() < 0.1 ? `hidden${below(3)}` : random() < 0.1 ? `n${below(90)}x${below(205)}` : (WORDS[below(WORDS.length)] ?? ''));
  const part = (): string => {
    const kind = random();
    if (kind < 0.45) return word();
    if (kind < 0.6) return `"${word()} ${word()}"`;
    if (kind < 0.7) return `${word().replaceAll(/[^\p{L}]/gu, '').slice(0, 4)}*`;
    if (kind < 0.8) return `author:wren-${below(9)}`;
    if (kind < 0.9) return ['sentiment:negative', 'topic:rival', 'has:title', 'lang:en'][below(4)] ?? '';
    return `-${word()}`;
  };
  if (random() < 0.4) return Array.from({ length: 1 + below(3) }, word).join(' ').slice(0, 2 + below(20));
  const whole = Array.from({ length: 1 + below(3) }, part).join([' ', ' AND ', ' OR '][below(3)]);
  return random() < 0.2 ? `(${whole}) OR ${part()}` : whole;
}

function randomFilter(random: () => number): Partial<MentionFilter> {
  const below = (most: number): number => Math.floor(random() * most);
  return {
    ...(random() < 0.3 ? { topicId: ['acme', 'rival'][below(2)] ?? null } : {}),
    ...(random() < 0.2 ? { hidden: true as const } : {}),
    ...(random() < 0.2 ? { label: 'negative' as const } : {}),
    ...(random() < 0.2 ? { waiting: true } : {}),
    ...(random() < 0.2 ? { from: NOON - below(40) * DAY } : {}),
    ...(random() < 0.2 ? { to: NOON - below(10) * DAY } : {}),
  };
}

/** How many random searches are compared; more by hand. */
const RUNS = Number(process.env['SEARCHES'] ?? 80);

test.each(['a part', 'all'])('finds what a look at everything finds, in the same order, with %s of it in the index', async (made) => {
  const random = seededNumbers(made.length);
  await fill(150, random);
  // As if it had been stored by an older version.
  await db.words.clear();
  for (let chunk = 0; chunk < (made === 'all' ? 99 : 2) && (await indexChunk(db, 50)); chunk++);
  expect([-Infinity, Infinity].indexOf(await indexedTo(db))).toBe(made === 'all' ? 0 : -1);
  // What comes later is in the index in any case.
  await fill(30, random, 150);
  let found = 0;
  for (let run = 0; run < RUNS; run++) {
    const text = randomSearch(random);
    const filter = { ...ANY, ...randomFilter(random), ...(text.trim() === '' ? {} : { search: searching(text) }) };
    const all = await idsOf(filter, { most: 100, walks: true });
    const { search: _search, ...told } = filter;
    expect([text, told, await idsOf(filter, { most: [1, 7, 100][run % 3] ?? 7 })]).toEqual([text, told, all]);
    found += all.length > 0 ? 1 : 0;
  }
  expect(found).toBeGreaterThan(RUNS / 3);
}, 600_000);

describe('the index', () => {
  test('is made newest first, goes on where it was, and says how far it is', async () => {
    await fill(40, seededNumbers(3));
    await db.words.clear();
    expect(await indexedTo(db)).toBe(Infinity);
    const newest = await db.mentions.orderBy('listedAt').reverse().toArray();
    expect(await indexChunk(db, 10)).toBe(true);
    expect(await indexedTo(db)).toBe(newest[9]?.listedAt);
    expect((await db.words.toCollection().primaryKeys()).toSorted()).toEqual(newest.slice(0, 10).map(({ id }) => id).toSorted());
    while (await indexChunk(db, 10));
    expect(await indexedTo(db)).toBe(-Infinity);
    expect(await db.words.count()).toBe(40);
    expect(await indexChunk(db)).toBe(false);
  });

  test('of another version is made anew', async () => {
    await fill(5, seededNumbers(3));
    while (await indexChunk(db));
    await db.settings.put({ key: 'wordIndexing', value: { version: 0, at: null, done: true } });
    expect(await indexedTo(db)).toBe(Infinity);
    expect(await indexChunk(db)).toBe(true);
  });

  test('finds what has more words than are kept by each of them', async () => {
    const text = Array.from({ length: MOST_WORDS * 2 }, (_, index) => `w${index}`).join(' ');
    await ingest(db, batchOf([heardPost(somePost('long', { text })), heardPost(somePost('short', { text: 'w1' }))]));
    while (await indexChunk(db));
    expect(await idsOf({ ...ANY, search: wordSearch(`w${MOST_WORDS * 2 - 1}`) })).toEqual(['hackernews:long']);
    expect((await idsOf({ ...ANY, search: wordSearch('w1') })).toSorted()).toEqual(['hackernews:long', 'hackernews:short']);
  });

  test('looks at what it needs only', async () => {
    await fill(200, seededNumbers(3));
    await ingest(db, batchOf([heardPost(somePost('rare', { text: 'a glockenspiel' }))], { number: 999 }));
    while (await indexChunk(db));
    const looked: string[] = [];
    const watching: MentionSearch = { ...wordSearch('glockens'), among: () => (mention) => looked.push(mention.id) > 0 };
    expect(await idsOf({ ...ANY, search: watching })).toContain('hackernews:rare');
    expect(looked.length).toBeLessThan(20);
  });

  test('of a database of version 9 is made by and by, while all is found', async () => {
    await fill(30, seededNumbers(5));
    const old = new Dexie('searched-9');
    old.version(9).stores(Object.fromEntries(db.tables.filter(({ name }) => name !== 'words').map(({ name, schema }) =>
      [name, [schema.primKey.src, ...schema.indexes.map(({ src }) => src)].join(', ')])));
    for (const table of ['topics', 'mentions', 'matches', 'settings']) await old.table(table).bulkPut(await db.table(table).toArray());
    old.close();
    db = openDatabase({ durability: 'strict', name: 'searched-9' });
    expect(await openState(db)).toEqual({ state: 'open' });
    expect([await db.mentions.count(), await db.words.count()]).toEqual([30, 0]);
    const filter = { ...ANY, search: wordSearch('lam') };
    const found = await idsOf(filter);
    expect(found.length).toBeGreaterThan(3);
    expect(await idsOf(filter, { walks: true })).toEqual(found);
    await indexChunk(db, 10);
    expect(await idsOf(filter)).toEqual(found);
    while (await indexChunk(db, 10));
    expect(await idsOf(filter)).toEqual(found);
    expect(await db.words.count()).toBe(30);
  });
});
