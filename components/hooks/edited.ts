import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * Something while it is edited: at once as it was edited last, though that may not be stored yet; and as it is stored once something
 * else is, by an undo or on another screen. What says the same is written the same by `JSON.stringify`.
 */
export function useEdited<Value, More extends unknown[]>(
  stored: Value,
  onEdit: (value: Value, ...more: More) => void,
): [Value, (value: Value, ...more: More) => void] {
  const [value, setValue] = useState(stored);
  const sent = useRef<string[]>([]);
  const written = JSON.stringify(stored);
  const seen = useRef(written);
  useLayoutEffect(() => {
    if (seen.current === written) return;
    seen.current = written;
    const at = sent.current.indexOf(written);
    sent.current = at === -1 ? [] : sent.current.slice(at + 1);
    if (at === -1) setValue(stored);
    // oxlint-disable-next-line react/exhaustive-deps -- read anew, it is a new object that says the same
  }, [written]);
  return [value, (edited, ...more) => {
    sent.current.push(JSON.stringify(edited));
    setValue(edited);
    onEdit(edited, ...more);
  }];
}
