import { browser } from './browser';

const UPKEEP = 'upkeep';
const FOLLOWING = 'following';
const ALERTS = 'alerts';
const ERASING = 'erasing';
const RESTORING = 'restoring';
const WAKING = 'waking';
const MORNING = 'morning';
const SENDING = 'sending';
/** Alarms come no more often than this, minutes. */
const SHORTEST = 0.5;

/** Calls back once after an install or an update. Must be registered synchronously at the worker's start. */
export function onInstalled(installed: (reason: 'install' | 'update' | 'other') => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) =>
    installed(reason === 'install' || reason === 'update' ? reason : 'other'),
  );
}

export function onBrowserStarted(started: () => void): void {
  browser.runtime.onStartup.addListener(started);
}

export function onTabClosed(closed: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(closed);
}

/** Calls back about once an hour, also in a later life of the worker. */
export function onUpkeep(upkeep: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === UPKEEP) upkeep();
  });
}

export async function scheduleUpkeep(): Promise<void> {
  if (await browser.alarms.get(UPKEEP)) return;
  await browser.alarms.create(UPKEEP, { delayInMinutes: 1, periodInMinutes: 60 });
}

/** Calls back when what `scheduleFollowing` asked for is due, also in a later life of the worker. */
export function onFollowing(follow: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === FOLLOWING) follow();
  });
}

/**
 * Wakes the worker at an instant (ms since 1970) and, so that a long job goes on wherever the worker was ended, every half
 * minute from then on; null: no more.
 */
export async function scheduleFollowing(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(FOLLOWING);
  else await browser.alarms.create(FOLLOWING, { when: at, periodInMinutes: SHORTEST });
}

/** Calls back when what `scheduleAlerts` asked for is due, also in a later life of the worker. */
export function onAlertsDue(due: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALERTS) due();
  });
}

/** Wakes the worker at an instant, ms since 1970; null: no more. */
export async function scheduleAlerts(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(ALERTS);
  else if ((await browser.alarms.get(ALERTS))?.scheduledTime !== at) await browser.alarms.create(ALERTS, { when: at });
}

/** Calls back when what `scheduleWaking` asked for is due, also in a later life of the worker. */
export function onWaking(wake: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === WAKING) wake();
  });
}

/** Wakes the worker at an instant, ms since 1970; null: no more. */
export async function scheduleWaking(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(WAKING);
  else if ((await browser.alarms.get(WAKING))?.scheduledTime !== at) await browser.alarms.create(WAKING, { when: at });
}

/** Calls back when what `scheduleMorning` asked for is due, also in a later life of the worker. */
export function onMorning(morning: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === MORNING) morning();
  });
}

/** Wakes the worker at an instant, ms since 1970; null: no more. */
export async function scheduleMorning(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(MORNING);
  else if ((await browser.alarms.get(MORNING))?.scheduledTime !== at) await browser.alarms.create(MORNING, { when: at });
}

/** Calls back when what `scheduleSending` asked for is due, also in a later life of the worker. */
export function onSending(send: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SENDING) send();
  });
}

/** Wakes the worker at an instant, ms since 1970; null: no more. */
export async function scheduleSending(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(SENDING);
  else if ((await browser.alarms.get(SENDING))?.scheduledTime !== at) await browser.alarms.create(SENDING, { when: at });
}

/** Calls back while an erasure is under way, also in a later life of the worker. */
export function onErasing(erase: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ERASING) erase();
  });
}

/** Wakes the worker at an instant (ms since 1970) and every half minute from then on; null: no more. */
export async function scheduleErasing(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(ERASING);
  else await browser.alarms.create(ERASING, { when: at, periodInMinutes: SHORTEST });
}

/** Calls back while a backup is being merged, also in a later life of the worker. */
export function onRestoring(restore: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === RESTORING) restore();
  });
}

/** Wakes the worker at an instant (ms since 1970) and every half minute from then on; null: no more. */
export async function scheduleRestoring(at: number | null): Promise<void> {
  if (at === null) await browser.alarms.clear(RESTORING);
  else await browser.alarms.create(RESTORING, { when: at, periodInMinutes: SHORTEST });
}
