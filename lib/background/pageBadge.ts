import { sendToTab } from '@/lib/messaging/messenger';
import { parsePageMentions } from '@/lib/messaging/schemas';
import { senderOf, type MessageSender } from '@/lib/messaging/sender';
import { setBadge } from '@/lib/platform/badge';
import { badgeOf, forgetFrames, framesOf, noteFrame } from '@/lib/platform/pageFrames';

/** Shows on the toolbar button what a page, or a frame in it, says of itself, together with its other frames. */
export async function showPageMentions(value: unknown, from: MessageSender): Promise<void> {
  const sender = senderOf(from);
  const said = parsePageMentions(value);
  if (sender.kind !== 'listener' || said === null) return;
  const { tabId, frameId } = sender;
  await noteFrame(tabId, frameId, said);
  await forgetFrames(tabId, await silentFrames(tabId, frameId));
  await setBadge(tabId, await badgeOf(tabId));
}

/** No event tells that a frame has left its page: those that answer no more are gone. */
async function silentFrames(tabId: number, speaking: number): Promise<number[]> {
  const others = (await framesOf(tabId)).filter((frameId) => frameId !== speaking);
  const answers = await Promise.all(
    others.map(async (frameId) => ((await sendToTab('pageStatus', { tabId, frameId })).ok ? [] : [frameId])),
  );
  return answers.flat();
}
