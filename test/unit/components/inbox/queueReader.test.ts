import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createQueueReader, type QueueReader } from '@/components/hooks/queueReader';
import type { EarshotDatabase } from '@/lib/storage/database';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../../storage/sample';

const HOUR = 3_600_000;
const COUNT = 150;
const FILTER = { queue: 'answer', topicId: null, site: null, owner: null, tag: null } as const;
const names = Array.from({ length: COUNT }, (_, at) => `hackernews:${String(at).padStart(3, '0')}`);
let db: EarshotDatabase;
let reader: QueueReader;

const shown = (): string[] => reader.held().places.map(({ mentionId }) => mentionId);
const more = async (): Promise<void> => {
  const before = shown().length;
  reader.more();
  await vi.waitUntil(() => shown().length > before || reader.held().complete);
};
const moreToTheEnd = async (): Promise<void> => {
  for (let calls = 0; calls < 9 && !reader.held().complete; calls++) await more();
};
const done = async (...ids: string[]): Promise<void> => {
  await decideInbox(db, ids.map((mentionId) => ({ mentionId, status: { is: 'done', at: NOON } })), { now: NOON });
};

describe('a queue of which all is due at the same time', () => {
  beforeEach(async () => {
    db = await freshDatabase();
    await addTopics(db, 'acme');
    await ingest(db, batchOf(names.map((name) => heardPost(somePost(name.slice('hackernews:'.length)), 'negative'))));
    await decideInbox(db, names.map((mentionId) => ({ mentionId, dueAt: NOON + 9 * HOUR })), { now: NOON });
    reader = createQueueReader(db, FILTER, { changed: () => undefined, isWalked: () => true, now: () => NOON });
    reader.refresh();
    await vi.waitUntil(() => reader.held().state === 'ready');
  });

  test('is read on without a gap, also where some of what was read is done meanwhile', async () => {
    expect(shown()).toEqual(names.slice(0, 60));
    await done(...names.slice(0, 30));
    await reader.renew(names.slice(0, 30));
    await vi.waitFor(() => expect(shown()).toEqual(names.slice(30, 60)));
    await moreToTheEnd();
    expect(shown()).toEqual(names.slice(30));
    expect(reader.held().complete).toBe(true);
  });

  test('takes back what is undone where it stood, and holds what is beyond its end for later', async () => {
    await done('hackernews:010', 'hackernews:100');
    await reader.renew(['hackernews:010']);
    await vi.waitFor(() => expect(shown()).not.toContain('hackernews:010'));
    await decideInbox(db, ['hackernews:010', 'hackernews:100'].map((mentionId) => ({ mentionId, status: null })), { now: NOON });
    await reader.renew(['hackernews:010', 'hackernews:100']);
    expect(shown()).toEqual(names.slice(0, 60));
    await moreToTheEnd();
    expect(shown()).toEqual(names);
  });

  test('is read where a mention is open before anything of it was', async () => {
    const opened = createQueueReader(db, FILTER, { changed: () => undefined, isWalked: () => true, now: () => NOON });
    await opened.look();
    expect(opened.held().state).toBe('ready');
    expect(opened.held().places.map(({ mentionId }) => mentionId)).toEqual(names.slice(0, 60));
  });

  test('stays where it is while somebody walks in it, says how much is new, and shows what became of its rows', async () => {
    reader.want(names.slice(0, 5));
    await decideInbox(db, [{ mentionId: 'hackernews:149', dueAt: NOON + HOUR }, { mentionId: 'hackernews:002', owner: 'Wren' }], { now: NOON });
    await done('hackernews:003');
    await reader.look();
    expect(shown()).toEqual(names.slice(0, 60));
    expect(reader.newer()).toBe(1);
    expect(reader.rowOf('hackernews:002')?.listed.mention.decided?.owner).toBe('Wren');
    expect(reader.rowOf('hackernews:003')?.listed.mention.decided?.status?.is).toBe('done');
  });
});
