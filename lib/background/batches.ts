import type { Calendar } from '@/lib/mentions/calendar';
import type { Heard } from '@/lib/mentions/hear';
import type { NamedPost } from '@/lib/mentions/namedPost';
import { subjectOfPost } from '@/lib/mentions/subject';
import type { Batch, BatchAnswer } from '@/lib/messaging/protocol';
import type { MessageSender } from '@/lib/messaging/sender';
import { isDeleting } from '@/lib/platform/deletion';
import { parseBatch } from '@/lib/messaging/schemas';
import { decide } from '@/lib/query/matching/decide';
import type { Subject } from '@/lib/query/subject';
import type { TopicAnswer } from '@/lib/query/topic';
import { readFirstSeen } from '@/lib/storage/firstSeen';
import { ingestBatch, type Ingested } from '@/lib/storage/ingest';
import type { TopicRow } from '@/lib/storage/rows';
import { demandConsent, NoConsent } from '@/lib/storage/settings';
import { knowingErased, type Erased } from '@/lib/storage/erasure/tombstones';
import { admit, type Admission } from './admission';
import { alertHeard } from './alerts';
import { db, noteNotStored, noteStored } from './database';
import { calendarOf, compiledOf } from './deciding';
import { understandWaiting } from './jobs';
import { judging } from './judging';
import { promisesNow } from './promising';
import { tellLabels } from './labels';
import { tabsThatMayBeRead } from './lookAgain';
import { NOT_YET_UNDERSTOOD, understanding as withUnderstanding, understandNow } from './understanding';
import { identitiesInBatch, withoutErased } from './withoutErased';

/** Takes a listener's batch: checks it, understands and decides its posts, stores it in one transaction, acknowledges. */
export async function takeBatch(value: unknown, from: MessageSender): Promise<BatchAnswer> {
  const parsed = parseBatch(value);
  if (parsed === null) return { state: 'rest', why: 'orphaned' };
  const { batch, refused } = parsed;
  const admission = await admit(batch, from);
  if (!admission.admitted) return { state: 'rest', why: admission.why };

  try {
    const { heard, ingested, missed } = await knowingErased(db, () => identitiesInBatch(batch), (erased) => store(batch, { refused, admission, erased }));
    const { mentions, answered, unreadableSince } = ingested;
    void afterCommit({ heard, answered, missed }, admission.tabId);
    return { state: 'stored', number: batch.number, mentions, ...(unreadableSince === undefined ? {} : { unreadableSince }) };
  } catch (error) {
    if (error instanceof NoConsent || (await isDeleting())) return { state: 'rest', why: 'no-consent' };
    return { state: 'later', why: await noteNotStored(error) };
  }
}

/** Understands, decides and stores a batch, without what erased authors wrote; rejects where it may not, or cannot, be stored. */
async function store(
  batch: Batch,
  of: { refused: number; admission: Extract<Admission, { admitted: true }>; erased: Erased },
): Promise<{ heard: Heard[]; ingested: Ingested; missed: boolean }> {
  const { refused, admission, erased } = of;
  const seenAt = Date.now();
  const calendar = calendarOf(admission.zone);
  const { posts, answers } = withoutErased(batch, erased);
  const heard = await hearPosts(posts, admission.topics, { host: admission.host, seenAt, calendar });
  const promises = promisesNow({ zone: admission.zone, weekStart: admission.settings.weekStart });
  const ingested = await ingestBatch(
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
      answers,
      seenAt,
    },
    {
      calendar,
      newSalt: () => crypto.randomUUID(),
      judge: await judging(),
      promises: promises.find,
      async confirm(within) {
        // Both may have changed since the batch was admitted.
        await demandConsent(within);
        await erased.confirm(within);
      },
    },
  );
  return { heard, ingested, missed: promises.missed() };
}

/**
 * The posts that a topic hears. Waits for the language table only where a topic cannot be decided without it, and looks
 * for what is stored already only where a topic asks when it was first seen.
 */
async function hearPosts(posts: readonly NamedPost[], topics: readonly TopicRow[], met: Meeting): Promise<Heard[]> {
  const { host, seenAt, calendar } = met;
  const compiled = compiledOf(topics);
  const dayOf = (instant: number): string => calendar.at(instant).day;
  const isAnyUndecided = (subjectOf: (named: NamedPost) => Subject): boolean =>
    posts.some((named) => decide(compiled, subjectOf(named)).some(isUndecided));

  let understood = posts.map(({ post }) => understandNow(post));
  let seenBefore: ReadonlyMap<string, number> = new Map();
  if (isAnyUndecided(({ post }) => ({ post, host, dayOf }))) {
    seenBefore = await readFirstSeen(db, posts.map(({ id }) => id));
    const firstSeen = (id: string): number => seenBefore.get(id) ?? seenAt;
    if (understood.includes(null) && isAnyUndecided(({ id, post }) => ({ post, host, dayOf, seenAt: firstSeen(id) }))) {
      understood = await withUnderstanding((understand) => posts.map(({ post }) => understand(post)));
    }
  }

  return posts.flatMap(({ id, post }, at): Heard[] => {
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

/** What need not be done before the acknowledgement. `missed`: promises have yet to be looked for in an answer. */
async function afterCommit(stored: { heard: readonly Heard[]; answered: readonly string[]; missed: boolean }, tabId: number): Promise<void> {
  const { heard, answered, missed } = stored;
  await noteStored();
  void tellAnswered(answered);
  const waiting = heard.filter(({ understanding }) => understanding.version === 0).map(({ id }) => id);
  if (waiting.length > 0 || missed) await understandWaiting();
  if (missed) await tellAnswered(answered);
  await alertHeard();
  if (waiting.length > 0) await tellLabels(waiting, [tabId]);
}

/** A card that is open in any page shows that its mention is answered, and what was promised. */
async function tellAnswered(ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tellLabels(ids, await tabsThatMayBeRead());
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
