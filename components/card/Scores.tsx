import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { Toward } from '@/lib/mentions/mention';
import styles from './CardText.module.css';

/** A score and how sure it is; nothing where there is none. */
export function Scores({ sentiment: { score, confidence } }: { sentiment: Toward }): VNode | null {
  const { text, signed, percent } = useTranslator();
  if (score === null) return null;
  return (
    <span class={styles['scores']}>
      <strong>{text('why.score', { score: signed(score, 2) })}</strong>
      {confidence !== null && <span>{text('why.confidence', { confidence: percent(confidence) })}</span>}
    </span>
  );
}
