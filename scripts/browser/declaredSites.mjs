import { declaredSites as declarations } from '../build-data/siteCatalogue.mjs';

/**
 * The sites that Earshot declares: {id, name, hosts}, those with hosts only. Needs a project that was built or prepared
 * before, since that writes the settings of TypeScript.
 */
export async function declaredSites() {
  return (await declarations()).filter(({ hosts }) => hosts.length > 0).map(({ id, name, hosts }) => ({ id, name, hosts: [...hosts] }));
}

/** The match patterns that a site's button asks for. */
export function patternsOf(site) {
  return site.hosts.map((host) => `*://*.${host}/*`);
}

/** The declared site that an address belongs to, on dot boundaries, or null. */
export function siteOf(sites, url) {
  const { hostname } = new URL(url);
  return sites.find(({ hosts }) => hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))) ?? null;
}
