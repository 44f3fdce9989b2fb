import { PROTOCOL_VERSION } from '@/lib/messaging/protocol';
import { parseOpenMention } from '@/lib/messaging/schemas';
import { senderOf, type MessageSender } from '@/lib/messaging/sender';
import { openPanel } from '@/lib/platform/panel';
import { setPanelTarget } from '@/lib/platform/panelTarget';
import { openExtensionPage } from '@/lib/platform/tabs';
import { readersOf } from '@/lib/sites/reading/catalogue';
import { siteIdOf } from '@/lib/sites/reading/site';
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

  if (!(await mayAnyRead(url, from)) || (await db.mentions.get(asked.id)) === undefined) return;
  await setPanelTarget({ mentionId: asked.id, tabId, at: Date.now() });
  if (!(await opening)) await openExtensionPage(`dashboard.html#/mentions?mention=${encodeURIComponent(asked.id)}`);
}

async function mayAnyRead(url: URL, from: MessageSender): Promise<boolean> {
  for (const site of readersOf(url)) {
    const claim = { protocol: PROTOCOL_VERSION, site: siteIdOf(site, url), reader: site.id };
    if ((await admit(claim, from)).admitted) return true;
  }
  return false;
}
