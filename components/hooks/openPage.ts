import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { pageViewOf, type PageView } from '@/components/popup/pageView';
import { send, sendToTab } from '@/lib/messaging/messenger';
import { hasOrigins, originOfUrl, originsOf, requestOrigins } from '@/lib/platform/permissions';
import { currentTab, tabOf, type OpenTab } from '@/lib/platform/tabs';
import { declaredHostOf, siteOfHost } from '@/lib/sites/reading/catalogue';

/** The numbers of a page that is being read grow while the popup is open. */
const ASK_AGAIN = 1_000;

export interface OpenPage {
  view: PageView;
  /** Shows the browser's prompt for the page's site; to be called straight from a click. */
  grant: () => Promise<boolean>;
  /** Reads the page once, without lasting access. */
  readOnce: () => Promise<boolean>;
  /** Null until it is known, and where there is no page. */
  tabId: number | null;
}

/** The page that the popup was opened over. A number in `?tab=` names another tab. */
export function useOpenPage(): OpenPage {
  const [view, setView] = useState<PageView>({ state: 'loading' });
  const [tabId, setTabId] = useState<number | null>(null);
  const tab = useRef<OpenTab | null>(null);

  const look = useCallback(async (): Promise<void> => {
    try {
      tab.current = await chosenTab();
      setTabId(tab.current?.id ?? null);
      setView(await viewOf(tab.current));
    } catch {
      setView({ state: 'browser-page' });
    }
  }, []);

  useEffect(() => {
    void look();
    const timer = setInterval(() => {
      if (!document.hidden) void look();
    }, ASK_AGAIN);
    return () => clearInterval(timer);
  }, [look]);

  return {
    view,
    tabId,
    grant: async () => {
      const granted = await requestOrigins(originsOfPage(tab.current?.url ?? null));
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
  };
}

async function chosenTab(): Promise<OpenTab | null> {
  const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  return Number.isInteger(named) ? tabOf(named) : currentTab();
}

async function viewOf(tab: OpenTab | null): Promise<PageView> {
  const url = tab?.url ?? null;
  const sent = tab === null || !mayHoldReader(url) ? null : await sendToTab('pageStatus', tab.id);
  const origins = originsOfPage(url);
  return pageViewOf({
    url,
    site: siteOfUrl(url),
    granted: await hasOrigins(origins),
    status: sent?.ok ? sent.answer : null,
  });
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
