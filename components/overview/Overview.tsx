import type { VNode } from 'preact';
import { useAlertFlags } from '@/components/hooks/alertFlags';
import { useBusinessSeries } from '@/components/hooks/businessSeries';
import { useNow } from '@/components/hooks/now';
import { useOverview, useWeekStart } from '@/components/hooks/overview';
import { useSettings } from '@/components/hooks/settings';
import { useUnreadableSites } from '@/components/hooks/siteReadings';
import { SITE_NAMES, useKnownSites } from '@/components/hooks/sites';
import { useTopics } from '@/components/hooks/topics';
import type { OverviewFilter } from './OverviewFilters';
import { OverviewView } from './OverviewView';

/** The overview, with its data. */
export function Overview(props: { filter: OverviewFilter; onFilter: (filter: OverviewFilter) => void }): VNode {
  const stored = useTopics();
  const series = useBusinessSeries();
  const read = useOverview(props.filter);
  return (
    <OverviewView
      {...props}
      topics={stored.state === 'ready' ? stored.value : []}
      sites={useKnownSites()}
      siteNames={SITE_NAMES}
      read={read}
      series={series.state === 'ready' ? series.value : []}
      zone={useSettings().zone}
      weekStart={useWeekStart()}
      unreadable={useUnreadableSites()}
      flags={useAlertFlags(props.filter.topicId)}
      now={useNow()}
    />
  );
}
