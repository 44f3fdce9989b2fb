import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { FocusedFirst } from '@/components/controls/FocusedFirst';
import { Notice } from '@/components/controls/Notice';
import { Progress } from '@/components/controls/Progress';
import type { ImportCounts, ImportRun as Run } from '@/components/hooks/imports';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Import.module.css';
import { troubleWords } from './importWords';
import { broughtHref } from './broughtHref';

/** How far an import is, or what came of it. */
export function ImportRun({ run, onStop, onClose }: { run: Exclude<Run, { state: 'idle' }>; onStop: () => void; onClose: () => void }): VNode {
  const translator = useTranslator();
  const { text } = translator;
  if (run.state === 'running') {
    return (
      <div class={styles['going']}>
        <p role="status">{text('import.running', { file: run.file })}</p>
        <Progress label={text('import.running', { file: run.file })} done={run.done} all={1} />
        <p class={styles['hint']}>{text('import.stay')}</p>
        <Button size="small" icon="close" onClick={onStop}>{text('import.stop')}</Button>
      </div>
    );
  }
  const close = <Button size="small" onClick={onClose}>{text('action.close')}</Button>;
  if (run.state === 'done') {
    return (
      <section class={styles['check']} aria-label={text('import.done', { file: run.file })}>
        <p role="status">{text('import.done', { file: run.file })}</p>
        <CameSums counts={run.counts} />
        <div class={styles['buttons']}>
          <FocusedFirst takesFocus><a class={styles['open']} href={broughtHref(run.kind, run.brought)}>{text(`import.open.${run.kind}`)}</a></FocusedFirst>
          {close}
        </div>
      </section>
    );
  }
  const left = 'left' in run && run.left ? ` ${text('import.left')}` : ` ${text('import.nothingTaken')}`;
  if (run.state === 'stopped') return <Notice kind="note" action={close}>{text('import.stopped') + left}</Notice>;
  if (run.state === 'broken') return <Notice kind="trouble" action={close}>{`${troubleWords(run.trouble, translator)}${left}`}</Notice>;
  return <Notice kind="trouble" action={close}>{text(`import.${run.state}`) + (run.state === 'busy' ? '' : left)}</Notice>;
}

/** What became of all rows of a file. */
export function CameSums({ counts }: { counts: ImportCounts }): VNode {
  const { text } = useTranslator();
  const { stored, alreadyThere, twice, unheard, erased, parts, refused } = counts;
  return (
    <ul class={styles['sums']}>
      <li>{text('import.stored', { n: stored })}</li>
      {alreadyThere > 0 && <li>{text('import.alreadyThere', { n: alreadyThere })}</li>}
      {twice > 0 && <li>{text('import.twice', { n: twice })}</li>}
      {parts > 0 && <li>{text('import.parts', { n: parts })}</li>}
      {unheard > 0 && <li>{text('import.unheard', { n: unheard })}</li>}
      {erased > 0 && <li>{text('import.erased', { n: erased })}</li>}
      {refused > 0 && <li class={styles['refused']}>{text('import.refused', { n: refused })}</li>}
    </ul>
  );
}
