import { browser } from './browser';

const KEY = 'deleting';
/** Work that was begun before may still write what it knew, ms. */
const LAST_WORDS = 250;

/** Whether everything is being deleted: until that is done nothing may be opened or written. */
export async function isDeleting(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

/** Remembers it outside of the database, so that it is carried on wherever it is cut short. */
export async function noteDeleting(): Promise<void> {
  await browser.storage.local.set({ [KEY]: true });
}

/** Gives back every host and leave that the user gave, and has no script run in pages any more. */
export async function giveBackEverything(): Promise<void> {
  const { origins = [], permissions = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
  if (permissions.includes('notifications')) await browser.permissions.remove({ permissions: ['notifications'] }).catch(() => false);
  await browser.scripting.unregisterContentScripts().catch(() => undefined);
}

/** Ends what would wake the worker, and forgets what the browser's session and caches hold. */
export async function forgetSession(): Promise<void> {
  await browser.alarms.clearAll();
  await browser.storage.session.clear();
  if ('caches' in globalThis) await Promise.all((await caches.keys()).map((name) => caches.delete(name)));
}

/** Says nothing on the toolbar button any more, over no tab. */
export async function clearToolbar(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const clear = async (where: { tabId?: number }): Promise<void> => {
    await browser.action.setBadgeText({ ...where, text: '' }).catch(() => undefined);
    await browser.action.setTitle({ ...where, title: '' }).catch(() => undefined);
  };
  await Promise.all([clear({}), ...tabs.flatMap(({ id }) => (id === undefined ? [] : [clear({ tabId: id })]))]);
}

/** Forgets what is remembered outside of the database; last of all that everything is being deleted. */
export async function forgetLocal(): Promise<void> {
  const others = Object.keys(await browser.storage.local.get()).filter((key) => key !== KEY);
  await browser.storage.local.remove(others);
  await new Promise((resolve) => setTimeout(resolve, LAST_WORDS));
  await browser.storage.local.clear();
}
