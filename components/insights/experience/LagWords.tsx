import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { NumberTable } from '@/components/charts/NumberTable';
import { Folded } from '@/components/controls/Folded';
import { useTranslator } from '@/components/hooks/translation';
import { seededRandom } from '@/lib/insights/seededRandom';
import { isLagFound, lagsOf, LEAST_PAIRS, type Lag } from '@/lib/insights/series/lags';
import type { Week } from '@/lib/insights/series/weekly';
import styles from './ExperienceView.module.css';

/** The same weeks give the same words. */
const SEED = 98;

/** By how many weeks a series follows a metric, or goes ahead of it, in a sentence with its numbers; all lags unfold beneath. */
export function LagWords({ weeks, metric, name }: { weeks: readonly Week[]; metric: string; name: string }): VNode {
  const { text, count, decimal, signed, number } = useTranslator();
  const lags = useMemo(() => lagsOf(weeks.map((week) => week.metric?.value ?? null), weeks.map(({ series }) => series), seededRandom(SEED)), [weeks]);
  if (lags.state === 'few') return <p class={styles['soft']}>{count('experience.lag.few', lags.n, { least: LEAST_PAIRS })}</p>;
  const { best, chance } = lags;
  const numbers = { r: signed(best.r, 2), n: number(best.n), chance: decimal(chance, 2) };
  const write = (r: number): string => signed(r, 2);
  return (
    <>
      <p>
        {isLagFound(lags) ? sentence(best) : text('experience.lag.none')} <span class={styles['soft']}>{text('experience.lag.numbers', numbers)}</span>
      </p>
      <Folded summary={text('experience.lag.all')} open={false}>
        <NumberTable
          caption={text('experience.lag.all')}
          label={text('experience.lag.all')}
          columns={[text('experience.lag'), 'r', 'n']}
        >
          {lags.lags.map((lag) => (
            <tr key={lag.lag}>
              <th scope="row">{signed(lag.lag)}</th>
              <td>{write(lag.r)}</td>
              <td>{number(lag.n)}</td>
            </tr>
          ))}
        </NumberTable>
      </Folded>
    </>
  );

  function sentence({ lag, r }: Lag): string {
    const way = r > 0 ? 'same' : 'opposite';
    if (lag === 0) return text(`experience.lag.${way}.together`, { metric, name });
    return count(`experience.lag.${way}.${lag > 0 ? 'after' : 'before'}`, Math.abs(lag), { metric, name });
  }
}
