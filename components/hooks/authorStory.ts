import { useMemo } from 'preact/hooks';
import { authorStory, type AuthorStory } from '@/lib/inbox/authorStory';
import type { TopicRole } from '@/lib/query/topic';
import { readAuthorHistory, type AuthorHistory } from '@/lib/storage/authorStory';
import type { EarshotDatabase } from '@/lib/storage/database';
import { listTopics } from '@/lib/storage/topics/topics';
import { useLive } from './live';
import { useNow } from './now';

/** What is known of who wrote a mention, kept up to date; null until it is read, and where the page names nobody. */
export function useAuthorStory(mentionId: string): AuthorStory | null {
  const now = useNow();
  const live = useLive(['mentions', 'matches', 'topics'], async (db) => ({ of: mentionId, told: await historyOf(db, mentionId) }), [mentionId]);
  const told = live.state === 'ready' && live.value.of === mentionId ? live.value.told : null;
  return useMemo(() => {
    if (told === null) return null;
    const { mentions, matches, more, roles } = told;
    return authorStory(mentions, matches, now, { more, roles });
  }, [told, now]);
}

interface Told extends AuthorHistory {
  roles: ReadonlyMap<string, TopicRole>;
}

// As it is stored: a row may show a mention with words of it hidden.
async function historyOf(db: EarshotDatabase, mentionId: string): Promise<Told | null> {
  const mention = await db.mentions.get(mentionId);
  if (mention === undefined) return null;
  const [history, topics] = await Promise.all([readAuthorHistory(db, mention), listTopics(db)]);
  return history && { ...history, roles: new Map(topics.map(({ id, role }) => [id, role])) };
}
