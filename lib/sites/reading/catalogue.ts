import declared from 'earshot:sites';
import { hostMatches, type Site } from './site';

/** What a site declares of itself, without its reader. */
export type DeclaredSite = Pick<Site, 'id' | 'name' | 'kind' | 'proof' | 'hosts'>;

/** Every declared site. */
export const SITES: readonly DeclaredSite[] = declared;

/** Sites with hosts of their own; the others read pages of any host by what these declare of themselves. */
export const SITES_WITH_HOSTS: readonly DeclaredSite[] = SITES.filter((site) => site.hosts.length > 0);

/** The site that a host belongs to, or null. */
export function siteOfHost(host: string): DeclaredSite | null {
  return SITES_WITH_HOSTS.find((site) => site.hosts.some((name) => hostMatches(host, name))) ?? null;
}

/** The site that reads pages of a host: its own, else the one that reads what any page declares of itself. */
export function siteFor(host: string): DeclaredSite {
  const site = siteOfHost(host) ?? SITES.find(({ kind }) => kind === 'web');
  if (!site) throw new Error('No site reads pages of any host');
  return site;
}

/** The declared host that an address belongs to (`amazon.de` for www.amazon.de), or null. */
export function declaredHostOf(site: DeclaredSite, host: string): string | null {
  return site.hosts.find((name) => hostMatches(host, name)) ?? null;
}
