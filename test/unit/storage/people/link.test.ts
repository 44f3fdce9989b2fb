import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Deciding } from '@/lib/storage/inbox/decideInbox';
import { addNote } from '@/lib/storage/inbox/workLog';
import type { EarshotDatabase } from '@/lib/storage/database';
import { MOST_ACCOUNTS } from '@/lib/inbox/person';
import { readPerson } from '@/lib/storage/people/accounts';
import { readCheckIns } from '@/lib/storage/people/checkIns';
import { decideChannel, decideCheckIn, decideContact } from '@/lib/storage/people/decidePerson';
import { linkAuthors, sayApart, unlinkAuthor } from '@/lib/storage/people/linkAuthors';
import { undoPeople, type PeopleBefore } from '@/lib/storage/people/peopleBefore';
import { readAuthors } from '@/lib/storage/people/readAuthors';
import { readLinkSuggestions } from '@/lib/storage/people/readLinkSuggestions';
import { readTimeline } from '@/lib/storage/people/readTimeline';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../sample';

let serial = 0;
const using: Deciding = { now: NOON, newOrigin: () => 'here', newId: () => `p${++serial}` };
let db: EarshotDatabase;

/** `quill` writes on two sites, `tarn` on one. */
beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme');
  const by = (id: string, handle: string, site: string, at: string, text = 'The lamp broke') =>
    heardPost(somePost(id, { site, text, author: { handle, name: 'Quilla Ferretwood', url: `https://${site}.example/u/${handle}` }, publishedAt: { at, precision: 'second', raw: null } }));
  await ingest(db, batchOf([by('1', 'quill_f', 'hackernews', '2026-05-17T10:00:00.000Z'), by('2', 'quill_f', 'hackernews', '2026-05-19T10:00:00.000Z')]));
  await ingest(db, batchOf([by('3', 'Quill-F', 'reddit', '2026-05-18T10:00:00.000Z')], { instance: 'reader-2', site: 'reddit', seenAt: NOON + 1 }));
  await ingest(db, batchOf([by('4', 'tarnbox', 'youtube', '2026-05-18T11:00:00.000Z', 'I am https://reddit.example/u/Quill-F.')], { instance: 'reader-3', site: 'youtube', seenAt: NOON + 2 }));
});

const [QUILL, QUILL_TOO, TARN] = ['hackernews:quill_f', 'reddit:Quill-F', 'youtube:tarnbox'];

async function linked(a: string, b: string): Promise<PeopleBefore> {
  const done = await linkAuthors(db, a, b, using);
  if (done.state !== 'linked') throw new Error(done.state);
  return done.undo;
}

const accountsOf = async (id: string): Promise<string[] | undefined> => (await readPerson(db, id))?.accounts.map((author) => author.id);
const timelineOf = async (id: string): Promise<string[]> => (await readTimeline(db, id, { after: null, most: 50 })).entries.map(({ mentionId, kind }) => `${kind} ${mentionId}`);

