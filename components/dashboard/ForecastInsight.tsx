import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import { useForecast } from '@/components/hooks/forecast';
import { useTranslator } from '@/components/hooks/translation';
import { ForecastView } from '@/components/insights/forecast/ForecastView';
import { EmptyState } from '@/components/layout/EmptyState';
import { Loading } from '@/components/layout/Loading';
import type { InsightProps } from './Insights';

/** What is expected of the next two weeks, with its data. */
export function ForecastInsight({ filter, siteNames }: InsightProps): VNode {
  const { text } = useTranslator();
  const read = useForecast(filter);
  if (read.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (read.state === 'loading') return <Loading lines={6} />;
  if (read.value.series.volume.length === 0) return <EmptyState title={text('forecast.none')} hint={text('forecast.noneHint')} />;
  return <ForecastView {...read.value} siteNames={siteNames} topicId={filter.topicId} site={filter.site} />;
}
