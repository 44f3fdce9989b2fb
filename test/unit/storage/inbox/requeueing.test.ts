import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_BUSINESS_HOURS, type BusinessHours } from '@/lib/inbox/businessHours';
import { createOpenTime } from '@/lib/inbox/openTime';
import { queueKeysOf } from '@/lib/inbox/queueKeys';
import { decideLabels } from '@/lib/storage/corrections';
import type { EarshotDatabase } from '@/lib/storage/database';
import { decideBusinessHours, readBusinessHours } from '@/lib/storage/inbox/businessHours';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { readRequeueing } from '@/lib/storage/inbox/askRequeueing';
import { requeueChunk } from '@/lib/storage/inbox/requeueing';
import { changeZone, rezoneChunk } from '@/lib/storage/rezoning';
import { decideSetting } from '@/lib/storage/settings';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../sample';

const here = (): string => 'here';
const DAY = 86_400_000;
const KYIV = 'Europe/Kyiv';
const NIGHTS: BusinessHours = { zone: null, week: Array.from({ length: 7 }, () => [[1_200, 1_440]]), holidays: [], within: { urgent: 30, normal: 60, low: 90 } };

let db: EarshotDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  await decideSetting(db, 'zone', KYIV, here);
  await ingest(db, batchOf(Array.from({ length: 12 }, (_, index) => heardPost(somePost(String(index)), 'negative', index % 2 === 0 ? ['acme'] : ['acme', 'rival']))));
});

/** Every match stands where these hours, by topic, say. */
async function expectQueuedBy(hours: Record<string, BusinessHours>, zone = KYIV): Promise<void> {
  const mentions = new Map((await db.mentions.toArray()).map((mention) => [mention.id, mention]));
  for (const match of await db.matches.toArray()) {
    const mention = mentions.get(match.mentionId);
    const openTime = createOpenTime(hours[match.topicId] ?? DEFAULT_BUSINESS_HOURS, zone);
    expect(match.queued).toEqual(mention && queueKeysOf(mention, match, openTime));
    expect(match.queued?.length).toBeGreaterThan(0);
  }
}

async function finish(most: number): Promise<number> {
  let chunks = 0;
  while (await requeueChunk(db, most)) chunks += 1;
  return chunks;
}

describe('business hours', () => {
  test('are the default until something is decided, and again when that is taken back', async () => {
    expect(await readBusinessHours(db)).toEqual({ all: DEFAULT_BUSINESS_HOURS, topics: {} });
    expect(await decideBusinessHours(db, null, NIGHTS, here)).toBeNull();
    const shorter = { ...NIGHTS, holidays: ['--12-25'] };
    expect(await decideBusinessHours(db, 'rival', shorter, here)).toBeNull();
    expect(await readBusinessHours(db)).toEqual({ all: NIGHTS, topics: { rival: shorter } });
    expect(await decideBusinessHours(db, 'rival', null, here)).toEqual(shorter);
    expect(await readBusinessHours(db)).toEqual({ all: NIGHTS, topics: {} });
    expect((await db.settings.get('businessHours.topic:rival'))?.stamp).toMatchObject({ origin: 'here' });
  });

  test('that cannot be read are none', async () => {
    await db.settings.put({ key: 'businessHours', value: { ...NIGHTS, week: [] } });
    expect((await readBusinessHours(db)).all).toEqual(DEFAULT_BUSINESS_HOURS);
    await ingest(db, batchOf([heardPost(somePost('new'))], { number: 2 }));
    await expectQueuedBy({});
  });
});

