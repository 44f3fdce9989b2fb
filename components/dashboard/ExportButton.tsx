import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import styles from './ExportButton.module.css';

export type ExportState =
  | { state: 'idle' }
  | { state: 'running'; rows: number }
  | { state: 'done'; rows: number }
  | { state: 'failed' };

export interface ExportButtonProps {
  state: ExportState;
  /** `bom`: with a byte order mark. */
  start: (bom: boolean) => void;
  stop: () => void;
}

/** Writes what is filtered to a file, and says how far it is. */
export function ExportButton({ state, start, stop }: ExportButtonProps): VNode {
  const { text } = useTranslator();
  const [bom, setBom] = useState(true);
  const id = useId();
  return (
    <div class={styles['export']}>
      <span class={styles['status']} role="status">
        <Progress state={state} />
      </span>
      {state.state === 'running' ? (
        <Button icon="close" onClick={stop}>
          {text('export.stop')}
        </Button>
      ) : (
        <span class={styles['pair']}>
          <Button icon="download" onClick={() => start(bom)}>
            {text('export.csv')}
          </Button>
          <details class={styles['options']}>
            <summary aria-label={text('export.options')} title={text('export.options')}>
              <span aria-hidden="true">▾</span>
            </summary>
            <div class={styles['menu']}>
              <input id={id} type="checkbox" checked={bom} onChange={(event) => setBom(event.currentTarget.checked)} />
              <label for={id}>{text('export.bom')}</label>
            </div>
          </details>
        </span>
      )}
    </div>
  );
}

function Progress({ state }: { state: ExportState }): VNode | null {
  const { text, count } = useTranslator();
  switch (state.state) {
    case 'running':
      return <>{count('export.progress', state.rows)}</>;
    case 'done':
      return <>{count('export.done', state.rows)}</>;
    case 'failed':
      return <>{text('export.failed')}</>;
    default:
      return null;
  }
}
