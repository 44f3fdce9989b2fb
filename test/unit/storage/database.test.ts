import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import type { FacetDay } from '@/lib/mentions/facets';
import type { Heard } from '@/lib/mentions/hear';
import { readAuthors as readAuthorDays } from '@/lib/storage/authorDays';
import { decideLabels } from '@/lib/storage/corrections';
import { readFacetDays } from '@/lib/storage/facetDays';
import { readAuthorHistory } from '@/lib/storage/authorStory';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { isCountingFacets, readRequeueing } from '@/lib/storage/inbox/askRequeueing';
import { requeueChunk } from '@/lib/storage/inbox/requeueing';
import { readAdapters } from '@/lib/storage/learning/adapters';
import { readToLearn } from '@/lib/storage/learning/toLearn';
import { isStorageFull, openDatabase, openState, SCHEMA_VERSION } from '@/lib/storage/database';
import { asBackedUp, unqueued } from '@/lib/storage/matchesOf';
import { readSettings } from '@/lib/storage/settings';
import { finishRemovals } from '@/lib/storage/topics/oldRemovals';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { listTopics } from '@/lib/storage/topics/topics';
import { readHealth, readUnreadable } from '@/lib/storage/siteHealth';
import { readGeneration } from '@/lib/storage/counters';
import { linkAuthors } from '@/lib/storage/people/linkAuthors';
import { readAuthors } from '@/lib/storage/people/readAuthors';
import { readKit, saveKit } from '@/lib/storage/replyKit/kit';
import { readMentions } from '@/lib/storage/mentionList';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import type { TopicRow } from '@/lib/storage/rows';
import { recountedTallies, storedTallies } from './recount';
import { addTopics, batchOf, followAll, freshDatabase, heardPost, ingest, NOON, somePost } from './sample';
import { SHIPPED } from './shipped';

/** Cells stand in the order in which they were counted first. */
function inOrder({ cells, ...day }: FacetDay): FacetDay {
  const name = ({ site, facet, value, label }: FacetDay['cells'][number]): string => [site, facet, value, label].join(' ');
  return { ...day, cells: cells.toSorted((a, b) => (name(a) < name(b) ? -1 : 1)) };
}

