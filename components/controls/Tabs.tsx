import type { ComponentChildren, TargetedKeyboardEvent, VNode } from 'preact';
import { useId, useRef } from 'preact/hooks';
import styles from './Tabs.module.css';

export interface Tab<Id extends string> {
  id: Id;
  name: string;
}

export interface TabsProps<Id extends string> {
  /** Name of the choice as a whole. */
  label: string;
  tabs: readonly Tab<Id>[];
  chosen: Id;
  onChoose: (id: Id) => void;
  /** What the chosen tab shows. */
  children: ComponentChildren;
}

/** One of several views at a time. Arrow keys walk in the direction of reading, Home and End go to the ends. */
export function Tabs<Id extends string>({ label, tabs, chosen, onChoose, children }: TabsProps<Id>): VNode {
  const base = useId();
  const list = useRef<HTMLDivElement>(null);
  const walk = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const index = tabs.findIndex(({ id }) => id === chosen);
    const next = placeAfter(event, index, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (next === null || tab === undefined) return;
    event.preventDefault();
    onChoose(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <div class={styles['tabs']}>
      <div ref={list} class={styles['list']} role="tablist" aria-label={label}>
        {tabs.map(({ id, name }) => (
          <button
            key={id}
            id={`${base}-${id}`}
            type="button"
            role="tab"
            class={styles['tab']}
            aria-selected={id === chosen}
            aria-controls={`${base}-shown`}
            tabIndex={id === chosen ? 0 : -1}
            onClick={() => onChoose(id)}
            onKeyDown={walk}
          >
            {name}
          </button>
        ))}
      </div>
      <div id={`${base}-shown`} class={styles['shown']} role="tabpanel" aria-labelledby={`${base}-${chosen}`}>
        {children}
      </div>
    </div>
  );
}

/** The place that a key goes to from a place, round at the ends; null where the key does not walk. */
function placeAfter(event: TargetedKeyboardEvent<HTMLElement>, index: number, count: number): number | null {
  const onwards = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return count - 1;
  if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return null;
  return (index + (event.key === onwards ? 1 : -1) + count) % count;
}
