import type { Sayings } from '@/lib/language/packs/replies';
import type { Address } from '@/lib/signals/signals';

/** The ways to say something to somebody who is spoken to like this. */
export function waysTo(says: Sayings, address: Address): readonly string[] {
  return 'formal' in says ? says[address] : says;
}
