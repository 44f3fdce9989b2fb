import { browser } from './browser';

const KEY = 'onceReadTabs';

/** Remembers for this browser session that the user asked to read one tab, while it stays on one origin. */
export async function allowOnce(tabId: number, origin: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: { ...(await readAll()), [tabId]: origin } });
}

export async function isAllowedOnce(tabId: number, origin: string): Promise<boolean> {
  return (await readAll())[tabId] === origin;
}

/** Tabs that the user asked to read once. */
export async function onceReadTabIds(): Promise<number[]> {
  return Object.keys(await readAll()).map(Number);
}

export async function forgetTab(tabId: number): Promise<void> {
  const { [tabId]: gone, ...rest } = await readAll();
  if (gone !== undefined) await browser.storage.session.set({ [KEY]: rest });
}

async function readAll(): Promise<Record<number, string>> {
  return ((await browser.storage.session.get(KEY))[KEY] as Record<number, string> | undefined) ?? {};
}
