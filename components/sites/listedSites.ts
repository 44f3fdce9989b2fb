import type { SiteHealth } from '@/lib/insights/siteHealth';
import { fold } from '@/lib/language/fold';
import type { PageKind } from '@/lib/posts/post';

export type SiteKind = 'social' | 'forum' | 'reviews' | 'web';

/** A declared site, and which of its hosts may be read. Software that runs on any host has none of its own. */
export interface ListedSite {
  id: string;
  name: string;
  kind: SiteKind;
  hosts: readonly string[];
  grantedHosts: readonly string[];
  /** Whether it was checked on real pages, or only built from descriptions. */
  proven: boolean;
}

/** Pages of one kind on which posts stand, and none can be read. */
export interface UnreadableKind {
  kind: PageKind;
  /** Most things on one page that looked like posts. */
  found: number;
  /** ms since 1970. */
  since: number;
}

/** How a site, or a host of no site, is being read. */
export interface Reading {
  /** False where the user switched it off. */
  on: boolean;
  /** Null where nothing was found in the period. */
  health: SiteHealth | null;
  /** Empty where its pages are read, or nobody looks at them. */
  unreadable: readonly UnreadableKind[];
}

export const SITE_GROUPS = ['social', 'forum', 'reviews', 'software'] as const;
export type SiteGroup = (typeof SITE_GROUPS)[number];

/** Sites by what they are, by name within it; groups that hold none are left out. */
export function groupSites<Site extends ListedSite>(sites: readonly Site[]): { group: SiteGroup; sites: Site[] }[] {
  const byName = sites.toSorted((a, b) => Number(a.kind === 'web') - Number(b.kind === 'web') || (plain(a.name) < plain(b.name) ? -1 : 1));
  return SITE_GROUPS.map((group) => ({ group, sites: byName.filter((site) => groupOf(site) === group) })).filter(
    (one) => one.sites.length > 0,
  );
}

function groupOf({ kind, hosts }: ListedSite): SiteGroup {
  return hosts.length === 0 || kind === 'web' ? 'software' : kind;
}

/** Whether a name or one of the hosts holds what was typed, however it is written. */
export function isFound({ name, hosts }: Pick<ListedSite, 'name' | 'hosts'>, typed: string): boolean {
  const wanted = plain(typed).replace(/^https?:\/\/(?:www\.)?|\/.*$/gu, '');
  return [name, ...hosts].some((written) => plain(written).includes(wanted));
}

const plain = (written: string): string => fold(written.trim()).text;

/** A site that may be read and is, and whose posts cannot be. */
export interface UnreadableSite {
  name: string;
  kinds: readonly UnreadableKind[];
}

/**
 * Those of the allowed sites and addresses on which nothing can be read, by name. What is not read anyway, because it is
 * switched off or not allowed any more, is none of them.
 */
export function unreadableSites(
  { sites, otherHosts }: { sites: readonly ListedSite[]; otherHosts: readonly string[] },
  readingOf: (key: string) => Reading,
): UnreadableSite[] {
  const named = [
    ...sites.filter((site) => mayBeRead(site, otherHosts)).map(({ id, name }) => ({ key: id, name })),
    ...otherHosts.map((host) => ({ key: keyOfHost(host), name: host })),
  ];
  return named
    .map(({ key, name }) => ({ name, kinds: readingOf(key).unreadable }))
    .filter(({ kinds }) => kinds.length > 0);
}

/** Whether some page of a site may be read: software that runs on any host, wherever an address is allowed. */
export function mayBeRead({ hosts, grantedHosts }: ListedSite, otherHosts: readonly string[]): boolean {
  return hosts.length === 0 ? otherHosts.length > 0 : grantedHosts.length > 0;
}

/** The name under which the posts of an address are kept that belongs to no known site. */
export function keyOfHost(host: string): string {
  return host.replace(/^www\./u, '');
}

/** How each site is read, by its id or its host. What is switched off counts as readable: nobody looks. */
export function readingsOf(stored: {
  health: ReadonlyMap<string, SiteHealth>;
  unreadable: readonly (UnreadableKind & { site: string })[];
  off: readonly string[];
}): (key: string) => Reading {
  return (key) => {
    const on = !stored.off.includes(key);
    return {
      on,
      health: stored.health.get(key) ?? null,
      unreadable: on ? stored.unreadable.filter(({ site }) => site === key) : [],
    };
  };
}
