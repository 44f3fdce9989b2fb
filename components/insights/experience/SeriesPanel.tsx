import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { EstimateChart, type ChartPoint } from '@/components/charts/EstimateChart';
import type { Extent } from '@/components/charts/estimateLine';
import { NumberTable } from '@/components/charts/NumberTable';
import { useTableToggle } from '@/components/charts/TableToggle';
import { Notice } from '@/components/controls/Notice';
import { Select } from '@/components/controls/Select';
import type { Live } from '@/components/hooks/live';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { seriesName } from '@/components/overview/laidSeries';
import { mentionsHref, type Behind } from '@/components/overview/links';
import { Panel } from '@/components/overview/Panel';
import type { Translator } from '@/lib/i18n/translator';
import { keptOf } from '@/lib/insights/sentimentCounts';
import { weeksOf, WEEKLY_METRICS, type SeriesPoint, type Week, type WeeklyMetric } from '@/lib/insights/series/weekly';
import type { VolumeDay } from '@/lib/insights/volume';
import styles from './ExperienceView.module.css';
import { LagWords } from './LagWords';

/** A series of the business, as it was imported. */
export interface BusinessSeries {
  id: string;
  name: string;
  unit: string | null;
  points: readonly SeriesPoint[];
}

/** Series, and the days of the last year of mentions beside which they are laid. */
export interface SeriesData {
  series: readonly BusinessSeries[];
  days: readonly VolumeDay[];
  weekStart: number;
}

const EXTENTS: Record<WeeklyMetric, Extent> = {
  net: { least: -100, most: 100, height: 40, zero: true },
  negative: { least: 0, most: 100, height: 20, zero: true },
  volume: { least: 0, most: Infinity, height: 4, zero: true },
};

/** An imported series of the business over what the mentions say, week by week, with the lag at which they go together most. */
export function SeriesPanel({ data, behind }: { data: Live<SeriesData>; behind: Pick<Behind, 'topicId' | 'site'> }): VNode {
  const { text } = useTranslator();
  const [chosen, setChosen] = useState<string | null>(null);
  const [metric, setMetric] = useState<WeeklyMetric>('net');
  const [table, toggle] = useTableToggle();
  const title = text('experience.series');
  if (data.state !== 'ready') {
    return <Panel title={title}>{data.state === 'failed' ? <Notice kind="trouble">{text('trouble.load')}</Notice> : <Loading lines={3} />}</Panel>;
  }
  const { series, days, weekStart } = data.value;
  const shown = series.find(({ id }) => id === chosen) ?? series[0];
  if (shown === undefined) return <Panel title={title}><p class={styles['soft']}>{text('experience.series.none')}</p></Panel>;
  const choices = (
    <span class={styles['actions']}>
      <Select label={text('experience.series.which')} value={shown.id} quiet options={series.map(({ id, name }) => ({ value: id, label: name }))} onValue={setChosen} />
      <Select
        label={text('experience.series.metric')} value={metric} quiet
        options={WEEKLY_METRICS.map((one) => ({ value: one, label: text(`experience.metric.${one}`) }))}
        onValue={(value) => setMetric(WEEKLY_METRICS.find((one) => one === value) ?? metric)}
      />
      {toggle}
    </span>
  );
  return (
    <Panel title={title} action={choices} note={text('experience.series.note')}>
      <Beside key={`${shown.id} ${metric}`} shown={shown} days={days} weekStart={weekStart} metric={metric} table={table} behind={behind} />
    </Panel>
  );
}

interface BesideProps {
  shown: BusinessSeries;
  days: readonly VolumeDay[];
  weekStart: number;
  metric: WeeklyMetric;
  table: boolean;
  behind: Pick<Behind, 'topicId' | 'site'>;
}

