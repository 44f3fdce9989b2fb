import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import styles from './SentimentMark.module.css';

const SHAPES: Record<SentimentLabel, VNode> = {
  negative: <path d="M1.5 3h9L6 10.5z" />,
  neutral: <circle cx="6" cy="6" r="4" />,
  positive: <path d="M1.5 9h9L6 1.5z" />,
  unsure: <circle cx="6" cy="6" r="3.75" stroke-dasharray="2.4 1.53" />,
  unscored: <path d="M2.5 6h7" />,
};

export interface SentimentMarkProps {
  label: SentimentLabel;
  /** Whether its word is said to a screen reader. */
  named?: boolean;
  /** Name of the topic toward which it holds; absent: toward all. */
  toward?: string | undefined;
}

/** The sign of a label: a shape first, a colour second. */
export function SentimentMark({ label, named = true, toward }: SentimentMarkProps): VNode {
  const { text } = useTranslator();
  const word = text(`sentiment.${label}`);
  const words = toward === undefined ? word : text('sentiment.toward', { topic: toward, label: word });
  return (
    <svg
      class={`${styles['mark']} ${styles[label]}`}
      viewBox="0 0 12 12"
      {...(named ? { role: 'img', 'aria-label': words } : { 'aria-hidden': true })}
    >
      {named && <title>{words}</title>}
      {SHAPES[label]}
    </svg>
  );
}
