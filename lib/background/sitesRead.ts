import { PROTOCOL_VERSION } from '@/lib/messaging/protocol';
import { senderOf, type MessageSender } from '@/lib/messaging/sender';
import { readersOf } from '@/lib/sites/reading/catalogue';
import { siteIdOf } from '@/lib/sites/reading/site';
import { admit } from './admission';

/** A site as which a page may be read now: its name, and what posts of the page are kept under. */
export interface SiteRead {
  id: string;
  name: string;
}

/** The sites as which the page of a sender may be read now; none where it is no listener, or may not be read. */
export async function sitesRead(from: MessageSender): Promise<SiteRead[]> {
  const sender = senderOf(from);
  if (sender.kind !== 'listener') return [];
  const admitted = await Promise.all(readersOf(sender.url).map(async (site) => {
    const id = siteIdOf(site, sender.url);
    const { admitted: may } = await admit({ protocol: PROTOCOL_VERSION, site: id, reader: site.id }, from);
    return may ? [{ id, name: site.named === 'host' ? id : site.name }] : [];
  }));
  return admitted.flat();
}
