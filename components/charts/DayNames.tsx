import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import styles from './DayNames.module.css';

/** Under a chart: the names of its first day, its last one, and what lies halfway. */
export function DayNames({ days }: { days: readonly string[] }): VNode {
  const { shortDay } = useTranslator();
  const named = [days[0], days[Math.floor((days.length - 1) / 2)], days.at(-1)];
  return (
    <div class={styles['names']} aria-hidden="true">
      {named.map((day, place) => day !== undefined && <span key={place}>{shortDay(day)}</span>)}
    </div>
  );
}
