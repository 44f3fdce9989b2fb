import type { VNode } from 'preact';
import { useAuthorStory } from '@/components/hooks/authorStory';
import { useTranslator } from '@/components/hooks/translation';
import { AuthorStory } from './AuthorStory';

/** What is known of who wrote a mention; nothing until it is read, and where nobody is named. */
export function AboutAuthor({ mentionId }: { mentionId: string }): VNode | null {
  const { text } = useTranslator();
  const story = useAuthorStory(mentionId);
  if (story === null) return null;
  return (
    <section aria-label={text('story.title')}>
      <AuthorStory story={story} shown={mentionId} />
    </section>
  );
}
