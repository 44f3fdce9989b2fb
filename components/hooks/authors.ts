import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AuthorsAddress } from '@/components/authors/authorsAddress';
import type { AuthorsInList } from '@/components/authors/AuthorsView';
import type { DueCheckIn } from '@/components/authors/CheckInsDue';
import { hrefOfAuthor, nameOf, type Account, type ListedAuthor } from '@/components/authors/listedAuthor';
import type { Person } from '@/lib/inbox/person';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readCheckIns } from '@/lib/storage/people/checkIns';
import { readAuthors, type AuthorCursor, type ListedAuthor as StoredAuthor } from '@/lib/storage/people/readAuthors';
import type { AuthorRow } from '@/lib/storage/rows';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { readOnChange } from './readOnChange';

/** Rows that are read at a time. */
const PAGE = 50;
/** A longer list is not read again by itself: that would cost too much, and move what the user looks at. */
const MOST_REFRESHED = 100;
/** How long one reading may look for what fits, ms, before the screen shows what was found. */
const PATIENCE = 400;
/** The least time between two readings of a list that changes, ms. */
const INTERVAL = 2_000;

type Wanted = Pick<AuthorsAddress, 'site' | 'risk' | 'text'>;

interface ReadSoFar {
  state: AuthorsInList['state'];
  rows: readonly ListedAuthor[];
  next: AuthorCursor | null;
}

const NOTHING: ReadSoFar = { state: 'loading', rows: [], next: null };

/** The authors that fit, who was seen last first, read in windows as they are asked for. A short list stays fresh. */
export function useAuthors({ site, risk, text }: Wanted): AuthorsInList {
  const db = useDatabase();
  const [list, setList] = useState<ReadSoFar>(NOTHING);
  const shown = useRef<ReadSoFar>(list);
  shown.current = list;
  const generation = useRef(0);

  const read = useCallback(
    async (after: AuthorCursor | null, most: number): Promise<void> => {
      if (db === null) return;
      const mine = ++generation.current;
      const isCurrent = (): boolean => mine === generation.current;
      const before = after === null ? [] : shown.current.rows;
      // What stands there stays until as much is found again.
      const isAnew = after === null && shown.current.rows.length > 0;
      try {
        await readUntil(db, { site, risk, text }, { after, most, isCurrent }, (found, next, isOver) => {
          if (isCurrent() && (isOver || !isAnew)) setList({ state: isOver ? 'ready' : 'loading', rows: [...before, ...found], next });
        });
      } catch {
        if (isCurrent()) setList((old) => ({ ...old, state: 'failed' }));
      }
    },
    [db, site, risk, text],
  );

  useEffect(() => {
    if (db === null) return undefined;
    setList(NOTHING);
    shown.current = NOTHING;
    const stop = readOnChange(db, ['authors', 'mentions', 'matches', 'topics', 'people', 'identities'], async () => {
      const { length } = shown.current.rows;
      if (length <= MOST_REFRESHED) await read(null, Math.max(PAGE, length));
    }, INTERVAL);
    return () => {
      // What is still being read is of the old filter.
      // oxlint-disable-next-line react/exhaustive-deps -- a counter, no element
      generation.current++;
      stop();
    };
  }, [db, read]);

  const more = useCallback(() => {
    const { state, next } = shown.current;
    if (state !== 'ready' || next === null) return;
    shown.current = { ...shown.current, state: 'loading' };
    void read(next, PAGE);
  }, [read]);

  return { state: list.state, rows: list.rows, complete: list.state === 'ready' && list.next === null, more };
}

interface Reading {
  after: AuthorCursor | null;
  most: number;
  isCurrent: () => boolean;
}

/** Goes on where a sparse filter finds little, and tells what it found after each look, until there is enough or nothing left. */
async function readUntil(
  db: EarshotDatabase,
  filter: Wanted,
  { after, most, isCurrent }: Reading,
  found: (rows: readonly ListedAuthor[], next: AuthorCursor | null, isOver: boolean) => void,
): Promise<void> {
  const rows: ListedAuthor[] = [];
  let cursor = after;
  let isOver = false;
  while (!isOver && isCurrent()) {
    const over = performance.now() + PATIENCE;
    const window = await readAuthors(db, filter, { now: Date.now(), after: cursor, most: most - rows.length, isOver: () => performance.now() > over });
    rows.push(...window.rows.map(listed));
    cursor = window.next;
    isOver = cursor === null || rows.length >= most;
    found([...rows], cursor, isOver);
  }
}

/** Whom to look in on by now, who is longest due first. */
export function useCheckIns(now: number): Live<DueCheckIn[]> {
  return useLive(['people', 'identities', 'authors'], async (db) => {
    const due = await readCheckIns(db, now);
    return Promise.all(due.map(async ({ person, at, accounts }) => ({ at, ...(await dueOf(db, person, accounts)) })));
  }, [now]);
}

async function dueOf(db: EarshotDatabase, person: Person, accounts: readonly AuthorRow[]): Promise<Omit<DueCheckIn, 'at'>> {
  const [first] = accounts;
  if (first === undefined) return { authorId: person.id, name: person.contact?.name ?? '', href: '' };
  const newest = await db.mentions.where('authorId').equals(first.id).last();
  const facts = { points: newest === undefined ? [] : [{ id: newest.id }] };
  return { authorId: first.id, name: person.contact?.name ?? nameOf(first), href: hrefOfAuthor({ account: accountOf(first), facts }) };
}

/** What screens show of an account. */
export function accountOf({ id, site, handle, name, url }: AuthorRow): Account {
  return { id, site, handle, name, url };
}

function listed({ author, accounts, person, facts }: StoredAuthor): ListedAuthor {
  return {
    account: accountOf(author),
    accounts: accounts.map(accountOf),
    calledName: person?.contact?.name ?? null,
    facts: { mentions: facts.mentions, isMore: facts.isMore, points: facts.points, risk: facts.risk },
    lastSeenAt: author.lastSeenAt,
    checkInAt: person?.checkInAt ?? null,
  };
}
