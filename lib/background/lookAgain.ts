import { sendToTab } from '@/lib/messaging/messenger';
import { onceReadTabIds } from '@/lib/platform/onceReadTabs';
import { tabsWithFrames } from '@/lib/platform/pageFrames';
import { grantedOrigins } from '@/lib/platform/permissions';
import { tabIds } from '@/lib/platform/tabs';

export async function tabsThatMayBeRead(): Promise<number[]> {
  const tabs = [await tabIds(await grantedOrigins()), await onceReadTabIds(), await tabsWithFrames()];
  return [...new Set(tabs.flat())];
}

/** Has the listeners in some tabs say hello again. */
export async function lookAgainIn(tabs: readonly number[]): Promise<void> {
  await Promise.all(tabs.map((tabId) => sendToTab('lookAgain', tabId)));
}
