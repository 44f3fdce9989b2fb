import { useEffect, useState } from 'preact/hooks';
import { onDamageChanged, readDamage, type Damage } from '@/lib/platform/damage';

/** What was lost of the stored data and not settled since; null where nothing is known to be. */
export function useDamage(): Damage | null {
  const [damage, setDamage] = useState<Damage | null>(null);
  useEffect(() => {
    let current = true;
    // Without an answer there is nothing to say; the screens' own readings fail visibly.
    readDamage().then((found) => current && setDamage(found), () => undefined);
    const unsubscribe = onDamageChanged(setDamage);
    return () => {
      current = false;
      unsubscribe();
    };
  }, []);
  return damage;
}
