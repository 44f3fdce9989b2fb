import { browser } from './browser';

/** Calls back when another tab is shown, or the shown one loads or changes its page, in any window. Returns what ends that. */
export function onShownTabChanged(changed: () => void): () => void {
  const activated = (): void => changed();
  const updated = (_id: number, change: { url?: string; status?: string }, tab: { active?: boolean }): void => {
    if (tab.active === true && (change.url !== undefined || change.status !== undefined)) changed();
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