function Beside({ shown, days, weekStart, metric, table, behind }: BesideProps): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const weeks = useMemo(() => trimmed(weeksOf(days, shown.points, { metric, weekStart })), [days, shown, metric, weekStart]);
  const { topicId, site } = behind;
  const [series, own] = useMemo(
    () => [weeks.map((week) => seriesPoint(week, shown, translator)), weeks.map((week) => metricPoint(week, metric, { topicId, site }, translator))] as const,
    [weeks, shown, metric, topicId, site, translator],
  );
  if (weeks.every((week) => week.series === null)) return <p class={styles['soft']}>{text('experience.series.apart')}</p>;
  return (
    <>
      {table ? (
        <WeekTable weeks={weeks} shown={shown} metric={metric} behind={behind} />
      ) : (
        <>
          <p class={styles['soft']}>{seriesName(shown)}</p>
          <EstimateChart label={shown.name} points={series} extent={{ least: -Infinity, most: Infinity, height: 0, zero: false }} write={short(translator)} />
          <p class={styles['soft']}>{text(`experience.metric.${metric}`)}</p>
          <EstimateChart label={text(`experience.metric.${metric}`)} points={own} extent={EXTENTS[metric]} write={writerOf(metric, translator)} />
        </>
      )}
      <LagWords weeks={weeks} metric={text(`experience.metric.${metric}`)} name={shown.name} />
    </>
  );
}

/** From the first to the last week of which either is known. */
function trimmed(weeks: Week[]): Week[] {
  const isKnown = ({ metric, series }: Week): boolean => metric !== null || series !== null;
  return weeks.slice(weeks.findIndex(isKnown), weeks.findLastIndex(isKnown) + 1);
}

function WeekTable({ weeks, shown, metric, behind }: Pick<BesideProps, 'shown' | 'metric' | 'behind'> & { weeks: readonly Week[] }): VNode {
  const translator = useTranslator();
  const { text, number, dayRange, decimal } = translator;
  const write = writerOf(metric, translator);
  return (
    <NumberTable
      caption={text('experience.series')}
      label={text('volume.asTable', { title: text('experience.series') })}
      columns={[text('experience.week'), seriesName(shown), text(`experience.metric.${metric}`), text('overview.interval'), 'n']}
    >
      {weeks.toReversed().map(({ from, to, n, series, metric: own, ...kept }) => (
        <tr key={from}>
          <th scope="row">{dayRange(from, to)}</th>
          <td>{series === null ? '–' : decimal(series, 2)}</td>
          <td>{own === null ? '–' : write(own.value)}</td>
          <td>{own?.interval == null ? '–' : text('net.interval', { low: write(own.interval.low), high: write(own.interval.high) })}</td>
          <td>{n === 0 || keptOf(kept).open === 0 ? number(n) : <a href={weekHref(behind, { from, to }, metric)}>{number(n)}</a>}</td>
        </tr>
      ))}
    </NumberTable>
  );
}

/** What a week's metric stands on. */
function weekHref({ topicId, site }: Pick<Behind, 'topicId' | 'site'>, { from, to }: Pick<Week, 'from' | 'to'>, metric: WeeklyMetric): string {
  return mentionsHref({ topicId, site, from, to, ...(metric === 'volume' ? {} : { signal: 'scored' }) });
}

const short = ({ decimal }: Translator) => (value: number): string => decimal(value, Math.abs(value) < 10 ? 2 : 0);

function writerOf(metric: WeeklyMetric, { signed, percent, number }: Translator): (value: number) => string {
  if (metric === 'net') return (value) => signed(Math.round(value));
  return metric === 'volume' ? (value) => number(value) : (value) => percent(value / 100);
}

function seriesPoint({ from, to, series }: Week, { name }: BusinessSeries, { text, dayRange, decimal }: Translator): ChartPoint {
  const days = dayRange(from, to);
  const words = series === null ? text('experience.weekUnknown', { days }) : `${days}: ${name} ${decimal(series, 2)}`;
  return { at: from, estimate: series === null ? null : { value: series }, words, href: null };
}

function metricPoint(week: Week, metric: WeeklyMetric, behind: Pick<Behind, 'topicId' | 'site'>, words: Translator): ChartPoint {
  const { from, to, n, metric: own } = week;
  const days = words.dayRange(from, to);
  const write = writerOf(metric, words);
  const href = n === 0 || keptOf(week).open === 0 ? null : weekHref(behind, week, metric);
  if (own === null) return { at: from, estimate: null, words: words.count('net.pointFew', n, { days }), href };
  const value = own.interval === null
    ? write(own.value)
    : words.text('overview.valueAndInterval', { value: write(own.value), low: write(own.interval.low), high: write(own.interval.high) });
  const told = metric === 'volume' ? words.count('volume.dayLabel', n, { day: days }) : words.count('net.point', n, { days, value });
  return { at: from, estimate: { value: own.value, ...own.interval }, words: told, href };
}
