import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { authorHref, authorOfHref } from '@/components/authors/authorsAddress';
import type { ListedMember, SegmentCounted } from '@/components/authors/SegmentShown';
import type { LastDoneProps } from '@/components/layout/LastDone';
import { addMember, emptyMaterial, personaOf, type Persona } from '@/lib/insights/persona';
import type { Segment } from '@/lib/inbox/segment';
import { createCalendar } from '@/lib/mentions/calendar';
import { decideSegments, readSegments, undoSegments, type SegmentsBefore } from '@/lib/storage/people/segments';
import { walkSegment, type SegmentCount, type SegmentMember } from '@/lib/storage/people/walkSegment';
import { accountOf } from './authors';
import { useDatabase } from './database';
import { useLive } from './live';
import { stored, useSettings } from './settings';
import { useTranslator } from './translation';

type OnMember = NonNullable<Parameters<typeof walkSegment>[2]['onMember']>;

/** The least time between two looks at a count that is under way, ms. */
const SHOWN_EVERY = 250;

export interface Segments {
  segments: readonly Segment[] | 'loading' | 'failed';
  done: LastDoneProps['done'];
  failed: boolean;
  /** Stores it in the place of the one of its id, or at the end. */
  save: (segment: Segment) => void;
  remove: (segment: Segment) => void;
  undo: () => void;
}

/** The user's segments, and what changes them. */
export function useSegments(): Segments {
  const db = useDatabase();
  const { text } = useTranslator();
  const live = useLive(['settings'], readSegments, []);
  const [last, setLast] = useState<{ id: string; words: string; tookFocus: boolean; before: SegmentsBefore } | null>(null);
  const [failed, setFailed] = useState(false);
  const change = async (words: string, changed: (segments: readonly Segment[]) => Segment[]): Promise<void> => {
    let before: SegmentsBefore = { segments: [], voices: {} };
    const kept = await stored(db, async (open) => {
      before = await decideSegments(open, changed(await readSegments(open)));
    });
    setFailed(!kept);
    if (kept) setLast({ id: crypto.randomUUID(), words, tookFocus: true, before });
  };
  return {
    segments: live.state === 'ready' ? live.value : live.state,
    done: last,
    failed,
    save: (segment) => void change(text('segments.saved', { name: segment.name }), (segments) => {
      const isNew = segments.every(({ id }) => id !== segment.id);
      return isNew ? [...segments, segment] : segments.map((one) => (one.id === segment.id ? segment : one));
    }),
    remove: (segment) => void change(text('segments.deleted', { name: segment.name }), (segments) => segments.filter(({ id }) => id !== segment.id)),
    undo: () => {
      if (last === null) return;
      setLast(null);
      void stored(db, (open) => undoSegments(open, last.before)).then((kept) => setFailed(!kept));
    },
  };
}

const BEFORE: SegmentCounted = { state: 'counting', looked: 0, all: 0, count: 0, members: [], persona: null };

/** Who belongs to a segment, counted when it is shown and when it changed, until that is stopped. */
export function useSegmentCount(segment: Segment): { counted: SegmentCounted; stop: () => void; again: () => void } {
  const db = useDatabase();
  const { zone } = useSettings();
  const [counted, setCounted] = useState<SegmentCounted>(BEFORE);
  const [turn, setTurn] = useState(0);
  const stopped = useRef(false);
  const asked = JSON.stringify(segment);
  useEffect(() => {
    if (db === null) return undefined;
    let current = true;
    setCounted(BEFORE);
    const count = async (): Promise<void> => {
      let shownAt = performance.now();
      const material = emptyMaterial();
      const calendar = createCalendar(zone);
      const onMember: OnMember = (mentions, matches) => addMember(material, mentions, matches, calendar);
      for await (const so of walkSegment(db, segment, { now: Date.now(), onMember })) {
        if (!current) return;
        const isOver = so.isDone || stopped.current;
        if (isOver || performance.now() - shownAt >= SHOWN_EVERY) {
          shownAt = performance.now();
          const members = isOver ? await Promise.all(so.members.map(async (member) => listed(member, await newestId(member)))) : [];
          if (current) setCounted(countedOf(so, isOver ? (so.isDone ? 'done' : 'stopped') : 'counting', members, isOver ? personaOf(material) : null));
        }
        if (isOver) return;
      }
    };
    const newestId = async ({ author }: SegmentMember): Promise<string | null> => (await db.mentions.where('authorId').equals(author.id).reverse().limit(1).primaryKeys())[0] ?? null;
    count().catch(() => current && setCounted((old) => ({ ...old, state: 'failed' })));
    return () => {
      current = false;
      stopped.current = false;
    };
    // oxlint-disable-next-line react/exhaustive-deps -- `asked` says what the segment is
  }, [db, asked, zone, turn]);
  const stop = useCallback(() => {
    stopped.current = true;
  }, []);
  const again = useCallback(() => setTurn((before) => before + 1), []);
  return { counted, stop, again };
}

function countedOf({ looked, all, count }: SegmentCount, state: SegmentCounted['state'], members: readonly ListedMember[], persona: Persona | null): SegmentCounted {
  return { state, looked, all, count, members, persona };
}

function listed({ author, accounts, person, why }: SegmentMember, mentionId: string | null): ListedMember {
  return {
    account: accountOf(author),
    accounts: accounts.map(accountOf),
    calledName: person?.contact?.name ?? null,
    href: mentionId === null ? authorHref(author.id) : authorOfHref(mentionId),
    why,
  };
}
