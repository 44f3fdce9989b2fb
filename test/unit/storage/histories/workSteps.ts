import { TESTIMONIAL_STATES } from '@/lib/mentions/queues';
import { OWNER_ME, type Replied, type StatusDecision } from '@/lib/mentions/status';
import { decideInbox, keepReply, type InboxDecision } from '@/lib/storage/inbox/decideInbox';
import { nextToWake, wakeSnoozed } from '@/lib/storage/inbox/waking';
import { addNote, noteOpened } from '@/lib/storage/inbox/workLog';
import { between, pick } from '@/scripts/generate/random';
import { noteKept } from './capture';
import { aside, namesOf, writersOn } from './people';
import type { World } from './world';

const DAY = 86_400_000;
const TAGS = ['plum', 'slow post'];
const STATUSES: StatusDecision['is'][] = ['open', 'escalated', 'waiting', 'answered', 'done'];

/** What the user decides of the work on a mention: how far it is, who looks after it, a draft, a reply; every so often it is undone. */
export async function work(world: World): Promise<void> {
  const { db, random, newOrigin } = world;
  const ids = await db.mentions.toCollection().primaryKeys();
  if (ids.length === 0) return;
  const mentionId = pick(random, ids);
  const replied: Replied = { at: world.now, how: pick(random, ['put', 'copied']), edited: random() < 0.4 };
  if (random() < 0.2) await keepReply(db, mentionId, replied, { now: world.now, newOrigin });
  else {
    const before = await decideInbox(db, [someWork(world, mentionId, replied), someWork(world, pick(random, ids), replied)], { now: world.now, newOrigin });
    if (random() < 0.2) await decideInbox(db, before, { now: world.now, newOrigin });
  }
  await noteKept(world, ids);
}

function someWork(world: World, mentionId: string, replied: Replied): InboxDecision {
  const { random, now } = world;
  const is = pick(random, STATUSES);
  const draft = someDraft(world, mentionId.slice(0, mentionId.indexOf(':')));
  return {
    mentionId,
    ...pick<Omit<InboxDecision, 'mentionId'>>(random, [
      { status: { is, at: now } }, { status: { is, at: now } }, { status: null }, { owner: OWNER_ME, status: { is, at: now } }, { owner: pick(random, ['Odda', OWNER_ME]) },
      { owner: null }, { draft }, { draft }, { draft: null }, { replied }, { replied }, { replied: null, status: null },
      { dueAt: now + between(random, -5, 5) * DAY }, { dueAt: null }, { snoozedUntil: now + between(random, 1, 30) * DAY }, { snoozedUntil: null },
      { tags: { [pick(random, TAGS)]: true } }, { tags: { [pick(random, TAGS)]: false, [pick(random, TAGS)]: null } },
      { testimonial: pick(random, [...TESTIMONIAL_STATES]) }, { testimonial: null },
    ]),
  };
}

/** The user opens a mention, and writes what they think of it, or of somebody. */
export async function note(world: World): Promise<void> {
  const { db, random, newOrigin, now } = world;
  const ids = await db.mentions.toCollection().primaryKeys();
  if (ids.length === 0) return;
  const mentionId = pick(random, ids);
  await noteOpened(db, mentionId, { now, newOrigin });
  await addNote(db, mentionId, someDraft(world, mentionId.slice(0, mentionId.indexOf(':'))), { now, newOrigin });
  await noteKept(world, [mentionId]);
}

/** What was put to sleep, and whose time has come, wakes. */
export async function wake(world: World): Promise<void> {
  const { db, now, newOrigin } = world;
  const woken = await wakeSnoozed(db, now, { newOrigin });
  const next = await nextToWake(db);
  if (next !== null && next <= now) throw new Error('something sleeps on past its time');
  await noteKept(world, woken);
}

/** A reply to somebody is drafted that speaks of an author. */
export async function draftAbout(world: World, authorId: string): Promise<void> {
  const { db, random, newOrigin } = world;
  const author = await db.authors.get(authorId);
  const ids = author === undefined ? [] : await db.mentions.where('[site+listedAt]').between([author.site, 0], [author.site, Infinity]).primaryKeys();
  if (author === undefined || ids.length === 0 || namesOf(author).some((name) => world.book.erased.has(name))) return;
  const mentionId = pick(random, ids);
  await decideInbox(db, [{ mentionId, draft: `Well, ${aside(random, author)}` }], { now: world.now, newOrigin });
  if (random() < 0.5) await addNote(db, mentionId, `Well, ${aside(random, author)}`, { now: world.now, newOrigin });
  await noteKept(world, [mentionId]);
}

/** It may speak of others on that site; of whoever was erased the user speaks no more. */
function someDraft({ random, book }: World, site: string): string {
  const others = writersOn(site).filter((writer) => !namesOf(writer).some((name) => book.erased.has(name)));
  const about = others.length > 0 && random() < 0.7 ? `, ${aside(random, pick(random, others))}` : '';
  return `We are sorry${about}`;
}
