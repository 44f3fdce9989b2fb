import { Dexie, type Collection } from 'dexie';
import { fold } from '@/lib/language/fold';
import type { Risk } from '@/lib/inbox/risk';
import type { EarshotDatabase } from '../database';
import type { AuthorRow } from '../rows';
import { readCounters } from '../counters';
import { readAuthorFacts, type AuthorFacts } from './authorFacts';
import { headsOf, readLinks, type Links, type ListedBy, type PersonInList } from './heads';
import { readPerson } from './accounts';

/** Which authors are wanted. */
export interface AuthorFilter {
  site: string | null;
  /** At least so much at risk; null: whoever. */
  risk: Exclude<Risk['level'], 'none'> | null;
  /** Letters of a handle, a name, or of what is written down of somebody; '': whoever. */
  text: string;
}

/** One row of the list: somebody with all their accounts. */
export interface ListedAuthor extends PersonInList {
  facts: AuthorFacts;
}

/** Where the list goes on: the instant of the last author that was looked at, and how many of that instant were. */
export interface AuthorCursor {
  lastSeenAt: number;
  skip: number;
}

export interface AuthorWindow {
  rows: ListedAuthor[];
  /** Null at the end. A sparse filter may give few rows, or none, with a `next` from which to go on. */
  next: AuthorCursor | null;
  /** How many authors were looked at for these rows. */
  looked: number;
}

interface Reading {
  /** Ms since 1970. */
  now: number;
  after: AuthorCursor | null;
  most: number;
  /** Whether it took long enough; absent: it goes on until MOST_LOOKED_AT authors were looked at. */
  isOver?: () => boolean;
}

/** Authors that are looked at in one call at most, and people whose risk is asked for. */
const MOST_LOOKED_AT = 20_000;
const MOST_ASKED = 200;
const WINDOW = 50;
/** People of whom facts are read together. */
const AHEAD = 25;
const SEARCHED = 1_000;

/**
 * Authors, who was seen last first, in windows; accounts that are one person's as one row, where the one stands that was seen last
 * (of a site: the one there). Looks at no mentions but the newest of those that are shown, or whose risk is asked for.
 */
export async function readAuthors(db: EarshotDatabase, filter: AuthorFilter, { now, after, most, isOver = () => false }: Reading): Promise<AuthorWindow> {
  const wanted = wantedBy(filter.text);
  const links = await readLinks(db);
  const written = wanted.text === '' ? new Set<string>() : await peopleWith(db, wanted.text);
  const by = {
    order: byLastSeen,
    stands: ({ site }: AuthorRow): boolean => filter.site === null || site === filter.site,
    isWanted: (author: AuthorRow, personId: string | null): boolean => holds(author, wanted.text) || (personId !== null && written.has(personId)),
  };
  const rows = after === null && wanted.text !== '' ? await namedExactly(db, wanted.handle, { filter, by, links, now }) : [];
  let cursor = after ?? (rows.length === 0 ? null : { lastSeenAt: Infinity, skip: 0 });
  let looked = 0;
  let asked = 0;
  const size = wanted.text === '' ? WINDOW : SEARCHED;
  while (rows.length < most && looked < MOST_LOOKED_AT && asked < MOST_ASKED) {
    const window = await authorsIn(db, filter.site, cursor).offset(cursor?.skip ?? 0).limit(size).toArray();
    const heads = await headsOf(db, window, links, by);
    const facts = new Map<string, AuthorFacts>();
    for (const author of window) {
      if (rows.length >= most || asked >= MOST_ASKED) return { rows, next: cursor, looked };
      cursor = cursor?.lastSeenAt === author.lastSeenAt ? { ...cursor, skip: cursor.skip + 1 } : { lastSeenAt: author.lastSeenAt, skip: 1 };
      looked += 1;
      const head = heads.get(author.id);
      if (head === undefined || (wanted.text !== '' && head.accounts.some((account) => isNamed(account, wanted.handle)))) continue;
      if (!facts.has(author.id)) await addFacts(db, facts, { heads: [...heads.values()], from: author.id, most: Math.min(AHEAD, most - rows.length), now });
      const own = facts.get(author.id);
      asked += filter.risk === null ? 0 : 1;
      if (own !== undefined && isAtRisk(own.risk, filter.risk)) rows.push({ ...head, facts: own });
    }
    if (window.length < size) return { rows, next: null, looked };
    if (isOver()) break;
  }
  return { rows, next: cursor, looked };
}

