import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import type { StoryPoint } from '@/lib/inbox/authorStory';
import { SENTIMENT_LABELS, type SentimentLabel } from '@/lib/sentiment/sentiment';
import styles from './StoryLine.module.css';

/** Most points that can be told apart. */
const MOST = 40;

/** How high a label stands, in per cent from the top. */
const HEIGHTS: Record<SentimentLabel, number> = { positive: 0, neutral: 50, unsure: 50, unscored: 50, negative: 100 };

export interface StoryLineProps {
  points: readonly StoryPoint[];
  /** Id of the one that is looked at. */
  shown: string;
  /** In little height: the dates stand beside the points. */
  low?: boolean;
}

/** An author's mentions along their time, the positive ones above, the negative ones below. */
export function StoryLine({ points, shown, low = false }: StoryLineProps): VNode | null {
  const { text, date, sequence } = useTranslator();
  const seen = points.slice(-MOST);
  const first = seen[0];
  const last = seen.at(-1);
  if (first === undefined || last === undefined || seen.length < 2) return null;
  const span = last.at - first.at;
  const across = (at: number, index: number): number => (span > 0 ? (at - first.at) / span : index / (seen.length - 1));
  const labels = SENTIMENT_LABELS.flatMap((label) => {
    const n = seen.filter((point) => point.label === label).length;
    return n === 0 ? [] : [text('story.label', { label: text(`sentiment.${label}`), n })];
  });
  const words = text('story.line', { from: date(first.at), to: date(last.at), labels: sequence(labels) });
  return (
    <div class={low ? `${styles['line']} ${styles['low']}` : styles['line']}>
      <div class={styles['points']} role="img" aria-label={words}>
        {seen.map(({ id, at, label }, index) => (
          <span
            key={id}
            class={`${styles['point']} ${id === shown ? styles['shown'] : ''}`}
            style={{ '--across': `${(across(at, index) * 100).toFixed(1)}%`, '--down': `${HEIGHTS[label]}%` }}
          >
            <SentimentMark label={label} named={false} />
          </span>
        ))}
      </div>
      <p class={styles['dates']} aria-hidden="true">
        <span>{date(first.at)}</span>
        <span>{date(last.at)}</span>
      </p>
    </div>
  );
}
