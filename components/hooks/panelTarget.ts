import { useEffect, useState } from 'preact/hooks';
import type { ListedMention } from '@/components/mentions/listedMention';
import { onPanelTargetChanged, readPanelTarget, type PanelTarget } from '@/lib/platform/panelTarget';
import { matchesOf } from '@/lib/storage/matchesOf';
import { useLive, type Live } from './live';

/** What the panel was told to show last; null while that is nothing. */
export function usePanelTarget(): PanelTarget | null {
  const [target, setTarget] = useState<PanelTarget | null>(null);
  useEffect(() => {
    let told = false;
    const stop = onPanelTargetChanged((changed) => {
      told = true;
      setTarget(changed);
    });
    void readPanelTarget().then((stored) => {
      if (!told) setTarget(stored);
    });
    return () => {
      told = true;
      stop();
    };
  }, []);
  return target;
}

/** One mention as lists show it; null where there is none of this id. */
export function useMention(id: string | null): Live<ListedMention | null> {
  return useLive(
    ['mentions', 'matches'],
    async (db) => {
      const mention = id === null ? undefined : await db.mentions.get(id);
      return mention === undefined ? null : { mention, matches: await matchesOf(db, [mention]) };
    },
    [id],
  );
}
