import type { VNode } from 'preact';
import { Wordmark } from '@/components/brand/Wordmark';
import { DamageNotice } from '@/components/damage/DamageNotice';
import { useDamage } from '@/components/hooks/damage';
import { useDamageDoings } from '@/components/hooks/damageDoings';
import { useDatabase } from '@/components/hooks/database';
import { useNow } from '@/components/hooks/now';
import styles from './BrokenDashboard.module.css';

/** The dashboard while the store cannot be opened, or what every screen needs cannot be read: what is known of that, and the way to a new one. */
export function BrokenDashboard(): VNode {
  const noted = useDamage();
  const now = useNow();
  const damage = noted?.code === 'database-broken' ? noted : { since: now, wholeAt: null, mentions: 0, missing: null };
  // Its settings alone may be what cannot be read.
  const db = useDatabase();
  const doings = useDamageDoings(db, noted);
  return (
    <main class={styles['broken']}>
      <h1>
        <Wordmark />
      </h1>
      <DamageNotice damage={{ ...damage, code: 'database-broken', opens: db !== null }} {...doings} />
    </main>
  );
}
