import { fold } from '@/lib/language/fold';
import { isTouched } from '@/lib/mentions/mention';
import type { EarshotDatabase } from '../database';
import { readCounters } from '../counters';
import { filesWith } from './filesWith';
import type { AuthorRow, Mention } from '../rows';

/** Authors that are looked at in one reading. */
const WINDOW = 2_000;

export interface FoundAuthor {
  author: AuthorRow;
  /** Stored mentions of theirs. */
  mentions: number;
}

export interface FoundAuthors {
  found: FoundAuthor[];
  /** Where a search goes on that was cut short; null: all were looked at. */
  next: string | null;
}

/**
 * Authors whose handle or name holds a text, by letters folded as in searches; at most `most`. Whose handle is just that comes
 * first. Looks at authors in windows until `isOver` says that it took long enough; `after`: go on from there.
 */
export async function findAuthors(
  db: EarshotDatabase,
  text: string,
  of: { most: number; after?: string | null; isOver?: () => boolean },
): Promise<FoundAuthors> {
  const { most, isOver = () => false } = of;
  const wanted = folded(text.trim().replace(/^@/u, ''));
  if (wanted === '') return { found: [], next: null };
  const first = of.after === undefined || of.after === null ? await namedExactly(db, text.trim().replace(/^@/u, '')) : [];
  const rows = new Map(first.map((row) => [row.id, row]));
  let next: string | null = of.after ?? '';
  while (next !== null && rows.size < most) {
    const window: AuthorRow[] = await db.authors.where('id').above(next).limit(WINDOW).toArray();
    for (const row of window) if (rows.size < most && holds(row, wanted)) rows.set(row.id, row);
    const last: AuthorRow | undefined = rows.size < most ? window.at(-1) : [...rows.values()].at(-1);
    next = window.length < WINDOW && rows.size < most ? null : (last?.id ?? null);
    if (isOver()) break;
  }
  const found = await Promise.all([...rows.values()].map(async (author) => ({
    author,
    mentions: await db.mentions.where('authorId').equals(author.id).count(),
  })));
  return { found, next };
}

/** What an erasure of an author will remove at least: in what others wrote, nothing says it before that is read. */
export interface Erasable {
  author: AuthorRow;
  mentions: number;
  /** Those of them that the user decided anything of. */
  touched: number;
  /** Names of topics that they are under. */
  topics: string[];
  files: string[];
}

/** Mentions of an author that are looked at for what will go with them. */
const MOST_LOOKED_AT = 2_000;

/** What is stored of one author; null where nobody is. */
export async function readErasable(db: EarshotDatabase, authorId: string): Promise<Erasable | null> {
  return db.transaction('r', db.authors, db.mentions, db.topics, db.auditLog, db.settings, async () => {
    const author = await db.authors.get(authorId);
    if (author === undefined) return null;
    const own = db.mentions.where('authorId').equals(authorId);
    const mentions = await own.count();
    const some: Mention[] = await own.limit(MOST_LOOKED_AT).toArray();
    const under = new Set(some.flatMap(({ topicIds }) => topicIds));
    const topics = (await db.topics.toArray()).filter(({ id }) => under.has(id)).map(({ name }) => name);
    return { author, mentions, touched: some.filter(isTouched).length, topics, files: await filesWith(db, some) };
  });
}

const folded = (text: string): string => fold(text).text;

function holds({ handle, name }: AuthorRow, wanted: string): boolean {
  return [handle, name].some((part) => part !== null && folded(part).includes(wanted));
}

/** A row's key is its site and handle. */
async function namedExactly(db: EarshotDatabase, handle: string): Promise<AuthorRow[]> {
  const { sites } = await readCounters(db);
  const rows = await db.authors.bulkGet(Object.keys(sites).map((site) => `${site}:${handle}`));
  return rows.filter((row) => row !== undefined);
}
