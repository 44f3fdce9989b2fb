import { renewPseudonyms } from '@/lib/storage/pseudonymSecret';
import { useDatabase } from './database';
import { randomBytes } from './outgoing';
import { stored } from './settings';

/** Gives everybody another pseudonym from the next file on; false where that could not be stored. */
export function useNewPseudonyms(): () => Promise<boolean> {
  const db = useDatabase();
  return () => stored(db, (open) => renewPseudonyms(open, randomBytes));
}
