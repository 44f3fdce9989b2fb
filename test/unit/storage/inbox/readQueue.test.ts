import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { comparePlaces } from '@/lib/inbox/queueOrder';
import { ALL_TOPICS, QUEUES, SETTLED_QUEUES, type Queue, type QueueKey } from '@/lib/mentions/queues';
import type { StatusDecision } from '@/lib/mentions/status';
import type { EarshotDatabase } from '@/lib/storage/database';
import { countQueues, MOST_COUNTED } from '@/lib/storage/inbox/countQueues';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { LONG_OVERDUE, NOBODY, readQueue, readQueuedById, type QueueCursor, type QueueFilter } from '@/lib/storage/inbox/readQueue';
import { decideRelevance } from '@/lib/storage/learning/relevanceMarks';
import type { Match } from '@/lib/storage/rows';
import { decideSignals } from '@/lib/storage/signalDecisions';
import { between, pick, seeded } from '@/scripts/generate/random';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, removeAtOnce, somePost } from '../sample';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const here = { newOrigin: (): string => 'here', now: NOON };
const of = (queue: Queue, changes: Partial<QueueFilter> = {}): QueueFilter => ({ queue, topicId: null, site: null, owner: null, tag: null, ...changes });

let db: EarshotDatabase;

/** The ids of a whole queue, read in windows of so many. */
async function idsIn(filter: QueueFilter, most = 7, now = NOON): Promise<string[]> {
  const ids: string[] = [];
  for (let after: QueueCursor | null = null, calls = 0; ; calls++) {
    if (calls > 500) throw new Error('the queue has no end');
    const { rows, next }: Awaited<ReturnType<typeof readQueue>> = await readQueue(db, filter, { now, after, most });
    ids.push(...rows.map(({ mention }) => mention.id));
    if (next === null) return ids;
    after = next;
  }
}

