import type { VNode } from 'preact';
import { VolumeChart } from '@/components/charts/VolumeChart';
import { useTranslator } from '@/components/hooks/translation';
import { NetSentimentFigure } from '@/components/sentiment/NetSentimentFigure';
import { changeOf, FORTNIGHT } from '@/lib/insights/fortnights';
import type { Volume } from '@/lib/insights/volume';
import type { Topic } from '@/lib/query/topic';
import { ChangeNote } from './ChangeNote';
import styles from './PopupScreen.module.css';

export interface FiguresSectionProps {
  topic: Topic;
  figures: { now: Volume; before: Volume };
  onDay: (day: string) => void;
}

/** A topic's last fortnight: net sentiment with n and interval, volume by day, and the change against the one before. */
export function FiguresSection({ topic, figures, onDay }: FiguresSectionProps): VNode {
  const { count } = useTranslator();
  const { now, before } = figures;
  const start = before.days[0]?.day ?? '';
  return (
    <section class={styles['section']}>
      <NetSentimentFigure counts={now.counts} seen={now.seen} />
      <ChangeNote
        change={changeOf(now.counts, before.counts)}
        before={{ from: start, to: before.days.at(-1)?.day ?? start }}
        listeningSince={topic.listeningSince}
      />
      <VolumeChart small days={now.days} onDay={onDay} />
      <p class={styles['hint']}>{count('count.lastDays', FORTNIGHT)}</p>
    </section>
  );
}
