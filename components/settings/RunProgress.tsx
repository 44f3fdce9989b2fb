import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import styles from './RunProgress.module.css';

/** How far a run over what is stored has come: `done` of `total`. `words` says what is done, with its share. */
export function RunProgress(props: {
  done: number;
  total: number;
  words: 'settings.rebuilding' | 'settings.rescoring' | 'hours.requeueing';
}): VNode {
  const { text, percent } = useTranslator();
  const id = useId();
  const share = props.total === 0 ? 1 : Math.min(1, props.done / props.total);
  return (
    <div class={styles['run']}>
      <label for={id}>{text(props.words, { share: percent(share) })}</label>
      <progress id={id} value={share} />
    </div>
  );
}