describe('changed hours', () => {
  test('of all topics are followed by all, chunk by chunk, each chunk standing by itself', async () => {
    await expectQueuedBy({});
    await decideBusinessHours(db, null, NIGHTS, here);
    expect(await requeueChunk(db, 5)).toBe(true);
    expect(await readRequeueing(db)).toMatchObject({ topics: null, done: 5, total: 18 });
    expect(await finish(5)).toBe(3);
    expect(await readRequeueing(db)).toBeNull();
    await expectQueuedBy({ acme: NIGHTS, rival: NIGHTS });
  });

  test('of one topic are followed by what that hears', async () => {
    await decideBusinessHours(db, 'rival', NIGHTS, here);
    expect(await finish(4)).toBe(2);
    await expectQueuedBy({ rival: NIGHTS });
  });

  test('that come during a run begin it anew, for both', async () => {
    await decideBusinessHours(db, 'acme', NIGHTS, here);
    await requeueChunk(db, 5);
    await decideBusinessHours(db, 'rival', NIGHTS, here);
    expect(await readRequeueing(db)).toMatchObject({ topics: ['acme', 'rival'], after: null });
    await finish(5);
    await expectQueuedBy({ acme: NIGHTS, rival: NIGHTS });
  });

  test('leave alone what is changed meanwhile, which follows them at once', async () => {
    await decideBusinessHours(db, null, NIGHTS, here);
    await requeueChunk(db, 5);
    await decideInbox(db, [{ mentionId: 'hackernews:0', status: { is: 'done', at: NOON } }, { mentionId: 'hackernews:9', status: { is: 'escalated', at: NOON } }], { newOrigin: here });
    await ingest(db, batchOf([heardPost(somePost('new'))], { number: 2 }));
    expect(await finish(5)).toBeGreaterThan(0);
    await expectQueuedBy({ acme: NIGHTS, rival: NIGHTS });
  });

  test('are followed by the newest of a topic first', async () => {
    const days = [3, 1, 2, 5, 4].map((day) => heardPost(somePost(`day-${day}`, { publishedAt: { at: new Date(NOON + day * DAY).toISOString(), precision: 'second', raw: null } }), 'negative', ['acme']));
    await ingest(db, batchOf(days, { number: 2, seenAt: NOON + 9 * DAY }));
    await decideBusinessHours(db, 'acme', NIGHTS, here);
    const walked: (string | undefined)[] = [];
    while (await requeueChunk(db, 1)) walked.push((await readRequeueing(db))?.after?.mentionId);
    expect(walked.slice(0, 5)).toEqual([5, 4, 3, 2, 1].map((day) => `hackernews:day-${day}`));
    expect(new Set(walked).size).toBe(17);
    await expectQueuedBy({ acme: NIGHTS });
  });

  test('begin anew where an older version noted by keys how far it was', async () => {
    await decideBusinessHours(db, null, NIGHTS, here);
    const { value } = (await db.settings.get('requeueing')) ?? {};
    await db.settings.put({ key: 'requeueing', value: { ...(value as object), after: ['rival', 'hackernews:9'], done: 17, total: 18 } });
    expect(await readRequeueing(db)).toMatchObject({ after: null, done: 0 });
    expect(await finish(5)).toBe(4);
    await expectQueuedBy({ acme: NIGHTS, rival: NIGHTS });
  });

  test('write nothing where nothing moves', async () => {
    await decideBusinessHours(db, null, DEFAULT_BUSINESS_HOURS, here);
    const before = await db.matches.toArray();
    let written = 0;
    db.matches.hook('updating', () => void (written += 1));
    await finish(5);
    expect(written).toBe(0);
    expect(await db.matches.toArray()).toEqual(before);
  });
});

test('another reporting zone moves what is by its clock', async () => {
  await changeZone(db, 'Pacific/Auckland', here);
  while (await rezoneChunk(db));
  expect(await readRequeueing(db)).toBeNull();
  await expectQueuedBy({}, 'Pacific/Auckland');
});

test('a label moves a mention between queues, though its match is written anyway', async () => {
  await decideLabels(db, [{ mentionId: 'hackernews:1', label: 'positive' }], here);
  const queued = await db.matches.where('[topicId+mentionId]').equals(['acme', 'hackernews:1']).toArray();
  expect(queued.flatMap((match) => match.queued ?? []).map(([, queue]) => queue)).not.toContain('answer');
});
