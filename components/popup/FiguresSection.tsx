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
  const { text, count, signed, decimal, shortDay, date } = useTranslator();
  const { now, before } = figures;
  const { mentions, net } = changeOf(now.counts, before.counts);
  const [first, last] = [before.days[0]?.day ?? '', before.days.at(-1)?.day ?? ''];
  const compared = text('popup.period', { from: shortDay(first), to: shortDay(last) });
  const isYoung = topic.listeningSince > Date.parse(`${first}T00:00:00Z`);
  const since = text('popup.listeningSinceWhy');
  return (
    <section class={styles['section']}>
      <NetSentimentFigure
        small
        counts={now.counts}
        seen={now.seen}
        netChange={
          net && (
            <ChangeNote
              by={Math.abs(net.by) > net.margin ? net.by : 0}
              words={text('popup.netChange', { by: signed(Math.round(net.by)), margin: decimal(net.margin) })}
              title={`${compared} · ${text('popup.netChangeWhy')}`}
            />
          )
        }
        volumeChange={
          <ChangeNote
            by={mentions.now - mentions.before}
            words={count('popup.change', mentions.before, { by: signed(mentions.now - mentions.before) })}
            title={compared}
          />
        }
      />
      <VolumeChart small days={now.days} onDay={onDay} />
      <p class={styles['hint']}>
        {count('count.lastDays', FORTNIGHT)}
        {isYoung && (
          <span title={since}>
            {' · '}
            {text('popup.listeningSince', { date: date(topic.listeningSince) })}
            <span class="visually-hidden"> {since}</span>
          </span>
        )}
      </p>
    </section>
  );
}
