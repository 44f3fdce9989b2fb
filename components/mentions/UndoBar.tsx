import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import type { Correction } from '@/lib/mentions/mention';
import styles from './UndoBar.module.css';

export interface UndoBarProps {
  /** What was decided last; null: nothing to undo. */
  last: { label: Correction | null } | null;
  failed: boolean;
  onUndo: () => void;
  onDismiss: () => void;
}

/** Says what was just decided, and takes it back. It stays until it is dismissed: nobody is hurried. */
export function UndoBar({ last, failed, onUndo, onDismiss }: UndoBarProps): VNode {
  const { text } = useTranslator();
  const said = (): string => {
    if (last === null) return '';
    return last.label === null ? text('correct.tookBack') : text('correct.done', { label: text(`sentiment.${last.label}`) });
  };
  return (
    <div class={styles['place']}>
      <div class={last === null && !failed ? 'visually-hidden' : styles['bar']}>
        <span role="status">{failed ? text('trouble.saveFailed') : said()}</span>
        {last !== null && (
          <>
            <Button size="small" onClick={onUndo}>
              {text('action.undo')}
            </Button>
            <Button kind="quiet" size="small" icon="close" iconOnly onClick={onDismiss}>
              {text('action.dismiss')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}
