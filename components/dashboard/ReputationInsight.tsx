import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import { useReputation, useReputationWeights } from '@/components/hooks/reputation';
import { useTranslator } from '@/components/hooks/translation';
import { ReputationView } from '@/components/insights/reputation/ReputationView';
import { WeightsForm } from '@/components/insights/reputation/WeightsForm';
import { EmptyState } from '@/components/layout/EmptyState';
import { LastDone } from '@/components/layout/LastDone';
import { Loading } from '@/components/layout/Loading';
import type { InsightProps } from './Insights';

/** The reputation index, with its data. */
export function ReputationInsight({ filter, topics, siteNames }: InsightProps): VNode {
  const { text } = useTranslator();
  const { weights, done, failed, onWeights, onUndo } = useReputationWeights();
  const read = useReputation(filter, topics, weights);
  if (read.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (read.state === 'loading') return <Loading lines={6} />;
  return (
    <>
      {read.value.of === 0
        ? <EmptyState title={text('overview.none')} hint={text('reputation.noneHint')} />
        : <ReputationView read={read.value} site={filter.site} topics={topics} siteNames={siteNames} />}
      <LastDone done={done} onUndo={onUndo} />
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      {weights.state === 'ready' && <WeightsForm key={JSON.stringify(weights.value)} weights={weights.value} onWeights={onWeights} />}
    </>
  );
}
