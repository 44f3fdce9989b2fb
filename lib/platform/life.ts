import { browser } from './browser';

const UPKEEP = 'upkeep';

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
