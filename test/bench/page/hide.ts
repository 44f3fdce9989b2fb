import { understand } from '@/lib/mentions/understand';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readMentions } from '@/lib/storage/mentionList';
import { runTopicChanges } from '@/lib/storage/topics/runTopicChanges';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { AS_DECLARED } from './fill';

/** Lets a topic hide what holds the longest word of its newest mention, and all that is stored follow. */
export async function hideNewest(db: EarshotDatabase, topicId: string): Promise<void> {
  const all = { topicId, site: null, label: null };
  const [newest] = (await readMentions(db, all, null, 1)).rows;
  const topic = await db.topics.get(topicId);
  if (newest === undefined || topic === undefined) throw new Error('There is nothing to hide');
  const words = newest.mention.post.text.match(/\p{L}+/gu) ?? [];
  const hide = words.filter((word) => word.toLowerCase() !== topic.query).sort((a, b) => b.length - a.length)[0] ?? '';
  const now = Date.now();
  await saveTopic(db, { ...topic, hide }, { now, newId: () => topicId });
  const following = {
    now: now + UNDO_FOR,
    understand: (post: Parameters<typeof understand>[0]) => understand(post, AS_DECLARED),
  };
  while ((await runTopicChanges(db, following)) === 'more');
}
