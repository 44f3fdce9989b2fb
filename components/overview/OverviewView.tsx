import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import type { Live } from '@/components/hooks/live';
import { useTranslator } from '@/components/hooks/translation';
import type { BusinessSeries } from '@/components/insights/experience/SeriesPanel';
import { EmptyState } from '@/components/layout/EmptyState';
import type { ReadPeriods } from '@/lib/insights/comparison';
import { netSeries } from '@/lib/insights/netSeries';
import type { Overview } from '@/lib/insights/overview';
import { totalOf } from '@/lib/insights/sentimentCounts';
import { byWeek } from '@/lib/insights/weeks';
import type { UnreadableSite } from '@/components/sites/listedSites';
import type { Topic } from '@/lib/query/topic';
import { ChangesPanel } from './ChangesPanel';
import { Compared } from './Compared';
import { ExposurePanel } from './ExposurePanel';
import { FacetPanels, type OverviewFacets } from './FacetPanels';
import { undatedHref, type Behind } from './links';
import { MentionsTile } from './MentionsTile';
import { namesOf } from './names';
import { NetTile } from './NetTile';
import { OverviewFilters, type OverviewFilter } from './OverviewFilters';
import { OverviewLoading } from './OverviewLoading';
import { PartsPanel } from './PartsPanel';
import type { SeriesChoice } from './SeriesOver';
import { UnsureTile, VoiceTile } from './ShareTiles';
import { NetTrend, VolumeTrend } from './TrendPanels';
import { UnreadableNotice } from './UnreadableNotice';
import styles from './Overview.module.css';

export interface OverviewViewProps {
  filter: OverviewFilter;
  topics: readonly Topic[];
  sites: readonly { id: string; name: string }[];
  siteNames: ReadonlyMap<string, string>;
  read: Live<{ overview: Overview; facets: OverviewFacets }>;
  series: readonly BusinessSeries[];
  zone: string;
  /** First day of the week, 1 (Monday) to 7 (Sunday). */
  weekStart: number;
  /** Allowed sites that cannot be read now. */
  unreadable: readonly UnreadableSite[];
  /** What alarmed, in words, by day (YYYY-MM-DD). */
  flags: ReadonlyMap<string, string>;
  /** ms since 1970. */
  now: number;
  onFilter: (filter: OverviewFilter) => void;
}

type WithOverview = Omit<OverviewViewProps, 'read'> & { overview: Overview; facets: OverviewFacets };

/** Beyond this many days, a bar or a point stands for a week. */
const MOST_DAYS = 31;
const LONGEST = 90;

/** The numbers of a period, how they moved, and where they come from; each opens its mentions. */
export function OverviewView(props: OverviewViewProps): VNode {
  const { text } = useTranslator();
  const { filter, topics, sites, read, unreadable, now, onFilter } = props;
  return (
    <>
      <UnreadableNotice sites={unreadable} now={now} />
      <OverviewFilters filter={filter} topics={topics} sites={sites} onFilter={onFilter} />
      {read.state === 'failed' && <Notice kind="trouble">{text('trouble.load')}</Notice>}
      {read.state === 'loading' && <OverviewLoading />}
      {read.state === 'ready' &&
        (totalOf(read.value.overview.now.counts) === 0 ? (
          <Empty {...props} {...read.value} />
        ) : (
          <Numbers {...props} {...read.value} />
        ))}
    </>
  );
}

function Numbers({ overview, filter, facets, series: business, topics, siteNames, zone, weekStart, flags }: WithOverview): VNode {
  const translator = useTranslator();
  const { text, count } = translator;
  const { now, earlier, current, topicId, site } = overview;
  const behind: Behind = { topicId, site, ...current };
  const nameOf = useMemo(() => namesOf(topics, siteNames, translator), [topics, siteNames, translator]);
  const [chosen, setChosen] = useState<string | null>(null);
  const choice: SeriesChoice = { series: business, chosen, onChoose: setChosen };
  const weekly = now.days.length > MOST_DAYS;
  const series = useMemo(
    () => netSeries(now.days, earlier.days, weekly ? weekStart : undefined),
    [now, earlier, weekly, weekStart],
  );
  const spans = useMemo(() => (weekly ? byWeek(now.days, weekStart) : now.days), [now, weekly, weekStart]);
  return (
    <>
      <Compared {...overview} seen={seenOf(overview)} />
      <div class={styles['tiles']}>
        <NetTile overview={overview} series={series} behind={behind} />
        <MentionsTile overview={overview} behind={behind} />
        <UnsureTile overview={overview} behind={behind} />
        <VoiceTile overview={overview} behind={behind} />
      </div>
      <div class={styles['trends']}>
        <div class={styles['column']}>
          <VolumeTrend
            days={spans}
            kept={now}
            behind={behind}
            flags={flags}
            choice={choice}
            note={
              <>
                {text('volume.byZone', { zone })}
                {now.unknownDay > 0 && <> <a href={undatedHref(behind)}>{count('volume.unknownDay', now.unknownDay)}</a>.</>}
                {overview.topicCount > 1 && ` ${text('volume.countedPerTopic')}`}
              </>
            }
          />
          <NetTrend series={series} behind={behind} choice={choice} />
          {business.length === 0 && <p class={styles['lacking']}>{text('overview.seriesNone')}</p>}
        </div>
        <div class={styles['column']}>
          <ChangesPanel overview={overview} behind={behind} nameOf={nameOf} />
          <PartsPanel dimension="topic" overview={overview} behind={behind} nameOf={nameOf} />
        </div>
      </div>
      <div class={styles['halves']}>
        <PartsPanel dimension="site" overview={overview} behind={behind} nameOf={nameOf} />
        <PartsPanel dimension="language" overview={overview} behind={behind} nameOf={nameOf} />
      </div>
      <FacetPanels facets={facets} filter={filter} behind={behind} />
      <ExposurePanel exposure={overview.exposure} nameOf={nameOf} behind={behind} />
    </>
  );
}

/** Posts seen a day are compared, as of the period before only a part may be compared with. */
function seenOf({ now, before, current, comparison }: Overview): ReadPeriods | null {
  if (before === null || comparison.state === 'none') return null;
  return { now: { seen: now.seen, period: current }, before: { seen: before.seen, period: comparison.period } };
}

function Empty({ overview, filter, sites, onFilter }: WithOverview): VNode {
  const { text, count } = useTranslator();
  if (overview.topicCount === 0 && filter.topicId === null) {
    const action = <a href="#/topics">{text('topics.add')}</a>;
    return <EmptyState title={text('topics.none')} hint={text('topics.noneHint')} action={action} />;
  }
  const hint = `${count('count.postsSeen', overview.now.seen)}. ${text('overview.noneHint')}`;
  const filtered = filter.topicId !== null || filter.site !== null;
  let action: VNode | undefined;
  if (filtered) {
    const clear = (): void => onFilter({ ...filter, topicId: null, site: null });
    action = <Button onClick={clear}>{text('mentions.clearFilters')}</Button>;
  } else if (sites.length === 0) {
    action = <a href="#/sites">{text('overview.allowSites')}</a>;
  } else if (filter.days < LONGEST) {
    action = <Button onClick={() => onFilter({ ...filter, days: LONGEST })}>{count('count.lastDays', LONGEST)}</Button>;
  }
  const title = text(sites.length === 0 && !filtered ? 'mentions.none' : 'overview.none');
  return <EmptyState title={title} hint={hint} action={action} />;
}
