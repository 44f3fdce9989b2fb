import type { Hearing } from '@/lib/mentions/hear';
import { isWatch } from '@/lib/inbox/alertRule';
import { mayAlarm } from '@/lib/inbox/alertDecision';
import type { EarshotDatabase } from '../database';

const KEY = 'heardForAlerts';

/** Key of a match that no rule has been asked about yet: topic, mention. */
export type HeardKey = [topicId: string, mentionId: string];

/**
 * Notes what topics have just heard, for the rules to be asked about it: with the batch, so that nothing is lost where the
 * worker ends after it. Without a rule about mentions nothing is done. Must run inside a transaction over `alertRules` and `settings`.
 */
export async function noteHeard(db: EarshotDatabase, hearings: readonly Hearing[], seenAt: number): Promise<void> {
  const rules = await db.alertRules.toArray();
  if (!rules.some((rule) => rule.on && !isWatch(rule))) return;
  const keys = hearings.flatMap(({ mention, put }) =>
    put.flatMap((match): HeardKey[] => (match.heardAt === seenAt && mayAlarm(mention, match) ? [[match.topicId, mention.id]] : [])));
  if (keys.length > 0) await writeHeard(db, [...(await readHeard(db)), ...keys]);
}

/** What rules have yet to be asked about, in the order in which it was heard. */
export async function readHeard(db: EarshotDatabase): Promise<HeardKey[]> {
  const value = (await db.settings.get(KEY))?.value;
  return Array.isArray(value) ? (value as HeardKey[]) : [];
}

/** Must run inside a transaction over `settings` that read what was there. */
export async function writeHeard(db: EarshotDatabase, keys: readonly HeardKey[]): Promise<void> {
  if (keys.length === 0) await db.settings.delete(KEY);
  else await db.settings.put({ key: KEY, value: keys });
}
