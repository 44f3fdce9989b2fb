import { browser } from './browser';

/** Scripts that run in every page of some hosts. */
export interface PageScript {
  id: string;
  files: string[];
  matches: string[];
  excludeMatches: string[];
  /** Also in the frames of pages of other hosts. */
  allFrames: boolean;
}

/** Makes the browser's registrations equal to these, without a moment in which a kept one is missing. */
export async function registerPageScripts(wanted: readonly PageScript[]): Promise<void> {
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const scripts = wanted.map(({ id, files, matches, excludeMatches, allFrames }) => ({
    id,
    js: files,
    matches,
    ...(excludeMatches.length > 0 ? { excludeMatches } : {}),
    allFrames,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }));
  const stale = [...registered].filter((id) => !wanted.some((script) => script.id === id));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  const known = scripts.filter(({ id }) => registered.has(id));
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  const fresh = scripts.filter(({ id }) => !registered.has(id));
  if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
}

/** Runs a script in one frame of a tab now; false where the browser does not allow it. */
export async function runInFrame(tabId: number, frameId: number, file: string): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
    return true;
  } catch {
    return false;
  }
}

/** Runs scripts in an open tab now, or in all its frames that are granted; false where the browser does not allow it. */
export async function runInTab(tabId: number, files: readonly string[], allFrames = false): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, ...(allFrames ? { allFrames } : {}) }, files: [...files] });
    return true;
  } catch {
    return false;
  }
}
