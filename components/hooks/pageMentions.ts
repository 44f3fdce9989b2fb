import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { ListedMention } from '@/components/mentions/listedMention';
import { askMentions } from '@/lib/messaging/askPage';
import { readMentionsById } from '@/lib/storage/mentionList';
import { useLive } from './live';
import type { OpenPage } from './openPage';

/** Rows that are read at a time. */
const WINDOW = 50;
const NONE: readonly string[] = [];

export interface PageMentions {
  state: 'loading' | 'ready' | 'failed';
  rows: ListedMention[];
  /** Whether all mentions of the page are here. */
  complete: boolean;
  more: () => void;
}

/** The mentions on a page that is being read, in its order, in windows as they are asked for; fresh as the page changes. */
export function usePageMentions({ tabId, view }: Pick<OpenPage, 'tabId' | 'view'>): PageMentions {
  const ids = useIdsOnPage(tabId, view);
  const [most, setMost] = useState(WINDOW);
  useEffect(() => setMost(WINDOW), [tabId]);
  const wanted = useMemo(() => ids?.slice(0, most) ?? NONE, [ids, most]);
  const live = useLive(
    ['mentions', 'matches'],
    async (db) => ({ wanted, found: await readMentionsById(db, wanted) }),
    [wanted],
  );
  // What was read for another page, or a shorter list, stays only as far as it is on this one.
  const isFresh = live.state === 'ready' && live.value.wanted === wanted;
  const rows = useMemo(() => {
    if (live.state !== 'ready') return [];
    const onPage = new Set(wanted);
    return live.value.found.filter(({ mention }) => onPage.has(mention.id));
  }, [live, wanted]);
  const more = useCallback(() => {
    if (isFresh) setMost((read) => read + WINDOW);
  }, [isFresh]);
  const isReady = ids !== null && (isFresh || rows.length > 0);
  return {
    state: live.state === 'failed' ? 'failed' : isReady ? 'ready' : 'loading',
    rows,
    complete: isFresh && ids !== null && wanted.length === ids.length,
    more,
  };
}

/** Ids of the mentions on the page of a tab, asked for with each look at it; null until they are known. */
function useIdsOnPage(tabId: number | null, view: OpenPage['view']): readonly string[] | null {
  const [told, setTold] = useState<{ tabId: number; ids: readonly string[] } | null>(null);
  useEffect(() => {
    if (tabId === null || view.state !== 'reading') return;
    void askMentions(tabId).then((sent) => {
      if (!sent.ok || !Array.isArray(sent.answer)) return;
      const ids = sent.answer;
      setTold((old) => (old?.tabId === tabId && isSame(old.ids, ids) ? old : { tabId, ids }));
    });
  }, [tabId, view]);
  return told !== null && told.tabId === tabId && view.state === 'reading' ? told.ids : null;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((id, index) => id === others[index]);
}
