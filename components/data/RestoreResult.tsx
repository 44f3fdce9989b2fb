import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import type { RestoreConflict, RestoreDecisions, Restoring } from '@/components/hooks/restore';
import { useTranslator } from '@/components/hooks/translation';
import type { Topic } from '@/lib/query/topic';
import styles from './Restore.module.css';
import { RestoreConflicts } from './RestoreConflicts';

/** What came of a merge. */
export function RestoreResult(props: {
  run: Restoring;
  conflicts: readonly RestoreConflict[];
  topics: readonly Topic[];
  onClose: RestoreDecisions['close'];
}): VNode {
  const { run, conflicts, topics, onClose } = props;
  const { text, count, list } = useTranslator();
  const [failed, setFailed] = useState(false);
  const { file, phase, added, merged, erasedSkipped, retiredSkipped, deleted = { leftOut: [], removed: [] } } = run;
  return (
    <div class={styles['part']}>
      <p role="status">{text(phase === 'done' ? 'data.restore.done' : 'data.restore.left', { file })}</p>
      <ul class={styles['result']}>
        <li>{count('data.restore.added', added)}</li>
        <li>{count('data.restore.merged', merged)}</li>
        {erasedSkipped > 0 && <li>{count('data.restore.erased', erasedSkipped)}</li>}
        {retiredSkipped > 0 && <li>{count('data.restore.retired', retiredSkipped)}</li>}
        {deleted.leftOut.length > 0 && <li>{text('data.restore.deleted.leftOut', { topics: list(deleted.leftOut) })}</li>}
        {deleted.removed.length > 0 && <li>{text('data.restore.deleted.removed', { topics: list(deleted.removed) })}</li>}
        {run.conflicts === 0 && <li>{text('data.restore.noConflicts')}</li>}
      </ul>
      {run.conflicts > 0 && <RestoreConflicts n={run.conflicts} conflicts={conflicts} topics={topics} />}
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <div>
        <Button onClick={() => void onClose().then((kept) => setFailed(!kept))}>{text('action.close')}</Button>
      </div>
    </div>
  );
}