describe('versions', () => {
  test('every shipped version has its old database here', () => {
    expect(SHIPPED.map(({ version }) => version)).toEqual(Array.from({ length: SCHEMA_VERSION }, (_, i) => i + 1));
  });

  test.each(SHIPPED)('a database of version $version opens with all it holds', async ({ version, stores }) => {
    const name = `old-${version}`;
    const old = new Dexie(name);
    old.version(version).stores(stores);
    await old.table('topics').put({ id: 'acme', name: 'Acme', query: 'acme', stamps: {} });
    await old.table('settings').put({ key: 'paused', value: true });
    old.close();
    const db = openDatabase({ durability: 'strict', name });
    expect(await openState(db)).toEqual({ state: 'open' });
    expect((await listTopics(db)).map(({ id }) => id)).toEqual(['acme']);
    expect((await readSettings(db)).paused).toBe(true);
  });

  test.each(SHIPPED.slice(0, 2))('what version $version stored is listed, and follows an edit, with exact tallies', async ({ version, stores }) => {
    const now = await freshDatabase();
    await addTopics(now, 'lamp');
    const heard = ['1', '2'].map((id) => heardPost(somePost(id), 'negative', ['lamp']));
    await ingest(now, batchOf(heard, { asked: ['lamp'] }));
    const old = new Dexie(`older-${version}`);
    old.version(version).stores(stores);
    for (const table of ['topics', 'mentions', 'tallies', 'settings']) {
      await old.table(table).bulkPut(await now.table(table).toArray());
    }
    // Older versions knew nothing of hiding; the first knew neither what waits nor when a topic heard.
    const matches = (await now.matches.toArray()).map(({ queue, heardAt, counted, ...match }) => ({
      ...match,
      counted: { ...counted, version: 1 },
      ...(version === 1 ? {} : { queue, heardAt }),
    }));
    await old.table('matches').bulkPut(matches);
    old.close();

    const db = openDatabase({ durability: 'strict', name: `older-${version}` });
    expect(await openState(db)).toEqual({ state: 'open' });
    const filter = { topicId: 'lamp', site: null, label: null, text: '' };
    expect((await readMentions(db, filter, null, 9)).rows).toHaveLength(2);
    const row = (await db.topics.get('lamp')) as TopicRow;
    await saveTopic(db, { ...row, hide: 'author:writer-2' }, { now: NOON, newId: () => 'new' });
    await followAll(db, NOON + UNDO_FOR);
    expect((await readMentions(db, filter, null, 9)).rows.map(({ mention }) => mention.id)).toEqual(['hackernews:1']);
    const hidden = await readMentions(db, { ...filter, hidden: true }, null, 9);
    expect(hidden.rows.map(({ mention }) => mention.id)).toEqual(['hackernews:2']);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  });

  test.each(SHIPPED.slice(0, 3))('the health that version $version knew stays, of pages of any kind', async ({ version, stores }) => {
    const name = `healthy-${version}`;
    const old = new Dexie(name);
    old.version(version).stores(stores);
    const known = { site: 'reddit', day: '2026-05-19', found: 9, read: 8, missing: { time: 1 } };
    await old.table('health').put(known);
    old.close();
    const db = openDatabase({ durability: 'strict', name });
    expect(await openState(db)).toEqual({ state: 'open' });
    expect(await readHealth(db, { from: '2026-05-01', to: '2026-05-31' })).toEqual([{ ...known, kind: 'any' }]);
    expect(await readUnreadable(db)).toEqual([]);
    expect(db.backendDB().objectStoreNames).not.toContain('health');
    await ingest(db, batchOf([heardPost(somePost('1'))]));
    expect(await db.siteHealth.count()).toBe(2);
  });

  test('the author of what version 8 stored is found, the newest of theirs first', async () => {
    const now = await freshDatabase();
    await addTopics(now, 'lamp');
    const by = (id: string, at: string): Heard => heardPost(somePost(id, { author: { handle: 'wren' }, publishedAt: { at, precision: 'second', raw: null } }), 'negative', ['lamp']);
    await ingest(now, batchOf([by('2', '2026-05-18T10:00:00.000Z'), by('1', '2026-05-19T10:00:00.000Z')], { asked: ['lamp'] }));
    const old = new Dexie('authors-8');
    old.version(8).stores(SHIPPED[7]?.stores ?? {});
    for (const table of ['topics', 'mentions', 'matches', 'settings']) await old.table(table).bulkPut(await now.table(table).toArray());
    old.close();
    const db = openDatabase({ durability: 'strict', name: 'authors-8' });
    expect(await openState(db)).toEqual({ state: 'open' });
    const oldest = await db.mentions.get('hackernews:2');
    const history = oldest && (await readAuthorHistory(db, oldest));
    expect(history?.mentions.map(({ id }) => id)).toEqual(['hackernews:1', 'hackernews:2']);
    await decideInbox(db, [{ mentionId: 'hackernews:2', status: { is: 'done', at: NOON } }], { newOrigin: () => 'here' });
    expect((await db.matches.toArray()).map(({ mentionId, queue }) => [mentionId, queue])).toEqual([['hackernews:1', 'answer'], ['hackernews:2', undefined]]);
  });

  test('what version 9 stored is put into queues by a job', async () => {
    const now = await freshDatabase();
    await addTopics(now, 'lamp');
    await ingest(now, batchOf([heardPost(somePost('1'), 'negative', ['lamp']), heardPost(somePost('2'), 'neutral', ['lamp'])], { asked: ['lamp'] }));
    const [queued] = (await now.matches.toArray()).flatMap((match) => match.queued ?? []);
    expect(queued).toBeDefined();
    const old = new Dexie('queued-9');
    old.version(9).stores(SHIPPED[8]?.stores ?? {});
    for (const table of ['topics', 'mentions', 'tallies', 'settings']) await old.table(table).bulkPut(await now.table(table).toArray());
    await old.table('matches').bulkPut((await now.matches.toArray()).map(unqueued));
    old.close();
    const db = openDatabase({ durability: 'strict', name: 'queued-9' });
    expect(await openState(db)).toEqual({ state: 'open' });
    expect(await readRequeueing(db)).toMatchObject({ topics: null, done: 0 });
    expect(await db.matches.where('queued').above([]).count()).toBe(0);
    while (await requeueChunk(db, 1));
    expect(await readRequeueing(db)).toBeNull();
    expect(await db.matches.toArray()).toEqual(await now.matches.toArray());
    expect(await readRequeueing(now)).toBeNull();
  });

  test('authors of what version 10 stored are listed by when they were seen last, and can be linked', async () => {
    const now = await freshDatabase();
    await addTopics(now, 'lamp');
    await ingest(now, batchOf([heardPost(somePost('1'), 'negative', ['lamp'])], { asked: ['lamp'] }));
    await ingest(now, batchOf([heardPost(somePost('2', { site: 'reddit' }), 'negative', ['lamp'])], { asked: ['lamp'], number: 2, site: 'reddit', seenAt: NOON + 1 }));
    const old = new Dexie('authors-10');
    old.version(10).stores(SHIPPED[9]?.stores ?? {});
    for (const table of ['topics', 'mentions', 'matches', 'authors', 'tallies', 'settings']) await old.table(table).bulkPut(await now.table(table).toArray());
    old.close();
    const db = openDatabase({ durability: 'strict', name: 'authors-10' });
    expect(await openState(db)).toEqual({ state: 'open' });
    const list = async (site: string | null): Promise<string[]> =>
      (await readAuthors(db, { site, risk: null, text: '' }, { now: NOON, after: null, most: 9 })).rows.map(({ author }) => author.id);
    expect([await list(null), await list('hackernews')]).toEqual([['reddit:writer-2', 'hackernews:writer-1'], ['hackernews:writer-1']]);
    expect(await linkAuthors(db, 'reddit:writer-2', 'hackernews:writer-1')).toMatchObject({ state: 'linked' });
    expect(await list(null)).toEqual(['reddit:writer-2']);
  });

  test('what version 11 decided stays, and a reply kit can be written beside it', async () => {
    const old = new Dexie('kit-11');
    old.version(11).stores(SHIPPED[10]?.stores ?? {});
    await old.table('settings').bulkPut([{ key: 'clock', value: 4 }, { key: 'origin', value: 'here' }]);
    old.close();
    const db = openDatabase({ durability: 'strict', name: 'kit-11' });
    expect([await openState(db), await readKit(db, 'article')]).toEqual([{ state: 'open' }, []]);
    await saveKit(db, [{ kind: 'product', name: 'Norvelo Roll bag', url: '', price: '', aliases: [] }], { now: NOON, newId: () => 'bag' });
    expect(await readKit(db, 'product')).toMatchObject([{ id: 'bag', stamps: { name: { clock: 5, origin: 'here' } } }]);
  });

  test('what version 12 stored is counted by facet and author by a job', async () => {
    const now = await freshDatabase();
    await addTopics(now, 'lamp', 'shade');
    await ingest(now, batchOf([heardPost(somePost('1'), 'negative', ['lamp', 'shade']), heardPost(somePost('2'), 'neutral', ['lamp'])], { asked: ['lamp', 'shade'] }));
    const about = { topicIds: ['lamp', 'shade'], from: '2000-01-01', to: '2100-01-01' };
    const counted = await readFacetDays(now, about);
    expect(counted.map(({ topicId, cells }) => [topicId, cells.find(({ facet }) => facet === 'kind')?.count])).toEqual([['lamp', 1], ['shade', 1]]);
    const old = new Dexie('facets-12');
    old.version(12).stores(SHIPPED[11]?.stores ?? {});
    for (const table of ['topics', 'mentions', 'tallies', 'settings']) await old.table(table).bulkPut(await now.table(table).toArray());
    await old.table('matches').bulkPut((await now.matches.toArray()).map((match) => ({ ...match, counted: asBackedUp(match).counted })));
    old.close();
    const db = openDatabase({ durability: 'strict', name: 'facets-12' });
    expect(await openState(db)).toEqual({ state: 'open' });
    expect([await isCountingFacets(db), await db.facetDays.count(), await db.authorDays.count()]).toEqual([true, 0, 0]);
    // What is heard meanwhile, and corrected, counts once.
    await ingest(db, batchOf([heardPost(somePost('3'), 'positive', ['lamp'])], { asked: ['lamp'], number: 2 }));
    expect(await requeueChunk(db, 1)).toBe(true);
    await decideLabels(db, [{ mentionId: 'hackernews:1', label: 'positive' }, { mentionId: 'hackernews:2', label: 'negative' }]);
    expect(await isCountingFacets(db)).toBe(true);
    while (await requeueChunk(db, 1));
    expect(await isCountingFacets(db)).toBe(false);
    await ingest(now, batchOf([heardPost(somePost('3'), 'positive', ['lamp'])], { asked: ['lamp'], number: 2 }));
    await decideLabels(now, [{ mentionId: 'hackernews:1', label: 'positive' }, { mentionId: 'hackernews:2', label: 'negative' }]);
    expect((await readFacetDays(db, about)).map(inOrder)).toEqual((await readFacetDays(now, about)).map(inOrder));
    const authors = { ...about, site: null };
    expect(await readAuthorDays(db, authors)).toEqual(await readAuthorDays(now, authors));
    expect((await db.matches.toArray()).map(({ counted: { version } }) => version)).toEqual([3, 3, 3, 3]);
  });

  test('what version 5 learned stays, and what waited to be learned', async () => {
    const old = new Dexie('learned-5');
    old.version(5).stores(SHIPPED[4]?.stores ?? {});
    const trial = { n: 40, adapted: 0.7, shipped: 0.6 };
    const learned = { language: 'en', revision: 2, trainedAt: NOON, labels: { user: 40, stars: 0 }, trial, adapter: null };
    await old.table('adapters').put(learned);
    await old.table('settings').put({ key: 'toLearn', value: ['en', 'uk'] });
    old.close();
    const db = openDatabase({ durability: 'strict', name: 'learned-5' });
    expect(await openState(db)).toEqual({ state: 'open' });
    expect(await readAdapters(db)).toEqual([{ ...learned, topics: [] }]);
    expect(await readToLearn(db)).toEqual({ en: 1, uk: 1 });
  });

  test('a database of a newer version is refused and left as it is', async () => {
    const name = 'from-the-future';
    const future = new Dexie(name);
    future.version(SCHEMA_VERSION + 3).stores({ topics: 'id', wonders: 'id' });
    await future.table('wonders').put({ id: 'one' });
    future.close();
    const db = openDatabase({ durability: 'relaxed', name });
    expect(await openState(db)).toMatchObject({ state: 'newer' });
    expect(db.isOpen()).toBe(false);
    const again = new Dexie(name);
    again.version(SCHEMA_VERSION + 3).stores({ topics: 'id', wonders: 'id' });
    expect(await again.table('wonders').count()).toBe(1);
    expect(again.backendDB().version).toBe((SCHEMA_VERSION + 3) * 10);
  });
});

