import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { EarshotDatabase } from '@/lib/storage/database';

/** The page's own connection; null where nothing is stored (a screen shown without data). */
export const DatabaseContext = createContext<EarshotDatabase | null>(null);

export function useDatabase(): EarshotDatabase | null {
  return useContext(DatabaseContext);
}
