import type { TargetedFocusEvent, TargetedKeyboardEvent, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './Menu.module.css';

export interface MenuItem {
  words: string;
  icon: IconName;
  danger?: boolean;
  onChoose: () => void;
}

/** A button that shows more to do. It closes when something was chosen, by Escape, and when the focus leaves it. */
export function Menu({ label, items }: { label: string; items: readonly MenuItem[] }): VNode {
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  const close = (): void => {
    if (details.current !== null) details.current.open = false;
  };
  const choose = (item: MenuItem): void => {
    // What opens next gives the focus back to where it was.
    summary.current?.focus();
    close();
    item.onChoose();
  };
  const left = (event: TargetedFocusEvent<HTMLDetailsElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget as Node | null)) close();
  };
  const pressed = (event: TargetedKeyboardEvent<HTMLDetailsElement>): void => {
    if (event.key !== 'Escape' || details.current?.open !== true) return;
    event.preventDefault();
    event.stopPropagation();
    summary.current?.focus();
    close();
  };
  return (
    // Hears of what happens to the controls within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details ref={details} class={styles['menu']} onFocusOut={left} onKeyDown={pressed}>
      <summary ref={summary} class={styles['button']} aria-label={label} title={label}>
        <Icon name="more" />
      </summary>
      <ul class={styles['items']} aria-label={label}>
        {items.map((item) => (
          <li key={item.words}>
            <button
              type="button"
              class={item.danger === true ? `${styles['item']} ${styles['danger']}` : styles['item']}
              onClick={() => choose(item)}
            >
              <Icon name={item.icon} />
              {item.words}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
