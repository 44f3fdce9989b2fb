import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import type { Imports, ListedImport } from '@/components/hooks/imports';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import styles from './Import.module.css';

/** What was brought in, the latest first, each to be taken back. */
export function ImportList({ imports }: { imports: Imports }): VNode | null {
  const { text } = useTranslator();
  const [failed, setFailed] = useState(false);
  const { list } = imports;
  if (list.state === 'loading') return <Loading lines={2} />;
  if (list.state === 'failed') return <Notice kind="trouble">{text('trouble.load')}</Notice>;
  if (list.value.length === 0) return null;
  return (
    <section class={styles['list']} aria-label={text('import.list')}>
      <h3 class={styles['subtitle']}>{text('import.list')}</h3>
      {failed && <Notice kind="trouble">{text('import.undo.failed')}</Notice>}
      <ul class={styles['rows']}>
        {list.value.map((row) => (
          <li key={row.id} class={styles['row']}>
            <Row row={row} onUndo={() => void imports.undo(row.id).then((kept) => setFailed(!kept))} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Row({ row, onUndo }: { row: ListedImport; onUndo: () => void }): VNode {
  const { text, dateTime } = useTranslator();
  const { file, kind, at, state, counts, undone } = row;
  return (
    <>
      <div class={styles['what']}>
        <strong><bdi>{file}</bdi></strong>
        <span class={styles['hint']}>{text(`import.kind.${kind}`)} · {dateTime(at)}</span>
        <span class={styles['hint']}>
          {state === 'undone' ? text('import.undone', { n: undone?.removed ?? 0 }) : text('import.stored', { n: counts.stored })}
          {undone !== undefined && undone.keptTouched > 0 && ` ${text('import.undone.touched', { n: undone.keptTouched })}`}
          {undone !== undefined && undone.keptSeen > 0 && ` ${text('import.undone.seen', { n: undone.keptSeen })}`}
        </span>
      </div>
      {state === 'done' && (
        <Button size="small" icon="undo" onClick={onUndo}>
          {text('import.undo')} <span class="visually-hidden"><bdi>{file}</bdi></span>
        </Button>
      )}
      {(state === 'undoing' || state === 'running') && <span class={styles['hint']} role="status">{text(state === 'undoing' ? 'import.undoing' : 'import.unfinished')}</span>}
    </>
  );
}
