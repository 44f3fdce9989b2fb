import { browser } from './browser';

/** Match patterns of declared hosts, each with its subdomains. */
export function originsOf(site: { hosts: readonly string[] }): string[] {
  return site.hosts.map((host) => `*://*.${host}/*`);
}

/** Match patterns of the pages of a site on one of its origins: all, or those whose paths begin as it declares. */
export function pagesOf(origin: string, { paths }: { paths?: readonly string[] }): string[] {
  return paths === undefined ? [origin] : paths.map((path) => origin.replace(/\/\*$/u, `${path}*`));
}

/** Match pattern of one address's host alone; null where no host can be granted (browser pages, files). */
export function originOfUrl(url: string): string | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || (parsed.protocol !== 'https:' && parsed.protocol !== 'http:')) return null;
  return `${parsed.protocol}//${parsed.hostname}/*`;
}

/** Whether all of these are granted. */
export async function hasOrigins(origins: readonly string[]): Promise<boolean> {
  return origins.length > 0 && browser.permissions.contains({ origins: [...origins] });
}

/** All granted hosts, as match patterns. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/**
 * Those of some hosts that granted patterns cover, with all their subdomains, over http and https. Asked at once: the
 * browser would have to be asked for each of some two hundred hosts, while the worker may end.
 */
export function coveredHosts(hosts: readonly string[], granted: readonly string[]): string[] {
  if (granted.includes('<all_urls>')) return [...hosts];
  const covering = granted.flatMap((pattern) => /^\*:\/\/(?:\*\.)?([^/]+)\/\*$/u.exec(pattern)?.[1] ?? []);
  const all = granted.includes('*://*/*');
  const withSubdomains = covering.filter((host) => granted.includes(`*://*.${host}/*`));
  return hosts.filter((host) => all || withSubdomains.some((above) => host === above || host.endsWith(`.${above}`)));
}

/** Shows the browser's own prompt. Must be called straight from a click. False where the user declines. */
export async function requestOrigins(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.request({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** Gives hosts back; false where the browser keeps them. */
export async function giveBackOrigins(origins: readonly string[]): Promise<boolean> {
  try {
    return await browser.permissions.remove({ origins: [...origins] });
  } catch {
    return false;
  }
}

/** Calls back when hosts are granted or taken away, here or in the browser's own settings. */
export function onOriginsChanged(changed: (change: { added: string[]; removed: string[] }) => void): () => void {
  const added = (permissions: { origins?: string[] | undefined }): void =>
    changed({ added: permissions.origins ?? [], removed: [] });
  const removed = (permissions: { origins?: string[] | undefined }): void =>
    changed({ added: [], removed: permissions.origins ?? [] });
  browser.permissions.onAdded.addListener(added);
  browser.permissions.onRemoved.addListener(removed);
  return () => {
    browser.permissions.onAdded.removeListener(added);
    browser.permissions.onRemoved.removeListener(removed);
  };
}
