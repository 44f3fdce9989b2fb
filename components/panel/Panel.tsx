import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { useMentions } from '@/components/hooks/mentions';
import { useNow } from '@/components/hooks/now';
import { useMention, usePanelTarget } from '@/components/hooks/panelTarget';
import { SITE_NAMES } from '@/components/hooks/sites';
import { useTopics } from '@/components/hooks/topics';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { NO_FILTER } from '@/components/mentions/listedMention';
import { MentionList } from '@/components/mentions/MentionList';
import styles from './Panel.module.css';

/** The side panel: the mention whose mark was clicked last, else all, newest first. */
export function Panel(): VNode {
  const { text } = useTranslator();
  const target = useMention(usePanelTarget()?.mentionId ?? null);
  const newest = useMentions(NO_FILTER);
  const stored = useTopics();
  const topics = useMemo(
    () => new Map(stored.state === 'ready' ? stored.value.map((topic) => [topic.id, topic]) : []),
    [stored],
  );
  const now = useNow();
  const shown = target.state === 'ready' ? target.value : null;
  const rows = shown === null ? newest.rows : [shown];
  const complete = shown !== null || newest.complete;
  return (
    <main class={styles['panel']}>
      <h1 class={styles['title']}>{text('mentions.title')}</h1>
      {rows.length === 0 && complete ? (
        <EmptyState title={text('mentions.none')} hint={text('mentions.noneHint')} />
      ) : (
        <MentionList
          key={shown?.mention.id ?? ''}
          rows={rows}
          complete={complete}
          topics={topics}
          siteNames={SITE_NAMES}
          now={now}
          onMore={newest.more}
        />
      )}
    </main>
  );
}
