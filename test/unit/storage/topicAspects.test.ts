import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { TopicAspect } from '@/lib/query/topic';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readTopicChanges, undoTopicChange } from '@/lib/storage/topics/topicChanges';
import { saveTopic, type TopicToSave } from '@/lib/storage/topics/topicDecisions';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { understandOlder } from '@/lib/storage/learning/understandOlder';
import { recountedTallies, storedTallies } from './recount';
import { addTopics, batchOf, followAll, freshDatabase, heardPost, ingest, NOON, somePost, understood } from './sample';

let db: EarshotDatabase;
const KEY: [string, string] = ['acme', 'hackernews:1'];
const LAMP: TopicAspect[] = [{ id: 'own1', name: 'Lamp', words: 'lamp*' }];

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
});

async function edit(part: Partial<TopicToSave>, now = NOON): Promise<void> {
  const topic = await db.topics.get('acme');
  if (topic !== undefined) await saveTopic(db, { ...topic, ...part }, { now, newId: () => 'x', newOrigin: () => 'here' });
}

async function aspects(key = KEY): Promise<string[] | undefined> {
  return (await db.matches.get(key))?.aspects?.map(({ kind, cues }) => `${kind}: ${cues.map(({ term }) => term).join()}`);
}

const hearLamp = (number = 1, text = 'The lamp of acme broke'): Promise<unknown> =>
  ingest(db, batchOf([heardPost(somePost('1', { text }), 'negative', ['acme', 'rival'])], { number }));

describe('aspects of a topic', () => {
  test('are told of what is heard, under that topic alone', async () => {
    await edit({ aspects: LAMP });
    await hearLamp();
    expect(await aspects()).toEqual(['own1: lamp']);
    expect(await aspects(['rival', 'hackernews:1'])).toBeUndefined();
    await hearLamp(2, 'The parcel of acme came');
    expect(await aspects()).toEqual([]);
  });

  test('are followed at once by what is stored, with the same tallies', async () => {
    await hearLamp();
    const before = await storedTallies(db);
    await edit({ aspects: LAMP });
    expect((await readTopicChanges(db)).map(({ begun }) => begun)).toEqual([true]);
    await followAll(db, NOON);
    expect(await aspects()).toEqual(['own1: lamp']);
    await edit({ aspects: [] });
    await followAll(db, NOON);
    expect(await aspects()).toBeUndefined();
    expect(await storedTallies(db)).toEqual(before);
    expect(await storedTallies(db)).toEqual(await recountedTallies(db));
  });

  test('that are but named are followed by nothing', async () => {
    await hearLamp();
    await edit({ aspects: [{ id: 'price', name: 'Cost', words: '' }] });
    expect(await readTopicChanges(db)).toEqual([]);
    expect((await db.topics.get('acme'))?.stamps['aspects']).toMatchObject({ origin: 'here' });
  });

  test('follow with a changed query, and are taken back with it', async () => {
    await hearLamp();
    await edit({ query: 'acme OR beam', aspects: LAMP });
    await followAll(db, NOON);
    expect(await aspects()).toBeUndefined();
    await undoTopicChange(db, 'acme');
    await followAll(db, NOON + UNDO_FOR);
    expect((await db.topics.get('acme'))?.aspects).toBeUndefined();
    expect(await aspects()).toBeUndefined();
    await edit({ query: 'acme OR beam', aspects: LAMP });
    await followAll(db, NOON + UNDO_FOR);
    expect(await aspects()).toEqual(['own1: lamp']);
  });

  test('that change while a query can still be undone stay when that is undone', async () => {
    await hearLamp();
    await edit({ query: 'acme OR beam' });
    await edit({ aspects: LAMP }, NOON + 1);
    await undoTopicChange(db, 'acme');
    expect((await db.topics.get('acme'))?.aspects).toEqual(LAMP);
    await followAll(db, NOON + 2);
    expect(await aspects()).toEqual(['own1: lamp']);
  });

  test('hold when a mention is understood again', async () => {
    await edit({ aspects: LAMP });
    await hearLamp();
    await db.matches.update(KEY, { aspects: [] });
    await db.mentions.update('hackernews:1', { understandingVersion: 1 });
    await understandOlder(db, () => understood('negative'));
    expect(await aspects()).toEqual(['own1: lamp']);
  });
});
