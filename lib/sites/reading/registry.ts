import { hostMatches, type Site } from './site';

const declared = import.meta.glob<Site>('../*.ts', { eager: true, import: 'default' });

/** Every declared site: one file of `lib/sites` each, found by being there. */
export const SITES: readonly Site[] = Object.values(declared);

/** Sites with hosts of their own; the others read pages of any host by what these declare of themselves. */
export const SITES_WITH_HOSTS: readonly Site[] = SITES.filter((site) => site.hosts.length > 0);

/** The site that a host belongs to, or null. */
export function siteOfHost(host: string): Site | null {
  return SITES_WITH_HOSTS.find((site) => site.hosts.some((name) => hostMatches(host, name))) ?? null;
}

/** The site that reads pages of a host: its own, else the one that reads what any page declares of itself. */
export function siteFor(host: string): Site {
  const site = siteOfHost(host) ?? SITES.find(({ kind }) => kind === 'web');
  if (!site) throw new Error('No site reads pages of any host');
  return site;
}
