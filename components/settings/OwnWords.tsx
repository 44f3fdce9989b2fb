import type { VNode } from 'preact';
import { Button } from '@/components/controls/Button';
import { Notice } from '@/components/controls/Notice';
import type { OwnWordChange, OwnWords as OwnWordsProps } from '@/components/hooks/ownWords';
import { useTranslator } from '@/components/hooks/translation';
import { Loading } from '@/components/layout/Loading';
import { FocusedFirst } from '@/components/topics/FocusedFirst';
import { MOST_OWN_WORDS } from '@/lib/sentiment/ownWords';
import { OwnWordForm } from './OwnWordForm';
import { OwnWordList } from './OwnWordList';
import styles from './OwnWords.module.css';
import { valueKey } from './ownValues';
import { Setting } from './Setting';

/** What words say in the user's field: a form to say it, and the list of what was said. */
export function OwnWords(props: OwnWordsProps): VNode {
  const { text } = useTranslator();
  const { words } = props;
  const n = words.state === 'ready' ? words.value.length : 0;
  return (
    <Setting title={text('ownWords.title')} hint={text('ownWords.hint')} below={<Below {...props} />}>
      {n > 0 && <span class={styles['count']}>{text('ownWords.count', { n, most: MOST_OWN_WORDS })}</span>}
    </Setting>
  );
}

function Below({ words, last, failed, onDecide, onRemove, onUndo }: OwnWordsProps): VNode {
  const { text } = useTranslator();
  if (words.state === 'failed') return <Notice kind="trouble">{text('ownWords.failed')}</Notice>;
  if (words.state === 'loading') return <Loading lines={2} />;
  return (
    <div class={styles['words']}>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <OwnWordForm words={words.value} onDecide={onDecide} />
      <LastChange last={last} onUndo={onUndo} />
      {words.value.length === 0 ? (
        <p class={styles['none']}>{text('ownWords.none')}</p>
      ) : (
        <OwnWordList words={words.value} onRemove={(word) => void onRemove(word)} />
      )}
    </div>
  );
}

/** Says what was just done, and takes it back. */
function LastChange({ last, onUndo }: { last: OwnWordChange | null; onUndo: OwnWordsProps['onUndo'] }): VNode {
  const { text } = useTranslator();
  const said = (): string => {
    if (last === null) return '';
    const { word, value } = last.word;
    return last.kind === 'removed' ? text('ownWords.removed', { word }) : text('ownWords.said', { word, value: text(valueKey(value)) });
  };
  return (
    <div class={last === null ? 'visually-hidden' : styles['last']}>
      <span role="status">{said()}</span>
      {last !== null && (
        // The button of a word that is gone had the focus.
        <FocusedFirst key={`${last.kind} ${last.word.word}`} takesFocus={last.kind === 'removed'}>
          <Button size="small" onClick={() => void onUndo()}>
            {text('action.undo')}
          </Button>
        </FocusedFirst>
      )}
    </div>
  );
}