/** Adds the facts of so many people, from one of them on. */
async function addFacts(
  db: EarshotDatabase,
  facts: Map<string, AuthorFacts>,
  { heads, from, most, now }: { heads: readonly PersonInList[]; from: string; most: number; now: number },
): Promise<void> {
  const first = heads.findIndex(({ author }) => author.id === from);
  const next = heads.slice(first, first + most);
  const found = await readAuthorFacts(db, next.map(({ accounts }) => accounts), now);
  next.forEach(({ author }, at) => {
    const own = found[at];
    if (own !== undefined) facts.set(author.id, own);
  });
}

interface Wanted {
  /** Letters as they are compared; '': all are wanted. */
  text: string;
  handle: string;
}

function wantedBy(text: string): Wanted {
  const handle = text.trim().replace(/^@/u, '');
  return { text: folded(handle), handle: handle.toLowerCase() };
}

/** A row's key is its site and handle: whose handle is just that is found at once, and comes first. */
async function namedExactly(
  db: EarshotDatabase,
  handle: string,
  { filter, by, links, now }: { filter: AuthorFilter; by: ListedBy; links: Links; now: number },
): Promise<ListedAuthor[]> {
  const sites = filter.site === null ? Object.keys((await readCounters(db)).sites) : [filter.site];
  if (sites.length === 0) return [];
  const found = (await db.authors.where('id').anyOfIgnoreCase(sites.map((site) => `${site}:${handle}`)).toArray()).filter((author) => isNamed(author, handle));
  const people = await Promise.all(found.map(({ id }) => readPerson(db, id)));
  const accounts = people.flatMap((person) => person?.accounts ?? []);
  const heads = [...(await headsOf(db, [...new Map(accounts.map((author) => [author.id, author])).values()], links, by)).values()];
  const facts = await readAuthorFacts(db, heads.map((head) => head.accounts), now);
  return heads.flatMap((head, at): ListedAuthor[] => {
    const own = facts[at];
    return own === undefined || !isAtRisk(own.risk, filter.risk) ? [] : [{ ...head, facts: own }];
  }).toSorted((a, b) => byLastSeen(a.author, b.author));
}

const isNamed = ({ id, site }: AuthorRow, handle: string): boolean => id.toLowerCase() === `${site}:${handle}`.toLowerCase();

function authorsIn(db: EarshotDatabase, site: string | null, cursor: AuthorCursor | null): Collection<AuthorRow, string> {
  const to = cursor?.lastSeenAt ?? Dexie.maxKey;
  const range = site === null
    ? db.authors.where('lastSeenAt').between(Dexie.minKey, to, true, true)
    : db.authors.where('[site+lastSeenAt]').between([site, Dexie.minKey], [site, to], true, true);
  return range.reverse();
}

/** As the index has them, read backwards. */
const byLastSeen = (a: AuthorRow, b: AuthorRow): number => b.lastSeenAt - a.lastSeenAt || (a.id > b.id ? -1 : 1);

const folded = (text: string): string => fold(text).text;

function holds({ handle, name }: AuthorRow, wanted: string): boolean {
  return wanted === '' || [handle, name].some((part) => part !== null && folded(part).includes(wanted));
}

/** People of whom something is written down that holds a text. */
async function peopleWith(db: EarshotDatabase, wanted: string): Promise<Set<string>> {
  const found = db.people.filter(({ contact = {} }) => Object.values(contact).some((text) => folded(text).includes(wanted)));
  return new Set(await found.primaryKeys());
}

const LEVELS: readonly Risk['level'][] = ['none', 'raised', 'high'];

const isAtRisk = ({ level }: Risk, least: Risk['level'] | null): boolean => least === null || LEVELS.indexOf(level) >= LEVELS.indexOf(least);
