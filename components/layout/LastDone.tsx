import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { FocusedFirst } from '@/components/controls/FocusedFirst';
import { useTranslator } from '@/components/hooks/translation';
import styles from './LastDone.module.css';

export interface LastDoneProps {
  /** Null: nothing was done that could be taken back. `tookFocus`: what was done took away the button that had the focus. */
  done: { id: string; words: string; tookFocus: boolean } | null;
  onUndo: () => void;
}

/** Says what was just done in a list, also to screen readers, and takes it back. */
export function LastDone({ done, onUndo }: LastDoneProps): VNode {
  const { text } = useTranslator();
  return (
    <div class={done === null ? 'visually-hidden' : styles['last']}>
      <span role="status">{done?.words ?? ''}</span>
      {done !== null && (
        <FocusedFirst key={done.id} takesFocus={done.tookFocus}>
          <Button size="small" onClick={onUndo}>
            {text('action.undo')}
          </Button>
        </FocusedFirst>
      )}
    </div>
  );
}
