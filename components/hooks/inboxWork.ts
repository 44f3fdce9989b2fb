import { useEffect, useRef, useState } from 'preact/hooks';
import type { InboxAddress } from '@/components/inbox/inboxAddress';
import type { InboxAction } from '@/components/inbox/inboxKeys';
import type { FocusWish } from '@/components/inbox/QueueList';
import { extended, NONE_SELECTED, toggled, without, type Selection } from '@/components/inbox/selection';
import type { Wish } from '@/components/inbox/wish';
import { OWNER_ME } from '@/lib/mentions/status';
import type { Decided } from './corrections';
import type { InboxDecisions } from './inboxDecisions';
import type { QueueList } from './queueList';

/** What is asked about the mentions that are meant. */
export type InboxQuestion = 'snooze' | 'tag' | 'owner';

export interface InboxWork {
  /** The one that has, or last had, the focus. */
  currentId: string | null;
  selection: Selection;
  focus: FocusWish | null;
  /** What of the open mention is to be got at. */
  wish: Wish | null;
  asks: InboxQuestion | null;
  ask: (question: InboxQuestion | null) => void;
  onCurrent: (mentionId: string) => void;
  select: (selection: Selection) => void;
  /** Does what a key says; false where there is nothing to do. */
  act: (action: InboxAction) => boolean;
  /** Decides about what is selected, else the current one. `leaves`: it goes from the queue, and the next one has its turn. */
  decide: (decided: Decided, leaves: boolean) => void;
  open: (mentionId: string) => void;
  close: () => void;
}

export interface InboxWorkOptions {
  at: InboxAddress;
  list: Pick<QueueList, 'places'>;
  decisions: Pick<InboxDecisions, 'decide' | 'undo'>;
  /** Whether list and mention stand side by side. */
  isWide: boolean;
  /** `replaces`: the way back leads past where one was. */
  onGo: (at: InboxAddress, replaces?: boolean) => void;
}

