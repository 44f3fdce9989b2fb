import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Segment } from '@/lib/inbox/segment';
import type { EarshotDatabase } from '@/lib/storage/database';
import { linkAuthors } from '@/lib/storage/people/linkAuthors';
import { decideVoice, readVoices } from '@/lib/storage/replyKit/voices';
import { decideSegments, readSegments, undoSegments } from '@/lib/storage/people/segments';
import { walkSegment, type SegmentCount } from '@/lib/storage/people/walkSegment';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../sample';

const ONE: Segment = {
  id: 'one', name: 'One', sites: [], languages: [], stages: [], histories: [], leastFollowers: null, leastLikes: null, leastMentions: 1, days: null,
};
const DAY = 86_400_000;
let db: EarshotDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme');
});

/** So many authors, each with one negative mention; every second one on another site. */
async function fill(count: number): Promise<void> {
  const heard = (site: string, rest: number) => Array.from({ length: count }, (_, at) => at).filter((at) => at % 2 === rest)
    .map((at) => heardPost(somePost(`${at}`, { site, author: { handle: `writer_${String(at).padStart(4, '0')}` } })));
  await ingest(db, batchOf(heard('hackernews', 0)));
  await ingest(db, batchOf(heard('reddit', 1), { instance: 'reader-2', site: 'reddit', seenAt: NOON + 1 }));
}

async function counted(segment: Partial<Segment>, now = NOON): Promise<{ steps: SegmentCount[]; last: SegmentCount; mentions: string[] }> {
  const steps: SegmentCount[] = [];
  const mentions: string[] = [];
  for await (const step of walkSegment(db, { ...ONE, ...segment }, { now, onMember: (own) => mentions.push(...own.map(({ id }) => id)) })) steps.push(step);
  const last = steps.at(-1);
  if (last === undefined) throw new Error('nothing was counted');
  return { steps, last, mentions };
}

describe('segments', () => {
  it('are stored as they may be, and come back', async () => {
    expect(await readSegments(db)).toEqual([]);
    const before = await decideSegments(db, [
      ONE, { ...ONE, name: 'The same again' }, { ...ONE, id: 'two', name: ' \u202eTwo ', sites: ['x', 'x', ''], leastMentions: 0, days: 30.7, leastLikes: -1 },
      { ...ONE, id: 'three', name: '  ' }, { ...ONE, id: 'four', name: 'Four', age: '18-25' } as Segment,
    ], () => 'here');
    expect(before).toEqual({ segments: [], voices: {} });
    expect(await readSegments(db)).toEqual([ONE, { ...ONE, id: 'two', name: 'Two', sites: ['x'], days: 30 }, { ...ONE, id: 'four', name: 'Four' }]);
    await undoSegments(db, before, () => 'here');
    expect(await readSegments(db)).toEqual([]);
    expect(await db.settings.get('segments')).toMatchObject({ stamp: { clock: 2, origin: 'here' } });
    await db.settings.put({ key: 'segments', value: 'what' });
    expect(await readSegments(db)).toEqual([]);
  });

  it('take the voice for them with them, and bring it back', async () => {
    await decideSegments(db, [ONE, { ...ONE, id: 'two' }], () => 'here');
    for (const id of ['one', 'two']) await decideVoice(db, { of: 'segment', id }, { tone: 'lively' }, () => 'here');
    const voices = async (): Promise<string[]> => Object.keys((await readVoices(db)).segments);
    await decideSegments(db, [{ ...ONE, name: 'Renamed' }, { ...ONE, id: 'two' }], () => 'here');
    expect(await voices()).toEqual(['one', 'two']);
    const before = await decideSegments(db, [{ ...ONE, id: 'two' }], () => 'here');
    expect(await voices()).toEqual(['two']);
    // That it is gone goes to other copies, too.
    expect(await db.settings.get('voice.segment:one')).toMatchObject({ value: null, stamp: { origin: 'here' } });
    await undoSegments(db, before, () => 'here');
    expect([await voices(), (await readSegments(db)).map(({ name }) => name)]).toEqual([['one', 'two'], ['Renamed', ONE.name]]);
    expect((await readVoices(db)).segments['one']).toEqual({ tone: 'lively' });
  });

  it('are counted over all authors, in steps, each person once', async () => {
    await fill(450);
    const { steps, last, mentions } = await counted({});
    expect(steps.map(({ looked, isDone }) => [looked, isDone])).toEqual([[200, false], [400, false], [450, true]]);
    expect([last.count, last.all, last.members.length, new Set(mentions).size]).toEqual([450, 450, 450, 450]);
    await linkAuthors(db, 'hackernews:writer_0000', 'reddit:writer_0449');
    expect((await counted({})).last.count).toBe(449);
    const linked = (await counted({ leastMentions: 2 })).last;
    expect(linked.members.map(({ accounts, why, mentions: n }) => [accounts.map(({ id }) => id), why, n])).toEqual([
      [['hackernews:writer_0000', 'reddit:writer_0449'], [{ kind: 'mentions', n: 2 }], 2],
    ]);
  });

  it('hold whom they ask for, also by an account that stands behind another', async () => {
    await fill(6);
    expect((await counted({ sites: ['reddit'] })).last.count).toBe(3);
    await linkAuthors(db, 'hackernews:writer_0000', 'reddit:writer_0001');
    const { members } = (await counted({ sites: ['reddit'] })).last;
    expect(members.map(({ author }) => author.id).toSorted()).toEqual(['hackernews:writer_0000', 'reddit:writer_0003', 'reddit:writer_0005']);
    expect((await counted({ histories: ['newcomers'] })).last.count).toBe(5);
    expect((await counted({ histories: ['newcomers'] }, NOON + 40 * DAY)).last.count).toBe(0);
    expect((await counted({ days: 10 }, NOON + 40 * DAY)).last).toMatchObject({ count: 0, looked: 6, isDone: true });
  });

  it('are left where nobody listens any more', async () => {
    await fill(450);
    for await (const step of walkSegment(db, ONE, { now: NOON })) {
      expect(step.looked).toBe(200);
      break;
    }
  });
});
