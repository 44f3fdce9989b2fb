import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Dialog } from '@/components/controls/Dialog';
import { useTranslator } from '@/components/hooks/translation';
import styles from './KeyOverview.module.css';

export interface KeyOverviewProps {
  keys: readonly { keys: string; words: string }[];
  singleKeys: boolean;
}

/** All keys of a screen, shown by `?` or by a button. */
export function KeyOverview({ keys, singleKeys }: KeyOverviewProps): VNode {
  const { text } = useTranslator();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== '?' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      setShown(true);
    };
    if (singleKeys) document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [singleKeys]);
  const hide = (): void => setShown(false);
  return (
    <>
      <Button kind="quiet" size="small" icon="keyboard" iconOnly onClick={() => setShown(true)}>
        {text('keys.show')}
      </Button>
      {shown && (
        <Dialog title={text('keys.title')} onCancel={hide} onSubmit={hide} buttons={<Button type="submit">{text('action.close')}</Button>}>
          {!singleKeys && <p>{text('keys.off')}</p>}
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
        </Dialog>
      )}
    </>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
