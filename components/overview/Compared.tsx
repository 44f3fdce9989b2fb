import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import type { Comparison, Period } from '@/lib/insights/comparison';
import { comparedWords } from './comparedWords';
import styles from './Overview.module.css';

/** The period, with what it is compared, and whether what is no longer kept is counted in it. */
export function Compared({ current, comparison, countsGone = false }: { current: Period; comparison: Comparison; countsGone?: boolean }): VNode {
  const translator = useTranslator();
  const { text, dayRange } = translator;
  const period = dayRange(current.from, current.to);
  const why = comparedWords(comparison, translator);
  const goneToo = countsGone ? ` ${text('overview.goneToo')}` : '';
  if (comparison.state === 'none') {
    return (
      <p class={styles['compared']}>
        {period} · {why}
        {goneToo}
      </p>
    );
  }
  const { from, to } = comparison.period;
  return (
    <p class={styles['compared']}>
      {text('overview.compared', { period, before: dayRange(from, to) })}
      {why !== null && ` ${why}`}
      {goneToo}
    </p>
  );
}
