import { sendToTab } from '@/lib/messaging/messenger';
import { parsePageMentions } from '@/lib/messaging/schemas';
import { senderOf, type MessageSender } from '@/lib/messaging/sender';
import { setBadge, setBadgeEverywhere } from '@/lib/platform/badge';
import { readOpenAlerts, writeOpenAlerts } from '@/lib/platform/openAlerts';
import { badgeOf, forgetFrames, framesOf, noteFrame, tabsSpokenOf } from '@/lib/platform/pageFrames';

/** Shows on the toolbar button what a page, or a frame in it, says of itself, together with its other frames. */
export async function showPageMentions(value: unknown, from: MessageSender): Promise<void> {
  const sender = senderOf(from);
  const said = parsePageMentions(value);
  if (sender.kind !== 'listener' || said === null) return;
  const { tabId, frameId } = sender;
  await noteFrame(tabId, frameId, said);
  await forgetFrames(tabId, await silentFrames(tabId, frameId));
  await showBadge(tabId);
}

/** Shows on the toolbar button what is to be said of a tab. */
export async function showBadge(tabId: number): Promise<void> {
  await setBadge(tabId, await badgeOf(tabId), (await readOpenAlerts()) ?? 0);
}

/** Shows over every tab how many alarming mentions nobody has looked at; does nothing where that is shown already. */
export async function showOpenAlerts(count: number): Promise<void> {
  if ((await readOpenAlerts()) === count) return;
  await writeOpenAlerts(count);
  await setBadgeEverywhere(count);
  await Promise.all((await tabsSpokenOf()).map(showBadge));
}

/** No event tells that a frame has left its page: those that answer no more are gone. */
async function silentFrames(tabId: number, speaking: number): Promise<number[]> {
  const others = (await framesOf(tabId)).filter((frameId) => frameId !== speaking);
  const answers = await Promise.all(
    others.map(async (frameId) => ((await sendToTab('pageStatus', { tabId, frameId })).ok ? [] : [frameId])),
  );
  return answers.flat();
}
