import { useCallback, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { readAddress, writeAddress, type Address } from '@/components/dashboard/address';

/** Where in the dashboard somebody is, by the address's hash, and the way elsewhere; `replaces`: the way back leads past where one was. */
export function useAddress(): [Address, (address: Address, replaces?: boolean) => void] {
  const [hash, setHash] = useState(() => location.hash);
  useLayoutEffect(() => {
    const changed = (): void => setHash(location.hash);
    addEventListener('hashchange', changed);
    // It may have changed since the first look.
    changed();
    return () => removeEventListener('hashchange', changed);
  }, []);
  const go = useCallback((address: Address, replaces = false): void => {
    if (replaces) location.replace(writeAddress(address));
    else location.hash = writeAddress(address);
  }, []);
  return [useMemo(() => readAddress(hash), [hash]), go];
}
