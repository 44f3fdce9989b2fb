import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ListedMention } from '@/components/mentions/listedMention';
import { onPanelTargetChanged, readPanelTarget, type PanelTarget } from '@/lib/platform/panelTarget';
import { readMentionsById } from '@/lib/storage/mentionList';
import { useLive } from './live';
import type { OpenPage } from './openPage';

/** A panel that opens shows what was clicked to open it, ms; what is older was seen by an earlier one. */
const STILL_MEANT = 10_000;

export type ClickedMention =
  | { state: 'none' }
  | { state: 'loading' }
  /** `at`: when its mark was clicked, ms since 1970. */
  | { state: 'ready'; listed: ListedMention; at: number };

const NONE: ClickedMention = { state: 'none' };

/**
 * The mention whose mark was clicked last on the page that is shown, until the user goes back from it or on to another
 * page of that tab. While the user is in the panel, an address that changes is the page's own doing: sites give their reply
 * boxes addresses of their own.
 */
export function useClickedMention({ tabId, url }: Pick<OpenPage, 'tabId' | 'url'>): {
  clicked: ClickedMention;
  leave: () => void;
} {
  const target = usePanelTarget();
  const [left, setLeft] = useState<PanelTarget | null>(null);
  const place = useRef<{ target: PanelTarget; address: string | null } | null>(null);
  const shown = target !== null && target !== left && target.tabId === tabId ? target : null;
  const address = url?.replace(/#.*$/u, '') ?? null;
  useEffect(() => {
    if (shown === null) return;
    if (place.current?.target !== shown) place.current = { target: shown, address };
    else if (place.current.address !== address && !document.hasFocus()) setLeft(shown);
  }, [shown, address]);

  const id = shown?.mentionId ?? null;
  const live = useLive(
    ['mentions', 'matches'],
    async (db) => ({ id, found: id === null ? [] : await readMentionsById(db, [id]) }),
    [id],
  );
  return { clicked: clickedOf(shown, live), leave: useCallback(() => setLeft(target), [target]) };
}

function clickedOf(
  shown: PanelTarget | null,
  live: ReturnType<typeof useLive<{ id: string | null; found: ListedMention[] }>>,
): ClickedMention {
  if (shown === null || live.state === 'failed') return NONE;
  if (live.state === 'loading' || live.value.id !== shown.mentionId) return { state: 'loading' };
  const [listed] = live.value.found;
  return listed === undefined ? NONE : { state: 'ready', listed, at: shown.at };
}

/** What the panel was told to show last; null while that is nothing. */
function usePanelTarget(): PanelTarget | null {
  const [target, setTarget] = useState<PanelTarget | null>(null);
  useEffect(() => {
    let told = false;
    const stop = onPanelTargetChanged((changed) => {
      told = true;
      setTarget(changed);
    });
    void readPanelTarget().then((stored) => {
      if (!told && stored !== null && Date.now() - stored.at < STILL_MEANT) setTarget(stored);
    });
    return () => {
      told = true;
      stop();
    };
  }, []);
  return target;
}
