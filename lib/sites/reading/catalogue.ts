import declared from 'earshot:sites';
import { hostMatches, type Site } from './site';

/** What a site declares of itself, without its reader. */
export type DeclaredSite = Pick<Site, 'id' | 'name' | 'kind' | 'proof' | 'hosts' | 'paths' | 'named' | 'frames'>;

/** Every declared site. */
export const SITES: readonly DeclaredSite[] = declared;

/** Sites with hosts of their own; the others read pages of any host by what these declare of themselves. */
export const SITES_WITH_HOSTS: readonly DeclaredSite[] = SITES.filter((site) => site.hosts.length > 0);

/** Sites that are known by their pages only: software that runs on any host, and what any page says of itself. */
export const SITES_OF_ANY_HOST: readonly DeclaredSite[] = SITES.filter((site) => site.hosts.length === 0);

/** Name of the page script that holds the readers of all sites of any host. */
export const ANY_HOST_SCRIPT = 'any';

/** The site that a host belongs to, or null; of two that match, the one that names more of the host. */
export function siteOfHost(host: string): DeclaredSite | null {
  let nearest: DeclaredSite | null = null;
  let length = 0;
  for (const site of SITES_WITH_HOSTS) {
    const declared = declaredHostOf(site, host) ?? '';
    if (declared.length > length) [nearest, length] = [site, declared.length];
  }
  return nearest;
}

/** Who may read a page: its host's own site, else all that read any host. */
export function readersOf(url: { hostname: string }): readonly DeclaredSite[] {
  const own = siteOfHost(url.hostname);
  return own === null ? SITES_OF_ANY_HOST : [own];
}

/** The declared host that an address belongs to (`amazon.de` for www.amazon.de), or null. */
export function declaredHostOf(site: DeclaredSite, host: string): string | null {
  return site.hosts.filter((name) => hostMatches(host, name)).toSorted((a, b) => b.length - a.length)[0] ?? null;
}
