import type { Site } from '@/lib/sites/reading/site';

/** The name under which posts are kept: the site's own, or the host where one declaration reads pages of any host. */
export function siteIdOn(site: Site, host: string): string {
  return site.kind === 'web' && site.hosts.length === 0 ? host.replace(/^www\./u, '') : site.id;
}