/** The hands of the inbox: what has the focus, what is selected, and what a key does to it. */
export function useInboxWork({ at, list: { places }, decisions, isWide, onGo }: InboxWorkOptions): InboxWork {
  const [currentId, setCurrent] = useState<string | null>(null);
  const [selection, setSelection] = useState<Selection>(NONE_SELECTED);
  const [focus, setFocus] = useState<FocusWish | null>(null);
  const [wish, setWish] = useState<Wish | null>(null);
  const [asks, ask] = useState<InboxQuestion | null>(null);
  const count = useRef(0);
  const isNarrowOpen = at.mentionId !== null && !isWide;
  const currentIndex = places.findIndex(({ mentionId }) => mentionId === (isNarrowOpen ? at.mentionId : currentId));
  const current = isNarrowOpen ? at.mentionId : (places[currentIndex]?.mentionId ?? null);
  const view = JSON.stringify({ ...at, mentionId: null });
  useEffect(() => {
    setSelection(NONE_SELECTED);
    setCurrent(null);
  }, [view]);
  useFocusThatLeft({ places, currentId, isNarrowOpen, focusOn: (mentionId) => focusOn(mentionId) });

  function focusOn(mentionId: string): void {
    setCurrent(mentionId);
    setFocus({ mentionId, at: ++count.current });
  }
  const show = (mentionId: string): void => {
    // What was wished of one mention is not wished of the next.
    if (mentionId !== at.mentionId) setWish(null);
    onGo({ ...at, mentionId }, at.mentionId !== null);
  };
  const goTo = (mentionId: string): void => {
    if (at.mentionId !== null) show(mentionId);
    if (!isNarrowOpen) focusOn(mentionId);
  };
  const step = (by: -1 | 1): string | null => places[currentIndex === -1 ? 0 : currentIndex + by]?.mentionId ?? null;
  const targets = (): string[] => (selection.ids.size > 0 ? [...selection.ids] : current === null ? [] : [current]);
  const clear = (): void => setSelection(NONE_SELECTED);
  const close = (): void => {
    const last = at.mentionId;
    setWish(null);
    onGo({ ...at, mentionId: null });
    if (last !== null) focusOn(last);
  };

  /** The row that has its turn once these are gone: the next one, else the one before. */
  const after = (gone: ReadonlySet<string>): string | null => {
    const from = Math.max(0, currentIndex);
    const next = places.slice(from).find(({ mentionId }) => !gone.has(mentionId)) ?? places.slice(0, from).findLast(({ mentionId }) => !gone.has(mentionId));
    return next?.mentionId ?? null;
  };
  const decide = (decided: Decided, leaves: boolean): void => {
    const ids = targets();
    if (ids.length === 0) return;
    const isIrrelevance = 'irrelevant' in decided;
    decisions.decide(ids, decided, isIrrelevance && at.topicId !== null ? [at.topicId] : null);
    if (!leaves) return;
    const gone = new Set(ids);
    setSelection((old) => without(old, gone));
    const next = after(gone);
    if (next !== null) goTo(next);
    else if (at.mentionId !== null) onGo({ ...at, mentionId: null });
  };
  const want = (kind: Wish['kind']): boolean => {
    if (current === null) return false;
    if (at.mentionId !== current) onGo({ ...at, mentionId: current }, at.mentionId !== null);
    setWish({ kind, at: ++count.current });
    return true;
  };
  const extend = (by: -1 | 1): boolean => {
    const to = step(by);
    if (to === null) return false;
    setSelection((old) => (current === null || current === to ? toggled(old, to) : extended(old, current, to)));
    focusOn(to);
    return true;
  };

  const act = (action: InboxAction): boolean => {
    if (typeof action === 'object') return targets().length > 0 && (decide({ label: action.label }, false), true);
    if (action === 'next' || action === 'previous') return goIfThere(step(action === 'next' ? 1 : -1));
    if (action === 'extendNext' || action === 'extendPrevious') return extend(action === 'extendNext' ? 1 : -1);
    if (action === 'open') return current !== null && (show(current), true);
    if (action === 'reply' || action === 'note') return want(action);
    if (action === 'undo') {
      decisions.undo((ids) => {
        const first = ids[0];
        if (first !== undefined && ids.length === 1 && !isNarrowOpen) focusOn(first);
      });
      return true;
    }
    if (action === 'filter') return focusFilter();
    if (action === 'selectAll') return places.length > 0 && (setSelection({ ids: new Set(places.map(({ mentionId }) => mentionId)), anchor: current }), true);
    if (action === 'leave') return leave();
    return targets().length > 0 && actOnTargets(action);
  };
  const goIfThere = (mentionId: string | null): boolean => mentionId !== null && (goTo(mentionId), true);
  const leave = (): boolean => {
    if (at.mentionId !== null) close();
    else if (selection.ids.size > 0) clear();
    else return false;
    return true;
  };
  const actOnTargets = (action: 'done' | 'snooze' | 'mine' | 'escalate' | 'tag' | 'irrelevant' | 'select'): boolean => {
    const now = Date.now();
    if (action === 'done') decide({ work: { status: at.queue === 'done' ? null : { is: 'done', at: now } } }, true);
    else if (action === 'irrelevant') decide({ irrelevant: at.queue !== 'irrelevant' }, true);
    else if (action === 'mine') decide({ work: { owner: OWNER_ME } }, false);
    else if (action === 'escalate') decide({ work: { status: { is: 'escalated', at: now } } }, false);
    else if (action === 'select') setSelection((old) => (current === null ? old : toggled(old, current)));
    else if (selection.ids.size === 0 && at.mentionId === current) return want(action);
    else ask(action);
    return true;
  };

  return { currentId: current, selection, focus, wish, asks, ask, onCurrent: setCurrent, select: setSelection, act, decide, open: show, close };
}

/** A row that went from the list takes the focus with it: it comes back to what stands there then. */
function useFocusThatLeft(options: { places: QueueList['places']; currentId: string | null; isNarrowOpen: boolean; focusOn: (mentionId: string) => void }): void {
  const { places, currentId, isNarrowOpen, focusOn } = options;
  const place = useRef(-1);
  useEffect(() => {
    const index = places.findIndex(({ mentionId }) => mentionId === currentId);
    if (index !== -1) place.current = index;
    else if (currentId !== null && place.current !== -1 && !isNarrowOpen && document.activeElement === document.body) {
      const next = places[Math.min(place.current, places.length - 1)];
      if (next !== undefined) focusOn(next.mentionId);
    }
    // oxlint-disable-next-line react/exhaustive-deps -- what focuses is new at each render
  }, [places, currentId]);
}

function focusFilter(): boolean {
  const field = document.querySelector<HTMLElement>('search select');
  field?.focus();
  return field !== null;
}
