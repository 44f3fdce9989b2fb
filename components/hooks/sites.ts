import { useEffect, useState } from 'preact/hooks';
import { hasOrigins, onOriginsChanged, originsOf, requestOrigins } from '@/lib/platform/permissions';
import { SITES, SITES_WITH_HOSTS } from '@/lib/sites/reading/registry';
import { knownSites } from '@/lib/storage/volumes';
import { useLive } from './live';

export interface OfferedSite {
  id: string;
  name: string;
  kind: 'social' | 'reviews' | 'forum' | 'web';
  proven: boolean;
  hosts: readonly string[];
  granted: boolean;
}

/** Names of all declared sites by id. */
export const SITE_NAMES: ReadonlyMap<string, string> = new Map(SITES.map(({ id, name }) => [id, name]));

/** The sites that can be allowed, with whether they are. */
export function useOfferedSites(): {
  /** Null until the browser has said which are allowed. */
  sites: OfferedSite[] | null;
  /** Shows the browser's prompt; to be called straight from a click. False where it is declined. */
  grant: (site: OfferedSite) => Promise<boolean>;
} {
  const [granted, setGranted] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    let current = true;
    const look = async (): Promise<void> => {
      const found = await Promise.all(
        SITES_WITH_HOSTS.map(async (site) => ((await hasOrigins(originsOf(site))) ? [site.id] : [])),
      );
      if (current) setGranted(new Set(found.flat()));
    };
    void look();
    const unsubscribe = onOriginsChanged(() => void look());
    return () => {
      current = false;
      unsubscribe();
    };
  }, []);
  const offered = (allowed: ReadonlySet<string>): OfferedSite[] => SITES_WITH_HOSTS.map(({ id, name, kind, proof, hosts }) => ({
    id,
    name,
    kind,
    hosts,
    proven: proof === 'pages',
    granted: allowed.has(id),
  }));
  const sites = granted === null ? null : offered(granted);
  return { sites, grant: (site) => requestOrigins(originsOf(site)) };
}

/** Sites that have stored mentions, with their names. */
export function useKnownSites(): { id: string; name: string }[] {
  const known = useLive(['settings'], knownSites, []);
  const ids = known.state === 'ready' ? known.value : [];
  return ids.map((id) => ({ id, name: SITE_NAMES.get(id) ?? id }));
}
