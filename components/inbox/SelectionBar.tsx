import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Menu, type MenuItem } from '@/components/controls/Menu';
import { Progress } from '@/components/controls/Progress';
import { useTranslator } from '@/components/hooks/translation';
import { OWNER_ME } from '@/lib/mentions/status';
import type { Queue } from '@/lib/mentions/queues';
import styles from './SelectionBar.module.css';

export interface SelectionBarProps {
  queue: Queue;
  selected: number;
  /** Whether there is more in the queue than is selected. */
  isMore: boolean;
  /** All in the queue are being selected: so many are. */
  selecting: number | null;
  /** What was decided is being stored. */
  running: { done: number; of: number } | null;
  /** Names of owners that were given lately. */
  owners: readonly string[];
  onDone: () => void;
  /** Null: to nobody. */
  onOwner: (owner: string | null) => void;
  onOtherOwner: () => void;
  onTag: () => void;
  onSnooze: () => void;
  onIrrelevant: () => void;
  onAll: () => void;
  onStop: () => void;
  onClear: () => void;
}

/** Names that are offered at once. */
const MOST_NAMES = 8;

/** What can be done with all that is selected at once; how far that is, and the way to stop it. */
export function SelectionBar(props: SelectionBarProps): VNode | null {
  const { queue, selected, isMore, selecting, running, owners, onStop } = props;
  const { text, count } = useTranslator();
  if (selected === 0 && running === null && selecting === null) return null;
  if (running !== null || selecting !== null) {
    const words = running === null ? text('inbox.selecting', { n: selecting ?? 0 }) : text('inbox.running', { ...running });
    return (
      <div class={styles['bar']} role="group" aria-label={count('inbox.selected', selected)}>
        <span role="status" class={styles['count']}>{words}</span>
        {running !== null && <Progress done={running.done} all={running.of} label={words} />}
        <Button size="small" onClick={onStop}>{text('export.stop')}</Button>
      </div>
    );
  }
  const assign: MenuItem[] = [
    { words: text('inbox.assignMe'), onChoose: () => props.onOwner(OWNER_ME) },
    { words: text('inbox.assignNobody'), onChoose: () => props.onOwner(null) },
    ...owners.slice(0, MOST_NAMES).map((name) => ({ words: name, onChoose: () => props.onOwner(name) })),
    { words: text('owner.other'), onChoose: props.onOtherOwner },
  ];
  return (
    <div class={styles['bar']} role="group" aria-label={count('inbox.selected', selected)}>
      <span role="status" class={styles['count']}>{count('inbox.selected', selected)}</span>
      {queue !== 'done' && <Button size="small" icon="check" onClick={props.onDone}>{text('inbox.done')}</Button>}
      <Menu label={text('inbox.assign')} icon="people" inWords items={assign} />
      <Button size="small" onClick={props.onTag}>{text('inbox.tag')}</Button>
      <Button size="small" onClick={props.onSnooze}>{text('times.snooze')}</Button>
      {queue !== 'irrelevant' && <Button size="small" onClick={props.onIrrelevant}>{text('relevance.irrelevant')}</Button>}
      {isMore && <Button kind="quiet" size="small" onClick={props.onAll}>{text('inbox.selectAll')}</Button>}
      <Button kind="quiet" size="small" icon="close" iconOnly onClick={props.onClear}>{text('inbox.clear')}</Button>
    </div>
  );
}
