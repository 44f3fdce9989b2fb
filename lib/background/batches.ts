import type { Calendar } from '@/lib/mentions/calendar';
import type { Heard } from '@/lib/mentions/hear';
import { subjectOfPost } from '@/lib/mentions/subject';
import type { Batch, BatchAnswer } from '@/lib/messaging/protocol';
import type { MessageSender } from '@/lib/messaging/sender';
import { parseBatch } from '@/lib/messaging/schemas';
import { identify as nameOf } from '@/lib/posts/identity';
import type { Post } from '@/lib/posts/post';
import { decide } from '@/lib/query/matching/decide';
import type { Subject } from '@/lib/query/subject';
import type { TopicAnswer } from '@/lib/query/topic';
import { readFirstSeen } from '@/lib/storage/firstSeen';
import { ingestBatch } from '@/lib/storage/ingest';
import type { TopicRow } from '@/lib/storage/rows';
import { admit } from './admission';
import { db, noteNotStored, noteStored } from './database';
import { calendarOf, compiledOf } from './deciding';
import { understandWaiting } from './jobs';
import { tellLabels } from './labels';
import { NOT_YET_UNDERSTOOD, understanding as withUnderstanding, understandNow } from './understanding';

/** Takes a listener's batch: checks it, understands and decides its posts, stores it in one transaction, acknowledges. */
export async function takeBatch(value: unknown, from: MessageSender): Promise<BatchAnswer> {
  const parsed = parseBatch(value);
  if (parsed === null) return { state: 'rest', why: 'orphaned' };
  const { batch, refused } = parsed;
  const admission = await admit(batch, from);
  if (!admission.admitted) return { state: 'rest', why: admission.why };

  const seenAt = Date.now();
  const calendar = calendarOf(admission.zone);
  const heard = await hearPosts(batch, admission.topics, { host: admission.host, seenAt, calendar });
  try {
    const { mentions, unreadableSince } = await ingestBatch(
      db,
      {
        instance: batch.instance,
        number: batch.number,
        site: batch.site,
        heard,
        asked: admission.topics.map(({ id }) => id),
        scanned: batch.scanned,
        health: withRefused(batch.health, refused),
        gone: batch.gone,
        answers: batch.answers,
        seenAt,
      },
      { calendar, newSalt: () => crypto.randomUUID() },
    );
    void afterCommit(heard, admission.tabId);
    return { state: 'stored', number: batch.number, mentions, ...(unreadableSince === undefined ? {} : { unreadableSince }) };
  } catch (error) {
    return { state: 'later', why: await noteNotStored(error) };
  }
}

/**
 * The posts that a topic hears. Waits for the language table only where a topic cannot be decided without it, and looks
 * for what is stored already only where a topic asks when it was first seen.
 */
async function hearPosts(batch: Batch, topics: readonly TopicRow[], met: Meeting): Promise<Heard[]> {
  const { host, seenAt, calendar } = met;
  const compiled = compiledOf(topics);
  const dayOf = (instant: number): string => calendar.at(instant).day;
  const isAnyUndecided = (subjectOf: (post: Post) => Subject): boolean =>
    batch.posts.some((post) => decide(compiled, subjectOf(post)).some(isUndecided));

  let understood = batch.posts.map(understandNow);
  let seenBefore: ReadonlyMap<string, number> = new Map();
  if (isAnyUndecided((post) => ({ post, host, dayOf }))) {
    seenBefore = await readFirstSeen(db, batch.posts.map(nameOf));
    const firstSeen = (post: Post): number => seenBefore.get(nameOf(post)) ?? seenAt;
    if (understood.includes(null) && isAnyUndecided((post) => ({ post, host, dayOf, seenAt: firstSeen(post) }))) {
      understood = await withUnderstanding((understand) => batch.posts.map(understand));
    }
  }

  return batch.posts.flatMap((post, at): Heard[] => {
    const id = nameOf(post);
    const understanding = understood[at] ?? NOT_YET_UNDERSTOOD;
    const subject = subjectOfPost(post, understanding, { host, seenAt: seenBefore.get(id) ?? seenAt, dayOf });
    const answers = decide(compiled, subject).filter(({ answer }) => answer === 'yes');
    return answers.length === 0 ? [] : [{ id, post, understanding, topics: answers }];
  });
}

/** Where, when and in which zone a batch was taken. */
interface Meeting {
  host: string;
  /** ms since 1970. */
  seenAt: number;
  calendar: Calendar;
}

function isUndecided({ answer, hide }: TopicAnswer): boolean {
  return answer === 'undecided' || hide === 'undecided';
}

/** What need not be done before the acknowledgement. */
async function afterCommit(heard: readonly Heard[], tabId: number): Promise<void> {
  await noteStored();
  const waiting = heard.filter(({ understanding }) => understanding.version === 0).map(({ id }) => id);
  if (waiting.length === 0) return;
  await understandWaiting();
  await tellLabels(waiting, [tabId]);
}

/** Posts that the border refused were found, but not read. */
function withRefused(health: Batch['health'], refused: number): Batch['health'] {
  let left = refused;
  return health.map((one) => {
    const taken = Math.min(one.read, left);
    left -= taken;
    return { ...one, read: one.read - taken };
  });
}
