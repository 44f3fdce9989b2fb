import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { useTranslator } from '@/components/hooks/translation';
import styles from './KeyOverview.module.css';

/** All keys of a screen, shown by `?`; the dialog is the browser's own, so Escape closes it and the focus goes back. */
export function KeyOverview(props: {
  keys: readonly { keys: string; words: string }[];
  singleKeys: boolean;
}): VNode {
  const { text } = useTranslator();
  const dialog = useRef<HTMLDialogElement>(null);
  const { keys, singleKeys } = props;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      dialog.current?.showModal();
    };
    if (singleKeys) document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [singleKeys]);
  return (
    <>
      <Button kind="quiet" size="small" icon="keyboard" iconOnly onClick={() => dialog.current?.showModal()}>
        {text('keys.show')}
      </Button>
      <dialog ref={dialog} class={styles['dialog']} aria-label={text('keys.title')}>
        <h2 class={styles['title']}>{text('keys.title')}</h2>
        {!singleKeys && <p class={styles['note']}>{text('keys.off')}</p>}
        <dl class={styles['keys']}>
          {keys.map(({ keys: key, words }) => (
            <div key={key} class={styles['line']}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
        <form method="dialog">
          <Button type="submit">{text('action.close')}</Button>
        </form>
      </dialog>
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
