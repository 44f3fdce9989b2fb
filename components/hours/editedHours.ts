import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BusinessHours } from '@/lib/inbox/businessHours';

/**
 * Business hours while they are edited: at once as they were edited last, though that may not be stored yet; and as they are
 * stored once something else is, by an undo or on another screen.
 */
export function useEditedHours(
  stored: BusinessHours,
  onHours: (hours: BusinessHours, tookFocus?: boolean) => void,
): [BusinessHours, (hours: BusinessHours, tookFocus?: boolean) => void] {
  const [hours, setHours] = useState(stored);
  const sent = useRef<string[]>([]);
  const written = JSON.stringify(stored);
  const seen = useRef(written);
  useLayoutEffect(() => {
    if (seen.current === written) return;
    seen.current = written;
    const at = sent.current.indexOf(written);
    sent.current = at === -1 ? [] : sent.current.slice(at + 1);
    if (at === -1) setHours(stored);
    // oxlint-disable-next-line react/exhaustive-deps -- read anew, hours are a new object that says the same
  }, [written]);
  return [hours, (edited, tookFocus) => {
    sent.current.push(JSON.stringify(edited));
    setHours(edited);
    onHours(edited, tookFocus);
  }];
}
