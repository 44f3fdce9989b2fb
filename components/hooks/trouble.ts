import { useEffect, useState } from 'preact/hooks';
import { onTroubleChanged, readTrouble, type Trouble } from '@/lib/platform/trouble';

export type { Trouble };

/** What is wrong with the stored data, as the worker last said; null where nothing is. */
export function useTrouble(): Trouble | null {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  useEffect(() => {
    let current = true;
    // Without an answer there is nothing to say; the screens' own readings fail visibly.
    readTrouble().then((found) => current && setTrouble(found), () => undefined);
    const unsubscribe = onTroubleChanged(setTrouble);
    return () => {
      current = false;
      unsubscribe();
    };
  }, []);
  return trouble;
}
