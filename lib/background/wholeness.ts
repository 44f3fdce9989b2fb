import { readDamage, writeDamage, type Damage } from '@/lib/platform/damage';
import { isFirstLook } from '@/lib/platform/lookedThrough';
import { readSentinel, writeSentinel } from '@/lib/platform/sentinel';
import { readLog } from '@/lib/storage/auditLog';
import { readGeneration } from '@/lib/storage/counters';
import type { EarshotDatabase } from '@/lib/storage/database';
import { countMissing, lossSince, readExtent } from '@/lib/storage/extent';

/**
 * Compares a database that was just opened with what is remembered of it, and says what was lost. One that was lost comes
 * back without an error; only what is remembered outside of it can tell. Rejects where it cannot be read.
 */
export async function noteOpened(db: EarshotDatabase, now: number): Promise<void> {
  const sentinel = await readSentinel();
  const damage = await readDamage();
  const extent = await readExtent(db);
  const loss = sentinel && lossSince(sentinel, extent);
  if (sentinel !== null && loss !== null) {
    await say({ ...loss, since: now, wholeAt: sentinel.at, mentions: sentinel.mentions });
  } else if (damage?.code === 'database-broken' && damage.opens === false) {
    await writeDamage(null);
  }
  if (extent.generation === null) await readGeneration(db, () => crypto.randomUUID());
  await watchExtent(db, now);
}

/** The database cannot be opened, or not read. What was noticed before of the same kind keeps its time. */
export async function noteBroken({ message, opens }: { message: string; opens: boolean }, now: number): Promise<void> {
  const sentinel = await readSentinel();
  // What is remembered was no proof that all could be read.
  const wholeAt = opens ? null : (sentinel?.at ?? null);
  await say({ code: 'database-broken', since: now, wholeAt, mentions: sentinel?.mentions ?? 0, missing: null, opens, message });
}

/**
 * Counts what is stored once in a session of the browser. What cannot be read is found so, too: in Chromium one unreadable
 * place ends all reading, and the next opening begins anew and empty. Rejects where it cannot be read.
 */
export async function noteReadable(db: EarshotDatabase, now: number): Promise<void> {
  if (!(await isFirstLook())) return;
  const missing = await countMissing(db);
  const damage = await readDamage();
  if (missing !== null) {
    const { mentions } = await readExtent(db);
    await say({ code: 'database-short', since: now, wholeAt: null, mentions, missing });
  } else if (damage?.code === 'database-broken') {
    await writeDamage(null);
  }
}

/**
 * Remembers how far the database came. While a loss is not settled, what is remembered stays as it was before it: the loss
 * is then found again whenever the worker ends. A backup that was restored since settles it once nothing is missing.
 */
export async function watchExtent(db: EarshotDatabase, now: number): Promise<void> {
  const damage = await readDamage();
  if (damage !== null && !(await isRestored(db, damage))) return;
  const extent = await readExtent(db);
  if (extent.generation === null) return;
  await writeSentinel({ ...extent, generation: extent.generation, at: now });
  if (damage !== null) await writeDamage(null);
}

async function isRestored(db: EarshotDatabase, { code, since, mentions }: Damage): Promise<boolean> {
  if (code === 'database-broken' || (await readExtent(db)).mentions < mentions) return false;
  const { lines: latest } = await readLog(db, 'restore', 20);
  return latest.some(({ at }) => at >= since);
}

/** The first word about a loss keeps its time, and the most that is known to have been there. */
async function say(damage: Damage): Promise<void> {
  const before = await readDamage();
  if (before?.code !== damage.code) return writeDamage(damage);
  const mentions = Math.max(before.mentions, damage.mentions);
  await writeDamage({ ...damage, since: before.since, wholeAt: before.wholeAt, mentions });
}
