import { PROTOCOL_VERSION } from '@/lib/messaging/protocol';
import { senderOf, type MessageSender } from '@/lib/messaging/sender';
import { readersOf } from '@/lib/sites/reading/catalogue';
import { siteIdOf } from '@/lib/sites/reading/site';
import type { Settings } from '@/lib/storage/settings';
import { admit } from './admission';

/** A site as which a page may be read now: its name, what posts of the page are kept under, and what holds where it is read. */
export interface SiteRead {
  id: string;
  name: string;
  settings: Settings;
  /** Reporting zone, IANA name. */
  zone: string;
}

/** The sites as which the page of a sender may be read now; none where it is no listener, or may not be read. */
export async function sitesRead(from: MessageSender): Promise<SiteRead[]> {
  const sender = senderOf(from);
  if (sender.kind !== 'listener') return [];
  const admitted = await Promise.all(readersOf(sender.url).map(async (site) => {
    const id = siteIdOf(site, sender.url);
    const admission = await admit({ protocol: PROTOCOL_VERSION, site: id, reader: site.id }, from);
    if (!admission.admitted) return [];
    const { settings, zone } = admission;
    return [{ id, name: site.named === 'host' ? id : site.name, settings, zone }];
  }));
  return admitted.flat();
}
