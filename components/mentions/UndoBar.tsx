import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import type { Decided } from '@/components/hooks/corrections';
import { useTranslator } from '@/components/hooks/translation';
import { workWords } from '@/components/inbox/workWords';
import { signalName } from '@/components/signals/signalNames';
import type { Topic } from '@/lib/query/topic';
import styles from './UndoBar.module.css';

export interface UndoBarProps {
  /** What was decided last; null: nothing to undo. */
  last: Decided | null;
  failed: boolean;
  /** What failed, where it was not all. */
  failedWords?: string;
  /** Of how many mentions it was decided; absent: of one. */
  many?: number;
  /** Topics that may have names of their own for what was decided. */
  topics?: readonly Pick<Topic, 'aspects'>[];
  onUndo: () => void;
  onDismiss: () => void;
}

/** As `UndoBar`, for who fetches it. */
export function undoBar(props: UndoBarProps): VNode {
  return <UndoBar {...props} />;
}

const NO_TOPICS: readonly Topic[] = [];

/** Says what was just decided, and takes it back. It stays until it is dismissed: nobody is hurried. */
export function UndoBar({ last, failed, failedWords, many = 1, topics = NO_TOPICS, onUndo, onDismiss }: UndoBarProps): VNode {
  const translator = useTranslator();
  const { text, count } = translator;
  const said = (): string => {
    if (last === null) return '';
    if ('signal' in last) {
      const { key, value } = last.signal;
      if (value === null) return text('signals.tookBack');
      if (key === 'answer') return text(value ? 'answer.saidYes' : 'answer.saidNo');
      return text(value ? 'signals.said' : 'signals.saidNot', { signal: signalName(key, topics, translator) });
    }
    if ('irrelevant' in last) {
      return text(last.irrelevant === null ? 'relevance.tookBack' : last.irrelevant ? 'relevance.saidIrrelevant' : 'relevance.saidRelevant');
    }
    if ('work' in last) return workWords(last.work, translator);
    return last.label === null ? text('correct.tookBack') : text('correct.done', { label: text(`sentiment.${last.label}`) });
  };
  return (
    <div class={styles['place']}>
      <div class={last === null && !failed ? 'visually-hidden' : styles['bar']}>
        <span role="status">{failed ? (failedWords ?? text('trouble.saveFailed')) : many > 1 ? count('work.many', many, { said: said() }) : said()}</span>
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
