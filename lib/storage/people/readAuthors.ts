import { Dexie, type Collection } from 'dexie';
import { fold } from '@/lib/language/fold';
import type { Risk } from '@/lib/inbox/risk';
import type { EarshotDatabase } from '../database';
import type { AuthorRow } from '../rows';
import { readAuthorFacts, type AuthorFacts } from './authorFacts';
import { headsOf, type PersonInList } from './heads';

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

/** Authors that are looked at in one call at most, and of those whose risk must be known. */
const MOST_LOOKED_AT = 20_000;
const MOST_WITH_FACTS = 200;
const WINDOW = 50;
const SEARCHED = 1_000;

/**
 * Authors, who was seen last first, in windows; accounts that are one person's as one row, where the one stands that was seen last
 * (of a site: the one there). Looks at no mentions but the newest of those that are shown, or whose risk is asked for.
 */
export async function readAuthors(db: EarshotDatabase, filter: AuthorFilter, { now, after, most, isOver = () => false }: Reading): Promise<AuthorWindow> {
  const wanted = folded(filter.text.trim().replace(/^@/u, ''));
  const written = wanted === '' ? new Set<string>() : await peopleWith(db, wanted);
  const rows: ListedAuthor[] = [];
  let cursor = after;
  let looked = 0;
  let withFacts = 0;
  const size = wanted === '' ? WINDOW : SEARCHED;
  while (rows.length < most && looked < MOST_LOOKED_AT && withFacts < MOST_WITH_FACTS) {
    const window = await authorsIn(db, filter.site, cursor).offset(cursor?.skip ?? 0).limit(size).toArray();
    const heads = await headsOf(db, window, {
      order: byLastSeen,
      stands: ({ site }) => filter.site === null || site === filter.site,
      isWanted: (author, personId) => wanted === '' || holds(author, wanted) || (personId !== null && written.has(personId)),
    });
    for (const author of window) {
      if (rows.length === most || withFacts >= MOST_WITH_FACTS) return { rows, next: cursor, looked };
      cursor = cursor?.lastSeenAt === author.lastSeenAt ? { ...cursor, skip: cursor.skip + 1 } : { lastSeenAt: author.lastSeenAt, skip: 1 };
      looked += 1;
      const head = heads.get(author.id);
      if (head === undefined) continue;
      withFacts += filter.risk === null ? 0 : 1;
      const facts = await readAuthorFacts(db, head.accounts, now);
      if (isAtRisk(facts.risk, filter.risk)) rows.push({ ...head, facts });
    }
    if (window.length < size) return { rows, next: null, looked };
    if (isOver()) break;
  }
  return { rows, next: cursor, looked };
}

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
  return [handle, name].some((part) => part !== null && folded(part).includes(wanted));
}

/** People of whom something is written down that holds a text. */
async function peopleWith(db: EarshotDatabase, wanted: string): Promise<Set<string>> {
  const found = db.people.filter(({ contact = {} }) => Object.values(contact).some((text) => folded(text).includes(wanted)));
  return new Set(await found.primaryKeys());
}

const LEVELS: readonly Risk['level'][] = ['none', 'raised', 'high'];

const isAtRisk = ({ level }: Risk, least: Risk['level'] | null): boolean => least === null || LEVELS.indexOf(level) >= LEVELS.indexOf(least);
