import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { writePersonFile } from '@/lib/exchange/personFile';
import { noteInLog } from '@/lib/storage/auditLog';
import type { EarshotDatabase } from '@/lib/storage/database';
import { eraseChunk } from '@/lib/storage/erasure/eraseChunk';
import { beginErasure } from '@/lib/storage/erasure/erasures';
import { readPerson } from '@/lib/storage/people/accounts';
import { decideContact, decideCheckIn } from '@/lib/storage/people/decidePerson';
import { linkAuthors, sayApart, unlinkAuthor } from '@/lib/storage/people/linkAuthors';
import { undoPeople } from '@/lib/storage/people/peopleBefore';
import { removeTopic } from '@/lib/storage/topics/topicChanges';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { backUp, restore } from '../restoreSample';
import { addTopics, batchOf, followAll, freshDatabase, heardPost, ingest, NOON, somePost } from '../sample';

let serial = 0;
const newId = (): string => `own-${++serial}`;
const using = { now: NOON, newOrigin: (): string => 'here', newId };
const random = (bytes: number): Uint8Array => new Uint8Array(bytes).fill(5);
const [TAMSIN, HOB, LUSK] = ['hackernews:Tamsin_Q9', 'reddit:hobb', 'reddit:lusk'];
let db: EarshotDatabase;

beforeEach(async () => {
  db = await filled();
});

async function filled(): Promise<EarshotDatabase> {
  const one = await freshDatabase();
  await one.settings.put({ key: 'zone', value: 'Europe/Kyiv' });
  await addTopics(one, 'acme');
  await ingest(one, batchOf([heardPost(somePost('1', { author: { handle: 'Tamsin_Q9', name: 'Tamsin Bexlow' } }))]));
  const others = ['hobb', 'lusk'].map((handle) => heardPost(somePost(handle, { site: 'reddit', author: { handle } })));
  await ingest(one, batchOf(others, { instance: 'reader-2', site: 'reddit' }));
  return one;
}

async function erase(authorId: string, of = db): Promise<boolean> {
  const begun = await beginErasure(of, authorId, { at: NOON, newId, random });
  while (await eraseChunk(of, { now: NOON, newId, size: 1 }));
  return begun;
}

const dump = async (of = db): Promise<string> => JSON.stringify(await Promise.all(of.tables.map(async (table) => [table.name, await table.toArray()])));
const link = (a: string, b: string): ReturnType<typeof linkAuthors> => linkAuthors(db, a, b, using);

describe('who is erased', () => {
  test('takes along what is written down of them, and what links others to them; nothing else', async () => {
    await link(HOB, TAMSIN);
    await decideContact(db, HOB, { name: 'Zirbelwort' }, using);
    await decideContact(db, LUSK, { about: 'Knows @tamsin_q9 and Tamsin Bexlow', company: 'Norvelo' }, using);
    await sayApart(db, LUSK, TAMSIN, using);
    await noteInLog(db, { kind: 'backup', details: { file: 'a.earshot', mentions: 3, encrypted: false, kind: 'backup' } }, { at: NOON + 1, newId });
    expect(await erase(TAMSIN)).toBe(true);
    expect(await dump()).not.toMatch(/tamsin|bexlow|zirbelwort/iu);
    expect(await readPerson(db, HOB)).toMatchObject({ personId: null, person: null });
    expect((await readPerson(db, LUSK))?.person?.contact).toEqual({ about: 'Knows @█████████ and █████████████', company: 'Norvelo' });
    expect((await db.auditLog.toArray()).find(({ kind }) => kind === 'erase')?.details).toMatchObject({ mentions: 1, files: ['a.earshot'] });
  });

  test('is named no more by what they are not', async () => {
    await sayApart(db, TAMSIN, LUSK, using);
    await sayApart(db, HOB, TAMSIN, using);
    await erase(TAMSIN);
    expect(await dump()).not.toMatch(/tamsin|bexlow/iu);
    expect(await db.identities.toArray()).toEqual([{ authorId: HOB, personId: null, stamps: {} }]);
  });

  test('comes back with no undo, and nothing is written down of them meanwhile', async () => {
    const linked = await link(HOB, TAMSIN);
    const named = await decideContact(db, HOB, { name: 'Zirbelwort' }, using);
    const unlinked = await unlinkAuthor(db, HOB, using);
    if (unlinked !== null) await undoPeople(db, unlinked, using);
    await beginErasure(db, TAMSIN, { at: NOON, newId, random });
    expect(await link(LUSK, TAMSIN)).toEqual({ state: 'unknown' });
    expect(await decideContact(db, TAMSIN, { name: 'Zirbelwort' }, using)).toBeNull();
    while (await eraseChunk(db, { now: NOON, newId }));
    for (const undo of [unlinked, named, linked.state === 'linked' ? linked.undo : null]) {
      if (undo !== null) await undoPeople(db, undo, using);
      expect(await dump()).not.toMatch(/tamsin|bexlow|zirbelwort/iu);
      expect(await readPerson(db, HOB)).toMatchObject({ personId: null, person: null });
    }
  });

  test('comes back with no backup, whatever another copy decided of their other accounts since', async () => {
    await link(HOB, TAMSIN);
    await decideContact(db, HOB, { name: 'Zirbelwort' }, using);
    const other = await freshDatabase();
    await restore(other, await backUp(db));
    expect((await readPerson(other, HOB))?.person?.contact).toEqual({ name: 'Zirbelwort' });
    for (let at = 0; at < 9; at += 1) await linkAuthors(other, LUSK, HOB, { ...using, newOrigin: () => 'there' });
    await decideContact(other, LUSK, { about: 'Zirbelwort, once more' }, { ...using, newOrigin: () => 'there' });
    await erase(TAMSIN);
    await restore(db, await backUp(other));
    expect(await dump()).not.toMatch(/tamsin|bexlow|zirbelwort/iu);
    await restore(other, await backUp(db));
    while (await eraseChunk(other, { now: NOON, newId }));
    await restore(other, await backUp(db));
    expect(await dump(other)).not.toMatch(/tamsin|bexlow|zirbelwort/iu);
  });
});

