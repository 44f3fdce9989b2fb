import type { NotReading, PageStatus } from '@/lib/messaging/protocol';

/** A declared site, as far as popup and panel speak of it. */
export interface PageSite {
  id: string;
  name: string;
}

/** What popup and panel say of the open page. */
export type PageView =
  | { state: 'loading' }
  /** A page of the browser's own. */
  | { state: 'browser-page' }
  /** The browser keeps the address from us: a page of its own, or one that the user has not pointed at. */
  | { state: 'unknown-address' }
  | { state: 'not-granted'; site: PageSite }
  | { state: 'unknown-site'; host: string }
  /** Access is given, but no reader has answered yet. */
  | { state: 'starting'; name: string }
  | { state: 'reading'; name: string; status: PageStatus; keys: readonly string[] }
  | { state: 'resting'; name: string; why: NotReading; keys: readonly string[] };

/** What is known of the open page. `status` is null where no reader answers in it. */
export interface PageFacts {
  url: string | null;
  site: PageSite | null;
  granted: boolean;
  status: PageStatus | null;
  /** Under which its site is switched off, the nearest first: its id, or its host where that belongs to no site. */
  keys: readonly string[];
}

/** What to say of a page. A reader that answers knows best; else the address and the grants decide. */
export function pageViewOf({ url, site, granted, status, keys }: PageFacts): PageView {
  const host = hostOf(url);
  if (status !== null) {
    const name = status.siteName || host || status.site;
    return status.why === null ? { state: 'reading', name, status, keys } : { state: 'resting', name, why: status.why, keys };
  }
  if (host === null) return { state: url === null ? 'unknown-address' : 'browser-page' };
  if (granted) return { state: 'starting', name: site?.name ?? host };
  return site === null ? { state: 'unknown-site', host } : { state: 'not-granted', site };
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? hostname.replace(/^www\./u, '') : null;
}
