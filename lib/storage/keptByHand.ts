import type { Calendar } from '@/lib/mentions/calendar';
import { hear } from '@/lib/mentions/hear';
import type { Judge } from '@/lib/mentions/judge';
import type { FindPromises } from '@/lib/mentions/promises';
import { aspectsOfTopics } from '@/lib/mentions/topicAspects';
import { isKeptFor, relevanceStamp, withKeptFor, type Mention, type Stamp, type Understanding } from '@/lib/mentions/mention';
import { rematch, unmatch, type Rematched } from '@/lib/mentions/rematch';
import type { Post } from '@/lib/posts/post';
import { ownHandleTest } from '@/lib/query/fields/ownHandle';
import type { TopicAnswer } from '@/lib/query/topic';
import { applyTallies } from './applyTallies';
import { changeCounters } from './counters';
import { countTables } from './countTables';
import type { EarshotDatabase } from './database';
import { nextStamp } from './decisions';
import { decideBy, keptAnswer } from './topics/followChange';
import { forgetAuthors } from './erasure/forgetAuthors';
import { listening } from './ingest';
import { forgetWork } from './inbox/workLog';
import { matchesOf } from './matchesOf';
import { putMatches, removeMatches } from './putMatches';
import type { TopicRow } from './rows';
import { randomOrigin } from './settings';
import { storeHearings } from './storeHearings';
import { deleteMentions } from './words/putMentions';
import { putSameWords } from './words/putSameWords';

/** A post that the user puts under a topic by hand, understood. */
export interface HandPick {
  id: string;
  post: Post;
  understanding: Understanding;
  topicId: string;
  /** Ids of the topics that were asked about it, and the answers of those that hear it. */
  asked: readonly string[];
  answers: readonly TopicAnswer[];
  /** ms since 1970. */
  at: number;
}

interface Deciding {
  calendar: Calendar;
  /** What topics say of relevance; absent: nothing. */
  judge?: Judge;
  /** What the brand promises in the post's own card; absent: nobody looks. */
  promises?: FindPromises;
  newOrigin?: () => string;
  /** Comes first in the transaction; what it rejects stores nothing. */
  confirm?: (within: EarshotDatabase) => Promise<void>;
}

/**
 * Keeps a post under a topic whatever the topic's queries say, in one transaction with its tallies; topics that hear it
 * hear it, too. It was not met by listening, so nothing is added to what was seen. False where there is no such topic.
 */
export async function keepByHand(db: EarshotDatabase, pick: HandPick, using: Deciding): Promise<boolean> {
  return db.transaction('rw', [db.topics, db.mentions, db.words, ...countTables(db), db.authors, db.identities, db.settings, db.tombstones], async () => {
    await using.confirm?.(db);
    const topics = await db.topics.toArray();
    const topic = topics.find(({ id }) => id === pick.topicId);
    if (topic === undefined) return false;
    const asked = listening(pick.asked, topics);
    const mark = markFor(topic.id, await nextStamp(db, using.newOrigin ?? randomOrigin));
    const stored = await db.mentions.get(pick.id);
    const known = stored === undefined ? [] : await matchesOf(db, [stored]);
    const hearing = hear(
      { ...pick, topics: answersWith(topic, pick, asked) },
      stored === undefined ? null : { mention: revived(stored, pick.post), matches: known },
      {
        seenAt: pick.at, calendar: using.calendar, asked: asked.add(topic.id), judge: using.judge, promises: using.promises, decided: mark,
        aspectsOf: aspectsOfTopics(topics),
      },
    );
    await storeHearings(db, [hearing], known, pick.at);
    return true;
  });
}

/**
 * Takes back that a mention was kept for a topic: it stays there only where the topic hears it, and goes where no topic
 * does and nothing else was decided of it. False where it was not kept.
 */
export async function takeBackKept(
  db: EarshotDatabase,
  of: { mentionId: string; topicId: string },
  using: Deciding,
): Promise<boolean> {
  const { mentionId, topicId } = of;
  return db.transaction('rw', [db.topics, db.mentions, db.words, ...countTables(db), db.authors, db.identities, db.settings, db.workLog], async () => {
    const [mention, topic, match] = await Promise.all([
      db.mentions.get(mentionId), db.topics.get(topicId), db.matches.get([topicId, mentionId]),
    ]);
    if (mention === undefined || !isKeptFor(mention, topicId)) return false;
    const released = withoutKeep(mention, topicId, await nextStamp(db, using.newOrigin ?? randomOrigin));
    const answer = topic === undefined ? null : (decideBy(topic, using.calendar)?.(released) ?? null);
    const unchanged: Rematched = { mention: released, put: [], remove: [], changes: [] };
    const after =
      match === undefined ? unchanged
      : answer?.answer === 'yes' ? (rematch(released, match, answer) ?? unchanged)
      : unmatch(released, match);
    await removeMatches(db, after.remove.map((row): [string, string] => [row.topicId, row.mentionId]));
    // What nothing more was decided of may leave queues under its other topics, too.
    if (after.mention !== null) await putMatches(db, after.put, { mentions: [after.mention], known: await matchesOf(db, [after.mention]) });
    await applyTallies(db, after.changes);
    if (after.mention === null) await forget(db, mention);
    else await putSameWords(db, after.mention);
    return true;
  });
}

/** Marks a mention as kept for a topic. */
function markFor(topicId: string, stamp: Stamp): (mention: Mention) => Mention {
  return (mention) => {
    const kept = withKeptFor(mention, [...(mention.keptFor ?? []), topicId]);
    const stamps = { ...mention.stamps, keptFor: stamp };
    const { [topicId]: irrelevant, ...marks } = mention.decided?.irrelevant ?? {};
    if (irrelevant !== true) return { ...kept, stamps };
    // Who puts it there by hand takes back that it is not meant there.
    return { ...kept, decided: { ...kept.decided, irrelevant: marks }, stamps: { ...stamps, [relevanceStamp(topicId)]: stamp } };
  };
}

/** Of what was seen deleted, a part is all that there is again. */
function revived(stored: Mention, read: Post): Mention {
  if (stored.goneAt === undefined || !read.partial) return stored;
  const { goneAt: _gone, ...mention } = stored;
  return { ...mention, post: { ...stored.post, partial: true } };
}

function answersWith(topic: TopicRow, { post, answers }: HandPick, asked: ReadonlySet<string>): TopicAnswer[] {
  const own = answers.find(({ topicId }) => topicId === topic.id);
  const isOwn = ownHandleTest(topic.handles ?? [])(post.site, post.author.handle);
  const others = answers.filter(({ topicId }) => topicId !== topic.id && asked.has(topicId));
  return [...others, keptAnswer(topic.id, { spans: own?.spans ?? [], isOwn })];
}

/** As if it had never been kept for the topic: where that was all that was decided of it, no stamp stays. */
function withoutKeep(mention: Mention, topicId: string, stamp: Stamp): Mention {
  const left = (mention.keptFor ?? []).filter((id) => id !== topicId);
  const { keptFor: _before, ...others } = mention.stamps;
  const stamps = left.length > 0 ? { ...others, keptFor: stamp } : others;
  return { ...withKeptFor(mention, left), stamps };
}

/** Of an author of whom nothing else is stored, nothing stays. */
async function forget(db: EarshotDatabase, { id, site, authorId }: Mention): Promise<void> {
  await deleteMentions(db, [id]);
  await forgetWork(db, [id]);
  await changeCounters(db, new Map([[site, -1]]));
  await forgetAuthors(db, [authorId]);
}