describe('accounts that are said to be one person’s', () => {
  test('have one timeline, which falls apart with them, and comes back', async () => {
    await addNote(db, 'reddit:3', 'Rang', using);
    const alone = await timelineOf(QUILL);
    expect(alone).toEqual(['mentions hackernews:2', 'mentions hackernews:1']);
    const tallies = await db.tallies.toArray();
    await linked(QUILL, QUILL_TOO);
    expect(await accountsOf(QUILL)).toEqual([QUILL, QUILL_TOO]);
    expect(await timelineOf(QUILL_TOO)).toEqual(['notes reddit:3', 'mentions hackernews:2', 'mentions reddit:3', 'mentions hackernews:1']);
    const undo = await unlinkAuthor(db, QUILL_TOO, using);
    expect(await timelineOf(QUILL)).toEqual(alone);
    if (undo !== null) await undoPeople(db, undo, using);
    expect(await accountsOf(QUILL_TOO)).toEqual([QUILL_TOO, QUILL]);
    expect(await db.tallies.toArray()).toEqual(tallies);
  });

  test('bring all others along, and what is written down of both; undone, each is as before', async () => {
    await decideContact(db, QUILL, { name: 'Quilla', email: 'q@example.org' }, using);
    await decideContact(db, TARN, { name: 'Tarn', phone: ' 030  1 ' }, using);
    await linked(QUILL, QUILL_TOO);
    const before = [await readPerson(db, QUILL_TOO), await readPerson(db, TARN)];
    const undo = await linked(QUILL_TOO, TARN);
    expect(await accountsOf(TARN)).toEqual([TARN, QUILL_TOO, QUILL]);
    expect((await readPerson(db, TARN))?.person?.contact).toEqual({ name: 'Quilla', email: 'q@example.org', phone: '030 1' });
    expect(await db.people.count()).toBe(1);
    await undoPeople(db, undo, using);
    const plain = (one: Awaited<ReturnType<typeof readPerson>>): unknown => ({ ids: one?.accounts.map(({ id }) => id), contact: one?.person?.contact, personId: one?.personId });
    expect([await readPerson(db, QUILL_TOO), await readPerson(db, TARN)].map(plain)).toEqual(before.map(plain));
  });

  test('are the same once, and not more than so many', async () => {
    expect(await linkAuthors(db, QUILL, QUILL, using)).toEqual({ state: 'same' });
    expect(await linkAuthors(db, QUILL, 'reddit:nobody', using)).toEqual({ state: 'unknown' });
    await linked(QUILL, QUILL_TOO);
    expect(await linkAuthors(db, QUILL_TOO, QUILL, using)).toEqual({ state: 'same' });
    const [author] = await db.authors.toArray();
    const personId = (await readPerson(db, QUILL))?.personId ?? '';
    for (let at = 2; at < MOST_ACCOUNTS; at += 1) {
      if (author) await db.authors.put({ ...author, id: `x:${at}` });
      await db.identities.put({ authorId: `x:${at}`, personId, stamps: {} });
    }
    expect(await linkAuthors(db, TARN, QUILL, using)).toEqual({ state: 'too-many' });
  });

  test('nothing is unlinked that stands alone', async () => {
    await decideContact(db, QUILL, { name: 'Quilla' }, using);
    expect(await unlinkAuthor(db, QUILL, using)).toBeNull();
    expect((await readPerson(db, QUILL))?.person?.contact).toEqual({ name: 'Quilla' });
  });
});

describe('what is written down of somebody', () => {
  test('is cleaned and cut, and undone leaves nothing', async () => {
    const undo = await decideContact(db, QUILL, { name: ' \u202eQuilla\n F ', about: 'x'.repeat(3_000), company: '  ' }, using);
    const contact = (await readPerson(db, QUILL))?.person?.contact;
    expect(contact).toEqual({ name: 'Quilla F', about: 'x'.repeat(2_000) });
    expect(await decideContact(db, QUILL, { name: 'Quilla F' }, using)).toBeNull();
    if (undo !== null) await undoPeople(db, undo, using);
    expect(await db.people.count()).toBe(0);
    expect(await readPerson(db, QUILL)).toMatchObject({ personId: null, person: null });
  });

  test('is taken back field by field, with a stamp', async () => {
    await decideContact(db, QUILL, { name: 'Quilla', email: 'q@example.org' }, using);
    await decideChannel(db, QUILL, 'email', using);
    await decideContact(db, QUILL, { email: null }, using);
    await decideChannel(db, QUILL, null, using);
    const person = (await readPerson(db, QUILL))?.person;
    expect(person).toMatchObject({ contact: { name: 'Quilla' }, stamps: { 'contact.name': { clock: 1 }, 'contact.email': { clock: 3 }, channel: { clock: 4 } } });
    expect(person).not.toHaveProperty('channel');
    expect(await decideContact(db, 'reddit:nobody', { name: 'X' }, using)).toBeNull();
  });

  test('is found among those to look in on, until it is taken back', async () => {
    await decideCheckIn(db, QUILL, NOON + 5, using);
    await linked(QUILL, QUILL_TOO);
    expect(await readCheckIns(db, NOON)).toEqual([]);
    expect((await readCheckIns(db, NOON + 5)).map(({ at, accounts }) => [at, accounts.map(({ id }) => id)])).toEqual([[NOON + 5, [QUILL_TOO, QUILL]]]);
    await decideCheckIn(db, QUILL_TOO, null, using);
    expect(await readCheckIns(db, NOON + 5)).toEqual([]);
  });
});

