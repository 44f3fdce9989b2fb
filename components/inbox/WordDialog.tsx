import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { Button } from '@/components/controls/Button';
import { Dialog } from '@/components/controls/Dialog';
import { useTranslator } from '@/components/hooks/translation';
import styles from './WordDialog.module.css';

export interface WordDialogProps {
  title: string;
  label: string;
  value?: string;
  /** UTF-16 units. */
  longest: number;
  /** Words to choose from. */
  known?: readonly string[];
  confirm: string;
  onCancel: () => void;
  onWord: (word: string) => void;
}

const NONE: readonly string[] = [];

/** Asks for a word: a name, a tag. */
export function WordDialog({ title, label, value = '', longest, known = NONE, confirm, onCancel, onWord }: WordDialogProps): VNode {
  const { text } = useTranslator();
  const id = useId();
  const [word, setWord] = useState(value);
  return (
    <Dialog
      title={title}
      onCancel={onCancel}
      onSubmit={(close) => {
        if (word.trim() === '') return;
        close();
        onWord(word.trim());
      }}
      buttons={
        <>
          <Button onClick={onCancel}>{text('action.cancel')}</Button>
          <Button kind="primary" type="submit" disabled={word.trim() === ''}>{confirm}</Button>
        </>
      }
    >
      <label class={styles['field']} for={`${id}-field`}>
        <span>{label}</span>
        <input
          id={`${id}-field`}
          type="text"
          dir="auto"
          autocomplete="off"
          maxLength={longest}
          list={known.length > 0 ? `${id}-known` : undefined}
          value={word}
          onInput={(event) => setWord(event.currentTarget.value)}
        />
      </label>
      {known.length > 0 && (
        <datalist id={`${id}-known`}>
          {known.map((one) => <option key={one} value={one}>{one}</option>)}
        </datalist>
      )}
    </Dialog>
  );
}
