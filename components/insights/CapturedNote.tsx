import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import { useTranslator } from '@/components/hooks/translation';
import { comparedWords } from '@/components/overview/comparedWords';
import type { Comparison, Period } from '@/lib/insights/comparison';
import styles from './CapturedNote.module.css';

/** Of what the numbers are: the period, with what it is compared, that they are of what was seen, and whether what is no longer kept is among it. */
export function CapturedNote(props: { current: Period; comparison: Comparison; counting: boolean; countsGone?: boolean }): VNode {
  const { current, comparison, counting, countsGone = false } = props;
  const translator = useTranslator();
  const { text, dayRange } = translator;
  const period = dayRange(current.from, current.to);
  const why = comparedWords(comparison, translator);
  const compared = comparison.state === 'none' ? period : text('overview.compared', { period, before: dayRange(comparison.period.from, comparison.period.to) });
  return (
    <>
      {counting && <Notice kind="note">{text('insights.counting')}</Notice>}
      <p class={styles['note']}>
        {comparison.state === 'none' ? `${compared} · ${why ?? ''}` : `${compared}${why === null ? '' : ` ${why}`}`} {text('insights.captured')}
        {countsGone && ` ${text('overview.goneToo')}`}
      </p>
    </>
  );
}
