import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { Severity } from '@/lib/signals/severity';
import styles from './SeverityBar.module.css';

/** Below this there is nothing to be seen. */
const LEAST = 0.05;

/** How bad a mention is: a bar, the fuller and the heavier the worse; nothing where it is not bad. */
export function SeverityBar({ severity }: { severity: Severity }): VNode | null {
  const { text, percent } = useTranslator();
  const { value } = severity;
  if (value < LEAST) return null;
  const words = text('severity.is', { percent: percent(value) });
  return (
    <span class={styles['bar']} role="img" aria-label={words} title={words} style={{ '--filled': percentOf(value), '--weight': weightOf(value) }}>
      <span class={styles['filled']} />
    </span>
  );
}

const percentOf = (value: number): string => `${Math.round(value * 100)}%`;

/** Height of the bar in px. */
function weightOf(value: number): string {
  if (value < 0.25) return '3px';
  return value < 0.5 ? '5px' : '8px';
}
