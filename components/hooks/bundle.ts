import { useRef, useState } from 'preact/hooks';
import { readBundle, type Bundle, type BundleRefusal } from '@/lib/exchange/bundle';

export type { Bundle };

export type BundleState =
  | { state: 'none' }
  /** Share of the file that is read, 0..1. */
  | { state: 'reading'; share: number }
  | { state: 'refused'; why: BundleRefusal['code'] }
  | { state: 'open'; bundle: Bundle };

/** A bundle that is looked at: in the memory of this page, and nowhere else. */
export function useBundle(): { bundle: BundleState; open: (file: File) => void; unlock: (passphrase: string) => void; close: () => void } {
  const [bundle, setBundle] = useState<BundleState>({ state: 'none' });
  const chosen = useRef<File | null>(null);
  const reading = useRef<AbortController | null>(null);

  const read = async (file: File, passphrase: string | null): Promise<void> => {
    reading.current?.abort();
    const { signal } = (reading.current = new AbortController());
    setBundle({ state: 'reading', share: 0 });
    const onProgress = (done: number, all: number): void => {
      if (!signal.aborted) setBundle({ state: 'reading', share: done / all });
    };
    const found = await readBundle(file, { passphrase, signal, onProgress }).catch(() => ({ state: 'refused', refusal: { code: 'damaged' } }) as const);
    if (signal.aborted || found.state === 'stopped') return;
    setBundle(found.state === 'done' ? { state: 'open', bundle: found.bundle } : { state: 'refused', why: found.refusal.code });
  };

  return {
    bundle,
    open(file) {
      chosen.current = file;
      void read(file, null);
    },
    unlock(passphrase) {
      if (chosen.current !== null) void read(chosen.current, passphrase);
    },
    close() {
      reading.current?.abort();
      chosen.current = null;
      setBundle({ state: 'none' });
    },
  };
}
