import type { VNode } from 'preact';
import { VolumeChart } from '@/components/charts/VolumeChart';
import { useTranslator } from '@/components/hooks/translation';
import { comparedWords } from '@/components/overview/comparedWords';
import { mentionsDelta, netDelta, type ComparedVolumes, type Delta } from '@/components/overview/deltas';
import { DeltaWords } from '@/components/overview/DeltaWords';
import { NetSentimentFigure } from '@/components/sentiment/NetSentimentFigure';
import styles from './PopupScreen.module.css';

export interface FiguresSectionProps {
  figures: ComparedVolumes;
  onDay: (day: string) => void;
}

/** As `FiguresSection`, for who fetches it. */
export function figuresSection(props: FiguresSectionProps): VNode {
  return <FiguresSection {...props} />;
}

/** A topic's last fortnight: net sentiment with n and interval, volume by day, and the change against the one before. */
function FiguresSection({ figures, onDay }: FiguresSectionProps): VNode {
  const translator = useTranslator();
  const { now, comparison } = figures;
  const why = comparedWords(comparison, translator);
  const changed = (delta: Delta | null): VNode | null =>
    delta && (
      <span class={styles['change']}>
        <DeltaWords delta={delta} />
      </span>
    );
  return (
    <section class={styles['section']}>
      <NetSentimentFigure
        small
        kept={now}
        seen={now.seen}
        netChange={changed(netDelta(figures, translator))}
        volumeChange={changed(mentionsDelta(figures, translator))}
      />
      <VolumeChart small days={now.days} onDay={onDay} />
      <p class={styles['hint']}>
        {translator.count('count.lastDays', now.days.length)}
        {why !== null && ` · ${why}`}
      </p>
    </section>
  );
}
