import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Progress } from '@/components/controls/Progress';
import type { BackupRun } from '@/components/hooks/backup';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Backup.module.css';

/** How far a backup is, or what came of it. */
export function BackupProgress({ run, onStop }: { run: BackupRun; onStop: () => void }): VNode | null {
  const { text, count, number, size } = useTranslator();
  switch (run.state) {
    case 'idle':
      return null;
    case 'running': {
      // What was heard since it was begun may be in it, too.
      const all = Math.max(run.all ?? 0, run.mentions);
      const words = run.all === null ? text('data.backup.starting') : count('data.backup.progress', run.mentions, { all: number(all) });
      return (
        <div class={styles['line']}>
          <Progress done={run.mentions} all={all} label={text('data.backup.title')} />
          <span class={styles['hint']}>{words}</span>
          <Button size="small" icon="close" onClick={onStop}>
            {text('data.backup.stop')}
          </Button>
        </div>
      );
    }
    case 'stopped':
      return <p class={styles['hint']} role="status">{text('data.backup.stopped')}</p>;
    case 'failed':
      return <Notice kind="trouble">{text(`data.backup.failed.${run.why}`)}</Notice>;
    default:
      return (
        <>
          <p role="status">{count('data.backup.done', run.mentions, { file: run.file, size: size(run.size) })}</p>
          {run.leftOut > 0 && <Notice kind="trouble">{count('data.backup.leftOut', run.leftOut)}</Notice>}
        </>
      );
  }
}
