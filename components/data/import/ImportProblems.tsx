import type { VNode } from 'preact';
import type { DryRun } from '@/components/hooks/importFile';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Import.module.css';
import { problemWords } from './importWords';

/** What is wrong with single rows, the first of them; all are counted by what it is. */
export function ImportProblems({ run }: { run: DryRun }): VNode {
  const translator = useTranslator();
  const { text, number } = translator;
  const all = [...run.problemCounts.values()].reduce((sum, times) => sum + times, 0);
  return (
    <details class={styles['problems']} open={run.taken === 0}>
      <summary>{text('import.problems', { n: all })}</summary>
      <ul class={styles['sums']}>
        {[...run.problemCounts].toSorted(([, a], [, b]) => b - a).map(([why, times]) => (
          <li key={why}>{problemWords(why, translator)} × {number(times)}</li>
        ))}
      </ul>
      {all > run.problems.length && <p class={styles['hint']}>{text('import.problems.first', { n: run.problems.length })}</p>}
      {/* A region that scrolls must be reachable by key. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div class={styles['scroll']} role="region" aria-label={text('import.problems.title')} tabIndex={0}>
        <table class={styles['wrapped']}>
          <caption class="visually-hidden">{text('import.problems.title')}</caption>
          <thead>
            <tr>{[text('import.row'), text('import.column'), text('import.value'), text('import.problem')].map((head) => <th key={head} scope="col">{head}</th>)}</tr>
          </thead>
          <tbody>
            {run.problems.map((problem) => (
              <tr key={`${problem.row} ${problem.column ?? ''} ${problem.why}`}>
                <th scope="row">{number(problem.row)}</th>
                <td><bdi>{problem.column ?? '—'}</bdi></td>
                <td><bdi>{problem.value}</bdi></td>
                <td>{problemWords(problem.why, translator)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
