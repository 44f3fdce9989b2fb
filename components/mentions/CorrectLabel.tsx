import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import { SentimentMark } from '@/components/sentiment/SentimentMark';
import { CORRECTIONS, labelOf, type Correction, type Mention } from '@/lib/mentions/mention';
import styles from './CorrectLabel.module.css';

export interface CorrectLabelProps {
  mention: Mention;
  onCorrect: (label: Correction | null) => void;
}

/** The label that counts, to be set right by one click; what the engine said stays to be gone back to. */
export function CorrectLabel({ mention, onCorrect }: CorrectLabelProps): VNode {
  const { text } = useTranslator();
  const corrected = mention.decided?.sentiment;
  const label = labelOf(mention);
  const engine = mention.understanding.sentiment.label;
  return (
    <div class={styles['correct']} role="group" aria-label={text('correct.title')}>
      <span class={styles['title']}>{text('correct.title')}</span>
      {CORRECTIONS.map((choice, index) => (
        <button
          key={choice}
          type="button"
          class={styles['choice']}
          aria-pressed={label === choice}
          aria-keyshortcuts={String(index + 1)}
          onClick={() => onCorrect(choice)}
        >
          <SentimentMark label={choice} named={false} />
          {text(`sentiment.${choice}`)}
        </button>
      ))}
      {corrected !== undefined && (
        <span class={styles['yours']}>
          {text('correct.yours', { engine: text(`sentiment.${engine}`) })}
          <Button kind="quiet" size="small" onClick={() => onCorrect(null)}>
            {text('correct.takeBack')}
          </Button>
        </span>
      )}
    </div>
  );
}
