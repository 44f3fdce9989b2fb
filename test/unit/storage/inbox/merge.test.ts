import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_BUSINESS_HOURS } from '@/lib/inbox/businessHours';
import type { EarshotDatabase } from '@/lib/storage/database';
import { eraseChunk } from '@/lib/storage/erasure/eraseChunk';
import { beginErasure } from '@/lib/storage/erasure/erasures';
import { decideBusinessHours, readBusinessHours } from '@/lib/storage/inbox/businessHours';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { readRequeueing } from '@/lib/storage/inbox/askRequeueing';
import { requeueChunk } from '@/lib/storage/inbox/requeueing';
import { addNote, readWork } from '@/lib/storage/inbox/workLog';
import { closeRestore } from '@/lib/storage/restore/restoring';
import { backUp, newId, restore } from '../restoreSample';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../sample';

const ID = 'hackernews:1';
const at = (newOrigin: string, now = NOON) => ({ now, newOrigin: (): string => newOrigin });

let here: EarshotDatabase;
let there: EarshotDatabase;

beforeEach(async () => {
  [here, there] = [await freshDatabase(), await freshDatabase()];
  for (const [db, origin] of [[here, 'a'], [there, 'b']] as const) {
    await db.settings.bulkPut([{ key: 'zone', value: 'Europe/Kyiv' }, { key: 'origin', value: origin }]);
    await addTopics(db, 'acme');
    await ingest(db, batchOf([heardPost(somePost('1', { author: { handle: 'wren_77' } })), heardPost(somePost('2', { author: { handle: 'hollow_reed' } }))]));
  }
});

async function merge(into: EarshotDatabase, from: EarshotDatabase): Promise<void> {
  await restore(into, await backUp(from));
  await closeRestore(into);
}

describe('two copies', () => {
  test('end with the lines and tags of both, whichever is merged into which', async () => {
    await decideInbox(here, [{ mentionId: ID, tags: { plum: true, fig: true }, owner: 'Wren' }], at('a'));
    await addNote(here, ID, 'Called', at('a', NOON + 1));
    await decideInbox(there, [{ mentionId: ID, tags: { plum: true, sloe: true }, snoozedUntil: NOON + 9 }], at('b', NOON + 2));
    await decideInbox(there, [{ mentionId: ID, tags: { fig: false } }], at('b', NOON + 3));
    await addNote(there, ID, 'Wrote', at('b', NOON + 4));
    const [mine, theirs] = [await readWork(here, ID), await readWork(there, ID)];
    await merge(here, there);
    await merge(there, here);
    for (const db of [here, there]) {
      expect(await readWork(db, ID)).toEqual([...mine, ...theirs]);
      expect((await db.mentions.get(ID))?.decided).toEqual({ tags: { plum: true, fig: false, sloe: true }, owner: 'Wren', snoozedUntil: NOON + 9 });
      expect((await db.matches.get(['acme', ID]))?.queued?.map(([, queue]) => queue)).toEqual(['waiting', 'waiting']);
    }
    expect(await there.matches.toArray()).toEqual(await here.matches.toArray());
  });

  test('have one line of what both know, and none of what is not there', async () => {
    await addNote(here, ID, 'Called', at('a'));
    await merge(there, here);
    await merge(there, here);
    expect(await there.workLog.count()).toBe(1);
    const fresh = await freshDatabase();
    const backup = await backUp(here);
    await restore(fresh, { ...backup, records: backup.records.filter(({ table }) => table !== 'mentions') });
    expect(await fresh.workLog.count()).toBe(0);
  });

  test('have the hours that were decided last, and what is stored follows them', async () => {
    const hours = { ...DEFAULT_BUSINESS_HOURS, holidays: ['2026-05-20'] };
    await decideBusinessHours(here, null, DEFAULT_BUSINESS_HOURS, () => 'a');
    await decideBusinessHours(there, null, hours, () => 'b');
    await decideBusinessHours(there, 'acme', { ...hours, zone: 'UTC' }, () => 'b');
    for (const db of [here, there]) while (await requeueChunk(db));
    await merge(here, there);
    expect(await readBusinessHours(here)).toEqual(await readBusinessHours(there));
    expect(await readRequeueing(here)).toMatchObject({ topics: null, after: null });
    while (await requeueChunk(here));
    expect((await here.matches.toArray()).map(({ queued }) => queued)).toEqual((await there.matches.toArray()).map(({ queued }) => queued));
  });
});

describe('who is erased', () => {
  const NOTE = 'Ask @hollow_reed, and Wren';
  const erase = async (db: EarshotDatabase): Promise<void> => {
    await beginErasure(db, 'hackernews:hollow_reed', { at: NOON, newId, random: (bytes) => new Uint8Array(bytes).fill(7) });
    while (await eraseChunk(db, { now: NOON, newId }));
  };

  test('is black in notes on others, and their own mentions go with their lines', async () => {
    await addNote(here, ID, NOTE, at('a'));
    await addNote(here, 'hackernews:2', 'About them', at('a'));
    await erase(here);
    expect((await here.workLog.toArray()).map(({ details }) => details)).toEqual([{ text: `Ask @${'█'.repeat(11)}, and Wren` }]);
    const [line] = await here.auditLog.where('id').above('').filter(({ kind }) => kind === 'erase').toArray();
    expect(line?.details).toMatchObject({ mentions: 1, quotes: 1 });
  });

  test('is black in notes that come back with a backup, and in those of a copy that hears of it', async () => {
    await addNote(here, ID, NOTE, at('a'));
    const before = await backUp(here);
    await erase(here);
    await here.workLog.clear();
    await restore(here, before);
    await closeRestore(here);
    expect((await readWork(here, ID)).map(({ details }) => details)).toEqual([{ text: `Ask @${'█'.repeat(11)}, and Wren` }]);
    await addNote(there, ID, NOTE, at('b'));
    await there.mentions.delete('hackernews:2');
    await there.authors.delete('hackernews:hollow_reed');
    await merge(there, here);
    expect(JSON.stringify(await there.workLog.toArray())).not.toContain('hollow_reed');
  });
});
