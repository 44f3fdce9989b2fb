import { noteInLog } from './auditLog';
import type { EarshotDatabase } from './database';
import { countMissing, readExtent, recountMentions, type Extent } from './extent';
import type { AuditEntry } from './rows';

/** A loss that the user knows of. `before`: mentions that there were; `since`: when it was noticed, ms since 1970. */
export interface AcceptedLoss {
  code: Extract<AuditEntry, { kind: 'damage' }>['details']['code'];
  before: number;
  since: number;
}

/**
 * Goes on with what is stored: counters that say more than that are set right, the loss is noted in the log, once however
 * often this is asked, and how far the database has come is given back. `changes`: how often the counters are known to have
 * changed before.
 */
export async function acceptLoss(
  db: EarshotDatabase,
  { code, before, since }: AcceptedLoss,
  { at, changes }: { at: number; changes: number },
): Promise<Extent> {
  if ((await countMissing(db)) !== null || (await db.settings.get('counters')) === undefined) await recountMentions(db, changes);
  const { mentions: now } = await readExtent(db);
  await db.transaction('rw', db.auditLog, async () => {
    const id = `damage ${since}`;
    if ((await db.auditLog.get(id)) !== undefined) return;
    await noteInLog(db, { kind: 'damage', details: { code, before, now } }, { at, newId: () => id });
  });
  return readExtent(db);
}
