import { Dexie } from 'dexie';
import { dueOf, seenTo, told, type Alert, type AlertTimes } from '@/lib/inbox/alert';
import type { AlertRule } from '@/lib/inbox/alertRule';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { readOpenAlerts } from './openAlerts';
import type { AlertRow } from '../rows';
import { randomOrigin } from '../settings';

/** Alerts that are due at an instant (ms since 1970), oldest first, each with its rule, if that is there and on. */
export async function readDue(db: EarshotDatabase, now: number): Promise<{ alert: AlertRow; rule: AlertRule | null }[]> {
  return db.transaction('r', db.alerts, db.alertRules, async () => {
    const due = (await db.alerts.where('dueAt').belowOrEqual(now).toArray()).toSorted((a, b) => a.at - b.at || (a.ruleId < b.ruleId ? -1 : 1));
    const rules = await db.alertRules.bulkGet(due.map(({ ruleId }) => ruleId));
    return due.map((alert, at) => ({ alert, rule: rules[at]?.on === true ? rules[at] : null }));
  });
}

/** When the next alert is due, ms since 1970; null: none waits. */
export async function nextDue(db: EarshotDatabase): Promise<number | null> {
  return (await db.alerts.orderBy('dueAt').first())?.dueAt ?? null;
}

/** Notes that the user was told of alerts; of what a rule caught that is no more, nobody need be told. */
export async function markTold(db: EarshotDatabase, alerts: { told: readonly string[]; dropped: readonly string[] }, at: number): Promise<void> {
  await db.transaction('rw', db.alerts, async () => {
    await change(db, alerts.told, (row) => told(row, at));
    await change(db, alerts.dropped, (row) => seenTo(told(row, at), row.count));
  });
}

/** Puts off what is due until an instant, ms since 1970. */
export async function putOff(db: EarshotDatabase, ids: readonly string[], dueAt: number): Promise<void> {
  await db.transaction('rw', db.alerts, () => change(db, ids, (row) => ({ ...row, dueAt })));
}

/** Lets what waits follow rules and times that changed. */
export async function reschedule(db: EarshotDatabase, times: AlertTimes): Promise<void> {
  await db.transaction('rw', db.alerts, db.alertRules, async () => {
    const rules = new Map((await db.alertRules.toArray()).map((rule) => [rule.id, rule]));
    const waiting = await db.alerts.orderBy('dueAt').toArray();
    await db.alerts.bulkPut(waiting.flatMap((row) => {
      const rule = rules.get(row.ruleId);
      const dueAt = rule === undefined ? row.dueAt : dueOf(rule, row.at, times);
      return dueAt === undefined || dueAt === row.dueAt ? [] : [{ ...row, dueAt }];
    }));
  });
}

/** The newest alerts, at most `most`, and whether there are more. */
export async function readAlerts(db: EarshotDatabase, most: number): Promise<{ alerts: AlertRow[]; more: boolean }> {
  const alerts = await db.alerts.orderBy('at').reverse().limit(most + 1).toArray();
  return { alerts: alerts.slice(0, most), more: alerts.length > most };
}

/** Notes that the user looked at all that these alerts hold, or dismissed it; null: at all that are open. */
export async function markSeen(
  db: EarshotDatabase,
  ids: readonly string[] | null,
  newOrigin: () => string = randomOrigin,
): Promise<void> {
  await db.transaction('rw', db.alerts, db.settings, async () => {
    const open = (await readOpenAlerts(db)).filter(({ id }) => ids === null || ids.includes(id));
    if (open.length === 0) return;
    const stamp = await nextStamp(db, newOrigin);
    await db.alerts.bulkPut(open.map(({ stamps, ...alert }) => ({ ...seenTo(alert, alert.count), stamps: { ...stamps, seen: stamp } })));
  });
}

/** Drops what was caught before an instant (ms since 1970), and the ids of mentions that are gone. */
export async function tidyAlerts(db: EarshotDatabase, before: number): Promise<void> {
  await db.transaction('rw', db.alerts, db.mentions, async () => {
    await db.alerts.where('at').below(before).delete();
    for (const alert of await db.alerts.toArray()) {
      const kept = new Set(await db.mentions.where('id').anyOf(alert.mentionIds).primaryKeys());
      const mentionIds = alert.mentionIds.filter((id) => kept.has(id));
      if (mentionIds.length === alert.mentionIds.length) continue;
      if (mentionIds.length === 0) await db.alerts.delete(alert.id);
      else await db.alerts.put({ ...alert, mentionIds });
    }
  });
}

/** Drops the ids of mentions that are gone, and alerts that hold no other. Must run inside a transaction over `alerts`. */
export async function dropFromAlerts(db: EarshotDatabase, gone: ReadonlySet<string>): Promise<void> {
  for (const alert of await db.alerts.toArray()) {
    const mentionIds = alert.mentionIds.filter((id) => !gone.has(id));
    if (mentionIds.length === alert.mentionIds.length) continue;
    if (mentionIds.length === 0) await db.alerts.delete(alert.id);
    else await db.alerts.put({ ...alert, mentionIds });
  }
}

/** The last alert of a rule, or null. */
export async function lastAlert(db: EarshotDatabase, ruleId: string): Promise<AlertRow | null> {
  const last = db.alerts.where('[ruleId+at]').between([ruleId, Dexie.minKey], [ruleId, Dexie.maxKey]).last();
  return (await last) ?? null;
}

async function change(db: EarshotDatabase, ids: readonly string[], make: (alert: Alert) => Alert): Promise<void> {
  const rows = await db.alerts.bulkGet([...ids]);
  // Of what was told meanwhile, nothing is left to do.
  const waiting = rows.flatMap((row) => (row?.dueAt === undefined ? [] : [row]));
  await db.alerts.bulkPut(waiting.map((row) => ({ ...make(row), stamps: row.stamps })));
}
