import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Icon } from '@/components/controls/Icon';
import { Progress } from '@/components/controls/Progress';
import { useSecondsLeft } from '@/components/hooks/secondsLeft';
import { useTranslator } from '@/components/hooks/translation';
import styles from './ChangeState.module.css';
import { FocusedFirst } from '@/components/controls/FocusedFirst';
import type { PendingChange } from './topicStates';

/** While it can be undone: what happens in so many seconds. */
const PENDING = {
  edit: 'topics.pendingEdit',
  remove: 'topics.pendingRemove',
  merge: 'topics.pendingMerge',
} as const;

export interface ChangeStateProps {
  change: PendingChange;
  onUndo: () => void;
  /** Whether its undo takes the focus: the change was just made, and what made it is gone. */
  takesFocus?: boolean;
}

/** What has yet to follow a change: first the time in which it can be undone, then how far it is. */
export function ChangeState({ change, onUndo, takesFocus = false }: ChangeStateProps): VNode {
  const { text, count } = useTranslator();
  const seconds = useSecondsLeft(change.notBefore);
  const { kind, begun, done, total, name } = change;
  const all = Math.max(total, done);
  return (
    <div class={styles['state']}>
      <p class={styles['words']}>
        <Icon name="pending" />
        {begun ? text('topics.following', { done, total: all }) : count(PENDING[kind], seconds)}
      </p>
      {begun ? (
        <Progress done={done} all={all} label={text(`topics.follows.${kind}`, { name })} />
      ) : (
        <FocusedFirst takesFocus={takesFocus}>
          <Button size="small" onClick={onUndo}>
            {text('action.undo')} <bdi class="visually-hidden">{name}</bdi>
          </Button>
        </FocusedFirst>
      )}
    </div>
  );
}
