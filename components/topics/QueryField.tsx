import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { describedBy } from '@/components/controls/Field';
import { parseQuery } from '@/lib/query/grammar/parse';
import type { QueryFix } from '@/lib/query/tree';
import { applyFix, markedPieces, marksOf, type QueryMarks } from './queryMarks';
import { QueryNote } from './QueryNote';
import styles from './QueryField.module.css';

export interface QueryFieldProps {
  id: string;
  label: string;
  /** Whether the label is only for those who cannot see what stands around. */
  labelHidden?: boolean;
  value: string;
  onValue: (value: string) => void;
  /** Told of a text that is pasted, with its lines. */
  onPasted?: (text: string) => void;
  /** What the query is for: a topic, or a filter over what is stored, which may ask for more. */
  purpose?: 'topic' | 'filter';
  /** Whether an empty query is a problem. */
  needed: boolean;
}

/** A query being written: all that is wrong with it is underlined in place, and what is at the cursor is said beneath. */
export function QueryField(props: QueryFieldProps): VNode {
  const { id, label, labelHidden = false, value, onValue, onPasted, purpose = 'topic', needed } = props;
  const input = useRef<HTMLTextAreaElement>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  const parsed = useMemo(() => parseQuery(value, purpose), [value, purpose]);
  const marks = marksOf(parsed, value, needed);
  const isWrong = marks.kind === 'problems' && marks.all.length > 0;
  const mend = (fix: QueryFix): void => {
    const mended = applyFix(value, fix);
    onValue(mended.text);
    setCursor(mended.cursor);
    if (input.current === null) return;
    // Before the next rendering, so that the cursor can be put behind the new words at once.
    input.current.value = mended.text;
    input.current.focus();
    input.current.setSelectionRange(mended.cursor, mended.cursor);
  };
  return (
    <div class={styles['field']}>
      <label class={labelHidden ? 'visually-hidden' : styles['label']} for={id}>
        {label}
      </label>
      <div class={styles['query']}>
        <Underlay value={value} marks={marks} />
        <textarea
          ref={input}
          id={id}
          class={styles['input']}
          dir="auto"
          rows={1}
          spellcheck={false}
          autocomplete="off"
          autocapitalize="off"
          value={value}
          aria-invalid={isWrong}
          aria-describedby={describedBy(id)}
          // A query is one line, however long: Enter sends the form.
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            event.currentTarget.form?.requestSubmit();
          }}
          onKeyUp={(event) => setCursor(event.currentTarget.selectionStart)}
          onClick={(event) => setCursor(event.currentTarget.selectionStart)}
          onPaste={(event) => onPasted?.(event.clipboardData?.getData('text/plain') ?? '')}
          onInput={(event) => {
            setCursor(event.currentTarget.selectionStart);
            onValue(event.currentTarget.value.replace(/\s*\n\s*/gu, ' '));
          }}
        />
      </div>
      <QueryNote id={describedBy(id)} marks={marks} cursor={cursor} onFix={mend} />
    </div>
  );
}

/** The same text beneath the transparent field, to carry the underlines and to give the field its height. */
function Underlay({ value, marks }: { value: string; marks: QueryMarks }): VNode {
  const mark = marks.kind === 'problems' ? styles['problem'] : styles['hint'];
  return (
    <div class={styles['underlay']} dir="auto" aria-hidden="true">
      {markedPieces(value, marks.all).map(({ start, end, marked }) =>
        marked ? (
          // Something missing has no length of its own: the place where it is missing is marked.
          <span key={`${start}-${end}`} class={mark}>{value.slice(start, end) || '\u00a0'}</span>
        ) : (
          value.slice(start, end)
        ),
      )}
      {'\u200b'}
    </div>
  );
}
