import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { CapturedNote } from '../CapturedNote';
import { EmptyState } from '@/components/layout/EmptyState';
import { OverviewLoading } from '@/components/overview/OverviewLoading';
import type { HeadToHead } from '@/lib/insights/voice/headToHead';
import type { VoiceBoard } from '@/lib/insights/voice/voiceBoard';
import type { VoiceSeries } from '@/lib/insights/voice/voiceSeries';
import type { SiteWeights } from '@/lib/mentions/siteWeights';
import type { Topic } from '@/lib/query/topic';
import { HeadToHeadPanel } from './HeadToHeadPanel';
import { SiteWeightsPanel } from './SiteWeightsPanel';
import { VoicePanels } from './VoicePanels';
import { VoiceTrend } from './VoiceTrend';
import styles from './VoiceView.module.css';

/** All that the share of voice shows of a period; null: there is nobody to share it with. */
export interface VoiceInsight {
  board: VoiceBoard;
  series: VoiceSeries;
  duels: HeadToHead;
  /** Whether what older mentions count for engagement, authors and aspects is still being counted. */
  counting: boolean;
}

export type ReadVoice = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: VoiceInsight | null };

export interface VoiceViewProps {
  filter: OverviewFilter;
  topics: readonly Topic[];
  siteNames: ReadonlyMap<string, string>;
  voice: ReadVoice;
  weights: SiteWeights;
  onWeights: (weights: SiteWeights) => void;
}

/** Who is spoken of how much, by mentions, engagement, authors and posts seen, over time, and how each comes off beside the other. */
export function VoiceView(props: VoiceViewProps): VNode {
  const { text } = useTranslator();
  const { voice } = props;
  if (voice.state === 'loading') return <OverviewLoading />;
  if (voice.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  return voice.value === null ? <NobodyElse {...props} /> : <Shares {...props} insight={voice.value} />;
}

function NobodyElse({ filter, topics }: VoiceViewProps): VNode {
  const { text } = useTranslator();
  const chosen = topics.find(({ id }) => id === filter.topicId);
  if (chosen?.role === 'industry') {
    return <EmptyState title={text('shares.noIndustry')} hint={text('shares.noIndustryHint', { name: chosen.name })} />;
  }
  return <EmptyState title={text('overview.noRival')} hint={text('shares.noRivalHint')} action={<a href="#/topics">{text('overview.addRival')}</a>} />;
}

function Shares({ filter, topics, siteNames, insight, weights, onWeights }: VoiceViewProps & { insight: VoiceInsight }): VNode {
  const { text } = useTranslator();
  const { board, series, duels, counting } = insight;
  const { site } = filter;
  const nothing = board.rivals.every(({ mentions, corrected }) => mentions.share.of === 0 && corrected.heard === 0);
  return (
    <>
      <CapturedNote current={board.current} comparison={board.comparison} counting={counting} />
      {nothing ? (
        <EmptyState title={text('overview.none')} hint={text('shares.noneHint')} />
      ) : (
        <div class={styles['parts']}>
          <VoicePanels board={board} site={site} weighed={Object.keys(weights).length > 0} />
          <VoiceTrend board={board} series={series} site={site} />
          <SiteWeightsPanel board={board} weights={weights} siteNames={siteNames} onWeights={onWeights} />
          <HeadToHeadPanel board={board} duels={duels} topics={topics} site={site} />
        </div>
      )}
    </>
  );
}
