import { parseOpenMention } from '@/lib/messaging/schemas';
import { senderOf, type MessageSender } from '@/lib/messaging/sender';
import { openPanel } from '@/lib/platform/panel';
import { setPanelTarget } from '@/lib/platform/panelTarget';
import { openExtensionPage } from '@/lib/platform/tabs';
import { db } from './database';
import { sitesRead } from './sitesRead';

/**
 * Shows the mention whose mark was clicked: in the side panel, else in the dashboard. The panel can be opened only while
 * the click's own message is being handed over, so it opens first, with whatever it showed; what it shows changes only
 * once the sender was admitted and the mention found, which must be of the page's own site.
 */
export async function openMention(value: unknown, from: MessageSender): Promise<void> {
  const asked = parseOpenMention(value);
  const sender = senderOf(from);
  if (asked === null || sender.kind !== 'listener') return;
  const { tabId } = sender;
  const opening = openPanel({ tabId });

  const sites = await sitesRead(from);
  const mention = sites.length === 0 ? undefined : await db.mentions.get(asked.id);
  if (!sites.some(({ id }) => id === mention?.site)) return;
  await setPanelTarget({ mentionId: asked.id, tabId, at: Date.now() });
  if (!(await opening)) await openExtensionPage(`dashboard.html#/mentions?mention=${encodeURIComponent(asked.id)}`);
}
