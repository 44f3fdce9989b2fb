import type { SeenAnswer } from '@/lib/messaging/protocol';
import { identitiesInBatch, withoutErased } from '@/lib/background/withoutErased';
import { identitiesInPost } from '@/lib/mentions/blackOut';
import { postWithoutErased, type NamedPost } from '@/lib/mentions/namedPost';
import { subjectOfPost } from '@/lib/mentions/subject';
import { hash, identify } from '@/lib/posts/identity';
import { bodyOf, type Post } from '@/lib/posts/post';
import { decide } from '@/lib/query/matching/decide';
import { compileTopics } from '@/lib/query/readTopics';
import { heardTopic, type TopicAnswer } from '@/lib/query/topic';
import type { Heard } from '@/lib/mentions/hear';
import type { FindPromises } from '@/lib/mentions/promises';
import { ingestBatch, type HeardBatch } from '@/lib/storage/ingest';
import { keepByHand, takeBackKept } from '@/lib/storage/keptByHand';
import { readFirstSeen } from '@/lib/storage/firstSeen';
import { knowingErased, type Erased } from '@/lib/storage/erasure/tombstones';
import { listTopics } from '@/lib/storage/topics/topics';
import { between, pick, type Random } from '@/scripts/generate/random';
import { noteScanned, type Book } from './book';
import { clockOf } from './calendars';
import { namesOf, NOT_YET, postsOn, promisesIn, SITES, someAnswer, somePost, somePosts, understandBy, writerOf, type Writer } from './people';
import { add } from './snapshot';
import { STEADY, type World } from './world';

/** What a reader sends. */
export type Sent = Omit<HeardBatch, 'heard' | 'asked' | 'seenAt' | 'answers'> & { posts: Post[]; answers: SeenAnswer[] };

/** Posts as a page shows them, taken as the worker takes them. */
export async function capture(world: World): Promise<void> {
  const site = pick(world.random, SITES);
  await take(world, await batchOf(world, somePosts(world.random, world.now, site), site));
}

/** A reader that missed the acknowledgement sends its last batch again: nothing of it counts twice. */
export async function sendAgain(world: World): Promise<void> {
  if (world.lastSent !== null) await take(world, world.lastSent);
}

export async function keep(world: World): Promise<void> {
  const { db, random, now } = world;
  const topics = await world.topics();
  const read = { ...somePost(random, now, pick(random, SITES)), context: 'hand' as const };
  await knowingErased(db, () => identitiesInPost(read), async (erased) => {
    const named = postWithoutErased(read, erased);
    if (named === null) return;
    const { heard, asked } = await hear(world, [named]);
    const answers = heard[0]?.topics.map((topic) => ({ ...topic, answer: 'yes' as const })) ?? [];
    const kept = await keepByHand(
      db,
      { ...named, understanding: understandBy(world.learned)(named.post), topicId: pick(random, topics), asked, answers, at: now },
      { calendar: await world.calendar(), judge: world.judge, newOrigin: world.newOrigin, confirm: erased.confirm, promises: findOf(world) },
    );
    if (kept) await noteKept(world, [named.id]);
  });
}

export async function takeBack(world: World): Promise<void> {
  const kept = await world.db.mentions.filter(({ keptFor = [] }) => keptFor.length > 0).toArray();
  if (kept.length === 0) return;
  const { id, keptFor = [] } = pick(world.random, kept);
  await takeBackKept(
    world.db, { mentionId: id, topicId: pick(world.random, keptFor) },
    { calendar: await world.calendar(), judge: world.judge, newOrigin: world.newOrigin },
  );
  world.book.kept.delete(id);
  await noteKept(world, [id]);
}

/** What must stay from now on, of some mentions: those that the steady topic hears, and those that the user touched. */
export async function noteKept({ db, book }: World, ids: readonly string[]): Promise<void> {
  for (const mention of await db.mentions.bulkGet([...ids])) {
    if (mention === undefined || isByErased(mention.post.author, book)) continue;
    const isTouched = Object.keys(mention.stamps).some((field) => !field.startsWith('irrelevant.') && field !== 'keptFor');
    if (isTouched) book.kept.add(mention.id);
  }
  for (const line of await db.workLog.where('mentionId').anyOf(ids).toArray()) if (line.kind !== 'opened') book.lines.set(line.id, line.mentionId);
}

function isByErased(author: Writer, book: Book): boolean {
  return namesOf(author).some((name) => book.erased.has(name));
}

async function batchOf(world: World, posts: Post[], site: string): Promise<Sent> {
  const { db, random, now } = world;
  const stored = await db.mentions.where('[site+listedAt]').between([site, 0], [site, Infinity]).primaryKeys();
  const topics = await world.topics();
  world.batches += 1;
  const found = posts.length + between(random, 0, 2);
  return {
    instance: `reader-${between(random, 1, 3)}`, number: world.batches, site, posts,
    scanned: [...posts, ...(random() < 0.3 ? posts : [])].map((post) => ({ key: hash(identify(post)), context: post.context })),
    health: [{ kind: 'thread', found, read: random() < 0.1 ? 0 : posts.length, missing: random() < 0.2 ? { author: 1 } : {}, unreadable: random() < 0.1 ? found : 0 }],
    gone: stored.length > 0 && random() < 0.1 ? [pick(random, stored)] : [],
    answers: stored.length > 0 && random() < 0.15
      ? [{ to: pick(random, stored), topicId: pick(random, topics), handle: answererOf(random, site), at: new Date(now).toISOString(), permalink: null, text: someAnswer(random, site) }]
      : [],
  };
}