describe('what is to be answered', () => {
  const hear = async (...ids: string[]): Promise<void> => {
    await ingest(db, batchOf(ids.map((id) => heardPost(somePost(id), 'negative', ['acme', 'rival']))));
  };
  const due = (id: string, at: number) => decideInbox(db, [{ mentionId: `hackernews:${id}`, dueAt: at }], here);

  beforeEach(async () => {
    db = await freshDatabase();
    await addTopics(db, 'acme', 'rival');
  });

  test('stands in order of when it is due, what is urgent first, and what is overdue for long last', async () => {
    await hear('a', 'b', 'c', 'd', 'e', 'f', 'g');
    await due('a', NOON + 5 * HOUR);
    await due('b', NOON + 2 * HOUR);
    await due('c', NOON - DAY);
    await due('d', NOON - LONG_OVERDUE - 2 * DAY);
    await due('e', NOON - LONG_OVERDUE - 1);
    await due('f', NOON + 9 * DAY);
    await due('g', NOON - LONG_OVERDUE);
    await decideInbox(db, ['d', 'f'].map((id) => ({ mentionId: `hackernews:${id}`, status: { is: 'escalated', at: NOON } as const })), here);
    const order = ['f', 'g', 'c', 'b', 'a', 'd', 'e'].map((id) => `hackernews:${id}`);
    for (const most of [1, 2, 3, 50]) expect(await idsIn(of('answer'), most)).toEqual(order);
    expect(await idsIn(of('answer', { topicId: 'rival' }), 2)).toEqual(order);
  });

  test('comes with its matches, its time and its urgency', async () => {
    await hear('a');
    await due('a', NOON + HOUR);
    const { rows, next } = await readQueue(db, of('answer'), { now: NOON, after: null, most: 5 });
    expect(next).toBeNull();
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ topicId: 'acme', at: NOON + HOUR, mention: { id: 'hackernews:a' } });
    expect(rows[0]?.matches.map(({ topicId }) => topicId)).toEqual(['acme', 'rival']);
  });

  test('is found by its id where it stands, and as its filter wants it', async () => {
    await hear('a', 'b');
    const ids = ['a', 'b', 'c'].map((id) => `hackernews:${id}`);
    await due('a', NOON + HOUR);
    await decideInbox(db, [{ mentionId: 'hackernews:b', status: { is: 'done', at: NOON } }], here);
    const rows = await readQueuedById(db, of('answer'), ids);
    expect(rows).toEqual((await readQueue(db, of('answer'), { now: NOON, after: null, most: 5 })).rows);
    expect(rows.map(({ mention }) => mention.id)).toEqual(['hackernews:a']);
    expect(await readQueuedById(db, of('answer', { owner: 'Wren' }), ids)).toEqual([]);
    expect((await readQueuedById(db, of('done', { topicId: 'rival' }), ids)).map(({ mention }) => mention.id)).toEqual(['hackernews:b']);
    expect(await readQueuedById(db, of('answer', { topicId: 'nobody' }), ids)).toEqual([]);
  });

  test('stands under its earliest topic, and under another one where that is removed', async () => {
    await hear('a');
    await removeAtOnce(db, 'acme');
    const { rows } = await readQueue(db, of('answer'), { now: NOON, after: null, most: 5 });
    expect(rows.map(({ topicId }) => topicId)).toEqual(['rival']);
  });

  test('leaves with what is done, waits, sleeps or is irrelevant, and comes back with each undo', async () => {
    await hear('a', 'b', 'c', 'd');
    const undo = await decideInbox(db, [
      { mentionId: 'hackernews:a', status: { is: 'done', at: NOON } },
      { mentionId: 'hackernews:b', status: { is: 'waiting', at: NOON } },
      { mentionId: 'hackernews:c', snoozedUntil: NOON - DAY },
    ], here);
    await decideRelevance(db, ['acme', 'rival'].map((topicId) => ({ mentionId: 'hackernews:d', topicId, irrelevant: true })), () => 'here');
    expect(await idsIn(of('answer'))).toEqual([]);
    expect(await idsIn(of('done'))).toEqual(['hackernews:a']);
    expect(await idsIn(of('waiting'))).toEqual(['hackernews:c', 'hackernews:b']);
    expect(await idsIn(of('irrelevant'))).toEqual(['hackernews:d']);
    await decideInbox(db, undo, here);
    expect((await idsIn(of('answer'))).toSorted()).toEqual(['hackernews:a', 'hackernews:b', 'hackernews:c']);
  });

  test('is found by who looks after it, by tag and by site, however rare', async () => {
    await hear(...Array.from({ length: 30 }, (_, index) => String(index)));
    await decideInbox(db, [{ mentionId: 'hackernews:7', owner: 'Wren' }, { mentionId: 'hackernews:19', owner: 'Wren', tags: { plum: true, constructor: false } }], here);
    expect((await idsIn(of('answer', { owner: 'Wren' }), 1)).toSorted()).toEqual(['hackernews:19', 'hackernews:7']);
    expect(await idsIn(of('answer', { owner: 'Wren', tag: 'plum' }))).toEqual(['hackernews:19']);
    expect(await idsIn(of('answer', { tag: 'constructor' }))).toEqual([]);
    expect(await idsIn(of('answer', { owner: NOBODY }))).toHaveLength(28);
    expect(await idsIn(of('answer', { site: 'reddit' }))).toEqual([]);
    expect(await idsIn(of('answer', { site: 'hackernews' }))).toHaveLength(30);
  });

  test('is counted once, however many topics hear it', async () => {
    await hear('a', 'b');
    await decideInbox(db, [{ mentionId: 'hackernews:b', status: { is: 'done', at: NOON } }], here);
    for (const topicId of [null, 'acme']) {
      expect(await countQueues(db, topicId)).toMatchObject({ answer: { count: 1, isMore: false }, done: { count: 1 }, leads: { count: 0, isMore: false } });
    }
    await db.topics.delete('acme');
    expect((await countQueues(db, 'acme')).answer.count).toBe(0);
  });

  test('is not counted beyond what anybody reads', async () => {
    await hear('a');
    const [match] = await db.matches.toArray();
    if (match === undefined) throw new Error('no match');
    const rows = Array.from({ length: MOST_COUNTED + 5 }, (_, at): Match => ({ ...match, mentionId: `hackernews:x${at}` }));
    await db.matches.bulkPut(rows);
    expect((await countQueues(db, match.topicId)).answer).toEqual({ count: MOST_COUNTED, isMore: true });
  });
});

