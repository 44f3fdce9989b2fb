import { useRef, useState } from 'preact/hooks';
import { cleanViewName, MOST_VIEWS, movedView, type InboxFilter, type InboxView } from '@/lib/inbox/inboxViews';
import { decideInboxViews, readViewsNow } from '@/lib/storage/inbox/inboxViews';
import { useDatabase } from './database';
import { useLive } from './live';
import { stored } from './settings';

export interface InboxViews {
  views: readonly InboxView[];
  isFull: boolean;
  /** What was removed last and can be brought back. */
  removed: InboxView | null;
  failed: boolean;
  add: (name: string, filter: InboxFilter) => void;
  rename: (id: string, name: string) => void;
  move: (id: string, by: -1 | 1) => void;
  remove: (id: string) => void;
  bringBack: () => void;
}

const NONE: readonly InboxView[] = [];

/** The views of the inbox that the user named. */
export function useInboxViews(): InboxViews {
  const db = useDatabase();
  const live = useLive(['settings', 'topics'], readViewsNow, []);
  const views = live.state === 'ready' ? live.value : NONE;
  const [removed, setRemoved] = useState<{ view: InboxView; place: number } | null>(null);
  const [failed, setFailed] = useState(false);
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const decide = (change: (views: readonly InboxView[]) => readonly InboxView[]): void => {
    turn.current = turn.current.then(async () => setFailed(!(await stored(db, (open) => decideInboxViews(open, change)))));
  };
  return {
    views,
    isFull: views.length >= MOST_VIEWS,
    removed: removed?.view ?? null,
    failed,
    add(typed, { queue, topicId, site, owner, tag }) {
      const name = cleanViewName(typed);
      if (name !== null) decide((all) => [...all, { id: crypto.randomUUID(), name, queue, topicId, site, owner, tag }]);
    },
    rename(id, typed) {
      const name = cleanViewName(typed);
      if (name !== null) decide((all) => all.map((view) => (view.id === id ? { ...view, name } : view)));
    },
    move: (id, by) => decide((all) => movedView(all, id, by)),
    remove(id) {
      const place = views.findIndex((view) => view.id === id);
      const view = views[place];
      if (view === undefined) return;
      setRemoved({ view, place });
      decide((all) => all.filter((one) => one.id !== id));
    },
    bringBack() {
      if (removed === null) return;
      setRemoved(null);
      decide((all) => all.toSpliced(removed.place, 0, removed.view));
    },
  };
}
