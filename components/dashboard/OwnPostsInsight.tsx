import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import { useOwnPosts } from '@/components/hooks/ownPosts';
import { useTranslator } from '@/components/hooks/translation';
import { OwnPostsView } from '@/components/insights/ownPosts/OwnPostsView';
import { EmptyState } from '@/components/layout/EmptyState';
import { Loading } from '@/components/layout/Loading';
import type { InsightProps } from './Insights';

/** Which own posts work, with its data. */
export function OwnPostsInsight({ filter, topics }: InsightProps): VNode {
  const { text } = useTranslator();
  const read = useOwnPosts(filter, topics);
  const { topicId, site } = filter;
  if (!topics.some(({ id, handles = [] }) => handles.length > 0 && (topicId === null || id === topicId))) {
    return <EmptyState title={text('ownPosts.noHandles')} hint={text('ownPosts.noHandlesHint')} action={<a href="#/topics">{text('ownPosts.nameAccounts')}</a>} />;
  }
  if (read.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (read.state === 'loading') return <Loading lines={6} />;
  if (read.value.posts.length === 0) return <EmptyState title={text('ownPosts.none')} hint={text('ownPosts.noneHint')} />;
  return <OwnPostsView read={read.value} behind={{ topicId, site, ...read.value.current }} topics={topics} />;
}
