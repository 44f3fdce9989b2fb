import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useAuthorStory } from '@/components/hooks/authorStory';
import { useOpenExtensionPage } from '@/components/hooks/extensionPages';
import { useTranslator } from '@/components/hooks/translation';
import { AuthorStory } from './AuthorStory';
import { authorOfHref } from './authorsAddress';

/** What is known of who wrote a mention, with the way to all of it; nothing until it is read, and where nobody is named. */
export function AboutAuthor({ mentionId }: { mentionId: string }): VNode | null {
  const { text } = useTranslator();
  const open = useOpenExtensionPage();
  const story = useAuthorStory(mentionId);
  if (story === null) return null;
  return (
    <section aria-label={text('story.title')}>
      <AuthorStory story={story} shown={mentionId} />
      <Button kind="quiet" size="small" icon="people" onClick={() => open(`dashboard.html${authorOfHref(mentionId)}`)}>
        {text('story.all')}
      </Button>
    </section>
  );
}
