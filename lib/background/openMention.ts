import { PROTOCOL_VERSION } from '@/lib/messaging/protocol';
import { parseOpenMention } from '@/lib/messaging/schemas';
import { senderOf, type MessageSender } from '@/lib/messaging/sender';
import { openPanel } from '@/lib/platform/panel';
import { setPanelTarget } from '@/lib/platform/panelTarget';
import { openExtensionPage } from '@/lib/platform/tabs';
import { siteIdsOf } from '@/lib/sites/reading/catalogue';
import { admit } from './admission';
import { db } from './database';

/**
 * Shows the mention whose mark was clicked: in the side panel, else in the dashboard. The panel can be opened only while
 * the click's own message is being handed over, so it opens first, with whatever it showed; what it shows changes only
 * once the sender was admitted and the mention found.
 */
export async function openMention(value: unknown, from: MessageSender): Promise<void> {
  const asked = parseOpenMention(value);
  const sender = senderOf(from);
  if (asked === null || sender.kind !== 'listener') return;
  const { tabId, url } = sender;
  const opening = openPanel({ tabId });

  const [site = ''] = siteIdsOf(url);
  const admission = await admit({ protocol: PROTOCOL_VERSION, site }, from);
  if (!admission.admitted || (await db.mentions.get(asked.id)) === undefined) return;
  await setPanelTarget({ mentionId: asked.id, tabId, at: Date.now() });
  if (!(await opening)) await openExtensionPage(`dashboard.html#/mentions?mention=${encodeURIComponent(asked.id)}`);
}
