import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { FocusedFirst } from '@/components/controls/FocusedFirst';
import { Notice } from '@/components/controls/Notice';
import { Progress } from '@/components/controls/Progress';
import type { DryRun, ImportFile, OpenedFile } from '@/components/hooks/importFile';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Import.module.css';
import { ImportProblems } from './ImportProblems';
import { fieldWords, problemWords, troubleWords } from './importWords';

/** What an import would do with each row; nothing is stored before the user says so. */
export function ImportCheck({ file, from, onTake }: { file: OpenedFile; from: ImportFile; onTake: () => void }): VNode | null {
  const translator = useTranslator();
  const { text } = translator;
  const { check } = file;
  if (check.state === 'none') return null;
  if (check.state === 'failed') return <Notice kind="trouble" action={<Button size="small" onClick={from.check}>{text('import.again')}</Button>}>{text('import.check.failed')}</Notice>;
  if (check.state === 'checking') {
    return (
      <div class={styles['going']} role="status">
        <p>{text('import.checking')}</p>
        <Progress label={text('import.checking')} done={check.done} all={1} />
        <Button size="small" icon="close" onClick={from.leave}>{text('action.cancel')}</Button>
      </div>
    );
  }
  const { run } = check;
  if (run.trouble !== null) {
    return <Notice kind="trouble" action={<Button size="small" onClick={from.leave}>{text('action.close')}</Button>}>{`${troubleWords(run.trouble, translator)} ${text('import.nothingTaken')}`}</Notice>;
  }
  return (
    <section class={styles['check']} aria-label={text('import.would')}>
      <h4 class={styles['subtitle']}>{text('import.would')}</h4>
      <Sums run={run} />
      {run.problems.length > 0 && <ImportProblems run={run} />}
      <div class={styles['buttons']}>
        <FocusedFirst takesFocus>
          <Button kind="primary" disabled={run.taken === 0} onClick={onTake}>
            {run.taken === 0 ? text('import.nothing') : text('import.take', { n: run.taken })}
          </Button>
        </FocusedFirst>
        {run.refused > 0 && (
          <Button icon="download" onClick={() => from.saveRefused([text('import.row'), text('import.problem')], (problem) => `${problem.column === null ? '' : `${problem.column}: `}${problemWords(problem.why, translator)}`)}>
            {text('import.saveRefused')}
          </Button>
        )}
        <Button onClick={from.leave}>{text('action.cancel')}</Button>
      </div>
    </section>
  );
}

function Sums({ run }: { run: DryRun }): VNode {
  const translator = useTranslator();
  const { text, number } = translator;
  const missing = [...run.missing].filter(([, rows]) => rows > 0).toSorted(([, a], [, b]) => b - a);
  return (
    <>
      <ul class={styles['sums']}>
        <li>{text('import.taken', { n: run.taken })}</li>
        {run.alreadyThere > 0 && <li>{text('import.alreadyThere', { n: run.alreadyThere })}</li>}
        {run.twice > 0 && <li>{text('import.twice', { n: run.twice })}</li>}
        {run.parts > 0 && <li>{text('import.parts', { n: run.parts })}</li>}
        {run.refused > 0 && <li class={styles['refused']}>{text('import.refused', { n: run.refused })}</li>}
      </ul>
      {missing.length > 0 && (
        <p class={styles['hint']}>{text('import.missing', { fields: translator.list(missing.map(([field, rows]) => `${fieldWords(field, translator)} (${number(rows)})`)) })}</p>
      )}
    </>
  );
}
