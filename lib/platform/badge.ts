import { browser } from './browser';

/** What the toolbar button says of a tab. */
export interface Badge {
  count: number;
  /** Something is wrong with the page, or nothing is read: that is said instead of the count. */
  state: 'unreadable' | 'paused' | null;
}

const SIGNS = { unreadable: '!', paused: '||' } as const;
const COLORS = { unreadable: '#b91c1c', paused: '#57534e', count: '#4338ca' } as const;
const TITLES = { unreadable: 'titleUnreadable', paused: 'titlePaused' } as const;

/** Shows a sign or a count on the toolbar button while this tab is in front; nothing for zero. */
export async function setBadge(tabId: number, { count, state }: Badge): Promise<void> {
  const number = count === 0 ? '' : count > 999 ? '999+' : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text: state === null ? number : SIGNS[state] });
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLORS[state ?? 'count'] });
    await browser.action.setTitle({ tabId, title: browser.i18n.getMessage(state === null ? 'name' : TITLES[state]) });
  } catch {
    // The tab was closed in the meantime.
  }
}

const MOMENT = {
  kept: { text: '+1', color: '#15803d', title: 'titleKept' },
  failed: { text: '!', color: '#b91c1c', title: 'titleNotKept' },
} as const;

/** Says on the toolbar button what came of keeping something in this tab, until `setBadge` says something else. */
export async function setMomentBadge(tabId: number, came: keyof typeof MOMENT): Promise<void> {
  const { text, color, title } = MOMENT[came];
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setTitle({ tabId, title: browser.i18n.getMessage(title) });
  } catch {
    // The tab was closed in the meantime.
  }
}
