import type { VNode } from 'preact';
import { DamageNotice } from '@/components/damage/DamageNotice';
import { partHref } from '@/components/data/parts';
import { useDamage } from '@/components/hooks/damage';
import { useDamageDoings } from '@/components/hooks/damageDoings';
import { useDatabase } from '@/components/hooks/database';

/** What was lost of the stored data, on whatever view of the dashboard, with all that can be done. */
export function DashboardDamage(): VNode | null {
  const damage = useDamage();
  const doings = useDamageDoings(useDatabase(), damage);
  if (damage === null) return null;
  // What is damaged takes no backup: a new store comes first.
  const restoring = damage.code === 'database-broken' ? {} : { onRestore: () => void (location.hash = partHref('restore')) };
  return <DamageNotice damage={damage} {...doings} {...restoring} />;
}
