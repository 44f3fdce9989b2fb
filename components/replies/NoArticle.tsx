import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useOpenExtensionPage } from '@/components/hooks/extensionPages';
import { useTranslator } from '@/components/hooks/translation';
import { writeArticleHref } from './kit/kitAddress';
import styles from './Replies.module.css';

export interface NoArticleProps {
  mentionId: string;
  /** Whether an article is shown that may answer it. */
  mayBeShown: boolean;
}

/** Says that the knowledge base has no answer to a mention, or none that is sure, and leads to where one is written. */
export function NoArticle({ mentionId, mayBeShown }: NoArticleProps): VNode {
  const { text } = useTranslator();
  const open = useOpenExtensionPage();
  return (
    <p class={styles['triage']}>
      {text(mayBeShown ? 'reply.article.unsure' : 'reply.article.none')}
      <Button kind="quiet" size="small" onClick={() => open(`dashboard.html${writeArticleHref(mentionId)}`)}>{text('reply.article.write')}</Button>
    </p>
  );
}
