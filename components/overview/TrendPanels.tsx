import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { NetChart } from '@/components/charts/NetChart';
import { NetTable } from '@/components/charts/NetTable';
import { VolumeChart } from '@/components/charts/VolumeChart';
import { VolumeTable } from '@/components/charts/VolumeTable';
import { useTableToggle } from '@/components/charts/TableToggle';
import { useTranslator } from '@/components/hooks/translation';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import type { NetSeries, NetStep } from '@/lib/insights/netSeries';
import type { Kept } from '@/lib/insights/sentimentCounts';
import type { VolumeDay } from '@/lib/insights/volume';
import { SENTIMENT_LABELS } from '@/lib/sentiment/sentiment';
import { mentionsHref, type Behind } from './links';
import { Opens } from './Opens';
import { Panel } from './Panel';
import { SeriesNote, SeriesSelect, useSeriesOver, type SeriesChoice } from './SeriesOver';
import styles from './TrendPanels.module.css';

/** Mentions per day or week, stacked by sentiment. */
export function VolumeTrend(props: {
  days: readonly VolumeDay[];
  /** What all of them count. */
  kept: Kept;
  behind: Behind;
  note: ComponentChildren;
  /** What alarmed, in words, by day. */
  flags: ReadonlyMap<string, string>;
  choice: SeriesChoice;
}): VNode {
  const { text } = useTranslator();
  const [table, toggle] = useTableToggle();
  const { days, kept, behind, note, flags, choice } = props;
  const laid = useSeriesOver(choice, useMemo(() => days.map(({ day, to = day }) => ({ from: day, to })), [days]));
  const weekly = days.some(({ day, to }) => to !== undefined && to !== day);
  return (
    <Panel title={text(weekly ? 'overview.volumePerWeek' : 'volume.title')} action={<Actions choice={choice} toggle={toggle} />} note={<>{note}<SeriesNote choice={choice} laid={laid} /></>}>
      {table ? (
        <VolumeTable
          days={days}
          over={laid?.column ?? null}
          hrefOf={({ day, to = day }, label) => mentionsHref({ ...behind, from: day, to, ...(label === undefined ? {} : { label }) })}
        />
      ) : (
        <VolumeChart days={days} flags={flags} over={laid?.over ?? null} hrefOf={({ day, to = day }) => mentionsHref({ ...behind, from: day, to })} />
      )}
      <ul class={styles['labels']}>
        {SENTIMENT_LABELS.map((label) => (
          <LabelLink key={label} label={label} kept={kept} behind={behind} />
        ))}
      </ul>
    </Panel>
  );
}

function LabelLink(props: { label: (typeof SENTIMENT_LABELS)[number]; kept: Kept; behind: Behind }): VNode {
  const { text, number } = useTranslator();
  const { label, kept, behind } = props;
  const n = kept.counts[label];
  const words = (
    <>
      <SentimentMark label={label} named={false} />
      {text(`sentiment.${label}`)} <span class={styles['number']}>{number(n)}</span>
    </>
  );
  return (
    <li>
      {n === 0 ? (
        <span class={styles['label']}>{words}</span>
      ) : (
        <Opens kept={kept} label={label} class={styles['label']} href={mentionsHref({ ...behind, label })}>
          {words}
        </Opens>
      )}
    </li>
  );
}

/** What a point stands for. */
export const NET_STEPS: Record<NetStep, 'overview.netByDay' | 'overview.netByWeek' | 'overview.netTrailing'> = {
  day: 'overview.netByDay',
  week: 'overview.netByWeek',
  trailing: 'overview.netTrailing',
};

/** Net sentiment over time with its interval, or a word that there is too little for it. */
export function NetTrend({ series, behind, choice }: { series: NetSeries; behind: Behind; choice: SeriesChoice }): VNode {
  const { text } = useTranslator();
  const [table, toggle] = useTableToggle();
  const { points, step } = series;
  const laid = useSeriesOver(choice, points);
  const hrefOf = ({ from, to }: { from: string; to: string }): string => mentionsHref({ ...behind, from, to, signal: 'scored' });
  if (points.every(({ net }) => net.state === 'few')) {
    return (
      <Panel title={text('overview.netTrend')}>
        <p class={styles['lacking']}>{text('overview.netTrendFew')}</p>
      </Panel>
    );
  }
  return (
    <Panel title={text('overview.netTrend')} action={<Actions choice={choice} toggle={toggle} />} note={<>{text(NET_STEPS[step])}<SeriesNote choice={choice} laid={laid} /></>}>
      {table ? (
        <NetTable points={points} over={laid?.column ?? null} hrefOf={hrefOf} />
      ) : (
        <NetChart points={points} over={laid?.over ?? null} hrefOf={hrefOf} />
      )}
    </Panel>
  );
}

function Actions({ choice, toggle }: { choice: SeriesChoice; toggle: VNode }): VNode {
  return (
    <span class={styles['actions']}>
      <SeriesSelect choice={choice} />
      {toggle}
    </span>
  );
}
