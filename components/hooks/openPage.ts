import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Diagnosis } from '@/components/page/diagnostics';
import { pageViewOf, type PageView } from '@/components/page/pageView';
import { askDiagnosis, askStatus } from '@/lib/messaging/askPage';
import { send } from '@/lib/messaging/messenger';
import { hasOrigins, originOfUrl, originsOf } from '@/lib/platform/permissions';
import { onShownTabChanged } from '@/lib/platform/shownTab';
import { currentTab, tabOf, type OpenTab } from '@/lib/platform/tabs';
import type { PageStatus } from '@/lib/messaging/protocol';
import { declaredHostOf, siteOfHost, SITES } from '@/lib/sites/reading/catalogue';
import { grantOrigins } from './grant';

const LOADING: PageView = { state: 'loading' };
/** The numbers of a page that is being read grow while the popup or the panel is open. */
const ASK_AGAIN = 1_000;

export interface OpenPage {
  view: PageView;
  /** Shows the browser's prompt for the page's site; to be called straight from a click. */
  grant: () => Promise<boolean>;
  /** Reads the page once, without lasting access. */
  readOnce: () => Promise<boolean>;
  /** The structure of one of its posts, for copying. */
  diagnose: () => Promise<Diagnosis>;
  /** Null until it is known, and where there is no page. */
  tabId: number | null;
  /** Null where the browser keeps it from us. */
  url: string | null;
}

/** The page of the shown tab, followed to other tabs and other pages. A number in `?tab=` names another tab. */
export function useOpenPage(): OpenPage {
  const [seen, setSeen] = useState<{ tab: OpenTab | null; view: PageView }>({ tab: null, view: LOADING });
  const tab = useRef<OpenTab | null>(null);
  const asked = useRef<OpenTab | null>(null);

  const look = useCallback(async (): Promise<void> => {
    const found = await chosenTab().catch(() => null);
    if (found?.id !== tab.current?.id) setSeen({ tab: found, view: LOADING });
    tab.current = found;
    // A busy page is not asked again before it has answered; what another one answers late is not for this one.
    if (found !== null && isSame(asked.current, found)) return;
    asked.current = found;
    const view = await viewOf(found).catch((): PageView => ({ state: 'browser-page' }));
    if (isSame(asked.current, found)) asked.current = null;
    if (isSame(tab.current, found)) setSeen({ tab: found, view });
  }, []);

  useEffect(() => {
    const lookIfSeen = (): void => {
      if (!document.hidden) void look();
    };
    void look();
    const timer = setInterval(lookIfSeen, ASK_AGAIN);
    const unsubscribe = onShownTabChanged(lookIfSeen);
    return () => {
      clearInterval(timer);
      unsubscribe();
    };
  }, [look]);

  return {
    view: seen.view,
    tabId: seen.tab?.id ?? null,
    url: seen.tab?.url ?? null,
    grant: async () => {
      const granted = await grantOrigins(originsOfPage(tab.current?.url ?? null));
      await look();
      return granted;
    },
    readOnce: async () => {
      const { current } = tab;
      if (current === null) return false;
      const sent = await send('readOnce', { tabId: current.id });
      await look();
      return sent.ok && sent.answer.ok;
    },
    diagnose: async () => {
      const { current } = tab;
      const sent = current === null ? null : await askDiagnosis(current.id);
      if (sent?.ok !== true) return { state: 'no-answer' };
      return typeof sent.answer === 'string' ? { state: 'found', structure: sent.answer } : { state: 'nothing' };
    },
  };
}

function isSame(one: OpenTab | null, other: OpenTab | null): boolean {
  return one?.id === other?.id && one?.url === other?.url;
}

async function chosenTab(): Promise<OpenTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(named) ? tabOf(named) : currentTab();
}

async function viewOf(tab: OpenTab | null): Promise<PageView> {
  const url = tab?.url ?? null;
  const sent = tab === null || !mayHoldReader(url) ? null : await askStatus(tab.id);
  const origins = originsOfPage(url);
  return pageViewOf({
    url,
    site: siteOfUrl(url),
    granted: await hasOrigins(origins),
    status: sent?.ok ? sent.answer : null,
    keys: sent?.ok ? switchKeys(sent.answer, url) : [],
  });
}

/** Under which a page's site is switched off: its id, or, where software runs on any host, this host before all. */
function switchKeys({ site, siteName }: PageStatus, url: string | null): string[] {
  const known = SITES.find(({ id }) => id === site) ?? SITES.find(({ name }) => name === siteName);
  if (known !== undefined && known.hosts.length > 0) return [known.id];
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./u, '') : site;
  return [...new Set([host, site, known?.id ?? site])];
}

/** An address that is kept from us may be a page that was read once. */
function mayHoldReader(url: string | null): boolean {
  return url === null || /^https?:/u.test(url);
}

function siteOfUrl(url: string | null): ReturnType<typeof siteOfHost> {
  return url !== null && URL.canParse(url) ? siteOfHost(new URL(url).hostname) : null;
}

function originsOfPage(url: string | null): string[] {
  const site = siteOfUrl(url);
  const host = site === null || url === null ? null : declaredHostOf(site, new URL(url).hostname);
  if (host !== null) return originsOf({ hosts: [host] });
  const origin = url === null ? null : originOfUrl(url);
  return origin === null ? [] : [origin];
}
