import { useEffect, useRef } from 'preact/hooks';
import { inboxActionOf, type InboxAction } from '@/components/inbox/inboxKeys';
import { useSettings } from './settings';

/** Hears of the keys of the inbox, wherever the focus is but where something is typed or chosen; `act` says whether it took them. */
export function useInboxKeys(act: (action: InboxAction) => boolean): void {
  const { singleKeys } = useSettings();
  const hear = useRef(act);
  hear.current = act;
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
      const action = inboxActionOf(event, singleKeys);
      if (action !== null && hear.current(action)) event.preventDefault();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [singleKeys]);
}

/** Letters within a field are words, and within a list of choices or an open menu find what begins so. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], details[open]') !== null;
}
