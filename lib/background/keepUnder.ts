import { subjectOfPost } from '@/lib/mentions/subject';
import type { NotKept } from '@/lib/platform/keepNotice';
import { identify as nameOf } from '@/lib/posts/identity';
import type { Post } from '@/lib/posts/post';
import { decide } from '@/lib/query/matching/decide';
import { readFirstSeen } from '@/lib/storage/firstSeen';
import { keepByHand } from '@/lib/storage/keptByHand';
import { settleZone } from '@/lib/storage/settings';
import { listTopics } from '@/lib/storage/topics';
import { db, noteStored, strictly } from './database';
import { calendarOf, compiledOf } from './deciding';
import { understanding as understandingIt } from './understanding';

/** Understands a post, stores it under a topic whatever the topic's queries say, and under all that hear it. */
export async function keepUnder(
  post: Post,
  topicId: string,
): Promise<{ state: 'kept'; mentionId: string; topicId: string } | { state: 'failed'; why: NotKept }> {
  const at = Date.now();
  const id = nameOf(post);
  const calendar = calendarOf(await settleZone(db));
  const understanding = await understandingIt((understand) => understand(post));
  const topics = (await listTopics(db)).filter(({ pausedSince }) => pausedSince === undefined);
  const host = post.permalink === null ? null : new URL(post.permalink).hostname;
  const seenAt = (await readFirstSeen(db, [id])).get(id) ?? at;
  const subject = subjectOfPost(post, understanding, { host, seenAt, dayOf: (instant) => calendar.at(instant).day });
  const answers = decide(compiledOf(topics), subject).filter(({ answer }) => answer === 'yes');
  const asked = topics.map((topic) => topic.id);
  const kept = await keepByHand(await strictly(), { id, post, understanding, topicId, asked, answers, at }, { calendar });
  if (!kept) return { state: 'failed', why: 'topic-gone' };
  await noteStored();
  return { state: 'kept', mentionId: id, topicId };
}
