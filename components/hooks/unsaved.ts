import { useState } from 'preact/hooks';
import { useAskBeforeLeaving } from './askBeforeLeaving';

/** What was changed and not stored, by the address at which it is written; gone with the page. */
const kept = new Map<string, unknown>();

/**
 * What is written at an address of the page: it waits there while other screens are looked at, and the browser asks before it closes
 * the page over changes. `name`: what tells several at one address apart. `forget`: it was stored, or is not wanted.
 */
export function useUnsaved<Draft>(first: () => Draft, name = ''): { draft: Draft; change: (part: Partial<Draft>) => void; forget: () => void } {
  const [address] = useState(() => `${location.hash} ${name}`);
  const [start] = useState(first);
  const [draft, setDraft] = useState((): Draft => (kept.get(address) as Draft | undefined) ?? start);
  const unsaved = JSON.stringify(draft) !== JSON.stringify(start);
  useAskBeforeLeaving(unsaved);
  return {
    draft,
    change(part) {
      const next = { ...draft, ...part };
      kept.set(address, next);
      setDraft(next);
    },
    forget: () => void kept.delete(address),
  };
}
