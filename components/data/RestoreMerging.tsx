import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import { Progress } from '@/components/controls/Progress';
import type { RestoreDecisions, Restoring } from '@/components/hooks/restore';
import { useTranslator } from '@/components/hooks/translation';
import styles from './Restore.module.css';

/** How far a merge is, and what to do where it stopped. */
export function RestoreMerging({ run, decide }: { run: Restoring; decide: Pick<RestoreDecisions, 'resume' | 'leaveMerge'> }): VNode {
  const { text } = useTranslator();
  const [failed, setFailed] = useState(false);
  const { file, done, total, begun, stopped } = run;
  const words = text('data.restore.merging', { file, done, total });
  const say = (stored: Promise<boolean>): void => void stored.then((kept) => setFailed(!kept));
  return (
    <div class={styles['part']}>
      <p>{words}</p>
      <Progress done={done} all={total} label={words} />
      {stopped === undefined ? (
        <p class={styles['note']}>{text(begun ? 'data.restore.mergingOn' : 'data.restore.waiting')}</p>
      ) : (
        <Notice kind="trouble">{text(stopped === 'storage-full' ? 'data.restore.full' : 'data.restore.stopped')}</Notice>
      )}
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <div class={styles['buttons']}>
        <Button onClick={() => say(decide.leaveMerge())}>{text('data.restore.leave')}</Button>
        {stopped !== undefined && (
          <Button kind="primary" onClick={() => say(decide.resume())}>
            {text('data.restore.goOn')}
          </Button>
        )}
      </div>
    </div>
  );
}
