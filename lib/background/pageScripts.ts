import { coveredHosts, grantedOrigins, originsOf, pagesOf } from '@/lib/platform/permissions';
import { registerPageScripts, runInTab, type PageScript } from '@/lib/platform/pageScripts';
import { tabIds } from '@/lib/platform/tabs';
import { ANY_HOST_SCRIPT, SITES_WITH_HOSTS, siteOfHost } from '@/lib/sites/reading/catalogue';

const EVERY_PAGE = ['*://*/*', '<all_urls>', 'https://*/*', 'http://*/*'];

let queue: Promise<unknown> = Promise.resolve();

/**
 * Registers the listener, with the site's own script, for what is granted now. Calls are carried out one by one. True where
 * it was registered for something else before.
 */
export function registerForGrants(): Promise<boolean> {
  const done = queue.then(async () => registerPageScripts(await scriptsForGrants()));
  queue = done.catch(() => undefined);
  return done;
}

/** Starts the listener in open tabs that have none, or one of an older version. */
export async function startInOpenTabs(): Promise<void> {
  for (const script of await scriptsForGrants()) {
    const excluded = new Set(await tabIds(script.excludeMatches));
    for (const tabId of await tabIds(script.matches)) {
      if (!excluded.has(tabId)) await runInTab(tabId, script.files, script.allFrames);
    }
  }
}

/**
 * Starts the listener in a tab that the user pointed at, and in those frames of other hosts in it that are granted. False
 * where the browser does not allow it.
 */
export async function startInTab(tabId: number, host: string): Promise<boolean> {
  const started = await runInTab(tabId, filesForHost(host));
  const granted = await grantedOrigins();
  for (const site of SITES_WITH_HOSTS) {
    if (site.frames === true && coveredHosts(site.hosts, granted).length > 0) await runInTab(tabId, filesOf(site.id), true);
  }
  return started;
}

/** The files that read a page of this host: its own site's, else those that read what any page declares of itself. */
export function filesForHost(host: string): string[] {
  return [readersForHost(host), 'listener.js'];
}

/** The file that brings the readers of this host's pages. */
export function readersForHost(host: string): string {
  return `sites/${siteOfHost(host)?.id ?? ANY_HOST_SCRIPT}.js`;
}

async function scriptsForGrants(): Promise<PageScript[]> {
  const scripts: PageScript[] = [];
  const granted = await grantedOrigins();
  for (const site of SITES_WITH_HOSTS) {
    // Of a site with many hosts, such as one a country, the user may have granted some.
    const hosts = coveredHosts(site.hosts, granted);
    const matches = originsOf({ hosts }).flatMap((origin) => pagesOf(origin, site));
    const allFrames = site.frames === true;
    if (matches.length > 0) scripts.push({ id: site.id, files: filesOf(site.id), matches, excludeMatches: [], allFrames });
  }
  const matches = granted.filter((origin) => !isOfDeclaredSite(origin));
  if (matches.length > 0) {
    const excludeMatches = matches.some((origin) => EVERY_PAGE.includes(origin))
      ? SITES_WITH_HOSTS.flatMap(originsOf)
      : [];
    scripts.push({ id: ANY_HOST_SCRIPT, files: filesOf(ANY_HOST_SCRIPT), matches, excludeMatches, allFrames: false });
  }
  return scripts;
}

function isOfDeclaredSite(origin: string): boolean {
  const host = /^[^:]+:\/\/(?:\*\.)?([^/]+)\//u.exec(origin)?.[1];
  return host !== undefined && siteOfHost(host) !== null;
}

function filesOf(script: string): string[] {
  return [`sites/${script}.js`, 'listener.js'];
}
