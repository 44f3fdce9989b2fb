import { useEffect, useState } from 'preact/hooks';
import {
  coveredHosts, giveBackOrigins, grantedOrigins, onOriginsChanged, originOfUrl, originsOf,
} from '@/lib/platform/permissions';
import { siteOfHost, SITES } from '@/lib/sites/reading/catalogue';
import { knownSites } from '@/lib/storage/volumes';
import type { ListedSite } from '@/components/sites/listedSites';
import type { AccountSites } from '@/components/topics/accounts';
import { grantOrigins } from './grant';
import { useLive } from './live';

/** Names of all declared sites by id. */
export const SITE_NAMES: ReadonlyMap<string, string> = new Map(SITES.map(({ id, name }) => [id, name]));

/** Sites with hosts of their own, each with an address there. */
export const SITE_ADDRESSES: readonly { address: string; name: string }[] = SITES.flatMap(({ hosts: [host], name }) => (host === undefined ? [] : [{ address: `https://${host}/`, name }]));

/** Sites on which accounts can be named: software whose every host is a site of its own is none. */
export const ACCOUNT_SITES: AccountSites = {
  names: new Map(SITES.filter(({ named }) => named !== 'host').map(({ id, name }) => [id, name])),
  siteOfHost: (host) => siteOfHost(host)?.id ?? null,
};

export interface OfferedSites {
  /** Null until the browser has said which are allowed. */
  sites: ListedSite[] | null;
  /** Allowed hosts that belong to no known site. */
  otherHosts: string[];
  /** Both show the browser's prompt; to be called straight from a click. False where it is declined. */
  grant: (hosts: readonly string[]) => Promise<boolean>;
  grantAddress: (address: string) => Promise<boolean>;
  /** False where the browser keeps the access. */
  giveBack: (hosts: readonly string[]) => Promise<boolean>;
  giveBackHost: (host: string) => Promise<boolean>;
}

/** The sites that can be allowed, with whether they are, and the others that were. */
export function useOfferedSites(): OfferedSites {
  const [granted, setGranted] = useState<{ hosts: ReadonlySet<string>; otherHosts: ReadonlyMap<string, string[]> } | null>(null);
  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const origins = await grantedOrigins();
      const found = coveredHosts(SITES.flatMap(({ hosts }) => hosts), origins);
      const otherHosts = otherHostsOf(origins);
      if (current) setGranted({ hosts: new Set(found), otherHosts });
    };
    void look();
    const unsubscribe = onOriginsChanged(() => void look());
    return () => {
      current = false;
      unsubscribe();
    };
  }, []);
  return {
    sites: granted === null ? null : offeredSites(granted.hosts),
    otherHosts: [...(granted?.otherHosts.keys() ?? [])],
    grant: (hosts) => grantOrigins(originsOf({ hosts })),
    giveBack: (hosts) => giveBackOrigins(originsOf({ hosts })),
    giveBackHost: (host) => giveBackOrigins(granted?.otherHosts.get(host) ?? []),
    grantAddress: (address) => {
      const origin = originOfUrl(address);
      return origin === null ? Promise.resolve(false) : grantOrigins([origin]);
    },
  };
}

/** Allowed hosts that belong to no known site, with the patterns by which they are allowed. */
function otherHostsOf(patterns: readonly string[]): Map<string, string[]> {
  const hosts = new Map<string, string[]>();
  for (const pattern of patterns.toSorted()) {
    const host = /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//u.exec(pattern)?.[1] ?? '';
    if (host === '' || siteOfHost(host) !== null) continue;
    hosts.set(host, [...(hosts.get(host) ?? []), pattern]);
  }
  return new Map([...hosts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function offeredSites(granted: ReadonlySet<string>): ListedSite[] {
  return SITES.map(({ id, name, kind, proof, hosts }) => {
    return { id, name, kind, hosts, grantedHosts: hosts.filter((host) => granted.has(host)), proven: proof === 'pages' };
  });
}

/** Sites that have stored mentions, with their names. */
export function useKnownSites(): { id: string; name: string }[] {
  const known = useLive(['settings'], knownSites, []);
  const ids = known.state === 'ready' ? known.value : [];
  return ids.map((id) => ({ id, name: SITE_NAMES.get(id) ?? id }));
}
