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

/**
 * Makes the browser's registrations equal to these, without a moment in which a kept one is missing. True where some came or
 * went.
 */
export async function registerPageScripts(wanted: readonly PageScript[]): Promise<boolean> {
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
  return stale.length > 0 || fresh.length > 0;
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

/** Something that a script in a page is asked: plain data. */
type Question = Readonly<Record<string, string | null>>;

/**
 * Runs scripts in one frame of a tab that the user just clicked in, and asks the last one, which left a function under
 * `Symbol.for(name)` in its world. Undefined where the browser does not allow it, or where nobody answers.
 */
export async function askInFrame(
  place: { tabId: number; frameId: number },
  files: readonly string[],
  question: { name: string; about: Question },
): Promise<unknown> {
  const target = { tabId: place.tabId, frameIds: [place.frameId] };
  try {
    await browser.scripting.executeScript({ target, files: [...files] });
    const [answer] = await browser.scripting.executeScript({ target, func: askHere, args: [question.name, question.about] });
    return answer?.result;
  } catch {
    return undefined;
  }
}

/** Runs in the page's frame: nothing from outside of it is there. */
function askHere(name: string, about: Question): unknown {
  return (globalThis as unknown as Record<symbol, ((about: Question) => unknown) | undefined>)[Symbol.for(name)]?.(about);
}
