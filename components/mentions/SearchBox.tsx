import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { describedBy } from '@/components/controls/Field';
import { useFocusKey } from '@/components/hooks/focusKey';
import { useTranslator } from '@/components/hooks/translation';
import { applyFix, marksOf, type QueryMarks } from '@/components/topics/queryMarks';
import { QueryNote } from '@/components/topics/QueryNote';
import { readSearch } from '@/lib/query/writing/searchText';
import { LONGEST_SEARCH } from './listedMention';
import styles from './SearchBox.module.css';

/** Typing waits this long before it searches, ms. */
const TYPING_PAUSE = 300;

/**
 * Words or a query to look for. What is typed is told after a pause, and only if it can be read: else what is wrong is
 * said beneath, and all stays as it was. With `singleKeys`, / goes there from anywhere.
 */
export function SearchBox({ value, singleKeys = false, onValue }: { value: string; singleKeys?: boolean; onValue: (value: string) => void }): VNode {
  const { text } = useTranslator();
  const id = useId();
  const [typed, setTyped] = useState(value);
  const [settled, setSettled] = useState(value);
  const told = useRef(value);
  const input = useFocusKey('/', singleKeys);
  const settle = (written: string): void => {
    setSettled(written);
    if (!canBeRead(written) || written === told.current) return;
    told.current = written;
    onValue(written);
  };
  useEffect(() => {
    // The address changed under the box (Back, "Clear filters").
    if (value !== told.current) {
      setTyped(value);
      setSettled(value);
    }
    told.current = value;
  }, [value]);
  useEffect(() => {
    if (typed === settled) return undefined;
    const waiting = setTimeout(() => settle(typed), TYPING_PAUSE);
    return () => clearTimeout(waiting);
    // oxlint-disable-next-line react/exhaustive-deps -- `settle` is new at each rendering
  }, [typed, settled, onValue]);
  const marks = marksIn(typed === settled ? settled : '');
  return (
    <div class={styles['box']}>
      <input
        ref={input}
        class={styles['search']}
        type="search"
        dir="auto"
        maxLength={LONGEST_SEARCH}
        placeholder={text('mentions.filter.text')}
        aria-label={text('mentions.filter.text')}
        aria-invalid={marks.kind === 'problems'}
        {...(singleKeys ? { 'aria-keyshortcuts': '/' } : {})}
        aria-describedby={describedBy(id)}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <QueryNote
        id={describedBy(id)}
        marks={marks}
        cursor={null}
        onFix={(fix) => {
          const mended = applyFix(settled, fix).text;
          setTyped(mended);
          settle(mended);
        }}
      />
    </div>
  );
}

const NO_MARKS: QueryMarks = { kind: 'hints', all: [] };

function marksIn(written: string): QueryMarks {
  const read = readSearch(written);
  return read.kind === 'words' ? NO_MARKS : marksOf(read.parsed, written, false);
}

function canBeRead(written: string): boolean {
  const read = readSearch(written);
  return read.kind === 'words' || read.parsed.ok;
}