describe('who is somebody', () => {
  test('stays, and can be erased, when nothing that they wrote is kept', async () => {
    await decideCheckIn(db, TAMSIN, NOON, using);
    await sayApart(db, HOB, LUSK, using);
    await removeTopic(db, 'acme', { now: NOON });
    await followAll(db, NOON + UNDO_FOR);
    expect(await db.mentions.count()).toBe(0);
    expect(await db.authors.toCollection().primaryKeys()).toEqual([TAMSIN]);
    expect(await db.identities.toCollection().primaryKeys()).toEqual([TAMSIN]);
    const fresh = await freshDatabase();
    await restore(fresh, await backUp(db));
    expect((await readPerson(fresh, TAMSIN))?.person?.checkInAt).toBe(NOON);
    await erase(TAMSIN);
    expect([await db.authors.count(), await db.identities.count(), await db.people.count()]).toEqual([0, 0, 0]);
    await restore(db, await backUp(fresh));
    expect([await db.authors.count(), await db.identities.count(), await db.people.count()]).toEqual([0, 0, 0]);
  });

  test('is in their file with what is written down of them and their other accounts', async () => {
    await link(TAMSIN, HOB);
    await decideContact(db, TAMSIN, { email: 't@example.org' }, using);
    const written = await writePersonFile(db, TAMSIN, { name: 'a.json', now: NOON, newId });
    if (written.state !== 'done') throw new Error(written.state);
    expect(JSON.parse(await written.file.text())).toMatchObject({
      otherAccounts: [{ site: 'reddit', handle: 'hobb' }],
      writtenDownByUser: { email: 't@example.org', preferredChannel: null, checkInAt: null },
    });
  });
});

describe('two copies', () => {
  test('come to the same, of each field what was decided last', async () => {
    await link(HOB, LUSK);
    await decideContact(db, HOB, { name: 'Hob', company: 'Norvelo' }, using);
    const other = await freshDatabase();
    await restore(other, await backUp(db));
    const there = { ...using, newOrigin: (): string => 'there' };
    await decideContact(other, HOB, { name: 'Hobb' }, there);
    await decideContact(db, HOB, { company: null }, using);
    await unlinkAuthor(other, LUSK, there);
    await sayApart(db, HOB, TAMSIN, using);
    await restore(db, await backUp(other));
    await restore(other, await backUp(db));
    for (const one of [db, other]) {
      expect((await readPerson(one, HOB))?.person?.contact).toEqual({ name: 'Hobb' });
      expect(await readPerson(one, LUSK)).toMatchObject({ personId: null });
      expect((await one.identities.get(HOB))?.apart).toEqual({ [TAMSIN]: true });
    }
    expect(await other.people.toArray()).toEqual(await db.people.toArray());
    expect(await other.identities.toArray()).toEqual(await db.identities.toArray());
  });

  test('a person who lost the last account goes with the end of the merge', async () => {
    await decideContact(db, HOB, { name: 'Hob' }, using);
    const other = await filled();
    for (const name of ['One', 'Two', 'Three']) await decideContact(other, HOB, { name }, { ...using, newOrigin: () => 'there' });
    await linkAuthors(other, LUSK, HOB, { ...using, newOrigin: () => 'there' });
    await restore(db, await backUp(other));
    expect(await db.people.count()).toBe(1);
    expect((await readPerson(db, HOB))?.accounts.map(({ id }) => id)).toEqual([HOB, LUSK]);
  });
});
