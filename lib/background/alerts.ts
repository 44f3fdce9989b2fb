import type { AlertTimes } from '@/lib/inbox/alert';
import { quietUntil } from '@/lib/inbox/quietHours';
import { scheduleAlerts } from '@/lib/platform/life';
import { clearNotification, notify, renewNotification, shownNotifications } from '@/lib/platform/notifications';
import { openExtensionPage } from '@/lib/platform/tabs';
import { markSeen, markTold, nextDue, putOff, readDue, reschedule } from '@/lib/storage/alerts/alerts';
import { readHeard } from '@/lib/storage/alerts/heardForAlerts';
import { countOpen, readOpenAlerts } from '@/lib/storage/alerts/openAlerts';
import { raiseAlerts } from '@/lib/storage/alerts/raiseAlerts';
import { readSettings, settleZone } from '@/lib/storage/settings';
import { queueAlerts } from '@/lib/storage/webhooks/deliveries';
import { alertOfNotification, notificationOf } from './alertNotice';
import { db, opened, strictly } from './database';
import { calendarOf } from './deciding';
import { oneRunAfterAnother } from './oneRun';
import { showOpenAlerts } from './pageBadge';
import { sendWaiting } from './sending';
import { watchHours } from './watching';

let timer: ReturnType<typeof setTimeout> | undefined;

/** Asks the rules about what was just heard, if anything was that they have to be asked about. */
export async function alertHeard(): Promise<void> {
  if ((await readHeard(db)).length > 0) await alertWaiting();
}

/**
 * Asks the rules about what was heard, tells what is due, and sees to it that the worker wakes for what is not. One run at a
 * time; what is asked meanwhile follows. What the database refuses is tried again when the worker wakes next.
 */
export const alertWaiting = oneRunAfterAnother(alertAll);

/** Rules, times or what was looked at changed: what waits follows. */
export async function settleAlerts(): Promise<void> {
  if ((await opened()).state !== 'open') return;
  await reschedule(db, await readTimes());
  await alertWaiting();
}

/** Shows what a notification speaks of: the one mention, or the alerts. */
export async function openNotification(id: string): Promise<void> {
  const of = alertOfNotification(id);
  if (of === null) return;
  await clearNotification(id);
  const { alertId } = of;
  const alert = alertId !== undefined && (await opened()).state === 'open' ? await db.alerts.get(alertId) : undefined;
  const [mentionId] = alert?.mentionIds ?? [];
  if (alert === undefined || mentionId === undefined || alert.count > 1) {
    await openExtensionPage('dashboard.html#/alerts');
    return;
  }
  await openExtensionPage(`dashboard.html#/mentions?mention=${encodeURIComponent(mentionId)}`);
  await markSeen(await strictly(), [alert.id]);
  await showOpenAlerts(await countOpen(db));
}

async function alertAll(): Promise<void> {
  if ((await opened()).state !== 'open') return;
  const times = await readTimes();
  const heard = (await readHeard(db)).length > 0;
  while (await raiseAlerts(db, { times, newId: () => crypto.randomUUID() }));
  await watchHours(db, Date.now(), { times, newId: () => crypto.randomUUID() });
  await tellDue(Date.now(), times);
  await showOpenAlerts(await countOpen(db));
  if (heard) await renewShown();
  await wakeForNext();
  void sendWaiting();
}

/** Notifies before it is noted that this was done: where the worker ends in between, the same notification comes again. */
async function tellDue(now: number, times: AlertTimes): Promise<void> {
  const due = await readDue(db, now);
  if (due.length === 0) return;
  const silent = quietUntil(times.quiet, now, times.calendar);
  if (silent !== null) {
    await putOff(db, due.map(({ alert }) => alert.id), silent);
    return;
  }
  const tellings = due.flatMap(({ alert, rule }) => (rule === null ? [] : [{ alert, rule }]));
  const notification = await notificationOf(db, tellings.filter(({ rule }) => rule.way !== 'badge'));
  if (notification !== null) await notify(notification);
  const dropped = due.filter(({ rule }) => rule === null).map(({ alert }) => alert.id);
  await queueAlerts(db, tellings.map(({ alert }) => alert.id), now);
  await markTold(db, { told: tellings.map(({ alert }) => alert.id), dropped }, now);
}

/** Notifications that are still shown say how many more there are now. */
async function renewShown(): Promise<void> {
  const shown = new Set((await shownNotifications()).map((id) => alertOfNotification(id)?.alertId));
  for (const alert of await readOpenAlerts(db)) {
    if (alert.count === 1 || !shown.has(alert.id)) continue;
    const rule = await db.alertRules.get(alert.ruleId);
    const notification = rule && (await notificationOf(db, [{ alert, rule }]));
    if (notification) await renewNotification(notification);
  }
}

/** By a timer as long as this worker lives, and by an alarm in case that it does not. */
async function wakeForNext(): Promise<void> {
  clearTimeout(timer);
  const next = await nextDue(db);
  if (next !== null) timer = setTimeout(() => void alertWaiting(), Math.min(Math.max(0, next - Date.now()), LONGEST_TIMER));
  await scheduleAlerts(next);
}

/** Timers of more than this, ms, would come at once. */
const LONGEST_TIMER = 2_147_483_647;

async function readTimes(): Promise<AlertTimes> {
  const { quietHours, digestAt } = await readSettings(db);
  return { quiet: quietHours, digestAt, calendar: calendarOf(await settleZone(db)) };
}
