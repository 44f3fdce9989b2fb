import { identitiesInPost } from '@/lib/mentions/blackOut';
import { postWithoutErased, type NamedPost } from '@/lib/mentions/namedPost';
import { subjectOfPost } from '@/lib/mentions/subject';
import type { NotKept } from '@/lib/platform/keepNotice';
import type { Post } from '@/lib/posts/post';
import { decide } from '@/lib/query/matching/decide';
import { readFirstSeen } from '@/lib/storage/firstSeen';
import { keepByHand } from '@/lib/storage/keptByHand';
import { demandConsent, settleZone } from '@/lib/storage/settings';
import { knowingErased, type Erased } from '@/lib/storage/erasure/tombstones';
import { listTopics } from '@/lib/storage/topics/topics';
import { db, noteStored, strictly } from './database';
import { calendarOf, compiledOf } from './deciding';
import { judging } from './judging';
import { promising } from './promising';
import { understanding as understandingIt } from './understanding';

type Kept = { state: 'kept'; mentionId: string; topicId: string } | { state: 'failed'; why: NotKept };

/** Understands a post, stores it under a topic whatever the topic's queries say, and under all that hear it. */
export async function keepUnder(post: Post, topicId: string): Promise<Kept> {
  const came = await knowingErased(db, () => identitiesInPost(post), async (erased): Promise<Kept> => {
    const named = postWithoutErased(post, erased);
    return named === null ? { state: 'failed', why: 'erased' } : store(named, topicId, erased);
  });
  if (came.state === 'kept') await noteStored();
  return came;
}

async function store({ id, post }: NamedPost, topicId: string, erased: Erased): Promise<Kept> {
  const at = Date.now();
  const calendar = calendarOf(await settleZone(db));
  const understanding = await understandingIt((understand) => understand(post));
  const topics = (await listTopics(db)).filter(({ pausedSince }) => pausedSince === undefined);
  const host = post.permalink === null ? null : new URL(post.permalink).hostname;
  const seenAt = (await readFirstSeen(db, [id])).get(id) ?? at;
  const subject = subjectOfPost(post, understanding, { host, seenAt, dayOf: (instant) => calendar.at(instant).day });
  const answers = decide(compiledOf(topics), subject).filter(({ answer }) => answer === 'yes');
  const asked = topics.map((topic) => topic.id);
  const judge = await judging();
  const strict = await strictly();
  const kept = await promising((promises) => keepByHand(strict, { id, post, understanding, topicId, asked, answers, at }, {
    calendar,
    judge,
    promises,
    async confirm(within) {
      await demandConsent(within);
      await erased.confirm(within);
    },
  }));
  return kept ? { state: 'kept', mentionId: id, topicId } : { state: 'failed', why: 'topic-gone' };
}
