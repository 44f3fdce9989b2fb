import { browser } from './browser';

export interface OpenTab {
  id: number;
  /** Null where the browser keeps it from us: no grant, and not the tab that the user just clicked in. */
  url: string | null;
}

/** The active tab of the current window. */
export async function currentTab(): Promise<OpenTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** One tab by its id; null where it is gone. */
export async function tabOf(id: number): Promise<OpenTab | null> {
  try {
    return { id, url: (await browser.tabs.get(id)).url ?? null };
  } catch {
    return null;
  }
}

/** Ids of all open tabs, or of those whose address matches one of these patterns. */
export async function tabIds(patterns?: readonly string[]): Promise<number[]> {
  if (patterns?.length === 0) return [];
  const tabs = await browser.tabs.query(patterns ? { url: [...patterns] } : {});
  return tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
}

/**
 * Web pages that may be read, the last used first. The browser tells addresses of granted hosts only, and of tabs in which
 * the user asked to read once; tabs that it put to sleep answer nothing and are left out.
 */
export async function lastUsedWebTabs(): Promise<{ id: number; url: string }[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))
    .flatMap(({ id, url, discarded }) =>
      id === undefined || url === undefined || discarded === true || !/^https?:/u.test(url) ? [] : [{ id, url }],
    );
}

/** Opens a page of the extension, such as `dashboard.html#/mentions`; an open one of that file is brought to the front. */
export async function openExtensionPage(path: string): Promise<void> {
  const url = browser.runtime.getURL(path);
  const file = url.replace(/[?#].*$/u, '');
  const [open] = await browser.tabs.query({ url: `${file}*` }).catch(() => []);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, open.url === url ? { active: true } : { active: true, url });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}
