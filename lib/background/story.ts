import { authorStory, type AuthorStory } from '@/lib/inbox/authorStory';
import type { Mention } from '@/lib/mentions/mention';
import { readAuthorHistory } from '@/lib/storage/authorStory';
import { listTopics } from '@/lib/storage/topics/topics';
import { db } from './database';

/** What is known of who wrote a mention at an instant (ms since 1970); null where the page names nobody. */
export async function storyOf(mention: Mention, now: number): Promise<AuthorStory | null> {
  const [history, topics] = await Promise.all([readAuthorHistory(db, mention), listTopics(db)]);
  if (history === null) return null;
  const { mentions, matches, more } = history;
  return authorStory(mentions, matches, now, { more, roles: new Map(topics.map(({ id, role }) => [id, role])) });
}