describe('whatever was decided', () => {
  const TOPICS = ['acme', 'rival', 'third'];
  const random = seeded(11);

  beforeAll(async () => {
    db = await freshDatabase();
    await addTopics(db, ...TOPICS);
    const posts = Array.from({ length: 120 }, (_, index) => heardPost(
      somePost(String(index), { publishedAt: { at: new Date(NOON - between(random, 0, 400) * HOUR).toISOString(), precision: 'second', raw: null } }),
      pick(random, ['negative', 'positive', 'neutral']), TOPICS.filter(() => random() < 0.5).concat('acme').slice(-2),
    ));
    await ingest(db, batchOf(posts, { asked: TOPICS }));
    const ids = await db.mentions.toCollection().primaryKeys();
    const some = (): string => pick(random, ids);
    await decideSignals(db, Array.from({ length: 80 }, () => ({
      mentionId: some(), key: pick(random, ['intent:question', 'intent:purchase', 'intent:praise', 'intent:threat', 'event:wedding', 'answer'] as never[]), value: true,
    })), () => 'here');
    const statuses: StatusDecision['is'][] = ['open', 'escalated', 'waiting', 'answered', 'done'];
    await decideInbox(db, Array.from({ length: 60 }, () => ({
      mentionId: some(), ...pick(random, [
        { status: { is: pick(random, statuses), at: NOON - between(random, 0, 9) * HOUR } }, { dueAt: NOON + between(random, -150, 40) * HOUR }, { snoozedUntil: NOON + between(random, 1, 3) * DAY },
      ]),
    })), here);
    await decideRelevance(db, Array.from({ length: 20 }, () => ({ mentionId: some(), topicId: pick(random, TOPICS), irrelevant: true })), () => 'here');
  });

  test.each(QUEUES)('%s is read as sorting all of it would give it', async (queue) => {
    const matches = await db.matches.toArray();
    for (const topicId of [null, ...TOPICS]) {
      const expected = sorted(matches, queue, topicId ?? ALL_TOPICS);
      for (const most of [1, 5, 200]) expect(await idsIn(of(queue, { topicId }), most)).toEqual(expected);
      expect((await countQueues(db, topicId))[queue].count).toBe(expected.length);
      const owned = await idsIn(of(queue, { topicId, owner: NOBODY }), 3);
      expect(owned).toEqual(expected);
      const byId = await readQueuedById(db, of(queue, { topicId }), matches.map(({ mentionId }) => mentionId));
      const places = byId.map(({ mention, ...place }) => ({ ...place, mentionId: mention.id })).toSorted(comparePlaces(queue, NOON - LONG_OVERDUE));
      expect(places.map(({ mentionId }) => mentionId)).toEqual(expected);
    }
  });

  test('no queue was empty by chance', async () => {
    const counts = await countQueues(db, null);
    expect(QUEUES.filter((queue) => counts[queue].count === 0)).toEqual([]);
  });
});

/** All that stands in a queue, each mention under its earliest key, sorted by the rules as they are written down. */
function sorted(matches: readonly Match[], queue: Queue, scope: string): string[] {
  const firsts = new Map<string, { match: Match; key: QueueKey }>();
  for (const match of matches) {
    const key = match.queued?.find(([of, name]) => of === scope && name === queue);
    if (key === undefined) continue;
    const known = firsts.get(match.mentionId);
    const isFirst = known === undefined || key[2] - known.key[2] < 0 || (key[2] === known.key[2] && (key[3] < known.key[3] || (key[3] === known.key[3] && match.topicId < known.match.topicId)));
    if (isFirst) firsts.set(match.mentionId, { match, key });
  }
  const isLate = (key: QueueKey): boolean => !SETTLED_QUEUES.has(queue) && queue !== 'waiting' && key[3] < NOON - LONG_OVERDUE;
  const byKey = (a: Match, b: Match): number => (a.topicId === b.topicId ? (a.mentionId < b.mentionId ? -1 : 1) : a.topicId < b.topicId ? -1 : 1);
  return [...firsts.values()].toSorted((a, b) => {
    const [late, other] = [isLate(a.key), isLate(b.key)];
    if (late !== other) return late ? 1 : -1;
    if (a.key[2] !== b.key[2]) return a.key[2] - b.key[2];
    const way = late || SETTLED_QUEUES.has(queue) ? -1 : 1;
    return way * (a.key[3] - b.key[3] || byKey(a.match, b.match));
  }).map(({ match }) => match.mentionId);
}
