import { useEffect, useState } from 'preact/hooks';
import { createCalendar } from '@/lib/mentions/calendar';
import type { Mention } from '@/lib/mentions/mention';
import type { Topic } from '@/lib/query/topic';
import type { OwnTouchpoint } from '@/lib/query/touchpoints';
import { decideTouchpoint, readTouchpoints } from '@/lib/storage/topics/touchpoints';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { stored, useSettings } from './settings';

export interface Touchpoints {
  touchpoints: Live<OwnTouchpoint[]>;
  /** What was removed last and can be brought back. */
  last: OwnTouchpoint | null;
  failed: boolean;
  /** Says false where it could not be stored; without id: a new one. */
  onSave: (touchpoint: Omit<OwnTouchpoint, 'id'> & { id?: string }) => Promise<boolean>;
  onRemove: (touchpoint: OwnTouchpoint) => Promise<void>;
  onUndo: () => Promise<void>;
}

/** The user's own touchpoints: stored, removed, and brought back. */
export function useTouchpoints(): Touchpoints {
  const db = useDatabase();
  const [last, setLast] = useState<OwnTouchpoint | null>(null);
  const [failed, setFailed] = useState(false);
  const decide = async (id: string, value: Omit<OwnTouchpoint, 'id'> | null): Promise<boolean> => {
    const kept = await stored(db, (open) => decideTouchpoint(open, id, value));
    setFailed(!kept);
    return kept;
  };
  return {
    touchpoints: useLive(['settings'], readTouchpoints, []),
    last,
    failed,
    onSave: ({ id, name, query }) => decide(id ?? crypto.randomUUID(), { name, query }),
    onRemove: async (touchpoint) => {
      if (await decide(touchpoint.id, null)) setLast(touchpoint);
    },
    onUndo: async () => {
      setLast(null);
      if (last !== null) await decide(last.id, last);
    },
  };
}

const NO_TOUCHPOINTS: readonly OwnTouchpoint[] = [];

/** The user's own touchpoints, where nothing is changed about them; none while they are read. */
export function useNamedTouchpoints(): readonly OwnTouchpoint[] {
  const live = useLive(['settings'], readTouchpoints, []);
  return live.state === 'ready' ? live.value : NO_TOUCHPOINTS;
}

const NONE: readonly string[] = [];

/**
 * Names of the user's own touchpoints at which a mention was made. What reads queries is loaded first: screens whose users
 * named none need not carry it.
 */
export function useOwnTouchpoints(mention: Mention, topics: readonly Pick<Topic, 'handles'>[]): readonly string[] {
  const { zone } = useSettings();
  const live = useLive(['settings'], readTouchpoints, []);
  const known = live.state === 'ready' ? live.value : null;
  const [names, setNames] = useState(NONE);
  useEffect(() => {
    let current = true;
    if (known === null || known.length === 0) {
      setNames(NONE);
      return undefined;
    }
    const calendar = createCalendar(zone);
    const of = {
      dayOf: (instant: number) => calendar.at(instant).day,
      handles: topics.flatMap(({ handles = [] }) => handles),
    };
    void import('@/lib/insights/ownTouchpoints').then(({ ownTouchpointsOf }) => {
      if (current) setNames(ownTouchpointsOf(mention, known, of));
    });
    return () => {
      current = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- topics are a new list at each render; an edit shows at the next look
  }, [known, mention, zone]);
  return names;
}
