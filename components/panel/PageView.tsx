import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import type { PageMentions } from '@/components/hooks/pageMentions';
import { useTranslator } from '@/components/hooks/translation';
import { EmptyState } from '@/components/layout/EmptyState';
import { Loading } from '@/components/layout/Loading';
import type { GoTo } from '@/components/mentions/MentionList';
import { PageSection, type PageSectionProps } from '@/components/page/PageSection';
import { PanelList, type ListContext } from './PanelList';

export interface PageViewProps {
  page: Omit<PageSectionProps, 'unknownAddress' | 'onResume'>;
  mentions: PageMentions;
  goTo: GoTo | null;
  context: ListContext;
  onResume: () => void;
}

/** This page: whether it is read, else the one thing to do; and its mentions, in the order in which they stand on it. */
export function PageView({ page, mentions, goTo, context, onResume }: PageViewProps): VNode {
  const { text } = useTranslator();
  return (
    <>
      <PageSection {...page} unknownAddress={text('page.unknownAddress')} onResume={onResume} />
      {page.view.state === 'reading' && page.view.status.unreadable === null && (
        <Mentions mentions={mentions} goTo={goTo} context={context} />
      )}
    </>
  );
}

function Mentions({ mentions, goTo, context }: Pick<PageViewProps, 'mentions' | 'goTo' | 'context'>): VNode {
  const { text } = useTranslator();
  const { state, rows, complete, more } = mentions;
  if (state === 'failed') return <Notice kind="trouble">{text('mentions.loadFailed')}</Notice>;
  if (state === 'loading') return <Loading lines={6} />;
  if (rows.length === 0 && complete) return <EmptyState title={text('panel.none')} hint={text('panel.noneHint')} />;
  return <PanelList rows={rows} complete={complete} onMore={more} goTo={goTo} context={context} />;
}
