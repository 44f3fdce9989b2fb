import { browser } from './browser';

// Firefox cannot change a notification: the polyfill's types do not know that others can.
declare const chrome: { notifications?: { update?: (id: string, of: { title: string; message: string }) => Promise<boolean> } } | undefined;

/** What a notification says. One with the same id takes its place. */
export interface Notification {
  id: string;
  title: string;
  message: string;
}

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the browser lets Earshot notify. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Shows the browser's own prompt. Must be called straight from a click. False where the user declines. */
export async function requestNotifications(): Promise<boolean> {
  try {
    return await browser.permissions.request(PERMISSION);
  } catch {
    return false;
  }
}

/** Calls back when the leave to notify is given or taken away, here or in the browser's own settings. */
export function onNotificationsAllowed(changed: (allowed: boolean) => void): () => void {
  const added = ({ permissions }: { permissions?: string[] | undefined }): void => {
    if (permissions?.includes('notifications') === true) changed(true);
  };
  const removed = ({ permissions }: { permissions?: string[] | undefined }): void => {
    if (permissions?.includes('notifications') === true) changed(false);
  };
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
}

/** Notifies. False where the browser does not let Earshot, or cannot. */
export async function notify({ id, title, message }: Notification): Promise<boolean> {
  try {
    await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('icon/128.png'), title, message });
    return true;
  } catch {
    return false;
  }
}

/** Changes what a notification says while it is shown, without another sound. Where browsers cannot, it stays as it is. */
export async function renewNotification({ id, title, message }: Notification): Promise<void> {
  if (typeof chrome !== 'undefined') await chrome.notifications?.update?.(id, { title, message })?.catch(() => undefined);
}

export async function clearNotification(id: string): Promise<void> {
  try {
    await browser.notifications.clear(id);
  } catch {
    // Nothing is shown where nothing may be.
  }
}

/** Ids of notifications that are shown now. */
export async function shownNotifications(): Promise<string[]> {
  try {
    return Object.keys(await browser.notifications.getAll());
  } catch {
    return [];
  }
}

/** Calls back when a notification is clicked. Must be registered synchronously at the worker's start. */
export function onNotificationClicked(clicked: (id: string) => void): void {
  let listens = false;
  const listen = (): void => {
    // There is no such API until the permission is given.
    if (listens || !('notifications' in browser) || browser.notifications === undefined) return;
    listens = true;
    browser.notifications.onClicked.addListener(clicked);
  };
  listen();
  onNotificationsAllowed((allowed) => {
    if (allowed) listen();
  });
}
