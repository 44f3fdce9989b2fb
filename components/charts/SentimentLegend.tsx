import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import type { Kept } from '@/lib/insights/sentimentCounts';
import { SENTIMENT_LABELS, type SentimentLabel } from '@/lib/sentiment/sentiment';
import { goneWords } from './goneWords';
import styles from './SentimentLegend.module.css';

/** What the colours of a chart mean, with the number of each; a click shows only those mentions. */
export function SentimentLegend(props: {
  kept: Kept;
  chosen: SentimentLabel | null;
  onLabel: (label: SentimentLabel | null) => void;
}): VNode {
  const translator = useTranslator();
  const { text, number } = translator;
  const { kept, chosen, onLabel } = props;
  return (
    <ul class={styles['legend']}>
      {SENTIMENT_LABELS.map((label) => (
        <li key={label}>
          <button
            type="button"
            class={styles['entry']}
            aria-pressed={chosen === label}
            title={goneWords(kept, translator, label) ?? undefined}
            onClick={() => onLabel(chosen === label ? null : label)}
          >
            <SentimentMark label={label} named={false} />
            {text(`sentiment.${label}`)}
            <span class={styles['number']}>{number(kept.counts[label])}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
