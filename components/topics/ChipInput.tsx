import type { TargetedClipboardEvent, TargetedKeyboardEvent, VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useTranslator } from '@/components/hooks/translation';
import { Chips } from './Chips';
import styles from './ChipInput.module.css';

export interface ChipInputProps {
  /** Id of the input, where a label of its own refers to it. */
  id?: string;
  /** Name of the input, where no label of its own refers to it. */
  label: string;
  chips: readonly string[];
  /** Adds what was typed, piece by piece, and gives back what says nothing, so that it stays to be mended. */
  onAdd: (typed: readonly string[]) => readonly string[];
  onRemove: (index: number) => void;
  /** Offered while typing. */
  suggestions?: readonly string[];
  /** Words of the query language, which run from left to right in every language. */
  placeholder?: string;
  describedBy?: string;
  invalid?: boolean;
  /** Said of what is given back; absent: that it holds nothing to listen for. */
  refusedWords?: string;
}

/** Commas as keyboards write them: Latin, Arabic, Chinese and Japanese. */
const COMMA = /^[,\u060c\uff0c\u3001]$/u;
// A comma within quotes belongs to what is quoted.
const SEPARATED = /(?:"[^"]*"?|[^",\u060c\uff0c\u3001\n])+/gu;

/**
 * A list that grows by typing: Enter, a comma or leaving the field adds, Backspace in the empty field takes the last away.
 */
export function ChipInput(props: ChipInputProps): VNode {
  const { id, label, chips, onAdd, onRemove, suggestions = [], placeholder, describedBy, invalid = false, refusedWords } = props;
  const { text } = useTranslator();
  const base = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [refused, setRefused] = useState(false);

  const write = (value: string): void => {
    setTyped(value);
    setRefused(false);
  };
  const add = (value: string): void => {
    const pieces = (value.match(SEPARATED) ?? []).map((piece) => piece.trim()).filter((piece) => piece !== '');
    const left = pieces.length === 0 ? [] : onAdd(pieces);
    setTyped(left.join(', '));
    setRefused(left.length > 0);
  };
  const remove = (index: number): void => {
    onRemove(index);
    input.current?.focus();
  };
  const pressed = (event: TargetedKeyboardEvent<HTMLInputElement>): void => {
    if (event.isComposing) return;
    const { value } = event.currentTarget;
    if (event.key === 'Enter') {
      // With Ctrl or Cmd the form is saved, with what was typed so far.
      if (!event.ctrlKey && !event.metaKey) event.preventDefault();
      add(value);
    } else if (COMMA.test(event.key) && (value.split('"').length - 1) % 2 === 0) {
      event.preventDefault();
      add(value);
    } else if (event.key === 'Backspace' && value === '' && chips.length > 0) {
      event.preventDefault();
      remove(chips.length - 1);
    }
  };
  const pasted = (event: TargetedClipboardEvent<HTMLInputElement>): void => {
    const copied = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[,\u060c\uff0c\u3001\n]/u.test(copied.trim())) return;
    event.preventDefault();
    add(`${typed} ${copied}`);
  };

  return (
    <div class={styles['field']}>
      <Chips chips={chips} onRemove={remove} />
      <input
        ref={input}
        id={id}
        class={styles['input']}
        type="text"
        dir="auto"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        maxLength={1_000}
        list={suggestions.length > 0 ? `${base}-offered` : undefined}
        aria-label={id === undefined ? label : undefined}
        aria-invalid={refused || invalid}
        aria-describedby={refused ? `${base}-refused` : describedBy}
        placeholder={chips.length === 0 ? placeholder : undefined}
        value={typed}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={pressed}
        onPaste={pasted}
        onBlur={(event) => add(event.currentTarget.value)}
      />
      {suggestions.length > 0 && (
        <datalist id={`${base}-offered`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion}>{suggestion}</option>
          ))}
        </datalist>
      )}
      {refused && (
        <span id={`${base}-refused`} class={styles['refused']} role="status">
          {refusedWords ?? text('builder.refused')}
        </span>
      )}
    </div>
  );
}
