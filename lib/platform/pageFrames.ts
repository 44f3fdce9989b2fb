import type { Badge } from './badge';
import { browser } from './browser';

const KEY = 'pageFrames';

/** What each frame of each tab last said; 0 is the page itself. */
type Frames = Record<string, Record<string, Badge>>;

let writes: Promise<unknown> = Promise.resolve();

/** Remembers for this browser session that a frame of a page is read, and what it says; what it said before where that is absent. */
export function noteFrame(tabId: number, frameId: number, badge?: Badge): Promise<void> {
  return change((frames) => {
    const own = frames[tabId] ?? {};
    const said = badge ?? own[frameId] ?? { count: 0, state: null };
    return { ...frames, [tabId]: { ...own, [frameId]: said } };
  });
}

/** Forgets frames of a tab that are no more. */
export function forgetFrames(tabId: number, gone: readonly number[]): Promise<void> {
  return change((frames) => {
    const kept = Object.entries(frames[tabId] ?? {}).filter(([frameId]) => !gone.includes(Number(frameId)));
    const { [tabId]: _tab, ...others } = frames;
    return kept.length === 0 ? others : { ...others, [tabId]: Object.fromEntries(kept) };
  });
}

export async function forgetTabFrames(tabId: number): Promise<void> {
  if ((await readAll())[tabId] !== undefined) await forgetFrames(tabId, await framesOf(tabId));
}

/** The frames of a tab that said something, the page itself first. */
export async function framesOf(tabId: number): Promise<number[]> {
  return Object.keys((await readAll())[tabId] ?? {}).map(Number).sort((a, b) => a - b);
}

/** What is to be said of a tab: all its frames together. */
export async function badgeOf(tabId: number): Promise<Badge> {
  const said = Object.values((await readAll())[tabId] ?? {});
  const states = said.map(({ state }) => state);
  return {
    count: said.reduce((sum, { count }) => sum + count, 0),
    state: states.includes('unreadable') ? 'unreadable' : states.includes('paused') ? 'paused' : null,
  };
}

/** Tabs of which something was said. */
export async function tabsSpokenOf(): Promise<number[]> {
  return Object.keys(await readAll()).map(Number);
}

/** Tabs with a frame that is read within a page of another site. */
export async function tabsWithFrames(): Promise<number[]> {
  return Object.entries(await readAll())
    .filter(([, frames]) => Object.keys(frames).some((frameId) => frameId !== '0'))
    .map(([tabId]) => Number(tabId));
}

/** Two frames may speak at once: their writes go one by one. */
function change(make: (frames: Frames) => Frames): Promise<void> {
  const done = writes.then(async () => browser.storage.session.set({ [KEY]: make(await readAll()) }));
  writes = done.catch(() => undefined);
  return done;
}

async function readAll(): Promise<Frames> {
  return ((await browser.storage.session.get(KEY))[KEY] as Frames | undefined) ?? {};
}
