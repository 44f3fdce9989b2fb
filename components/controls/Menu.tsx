import type { TargetedFocusEvent, TargetedKeyboardEvent, VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { Icon } from './Icon';
import type { IconName } from './icons';
import styles from './Menu.module.css';

export interface MenuItem {
  words: string;
  icon?: IconName;
  danger?: boolean;
  /** Heading of the items that belong together; they stand side by side. */
  group?: string;
  onChoose: () => void;
}

export interface MenuProps {
  label: string;
  items: readonly MenuItem[];
  icon?: IconName;
  /** Shows the label beside the icon, as small buttons do; else it is its name and its tooltip. */
  inWords?: boolean;
  /** Where it opens: under the button, or under the positioned element that holds it, which may be wider. */
  opensUnder?: 'button' | 'holder';
}

/**
 * A button that shows more to do; arrows walk along it. It closes when something was chosen, by Escape, and when the focus
 * leaves it.
 */
export function Menu({ label, items, icon = 'more', inWords = false, opensUnder = 'button' }: MenuProps): VNode {
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
    if (details.current?.open !== true) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const buttons = [...event.currentTarget.querySelectorAll('button')];
      const at = buttons.findIndex((button) => button === document.activeElement);
      buttons.at((at + (event.key === 'ArrowDown' || at === -1 ? 1 : -1)) % buttons.length)?.focus();
      return;
    }
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    summary.current?.focus();
    close();
  };
  return (
    // Hears of what happens to the controls within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details ref={details} class={opensUnder === 'button' ? styles['menu'] : styles['held']} onFocusOut={left} onKeyDown={pressed}>
      <summary
        ref={summary}
        class={inWords ? `${styles['button']} ${styles['inWords']}` : styles['button']}
        aria-label={label}
        title={inWords ? undefined : label}
      >
        <Icon name={icon} />
        {inWords && <span>{label}</span>}
      </summary>
      <ul class={styles['items']} aria-label={label}>
        {items.map((item, index) => (
          <li key={`${item.group ?? ''} ${item.words}`}>
            {item.group !== undefined && item.group !== items[index - 1]?.group && <p class={styles['group']}>{item.group}</p>}
            <button
              type="button"
              class={item.danger === true ? `${styles['item']} ${styles['danger']}` : styles['item']}
              onClick={() => choose(item)}
            >
              {item.icon !== undefined && <Icon name={item.icon} />}
              {item.words}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
