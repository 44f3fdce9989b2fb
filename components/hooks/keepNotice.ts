import { useCallback, useEffect, useState } from 'preact/hooks';
import { send } from '@/lib/messaging/messenger';
import { onKeepNoticeChanged, readKeepNotice, setKeepNotice, type KeepNotice } from '@/lib/platform/keepNotice';

/** How long popup and panel speak of what was kept before they opened, ms. */
const STILL_MEANT = 10 * 60_000;

export interface Keeping {
  /** What came of what was kept last in this tab; null: nothing, or it was said. */
  notice: KeepNotice | null;
  /** Whether it was taken back, or could not be. */
  tookBack: 'no' | 'yes' | 'failed';
  takeBack: () => void;
  keepUnder: (topicId: string) => void;
  dismiss: () => void;
}

/** What came of keeping something by hand in a tab, and the way to take it back. */
export function useKeeping(tabId: number | null): Keeping {
  const [notice, setNotice] = useState<KeepNotice | null>(null);
  const [tookBack, setTookBack] = useState<Keeping['tookBack']>('no');
  useEffect(() => {
    let told = false;
    const stop = onKeepNoticeChanged((changed) => {
      told = true;
      setTookBack('no');
      setNotice(changed);
    });
    readKeepNotice().then(
      (stored) => {
        if (!told && stored !== null && Date.now() - stored.at < STILL_MEANT) setNotice(stored);
      },
      () => undefined,
    );
    return () => {
      told = true;
      stop();
    };
  }, []);
  const takeBack = useCallback(() => {
    if (notice?.state !== 'kept') return;
    const { mentionId, topicId } = notice;
    void send('takeBack', { mentionId, topicId }).then((sent) => setTookBack(sent.ok && sent.answer.ok ? 'yes' : 'failed'));
  }, [notice]);
  return {
    notice: notice !== null && notice.tabId === tabId ? notice : null,
    tookBack,
    takeBack,
    keepUnder: useCallback((topicId) => void send('keepUnder', { topicId }), []),
    dismiss: useCallback(() => {
      setNotice(null);
      void setKeepNotice(null);
    }, []),
  };
}
