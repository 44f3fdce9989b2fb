import type { VNode } from 'preact';
import { useTranslator } from '@/components/hooks/translation';
import { isReadAlike, type Comparison, type Period, type ReadPeriods } from '@/lib/insights/comparison';
import { comparedWords } from './comparedWords';
import styles from './Overview.module.css';

/** The period, with what it is compared, and whether what is no longer kept is counted in it. */
export function Compared(props: {
  current: Period;
  comparison: Comparison;
  countsGone?: boolean;
  /** How many posts were seen in both, where it matters; null: nothing is compared. */
  seen?: ReadPeriods | null;
}): VNode {
  const { current, comparison, countsGone = false, seen = null } = props;
  const translator = useTranslator();
  const { text, dayRange, count, number } = translator;
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
      {seen !== null && !isReadAlike(seen) && ` ${count('overview.readUnlike', seen.now.seen, { before: number(seen.before.seen) })}`}
      {goneToo}
    </p>
  );
}
