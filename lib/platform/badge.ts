import { browser } from './browser';
import { nativeMessage } from './nativeMessages';

/** What the toolbar button says of a tab. */
export interface Badge {
  count: number;
  /** Something is wrong with the page, or nothing is read: that is said instead of the count. */
  state: 'unreadable' | 'paused' | null;
}

type Sign = 'alert' | 'unreadable' | 'paused' | 'count';

const COLORS: Record<Sign, string> = { alert: '#c2410c', unreadable: '#b91c1c', paused: '#57534e', count: '#4338ca' };
const TITLES: Record<Sign, string> = {
  alert: 'titleAlert', unreadable: 'titleUnreadable', paused: 'titlePaused', count: 'titleCount',
};

interface Face {
  text: string;
  color: string;
  title: string;
}

/**
 * What the toolbar button shows: alerts that nobody has looked at before what is wrong with the page, that before a pause, a
 * pause before the count; nothing for zero.
 */
export function faceOf({ count, state }: Badge, alerts: number): Face {
  const sign = alerts > 0 ? 'alert' : (state ?? 'count');
  const number = sign === 'alert' ? atMost(alerts, 99) : atMost(count, 999);
  const text = { alert: `${number}!`, unreadable: '!', paused: '||', count: number }[sign];
  const title = sign === 'count' && count === 0 ? 'name' : TITLES[sign];
  return { text, color: COLORS[sign], title: nativeMessage(title, number) };
}

function atMost(count: number, most: number): string {
  return count === 0 ? '' : count > most ? `${most}+` : String(count);
}

/** Shows on the toolbar button, while this tab is in front, what is to be said of it, and alerts before that. */
export async function setBadge(tabId: number, badge: Badge, alerts: number): Promise<void> {
  await show(faceOf(badge, alerts), tabId);
}

/** Shows alerts on the toolbar button over every tab of which nothing is to be said; nothing for zero. */
export async function setBadgeEverywhere(alerts: number): Promise<void> {
  await show(faceOf({ count: 0, state: null }, alerts));
}

const MOMENT = {
  kept: { text: '+1', color: '#15803d', title: 'titleKept' },
  failed: { text: '!', color: '#b91c1c', title: 'titleNotKept' },
} as const;

/** Says on the toolbar button what came of keeping something in this tab, until `setBadge` says something else. */
export async function setMomentBadge(tabId: number, came: keyof typeof MOMENT): Promise<void> {
  const { text, color, title } = MOMENT[came];
  await show({ text, color, title: nativeMessage(title) }, tabId);
}

async function show({ text, color, title }: Face, tabId?: number): Promise<void> {
  const where = tabId === undefined ? {} : { tabId };
  try {
    await browser.action.setBadgeText({ ...where, text });
    await browser.action.setBadgeBackgroundColor({ ...where, color });
    await browser.action.setTitle({ ...where, title });
  } catch {
    // The tab was closed in the meantime.
  }
}
