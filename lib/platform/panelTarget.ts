import { browser } from './browser';

/** The mention that the side panel is to show: the one whose mark was clicked last. */
export interface PanelTarget {
  mentionId: string;
  /** The tab in which the mark was clicked. */
  tabId: number;
  /** ms since 1970. */
  at: number;
}

const KEY = 'panelTarget';

/** Remembers for this browser session what the panel is to show; an open panel hears of it. */
export async function setPanelTarget(target: PanelTarget): Promise<void> {
  await browser.storage.session.set({ [KEY]: target });
}

/** What the panel was last told to show in this browser session, or null. */
export async function readPanelTarget(): Promise<PanelTarget | null> {
  const value = (await browser.storage.session.get(KEY))[KEY];
  return isTarget(value) ? value : null;
}

/** Calls back whenever the panel is told to show something; returns what ends that. */
export function onPanelTargetChanged(changed: (target: PanelTarget) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const value = changes[KEY]?.newValue;
    if (area === 'session' && isTarget(value)) changed(value);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

function isTarget(value: unknown): value is PanelTarget {
  if (typeof value !== 'object' || value === null) return false;
  const { mentionId, tabId, at } = value as Partial<PanelTarget>;
  return typeof mentionId === 'string' && typeof tabId === 'number' && typeof at === 'number';
}
