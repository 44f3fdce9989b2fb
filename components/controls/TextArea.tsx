import type { VNode } from 'preact';
import { describedBy } from './Field';
import styles from './TextArea.module.css';

export interface TextAreaProps {
  id: string;
  value: string;
  onValue: (value: string) => void;
  rows?: number;
  invalid?: boolean;
  maxLength?: number;
  lang?: string | undefined;
}

/** Several lines of text; to be put into a `Field` of the same id. */
export function TextArea({ id, value, onValue, rows = 3, invalid = false, maxLength, lang }: TextAreaProps): VNode {
  return (
    <textarea
      id={id}
      class={styles['area']}
      dir="auto"
      lang={lang}
      rows={rows}
      maxLength={maxLength}
      value={value}
      aria-invalid={invalid}
      aria-describedby={describedBy(id)}
      onInput={(event) => onValue(event.currentTarget.value)}
    />
  );
}
