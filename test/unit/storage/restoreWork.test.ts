import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { WorkDecision } from '@/lib/inbox/decideWork';
import type { EarshotDatabase } from '@/lib/storage/database';
import { eraseChunk } from '@/lib/storage/erasure/eraseChunk';
import { beginErasure } from '@/lib/storage/erasure/erasures';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { closeRestore, readConflicts } from '@/lib/storage/restore/restoring';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { backUp, newId, restore } from './restoreSample';
import { batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from './sample';

const ID = 'hackernews:1';
const TOPIC = { name: 'Acme', query: 'lamp', hue: 0, role: 'brand' } as const;

let here: EarshotDatabase;
let there: EarshotDatabase;
beforeEach(async () => {
  [here, there] = [await freshDatabase(), await freshDatabase()];
  for (const db of [here, there]) await db.settings.put({ key: 'zone', value: 'UTC' });
  await saveTopic(here, TOPIC, { now: NOON, newId: () => 'acme', newOrigin: () => 'a' });
  await ingest(here, batchOf([heardPost(somePost('1'))]));
  await restore(there, await backUp(here));
  await closeRestore(there);
});

const work = (db: EarshotDatabase, said: WorkDecision): Promise<unknown> => decideInbox(db, [{ mentionId: ID, ...said }], { newOrigin: () => 'b' });
const mentionIn = async (db: EarshotDatabase) => {
  const mention = await db.mentions.get(ID);
  if (mention === undefined) throw new Error('missing');
  return mention;
};

async function erase(db: EarshotDatabase, authorId: string): Promise<void> {
  await beginErasure(db, authorId, { at: NOON, newId, random: (bytes) => new Uint8Array(bytes).fill(5) });
  while (await eraseChunk(db, { now: NOON, newId }));
}

test('of the work on a mention each field holds what was decided last of it, in whichever copy', async () => {
  for (const said of [{ owner: 'Wren' }, { draft: 'Dear' }, { status: { is: 'done', at: NOON } }] satisfies WorkDecision[]) await work(here, said);
  const replied = { at: NOON, how: 'put', edited: true } as const;
  for (const said of [{ status: { is: 'open', at: NOON } }, { draft: 'Hello' }, { owner: 'me' }, { replied }] satisfies WorkDecision[]) await work(there, said);
  const [mine, theirs] = [await backUp(here), await backUp(there)];
  await restore(here, theirs);
  await restore(there, mine);
  // Of the same clock, the name of the copy decides: the same way in both.
  expect((await mentionIn(here)).decided).toEqual({ status: { is: 'done', at: NOON }, draft: 'Hello', owner: 'me', replied });
  expect(await mentionIn(there)).toEqual(await mentionIn(here));
  const told = (await readConflicts(here)).map(({ field, won }) => `${field}: ${won}`);
  expect(told.toSorted()).toEqual(['draft: there', 'owner: there', 'status: here']);
});

test('what was taken back last stays taken back', async () => {
  await work(here, { draft: 'Dear', owner: 'me' });
  await restore(there, await backUp(here));
  await closeRestore(there);
  await work(there, { draft: null, owner: null });
  const run = await restore(here, await backUp(there));
  expect(run.conflicts).toBe(0);
  expect((await mentionIn(here)).decided ?? {}).toEqual({});
});

test('what the brand promised comes with what it said', async () => {
  const answer = { handle: 'acme', at: null, permalink: null, seenAt: NOON + 1, text: 'Sorry. We mend it by Friday.' };
  const promises = [{ words: 'We mend it by Friday.', dueAt: NOON + 9, madeAt: null }];
  await there.mentions.put({ ...(await mentionIn(there)), answer, promises });
  await restore(here, await backUp(there));
  expect(await mentionIn(here)).toMatchObject({ answer, promises });
  const earlier = { ...answer, seenAt: NOON, text: 'We look into it.' };
  await there.mentions.put({ ...(await mentionIn(there)), answer: earlier, promises: [] });
  await restore(here, await backUp(there));
  expect(await mentionIn(here)).toMatchObject({ answer: earlier, promises: [] });
});

describe('erased names stay away', () => {
  const NAMED = /writer-7/u;
  const everything = async (db: EarshotDatabase): Promise<string> => JSON.stringify([await db.mentions.toArray(), await db.matches.toArray(), await readConflicts(db)]);

  test('from the drafts, answers and promises of a backup, and from what was decided differently', async () => {
    await ingest(here, batchOf([heardPost(somePost('7'))], { number: 2 }));
    await erase(here, 'hackernews:writer-7');
    await work(here, { draft: 'Dear' });
    await work(there, { draft: 'Thanks, @writer-7' });
    const answer = { handle: 'acme', at: null, permalink: null, seenAt: NOON, text: 'Hm. We ask @writer-7 by Friday.' };
    await there.mentions.put({ ...(await mentionIn(there)), answer, promises: [{ words: 'We ask @writer-7 by Friday.', dueAt: NOON, madeAt: null }] });
    await restore(here, await backUp(there));
    expect(await everything(here)).not.toMatch(NAMED);
    expect(await mentionIn(here)).toMatchObject({
      decided: { draft: expect.stringMatching(/^Dear$|^Thanks, @█{8}$/u) },
      answer: { text: 'Hm. We ask @████████ by Friday.' }, promises: [{ words: 'We ask @████████ by Friday.', dueAt: NOON }],
    });
    expect((await readConflicts(here)).map(({ there: draft }) => draft)).toEqual(['Thanks, @████████']);
  });

  test('from what was decided differently here, where only the other copy knew and erased them', async () => {
    await ingest(there, batchOf([heardPost(somePost('7'))], { number: 2 }));
    await erase(there, 'hackernews:writer-7');
    await work(here, { draft: 'Thanks, @writer-7' });
    await work(here, { owner: 'Wren' });
    await work(there, { draft: 'Hello' });
    await work(there, { owner: 'Odda' });
    const run = await restore(here, await backUp(there));
    expect(run.conflicts).toBe(2);
    expect(await everything(here)).not.toMatch(NAMED);
    expect((await readConflicts(here)).map(({ field }) => field)).toEqual(['owner']);
  });
});
