import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { SentimentLegend } from '@/components/charts/SentimentLegend';
import { VolumeChart } from '@/components/charts/VolumeChart';
import { VolumeTable } from '@/components/charts/VolumeTable';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { NetSentimentFigure } from '@/components/sentiment/NetSentimentFigure';
import { totalOf } from '@/lib/insights/sentimentCounts';
import type { Volume } from '@/lib/insights/volume';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import styles from './VolumePanel.module.css';

export type PanelVolume = { state: 'loading' } | { state: 'failed' } | { state: 'ready'; value: Volume };

export interface VolumePanelProps {
  volume: PanelVolume;
  /** Days that the panel looks back. */
  days: number;
  zone: string;
  day: string | null;
  label: SentimentLabel | null;
  /** What the numbers do not follow, or count twice. */
  caveats: readonly string[];
  /** Address of the mentions without a known day. */
  undated: string;
  onDay: (day: string | null) => void;
  onLabel: (label: SentimentLabel | null) => void;
}

/** Net sentiment and the volume of the last days; each number opens its mentions. */
export function VolumePanel(props: VolumePanelProps): VNode {
  const { text, count } = useTranslator();
  const [asTable, setAsTable] = useState(false);
  const { volume, days, zone, day, label, caveats, undated, onDay, onLabel } = props;
  if (volume.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (volume.state === 'loading') return <Loading lines={4} />;
  const { counts, seen, unknownDay } = volume.value;
  if (totalOf(counts) === 0) {
    return (
      <section class={`${styles['panel']} ${styles['empty']}`} aria-label={text('volume.title')}>
        <p>
          <span class={styles['period']}>{count('count.lastDays', days)}:</span> {text('volume.empty')}
        </p>
        <p class={styles['note']}>{count('count.postsSeen', seen)}</p>
      </section>
    );
  }
  return (
    <section class={styles['panel']} aria-label={text('volume.title')}>
      <div class={styles['net']}>
        <p class={styles['period']}>{count('count.lastDays', days)}</p>
        <NetSentimentFigure kept={volume.value} seen={seen} />
      </div>
      <div class={styles['volume']}>
        <div class={styles['head']}>
          <h2 class={styles['title']}>{text('volume.title')}</h2>
          <Button kind="quiet" size="small" icon={asTable ? 'chart' : 'table'} onClick={() => setAsTable(!asTable)}>
            {text(asTable ? 'volume.showChart' : 'volume.showTable')}
          </Button>
        </div>
        {asTable ? (
          <VolumeTable days={volume.value.days} />
        ) : (
          <VolumeChart
            days={volume.value.days}
            chosenDay={day}
            onDay={(chosen) => onDay(chosen === day ? null : chosen)}
          />
        )}
        <SentimentLegend kept={volume.value} chosen={label} onLabel={onLabel} />
        <p class={styles['note']}>
          {text('volume.byZone', { zone })}
          {unknownDay > 0 && <> <a href={undated}>{count('volume.unknownDay', unknownDay)}</a>.</>}
          {caveats.map((caveat) => ` ${caveat}`)}
        </p>
      </div>
    </section>
  );
}