describe('topics', () => {
  const draft = { name: 'Acme', query: 'acme', hue: 2, role: 'brand' as const };

  test('an edit stamps only what changed; what may hear more listens since then', async () => {
    const db = await freshDatabase();
    const made = await saveTopic(db, draft, { now: NOON, newId: () => 'a', newOrigin: () => 'here' });
    expect(made.stamps).toMatchObject({ name: { clock: 1 }, query: { clock: 1 } });
    const edited = await saveTopic(db, { ...draft, id: 'a', query: 'acme OR acmé' }, { now: NOON + 5, newId: () => 'b' });
    expect(edited).toMatchObject({ id: 'a', listeningSince: NOON + 5, createdAt: NOON });
    expect(edited.stamps).toMatchObject({ name: { clock: 1 }, query: { clock: 2 } });
  });

  test('a removal that was cut short is finished later', async () => {
    const db = await freshDatabase();
    await addTopics(db, 'acme');
    await ingest(db, batchOf([heardPost(somePost('1'))]));
    await db.topics.delete('acme');
    await db.settings.put({ key: 'removal:acme', value: true });
    await finishRemovals(db);
    expect([await db.mentions.count(), await db.matches.count(), await db.tallies.count()]).toEqual([0, 0, 0]);
    expect(await db.settings.get('removal:acme')).toBeUndefined();
  });
});

test('the generation names the life of a database', async () => {
  const db = await freshDatabase();
  expect(await readGeneration(db, () => 'first')).toBe('first');
  expect(await readGeneration(db, () => 'second')).toBe('first');
});

test.each([
  [Object.assign(new Error(), { name: 'QuotaExceededError' }), true],
  [Object.assign(new Error(), { name: 'AbortError', inner: Object.assign(new Error(), { name: 'QuotaExceededError' }) }), true],
  [Object.assign(new Error(), { name: 'BulkError', failures: [Object.assign(new Error(), { name: 'QuotaExceededError' })] }), true],
  [new Error('Something else'), false],
  ['no error at all', false],
])('tells a full disk from other failures: %s', (error, full) => expect(isStorageFull(error)).toBe(full));
