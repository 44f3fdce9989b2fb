import { PATIENCE } from './patience.mjs';

/**
 * What a script may ask of Earshot from one of its own pages: messages to the listener in a tab, and what is stored. Works
 * on the screens of both browsers; the functions run inside the page.
 */

/** Ids of all open tabs. */
export function tabIds(screen) {
  return screen.evaluate(async () => {
    const tabs = await (globalThis.browser ?? globalThis.chrome).tabs.query({});
    return tabs.map((tab) => tab.id);
  });
}

/** Opens a tab by `open` and returns what it returned, with the tab's id. Tabs may not be opened meanwhile. */
export async function openWithId(screen, open) {
  const before = new Set(await tabIds(screen));
  const opened = await open();
  const tabId = (await tabIds(screen)).find((id) => !before.has(id));
  return { opened, tabId };
}

/** Asks the listener in a tab; null where nobody answers. Messages have the envelope of @webext-core/messaging. */
export function askTab(screen, tabId, type, data) {
  return screen.evaluate(
    async (message) => {
      const api = globalThis.browser ?? globalThis.chrome;
      const envelope = { id: 1, type: message.type, timestamp: Date.now(), data: message.data };
      try {
        const answer = await api.tabs.sendMessage(message.tabId, envelope, { frameId: 0 });
        return answer?.res ?? null;
      } catch {
        return null;
      }
    },
    { tabId, type, data },
  );
}

/** All rows of one table, or null where there is no such table yet. Never creates the database. Packed numbers are lists. */
export async function storedRows(screen, table) {
  const json = await screen.evaluate(async (name) => {
    const known = await indexedDB.databases();
    if (!known.some((one) => one.name === 'earshot')) return null;
    const db = await new Promise((resolve, reject) => {
      const request = indexedDB.open('earshot');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    try {
      if (!db.objectStoreNames.contains(name)) return null;
      const rows = await new Promise((resolve, reject) => {
        const request = db.transaction(name).objectStore(name).getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      return JSON.stringify(rows, (_key, value) => (ArrayBuffer.isView(value) ? Array.from(value) : value));
    } finally {
      db.close();
    }
  }, table);
  return JSON.parse(json ?? 'null');
}

/** Puts one row into a table as it is; `null` for a row deletes the one of that key. Nothing else is told of it. */
export function putRow(screen, table, row, key) {
  return screen.evaluate(
    async (put) => {
      const opening = indexedDB.open('earshot');
      const db = await new Promise((resolve, reject) => {
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const writing = db.transaction(put.table, 'readwrite');
      if (put.row === null) writing.objectStore(put.table).delete(put.key);
      else writing.objectStore(put.table).put(put.row);
      await new Promise((resolve, reject) => {
        writing.oncomplete = resolve;
        writing.onabort = () => reject(writing.error);
      });
      db.close();
    },
    { table, row, key },
  );
}

/** Tells the worker that the user decided something, as the screens do. */
export function tellDecided(screen) {
  return screen.evaluate(async () => {
    const api = globalThis.browser ?? globalThis.chrome;
    await api.runtime.sendMessage({ id: 1, type: 'decided', timestamp: Date.now(), data: {} });
  });
}

/** Repeats `ask` until it gives something true, at most `timeout` ms; then fails with `what`. */
export async function until(ask, what, timeout = PATIENCE, pause = 100) {
  const deadline = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`Waited ${Math.round(timeout / 1000)} s in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
