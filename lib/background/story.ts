import type { AuthorStory } from '@/lib/inbox/authorStory';
import type { Mention } from '@/lib/mentions/mention';

/** What is known of who wrote a mention; null where the page names nobody. */
export function storyOf(_mention: Mention, _now: number): Promise<AuthorStory | null> {
  return Promise.resolve(null);
}