describe('the list', () => {
  const list = async (changes = {}, most = 10): Promise<string[]> =>
    (await readAuthors(db, { site: null, risk: null, text: '', ...changes }, { now: NOON, after: null, most })).rows.map(({ author }) => author.id);

  test('is by who was seen last, each person once', async () => {
    expect(await list()).toEqual([TARN, QUILL_TOO, QUILL]);
    await linked(QUILL, TARN);
    const { rows, next } = await readAuthors(db, { site: null, risk: null, text: '' }, { now: NOON, after: null, most: 10 });
    expect(next).toBeNull();
    expect(rows.map(({ accounts, facts }) => [accounts.map(({ id }) => id), facts.mentions, facts.labels])).toEqual([
      [[TARN, QUILL], 3, { negative: 3 }], [[QUILL_TOO], 1, { negative: 1 }],
    ]);
    expect(await list({ site: 'hackernews' })).toEqual([QUILL]);
  });

  test('goes on where a window ended, also among those of one instant', async () => {
    const seen: string[] = [];
    await db.authors.toCollection().modify({ lastSeenAt: NOON });
    for (let after: Parameters<typeof readAuthors>[2]['after'] = null; ; ) {
      const { rows, next } = await readAuthors(db, { site: null, risk: null, text: '' }, { now: NOON, after, most: 1 });
      seen.push(...rows.map(({ author }) => author.id));
      if (next === null) break;
      after = next;
    }
    expect(seen).toEqual([TARN, QUILL_TOO, QUILL]);
  });

  test('is searched by handle, name and what is written down, and narrowed to a risk', async () => {
    expect(await list({ text: '@TARN' })).toEqual([TARN]);
    expect(await list({ text: 'ferretwood' })).toEqual([TARN, QUILL_TOO, QUILL]);
    // Whose handle is just that comes first, and once.
    await db.authors.update(TARN, { name: 'Not quill_f' });
    expect(await list({ text: 'QUILL_F' })).toEqual([QUILL, TARN]);
    expect((await readAuthors(db, { site: null, risk: null, text: 'quill_f' }, { now: NOON, after: null, most: 1 })).next).not.toBeNull();
    await db.authors.update(TARN, { name: 'Quilla Ferretwood' });
    await decideContact(db, QUILL, { company: 'Norvelo' }, using);
    expect(await list({ text: 'norvelo' })).toEqual([QUILL]);
    expect(await list({ risk: 'raised' })).toEqual([QUILL]);
    expect(await list({ risk: 'high' })).toEqual([]);
  });
});

describe('links are suggested', () => {
  const suggested = async (id: string): Promise<unknown[]> => (await readLinkSuggestions(db, id)).map(({ authorId, reasons }) => [authorId, reasons.map(({ kind }) => kind)]);

  test('by handles and addresses, names last; not those that are linked or said to be apart', async () => {
    expect(await suggested(QUILL)).toEqual([[QUILL_TOO, ['sameHandle', 'sameName']], [TARN, ['sameName']]]);
    expect(await suggested(QUILL_TOO)).toEqual([[TARN, ['namesAddress', 'sameName']], [QUILL, ['sameHandle', 'sameName']]]);
    const undo = await sayApart(db, QUILL_TOO, TARN, using);
    expect(await suggested(TARN)).toEqual([[QUILL, ['sameName']]]);
    expect(await suggested(QUILL_TOO)).toEqual([[QUILL, ['sameHandle', 'sameName']]]);
    if (undo !== null) await undoPeople(db, undo, using);
    await linked(QUILL, QUILL_TOO);
    expect(await suggested(QUILL_TOO)).toEqual([[TARN, ['namesAddress', 'sameName']]]);
  });
});
