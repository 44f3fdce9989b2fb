import { browser } from './browser';

// The side panel is Chromium's own: the polyfill's types do not know it.
declare const chrome: { sidePanel?: { open: (place: PanelPlace) => Promise<void> } } | undefined;

/** Beside which tab, or in which window, the panel is to open. */
export type PanelPlace = { tabId: number } | { windowId: number };

/**
 * Opens the side panel, or Firefox's sidebar. False where there is none, or where the browser sees no click behind it.
 * Must be called straight from a click, or from the message that a click in a page sent, before anything is awaited;
 * Firefox opens it from a click in a page of Earshot only.
 */
export async function openPanel(place: PanelPlace): Promise<boolean> {
  try {
    if (typeof chrome !== 'undefined' && chrome.sidePanel !== undefined) await chrome.sidePanel.open(place);
    else await browser.sidebarAction.open();
    return true;
  } catch {
    return false;
  }
}