/** The words that promises are found by may not be in memory yet. */
function findOf({ random }: World): FindPromises {
  const isThere = random() < 0.7;
  return (said) => (isThere ? promisesIn(said) : null);
}

/** Mostly the brand; who writes there may answer for it, too. */
function answererOf(random: Random, site: string): string {
  const writer = writerOf(pick(random, postsOn(site)));
  return random() < 0.7 ? 'norvelo' : (writer.handle ?? 'norvelo');
}

/** Decided by the topics that listen; understood only where it must be, or may be. */
export async function hear(world: World, posts: readonly NamedPost[]): Promise<{ heard: Heard[]; asked: string[] }> {
  const { db, random, now } = world;
  const understand = understandBy(world.learned);
  const calendar = await world.calendar();
  const listening = (await listTopics(db)).filter(({ pausedSince }) => pausedSince === undefined);
  const compiled = compileTopics(listening.map(heardTopic));
  const seenBefore = await readFirstSeen(db, posts.map(({ id }) => id));
  const heard = posts.flatMap(({ id, post }): Heard[] => {
    const met = { host: null, seenAt: seenBefore.get(id) ?? now, dayOf: (instant: number) => calendar.at(instant).day };
    let understanding = random() < 0.4 ? NOT_YET : understand(post);
    let answers = decide(compiled, subjectOfPost(post, understanding, met));
    if (answers.some(isUndecided)) {
      understanding = understand(post);
      answers = decide(compiled, subjectOfPost(post, understanding, met));
    }
    const own = answers.filter(({ answer }) => answer === 'yes');
    return own.length === 0 ? [] : [{ id, post, understanding, topics: own }];
  });
  return { heard, asked: listening.map(({ id }) => id) };
}

const isUndecided = ({ answer, hide }: TopicAnswer): boolean => answer === 'undecided' || hide === 'undecided';

async function take(world: World, sent: Sent): Promise<void> {
  await knowingErased(world.db, () => identitiesInBatch(sent), async (erased) => {
    const { posts, answers } = withoutErased(sent, erased);
    await store(world, { ...sent, ...(await hear(world, posts)), answers, seenAt: world.now }, erased);
    world.lastSent = sent;
  });
}

async function store(world: World, batch: HeardBatch, { confirm }: Erased): Promise<void> {
  const { db, book } = world;
  const calendar = await world.calendar();
  const isNew = (book.readers.get(batch.instance)?.lastBatch ?? 0) < batch.number;
  const { applied } = await ingestBatch(db, batch, { calendar, newSalt: () => 'salt', judge: world.judge, confirm, promises: findOf(world) });
  if (applied !== isNew) throw new Error(`batch ${batch.number} of ${batch.instance} was ${applied ? '' : 'not '}applied`);
  if (!applied) return;
  book.readers.set(batch.instance, { lastBatch: batch.number, lastSeenAt: batch.seenAt });
  const { site, seenAt } = batch;
  const when = clockOf(seenAt, calendar.zone);
  noteScanned(book, batch.scanned, { site, ...when });
  for (const { kind, found, read, missing, unreadable } of batch.health) {
    const counts: Record<string, number> = found === 0 && read === 0 ? {} : { found, read, ...missing };
    for (const [field, count] of Object.entries(counts)) add(book.health, `${site}|${when.day}|${kind}|${field}`, count);
    const known = book.unreadable.get(`${site}|${kind}`);
    if (read > 0) book.unreadable.delete(`${site}|${kind}`);
    else if (unreadable > 0) {
      book.unreadable.set(`${site}|${kind}`, { since: known?.since ?? seenAt, lastAt: seenAt, found: Math.max(known?.found ?? 0, unreadable) });
    }
  }
  await noteHeard(world, batch.heard);
}

/** What must stay from now on of what was heard and stored. */
export async function noteHeard(world: World, heard: readonly Heard[]): Promise<void> {
  const { db, book } = world;
  const stored = await db.mentions.bulkGet(heard.map(({ id }) => id));
  for (const [at, { id, topics }] of heard.entries()) {
    // What was heard of a part may stand in no whole text; then it stays no longer than until all is decided again.
    const post = stored[at]?.post;
    const isHeard = topics.some(({ topicId }) => topicId === STEADY) && /amber|birch/u.test(bodyOf(post ?? { title: null, text: '' }));
    // Read without its author, it becomes one with what is stored of somebody whose erasure has yet to come to it, and goes with that.
    const isLeaving = post !== undefined && isByErased(post.author, book);
    if (isHeard && !isLeaving) book.kept.add(id);
    else book.kept.delete(id);
    if (isLeaving) book.taken.add(id);
  }
  await noteKept(world, heard.map(({ id }) => id));
}
