import type { TargetedFocusEvent, TargetedKeyboardEvent, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import styles from './ChoiceMenu.module.css';
import type { Option } from './Select';

export interface ChoiceMenuProps {
  label: string;
  /** What is chosen, in words. */
  words: string;
  /** None: any. */
  chosen: readonly string[];
  options: readonly Option[];
  onChosen: (chosen: string[]) => void;
}

/** Words within a sentence that open a list of which several may be chosen. It closes by Escape, and when the focus leaves it. */
export function ChoiceMenu({ label, words, chosen, options, onChosen }: ChoiceMenuProps): VNode {
  const details = useRef<HTMLDetailsElement>(null);
  const summary = useRef<HTMLElement>(null);
  // What was chosen a moment ago counts, though it may not be stored yet.
  const own = useRef(chosen);
  const stored = chosen.join(' ');
  useEffect(() => {
    own.current = chosen;
    // oxlint-disable-next-line react/exhaustive-deps -- the list is new at each render
  }, [stored]);
  const close = (): void => {
    if (details.current !== null) details.current.open = false;
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
  const choose = (value: string, on: boolean): void => {
    const next = options.map((option) => option.value).filter((one) => (one === value ? on : own.current.includes(one)));
    own.current = next;
    onChosen(next);
  };
  return (
    // Hears of what happens to the controls within.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details ref={details} class={styles['menu']} onFocusOut={left} onKeyDown={pressed}>
      <summary ref={summary} class={styles['words']} aria-label={`${label}: ${words}`}>
        {words}
      </summary>
      <fieldset class={styles['options']} tabIndex={-1}>
        <legend class="visually-hidden">{label}</legend>
        {options.map(({ value, label: name }) => (
          <label key={value} class={styles['option']}>
            <input type="checkbox" checked={chosen.includes(value)} onChange={(event) => choose(value, event.currentTarget.checked)} />
            <bdi>{name}</bdi>
          </label>
        ))}
      </fieldset>
    </details>
  );
}
