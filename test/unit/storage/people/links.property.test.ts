import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { EarshotDatabase } from '@/lib/storage/database';
import { eraseChunk } from '@/lib/storage/erasure/eraseChunk';
import { beginErasure } from '@/lib/storage/erasure/erasures';
import { readPerson } from '@/lib/storage/people/accounts';
import { linkAuthors, unlinkAuthor } from '@/lib/storage/people/linkAuthors';
import { undoPeople, type PeopleBefore } from '@/lib/storage/people/peopleBefore';
import { readAuthors, type AuthorCursor } from '@/lib/storage/people/readAuthors';
import { readTimeline, type TimelineCursor } from '@/lib/storage/people/readTimeline';
import { between, pick, seeded, type Random } from '@/scripts/generate/random';
import { recountedTallies, storedTallies } from '../recount';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../sample';

const SITES = ['hackernews', 'reddit', 'youtube'];
const DAY = 86_400_000;

/** By account: a name of the person that it is of. The plainest way to keep them. */
type Model = Map<string, string>;

async function filled(random: Random): Promise<EarshotDatabase> {
  const db = await freshDatabase();
  await addTopics(db, 'acme');
  let number = 0;
  for (let writer = 0; writer < 6; writer += 1) {
    const site = pick(random, SITES);
    const heard = Array.from({ length: between(random, 1, 4) }, (_, at) => heardPost(somePost(`${writer}-${at}`, {
      site, author: { handle: `writer_${writer}` },
      publishedAt: { at: new Date(NOON - between(random, 1, 20) * DAY).toISOString(), precision: 'second', raw: null },
    }), pick(random, ['negative', 'positive'])));
    await ingest(db, batchOf(heard, { site, number: (number += 1), seenAt: NOON + between(random, 0, 2) }));
  }
  return db;
}

const groupOf = (model: Model, account: string): string[] => [...model.keys()].filter((other) => model.get(other) === model.get(account)).toSorted();

async function wholeTimeline(db: EarshotDatabase, authorId: string): Promise<string[]> {
  const told: string[] = [];
  for (let after: TimelineCursor | null = null; ; ) {
    const window = await readTimeline(db, authorId, { after, most: 2 });
    told.push(...window.entries.map(({ mentionId }) => mentionId));
    if (window.next === null) return told;
    after = window.next;
  }
}

async function wholeList(db: EarshotDatabase): Promise<string[]> {
  const listed: string[] = [];
  for (let after: AuthorCursor | null = null; ; ) {
    const { rows, next } = await readAuthors(db, { site: null, risk: null, text: '' }, { now: NOON, after, most: 2 });
    listed.push(...rows.map(({ accounts }) => accounts.map(({ id }) => id).toSorted().join()));
    if (next === null) return listed;
    after = next;
  }
}

async function expectAsModel(db: EarshotDatabase, model: Model): Promise<void> {
  const mentions = (await db.mentions.toArray()).toSorted((a, b) => b.listedAt - a.listedAt);
  for (const account of model.keys()) {
    const group = groupOf(model, account);
    expect((await readPerson(db, account))?.accounts.map(({ id }) => id).toSorted()).toEqual(group);
    const own = mentions.filter(({ authorId }) => authorId !== null && group.includes(authorId));
    const told = await wholeTimeline(db, account);
    expect(told.toSorted()).toEqual(own.map(({ id }) => id).toSorted());
    const times = new Map(mentions.map(({ id, listedAt }) => [id, listedAt]));
    expect(told.map((id) => times.get(id))).toEqual(own.map(({ listedAt }) => listedAt));
  }
  const people = [...new Set([...model.keys()].map((account) => groupOf(model, account).join()))];
  expect((await wholeList(db)).toSorted()).toEqual(people.toSorted());
  expect(mentions.every(({ authorId }) => authorId !== null && model.has(authorId))).toBe(true);
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
}

test.each(Array.from({ length: 12 }, (_, seed) => seed))('linked, unlinked, undone and erased, history and tallies are exact: %i', async (seed) => {
  const random = seeded(seed + 1);
  const db = await filled(random);
  const model: Model = new Map((await db.authors.toCollection().primaryKeys()).map((id) => [id, id]));
  let serial = 0;
  const using = { now: NOON, newOrigin: (): string => 'here', newId: (): string => `p${(serial += 1)}` };
  for (let step = 0; step < 14 && model.size > 0; step += 1) {
    const [a, b] = [pick(random, [...model.keys()]), pick(random, [...model.keys()])];
    const before = new Map(model);
    let undo: PeopleBefore | null = null;
    const way = random();
    if (way < 0.55) {
      const linked = await linkAuthors(db, a, b, using);
      if (linked.state !== (model.get(a) === model.get(b) ? 'same' : 'linked')) throw new Error(`${a} and ${b} are ${linked.state}`);
      if (linked.state === 'linked') undo = linked.undo;
      const [into, from] = [model.get(a) ?? a, model.get(b)];
      for (const [account, person] of model) if (person === from) model.set(account, into);
    } else if (way < 0.85) {
      undo = await unlinkAuthor(db, a, using);
      if ((undo === null) !== (groupOf(model, a).length === 1)) throw new Error(`${a} was unlinked wrongly`);
      model.set(a, `alone-${step}`);
    } else {
      const group = groupOf(model, a);
      await beginErasure(db, a, { at: NOON, newId: using.newId, random: (bytes) => new Uint8Array(bytes).fill(seed) });
      while (await eraseChunk(db, { now: NOON, newId: using.newId, size: between(random, 1, 5) }));
      model.delete(a);
      // What linked the others went with who was erased: each stands alone.
      for (const other of group) if (other !== a) model.set(other, `left-${step}-${other}`);
    }
    if (undo !== null && random() < 0.3) {
      await undoPeople(db, undo, using);
      model.clear();
      for (const [account, person] of before) model.set(account, person);
    }
    await expectAsModel(db, model);
  }
  expect(await storedTallies(db)).toEqual(await recountedTallies(db));
});
