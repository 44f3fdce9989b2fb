import { SEGMENT_HISTORIES, type Segment } from '@/lib/inbox/segment';
import { decidePerson } from '@/lib/storage/people/decidePerson';
import { linkAuthors, sayApart, unlinkAuthor } from '@/lib/storage/people/linkAuthors';
import { undoPeople, type PeopleBefore } from '@/lib/storage/people/peopleBefore';
import { decideSegments, readSegments } from '@/lib/storage/people/segments';
import type { Deciding } from '@/lib/storage/inbox/decideInbox';
import { between, pick } from '@/scripts/generate/random';
import { aside, namesOf, WRITERS } from './people';
import type { Backup } from './restoreSteps';
import type { Snapshot } from './snapshot';
import type { World } from './world';

const DAY = 86_400_000;

const decidingIn = ({ now, newId, newOrigin }: World): Deciding => ({ now, newId, newOrigin });

async function someAuthors({ db, random }: World): Promise<[string, string] | null> {
  const ids = await db.authors.toCollection().primaryKeys();
  return ids.length === 0 ? null : [pick(random, ids), pick(random, ids)];
}

async function maybeUndo(world: World, before: PeopleBefore | null): Promise<void> {
  if (before !== null && world.random() < 0.25) await undoPeople(world.db, before, decidingIn(world));
}

/** The user says that two accounts are one person's; every so often they are not so sure. */
export async function link(world: World): Promise<void> {
  const authors = await someAuthors(world);
  if (authors === null) return;
  const linked = await linkAuthors(world.db, ...authors, decidingIn(world));
  await maybeUndo(world, linked.state === 'linked' ? linked.undo : null);
}

export async function unlink(world: World): Promise<void> {
  const linked = await world.db.identities.toCollection().primaryKeys();
  if (linked.length === 0) return;
  await maybeUndo(world, await unlinkAuthor(world.db, pick(world.random, linked), decidingIn(world)));
}

export async function notSame(world: World): Promise<void> {
  const authors = await someAuthors(world);
  if (authors !== null) await maybeUndo(world, await sayApart(world.db, ...authors, decidingIn(world)));
}

/** What the user writes down of somebody: of whoever was erased they speak no more. */
export async function writeDown(world: World): Promise<void> {
  const { db, random, now, book } = world;
  const authors = await someAuthors(world);
  if (authors === null) return;
  const others = WRITERS.filter((writer) => !namesOf(writer).some((name) => book.erased.has(name)));
  const about = others.length > 0 && random() < 0.5 ? `Well, ${aside(random, pick(random, others))}` : 'Likes plums';
  await maybeUndo(world, await decidePerson(db, authors[0], {
    contact: pick(random, [{ company: `Works at ${world.newId()}` }, { about }, { about }, { phone: `+380 ${world.newId()}`, company: null }, { about: null }]),
    ...(random() < 0.3 ? { channel: pick(random, ['email', 'reddit', null]) } : {}),
    ...(random() < 0.3 ? { checkInAt: pick(random, [now + between(random, -3, 9) * DAY, null]) } : {}),
  }, decidingIn(world)));
}

export async function segment(world: World): Promise<void> {
  const { db, random, newId, newOrigin, book } = world;
  const one: Segment = {
    id: newId(), name: 'Plum eaters', sites: ['reddit'], languages: [], stages: ['use'], histories: [pick(random, SEGMENT_HISTORIES)],
    leastFollowers: null, leastLikes: between(random, 0, 9), leastMentions: 1, days: pick(random, [null, 30]),
  };
  const before = await readSegments(db);
  await decideSegments(db, random() < 0.3 ? before.slice(1) : [...before, one], newOrigin);
  book.settings.set('segments', JSON.stringify(await readSegments(db)));
}

/** What is written down of people with an account under one of these names, in small letters, unless others have it, too. */
export function writtenDownOf(stored: Snapshot, names: ReadonlySet<string>, backups: readonly Backup[]): string[] {
  const own = new Set(stored.authors.filter((author) => namesOf(author).some((name) => names.has(name))).map(({ id }) => id));
  const ids = new Set(stored.identities.flatMap(({ authorId, personId }) => (own.has(authorId) && personId !== null ? [personId] : [])));
  const elsewhere = JSON.stringify([
    ...stored.people.filter(({ id }) => !ids.has(id)),
    ...backups.flatMap(({ records }) => records.filter((record) => record.table === 'people' && !ids.has(record.row.id))),
  ]).toLowerCase();
  const written = stored.people.filter(({ id }) => ids.has(id)).flatMap(({ contact = {} }) => [contact.company, contact.phone]);
  return written.flatMap((text) => (text === undefined || elsewhere.includes(text.toLowerCase()) ? [] : [text.toLowerCase()]));
}
