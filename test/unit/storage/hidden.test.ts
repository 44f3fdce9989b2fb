import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { decideLabels } from '@/lib/storage/corrections';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readMentions, readMentionsById, type MentionFilter } from '@/lib/storage/mentionList';
import { wordSearch } from '@/lib/storage/searchMentions';
import { changeZone, readRezoning, rezoneChunk } from '@/lib/storage/rezoning';
import { understandOlder } from '@/lib/storage/learning/understandOlder';
import { countMentions, readDays } from '@/lib/storage/volumes';
import { readWaiting } from '@/lib/storage/waiting';
import { recountedTallies, storedTallies } from './recount';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, removeAtOnce, somePost, understood } from './sample';

const ANY: MentionFilter = { topicId: null, site: null, label: null };
const id = (number: number): string => `hackernews:${number}`;

let db: EarshotDatabase;

/** 1 is shown, 2 is hidden by both of its topics, 3 by one of two, 4 by its only one. */
beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  await ingest(
    db,
    batchOf([
      heardPost(somePost('1')),
      heardPost(somePost('2'), 'negative', ['acme', 'rival'], ['acme', 'rival']),
      heardPost(somePost('3'), 'negative', ['acme', 'rival'], ['acme']),
      heardPost(somePost('4'), 'negative', ['acme'], ['acme']),
    ]),
  );
});

async function listed(filter: Partial<MentionFilter>): Promise<string[]> {
  const { rows } = await readMentions(db, { ...ANY, ...filter }, null, 9);
  return rows.map(({ mention }) => mention.id).toSorted();
}

async function shownDays(): Promise<number> {
  const days = await readDays(db, { topicIds: ['acme'], from: '2026-01-01', to: '2026-12-31', clock: 'published' });
  return days.flatMap(({ cells }) => cells).reduce((sum, { count }) => sum + count, 0);
}

async function expectExact(): Promise<void> {
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
}

describe('what a topic hides', () => {
  test.each<[string, Partial<MentionFilter>, number[]]>([
    ['all topics: what one of them shows', {}, [1, 3]],
    ['a topic: what it shows', { topicId: 'acme' }, [1]],
    ['another topic: what it shows', { topicId: 'rival' }, [3]],
    ['the hidden of a topic', { topicId: 'acme', hidden: true }, [2, 3, 4]],
    ['the hidden of another topic', { topicId: 'rival', hidden: true }, [2]],
    ['the hidden of all topics: what all of them hide', { hidden: true }, [2, 4]],
    ['the hidden that fit a filter', { topicId: 'acme', hidden: true, search: wordSearch('lamp of 3') }, [3]],
  ])('is listed only where it is asked for: %s', async (_, filter, numbers) => {
    expect(await listed(filter)).toEqual(numbers.map(id));
  });

  test('comes newest first, in windows, by the time of the mention', async () => {
    const at = (hour: number): ReturnType<typeof somePost>['publishedAt'] => ({
      at: new Date(NOON - hour * 3_600_000).toISOString(), precision: 'second', raw: null,
    });
    const posts = [5, 6, 7, 8].map((number) => somePost(String(number), { publishedAt: at(number) }));
    await ingest(db, batchOf(posts.map((post) => heardPost(post, 'negative', ['acme'], ['acme'])), { number: 2 }));
    const hidden: MentionFilter = { ...ANY, topicId: 'acme', hidden: true };
    const first = await readMentions(db, hidden, null, 3);
    const second = await readMentions(db, hidden, first.next, 9);
    const ids = [...first.rows, ...second.rows].map(({ mention }) => mention.id);
    expect(ids.slice(0, 4)).toEqual([5, 6, 7, 8].map(id));
    expect(ids.slice(4).toSorted()).toEqual([2, 3, 4].map(id));
  });

  test('brings no match with it where it is listed for another topic', async () => {
    const { rows } = await readMentions(db, ANY, null, 9);
    expect(rows.find(({ mention }) => mention.id === id(3))?.matches.map(({ topicId }) => topicId)).toEqual(['rival']);
    const [byId] = await readMentionsById(db, [id(3)]);
    expect(byId?.matches.map(({ topicId }) => topicId).toSorted()).toEqual(['acme', 'rival']);
  });

  test('waits for no answer', async () => {
    expect((await readWaiting(db, ['acme'], 9)).map(({ mention }) => mention.id)).toEqual([id(1)]);
  });

  test('counts apart, by the day on which it was seen', async () => {
    expect(await countMentions(db, 'acme')).toEqual({ shown: 1, hidden: 3 });
    expect(await shownDays()).toBe(1);
    await expectExact();
  });

  test('is told to no page', async () => {
    const batch = batchOf([heardPost(somePost('3'), 'negative', ['acme', 'rival'], ['acme']), heardPost(somePost('4'), 'negative', ['acme'], ['acme'])], { number: 2 });
    const told = { mentions: [{ id: id(3), label: 'negative' }], answered: [] };
    expect(await ingest(db, batch)).toEqual({ applied: true, ...told });
    expect(await ingest(db, batch)).toEqual({ applied: false, ...told });
  });
});

describe('what is hidden stays counted exactly', () => {
  test('when its text is another one, and the topic hides it no more', async () => {
    await ingest(db, batchOf([heardPost(somePost('4', { text: 'Another lamp' }), 'negative', ['acme'])], { number: 2 }));
    expect(await listed({ topicId: 'acme' })).toEqual([1, 4].map(id));
    expect((await db.mentions.get(id(4)))?.hiddenIn).toBeUndefined();
    expect(await countMentions(db, 'acme')).toEqual({ shown: 2, hidden: 2 });
    await expectExact();
  });

  test('when it is corrected and understood again', async () => {
    await decideLabels(db, [{ mentionId: id(4), label: 'positive' }]);
    await db.mentions.toCollection().modify({ understandingVersion: 1 });
    while ((await understandOlder(db, () => understood('negative', 'nl'))) > 0);
    expect((await db.matches.get(['acme', id(4)]))?.counted).toMatchObject({ hidden: true, label: 'positive', language: 'nl' });
    expect(await countMentions(db, 'acme')).toEqual({ shown: 1, hidden: 3 });
    await expectExact();
  });

  test('when the zone is another one', async () => {
    await changeZone(db, 'Pacific/Auckland');
    expect(await readRezoning(db)).toMatchObject({ total: 6 });
    while (await rezoneChunk(db));
    expect((await db.matches.get(['acme', id(4)]))?.counted.seen.day).toBe('2026-05-21');
    expect(await countMentions(db, 'acme')).toEqual({ shown: 1, hidden: 3 });
    await expectExact();
  });

  test('when a topic goes', async () => {
    await removeAtOnce(db, 'acme');
    expect(await listed({})).toEqual([id(3)]);
    expect((await db.mentions.toArray()).map((mention) => [mention.id, mention.hiddenIn])).toEqual([
      [id(2), ['rival']],
      [id(3), undefined],
    ]);
    await expectExact();
  });
});
