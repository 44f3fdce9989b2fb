import type { AlertRule } from '@/lib/inbox/alertRule';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { noteDeletion } from '../deletions';
import type { AlertRuleRow } from '../rows';
import { randomOrigin } from '../settings';

const DECIDED = [
  'on', 'topicIds', 'sites', 'labels', 'intents', 'leastSeverity', 'author', 'leastFollowers', 'mostDays', 'way', 'cooldown', 'watch',
] as const satisfies readonly (keyof AlertRule)[];

export type AlertRuleChange = Partial<Omit<AlertRule, 'id'>>;

/** All rules, oldest first. */
export async function listAlertRules(db: EarshotDatabase): Promise<AlertRuleRow[]> {
  const rows = await db.alertRules.toArray();
  return rows.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Stores a new rule. */
export async function addAlertRule(db: EarshotDatabase, rule: AlertRule, when: { now: number; newOrigin?: () => string }): Promise<void> {
  await db.transaction('rw', db.alertRules, db.settings, async () => {
    const stamp = await nextStamp(db, when.newOrigin ?? randomOrigin);
    await db.alertRules.put({ ...rule, createdAt: when.now, stamps: Object.fromEntries(DECIDED.map((field) => [field, stamp])) });
  });
}

/** Stores what the user changed of a rule. Returns what these fields were, so that storing that undoes this; null where it is gone. */
export async function changeAlertRule(
  db: EarshotDatabase,
  id: string,
  change: AlertRuleChange,
  newOrigin: () => string = randomOrigin,
): Promise<AlertRuleChange | null> {
  return db.transaction('rw', db.alertRules, db.settings, async () => {
    const row = await db.alertRules.get(id);
    if (row === undefined) return null;
    const fields = DECIDED.filter((field) => field in change);
    const stamp = await nextStamp(db, newOrigin);
    const stamps = { ...row.stamps, ...Object.fromEntries(fields.map((field) => [field, stamp])) };
    await db.alertRules.put({ ...row, ...change, stamps });
    return Object.fromEntries(fields.map((field) => [field, row[field]]));
  });
}

/** Takes a rule away; what it caught stays. Returns it, so that `restoreAlertRule` undoes this; null where it is not there. */
export async function removeAlertRule(
  db: EarshotDatabase,
  id: string,
  newOrigin: () => string = randomOrigin,
): Promise<AlertRuleRow | null> {
  return db.transaction('rw', db.alertRules, db.settings, async () => {
    const row = (await db.alertRules.get(id)) ?? null;
    if (row === null) return null;
    await noteDeletion(db, 'alertRules', id, { stamp: await nextStamp(db, newOrigin), into: null });
    await db.alertRules.delete(id);
    return row;
  });
}

/** Puts a rule back as it was, at its place. */
export async function restoreAlertRule(
  db: EarshotDatabase,
  row: AlertRuleRow,
  newOrigin: () => string = randomOrigin,
): Promise<void> {
  await db.transaction('rw', db.alertRules, db.settings, async () => {
    const stamp = await nextStamp(db, newOrigin);
    await db.alertRules.put({ ...row, stamps: Object.fromEntries(DECIDED.map((field) => [field, stamp])) });
  });
}

/** Rules that ask for a topic that was merged ask for the other one. Must run inside a transaction over `alertRules`. */
export async function mergeInAlertRules(db: EarshotDatabase, topicId: string, into: string): Promise<void> {
  await db.alertRules.filter(({ topicIds }) => topicIds.includes(topicId)).modify((rule) => {
    rule.topicIds = [...new Set(rule.topicIds.map((id) => (id === topicId ? into : id)))];
  });
}
