import { readingsOf, unreadableSites, type Reading, type UnreadableSite } from '@/components/sites/listedSites';
import { DEFAULT_PERIOD, periodsOf } from '@/lib/insights/comparison';
import { healthBySite } from '@/lib/insights/siteHealth';
import { SITE_SOURCES } from '@/lib/sites/reading/sources';
import { readHealth, readUnreadable } from '@/lib/storage/siteHealth';
import { useLive } from './live';
import { useNow } from './now';
import { useSettings } from './settings';
import { useOfferedSites } from './sites';

/** How sites were read in the last fortnight. */
export interface SiteReadings {
  state: 'loading' | 'failed' | 'ready';
  days: number;
  /** By a site's id, or by the host of an address that belongs to none. */
  readingOf: (key: string) => Reading;
  /** Where the markup of unproven sites is known from, by id. */
  sources: ReadonlyMap<string, readonly string[]>;
}

export function useSiteReadings(): SiteReadings {
  const { zone, sitesOff } = useSettings();
  const { current } = periodsOf(useNow(), DEFAULT_PERIOD, zone);
  const stored = useLive(
    ['siteHealth', 'unreadable'],
    async (db) => ({ health: await readHealth(db, current), unreadable: await readUnreadable(db) }),
    [current.from, current.to],
  );
  const { health, unreadable } = stored.state === 'ready' ? stored.value : { health: [], unreadable: [] };
  return {
    state: stored.state,
    days: DEFAULT_PERIOD,
    sources: SITE_SOURCES,
    readingOf: readingsOf({ health: healthBySite(health, current), unreadable, off: sitesOff }),
  };
}

/** Those of the allowed sites of which nothing can be read. */
export function useUnreadableSites(): UnreadableSite[] {
  const { sites, otherHosts } = useOfferedSites();
  const { readingOf } = useSiteReadings();
  return sites === null ? [] : unreadableSites({ sites, otherHosts }, readingOf);
}
