import type { NotReading } from '@/lib/messaging/protocol';
import { PROTOCOL_VERSION } from '@/lib/messaging/protocol';
import { senderOf, type MessageSender } from '@/lib/messaging/sender';
import { hasOrigins, originOfUrl } from '@/lib/platform/permissions';
import { isAllowedOnce } from '@/lib/platform/onceReadTabs';
import { readersOf, type DeclaredSite } from '@/lib/sites/reading/catalogue';
import { siteIdOf } from '@/lib/sites/reading/site';
import { mayRead, readSettings, settleZone, type Settings } from '@/lib/storage/settings';
import { listTopics } from '@/lib/storage/topics/topics';
import type { TopicRow } from '@/lib/storage/rows';
import { db, opened } from './database';

/** `topics` are those that listen now: none that is paused. */
export type Admission =
  | { admitted: true; tabId: number; frameId: number; host: string; topics: TopicRow[]; zone: string; settings: Settings }
  | { admitted: false; why: NotReading };

/**
 * Whether a reader may read its page now. What counts is what the browser says of the sender and what the user decided,
 * never what the message claims: a page's script is only believed to be the site that its address is of. In a frame it is
 * the frame's own address that counts, whatever page it stands in.
 */
export async function admit(
  claim: { protocol: number; site: string; reader: string },
  from: MessageSender,
): Promise<Admission> {
  const sender = senderOf(from);
  if (sender.kind !== 'listener') return refuse('not-granted');
  if (claim.protocol !== PROTOCOL_VERSION) return refuse('orphaned');
  const site = readersOf(sender.url).find(({ id }) => id === claim.reader);
  if (site === undefined || siteIdOf(site, sender.url) !== claim.site) return refuse('not-granted');
  if (sender.frameId !== 0 && site.frames !== true) return refuse('not-granted');
  const state = await opened();
  if (state.state !== 'open') return refuse(state.state === 'newer' ? 'database-newer' : 'database-broken');
  const settings = await readSettings(db);
  if (!mayRead(settings)) return refuse('no-consent');
  if (settings.paused) return refuse('paused');
  if (isSwitchedOff(settings.sitesOff, site, sender.url)) return refuse('site-off');
  if (!(await isGranted(sender.tabId, sender.url))) return refuse('not-granted');
  const topics = (await listTopics(db)).filter(({ pausedSince }) => pausedSince === undefined);
  if (topics.length === 0) return refuse('no-topics');
  const { tabId, frameId, url } = sender;
  return { admitted: true, tabId, frameId, host: url.hostname, topics, zone: await settleZone(db), settings };
}

async function isGranted(tabId: number, url: URL): Promise<boolean> {
  const origin = originOfUrl(url.href);
  if (origin === null) return false;
  return (await hasOrigins([origin])) || isAllowedOnce(tabId, url.origin);
}

/** A site is switched off as a whole; of software that runs on any host, one host may be. */
function isSwitchedOff(off: readonly string[], site: DeclaredSite, url: URL): boolean {
  return off.includes(site.id) || (site.hosts.length === 0 && off.includes(url.hostname.replace(/^www\./u, '')));
}

function refuse(why: NotReading): Admission {
  return { admitted: false, why };
}
