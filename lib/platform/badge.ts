import { browser } from './browser';

/** Shows a count on the toolbar button while this tab is in front; nothing for zero. */
export async function setBadge(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#4338ca' });
  } catch {
    // The tab was closed in the meantime.
  }
}
