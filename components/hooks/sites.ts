import { useEffect, useState } from 'preact/hooks';
import {
  giveBackOrigins, grantedOrigins, hasOrigins, onOriginsChanged, originOfUrl, originsOf, requestOrigins,
} from '@/lib/platform/permissions';
import { siteOfHost, SITES, SITES_WITH_HOSTS } from '@/lib/sites/reading/catalogue';
import { knownSites } from '@/lib/storage/volumes';
import { useLive } from './live';

export interface OfferedSite {
  id: string;
  name: string;
  kind: 'social' | 'reviews' | 'forum' | 'web';
  proven: boolean;
  hosts: readonly string[];
  /** Those of its hosts that are allowed. */
  grantedHosts: readonly string[];
  /** Whether any of its hosts is allowed. */
  granted: boolean;
}

/** Names of all declared sites by id. */
export const SITE_NAMES: ReadonlyMap<string, string> = new Map(SITES.map(({ id, name }) => [id, name]));

export interface OfferedSites {
  /** Null until the browser has said which are allowed. */
  sites: OfferedSite[] | null;
  /** Allowed hosts that belong to no known site. */
  otherHosts: string[];
  /** Both show the browser's prompt; to be called straight from a click. False where it is declined. */
  grant: (hosts: readonly string[]) => Promise<boolean>;
  grantAddress: (address: string) => Promise<boolean>;
  /** False where the browser keeps the access. */
  giveBack: (hosts: readonly string[]) => Promise<boolean>;
}

/** The sites that can be allowed, with whether they are, and the others that were. */
export function useOfferedSites(): OfferedSites {
  const [granted, setGranted] = useState<{ hosts: ReadonlySet<string>; otherHosts: string[] } | null>(null);
  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const found = await Promise.all(
        SITES_WITH_HOSTS.flatMap(({ hosts }) => hosts).map(async (host) =>
          (await hasOrigins(originsOf({ hosts: [host] }))) ? [host] : [],
        ),
      );
      const otherHosts = otherHostsOf(await grantedOrigins());
      if (current) setGranted({ hosts: new Set(found.flat()), otherHosts });
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
    otherHosts: granted?.otherHosts ?? [],
    grant: (hosts) => requestOrigins(originsOf({ hosts })),
    giveBack: (hosts) => giveBackOrigins(originsOf({ hosts })),
    grantAddress: (address) => {
      const origin = originOfUrl(address);
      return origin === null ? Promise.resolve(false) : requestOrigins([origin]);
    },
  };
}

function otherHostsOf(patterns: readonly string[]): string[] {
  const hosts = patterns.map((pattern) => /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//u.exec(pattern)?.[1] ?? '');
  return [...new Set(hosts)].filter((host) => host !== '' && siteOfHost(host) === null).toSorted();
}

function offeredSites(granted: ReadonlySet<string>): OfferedSite[] {
  return SITES_WITH_HOSTS.map(({ id, name, kind, proof, hosts }) => {
    const grantedHosts = hosts.filter((host) => granted.has(host));
    return { id, name, kind, hosts, grantedHosts, proven: proof === 'pages', granted: grantedHosts.length > 0 };
  });
}

/** Sites that have stored mentions, with their names. */
export function useKnownSites(): { id: string; name: string }[] {
  const known = useLive(['settings'], knownSites, []);
  const ids = known.state === 'ready' ? known.value : [];
  return ids.map((id) => ({ id, name: SITE_NAMES.get(id) ?? id }));
}
