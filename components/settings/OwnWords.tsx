import type { VNode } from 'preact';
import { Notice } from '@/components/controls/Notice';
import type { OwnWordChange, OwnWords as OwnWordsProps } from '@/components/hooks/ownWords';
import { useTranslator } from '@/components/hooks/translation';
import { LastDone, type LastDoneProps } from '@/components/layout/LastDone';
import { Loading } from '@/components/layout/Loading';
import type { Translator } from '@/lib/i18n/translator';
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
  const translator = useTranslator();
  const { text } = translator;
  if (words.state === 'failed') return <Notice kind="trouble">{text('ownWords.failed')}</Notice>;
  if (words.state === 'loading') return <Loading lines={2} />;
  return (
    <div class={styles['words']}>
      {failed && <Notice kind="trouble">{text('trouble.saveFailed')}</Notice>}
      <OwnWordForm words={words.value} onDecide={onDecide} />
      <LastDone done={last === null ? null : doneOf(last, translator)} onUndo={() => void onUndo()} />
      {words.value.length === 0 ? (
        <p class={styles['none']}>{text('ownWords.none')}</p>
      ) : (
        <OwnWordList words={words.value} onRemove={(word) => void onRemove(word)} />
      )}
    </div>
  );
}

function doneOf({ kind, word: { word, value } }: OwnWordChange, { text }: Translator): LastDoneProps['done'] {
  const words = kind === 'removed' ? text('ownWords.removed', { word }) : text('ownWords.said', { word, value: text(valueKey(value)) });
  return { id: `${kind} ${word}`, words, tookFocus: kind === 'removed' };
}
