import { noteInLog } from './auditLog';
import type { EarshotDatabase } from './database';
import { nextStamp } from './decisions';
import { CONSENT_TEXT, randomOrigin, type Consent } from './settings';

/** Stores that the user agreed, or took that back, with its line in the log, or neither. `at`: ms since 1970. */
export async function decideConsent(
  db: EarshotDatabase,
  given: boolean,
  { at, newId, newOrigin = randomOrigin }: { at: number; newId: () => string; newOrigin?: () => string },
): Promise<void> {
  await db.transaction('rw', db.settings, db.auditLog, async () => {
    const stamp = await nextStamp(db, newOrigin);
    const consent: Consent = { given: true, at, text: CONSENT_TEXT };
    await db.settings.put({ key: 'consent', value: given ? consent : null, stamp });
    await noteInLog(db, { kind: 'consent', details: { given, text: CONSENT_TEXT } }, { at, newId });
  });
}
