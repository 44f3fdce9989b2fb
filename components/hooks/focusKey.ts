import { useEffect, useRef } from 'preact/hooks';

/** A key that goes to a field from anywhere where nothing is typed, and marks what stands in it. Returns the field's ref. */
export function useFocusKey(key: string, isActive: boolean): { current: HTMLInputElement | null } {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTaken(event.target)) return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    if (isActive) document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [key, isActive]);
  return field;
}

/** Whether something is typed there, or asked. */
function isTaken(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, dialog, [contenteditable]') !== null;
}
