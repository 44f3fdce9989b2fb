import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { InboxView } from '@/lib/inbox/inboxViews';
import { decideInboxViews, readInboxViews, readViewsNow } from '@/lib/storage/inbox/inboxViews';
import { changeStreams, readBoard, readStreams } from '@/lib/storage/streams/streams';
import { mergeTopic, undoTopicChange } from '@/lib/storage/topics/topicChanges';
import { addTopics, freshDatabase } from '../sample';

const stream = (id: string, topicId: string | null) => ({ id, name: id, query: '', topicId, waiting: false });
const view = (id: string, topicId: string | null): InboxView => ({ id, name: id, queue: 'risk', topicId, site: null, owner: null, tag: null });

test('columns and views of a topic that was merged show the one that it was merged into, until that is taken back', async () => {
  const db = await freshDatabase();
  await addTopics(db, 'acme', 'rival', 'other');
  await changeStreams(db, () => [stream('a', 'acme'), stream('b', null), stream('c', 'gone')], 0);
  await decideInboxViews(db, () => [view('a', 'acme'), view('b', null)]);
  const topicsOf = async (): Promise<(string | null)[][]> => [
    (await readBoard(db)).streams.map(({ topicId }) => topicId), (await readViewsNow(db)).map(({ topicId }) => topicId),
  ];
  const before = await topicsOf();
  expect(before).toEqual([['acme', null, 'gone'], ['acme', null]]);

  expect((await mergeTopic(db, 'acme', 'rival', { now: 1 })).ok).toBe(true);
  expect(await topicsOf()).toEqual([['rival', null, 'gone'], ['rival', null]]);
  expect((await mergeTopic(db, 'rival', 'other', { now: 2 })).ok).toBe(true);
  expect(await topicsOf()).toEqual([['other', null, 'gone'], ['other', null]]);
  // What the user decided is still stored as it was.
  expect((await readStreams(db)).streams[0]?.topicId).toBe('acme');
  expect((await readInboxViews(db))[0]?.topicId).toBe('acme');

  expect(await undoTopicChange(db, 'rival')).toBe(true);
  expect(await undoTopicChange(db, 'acme')).toBe(true);
  expect(await topicsOf()).toEqual(before);
});
