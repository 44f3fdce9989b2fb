import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import type { Risk } from '@/lib/inbox/risk';
import { describePoint } from './RiskFact';
import styles from './RiskWord.module.css';

/** How likely somebody is lost, in a word; the points that say so come with the pointer or the focus. */
export function RiskWord({ risk: { level, points } }: { risk: Risk }): VNode {
  const translator = useTranslator();
  const { text } = translator;
  const id = useId();
  const word = text(`risk.${level}`);
  if (points.length === 0) return <span class={styles['none']}>{word}</span>;
  return (
    <span class={styles['risk']}>
      <button type="button" class={styles[level]} aria-describedby={id}>
        {word}
      </button>
      <span id={id} role="tooltip" class={styles['points']}>
        {points.map((point) => (
          <span key={point.reason}>{describePoint(point, translator)}</span>
        ))}
      </span>
    </span>
  );
}
