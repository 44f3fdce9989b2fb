import { Dexie, type Transaction } from 'dexie';
import { isShown, labelOf } from '@/lib/mentions/mention';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { EarshotDatabase } from './database';
import { matchesOf, matchKeysOf } from './matchesOf';
import type { Match, Mention } from './rows';
import type { MentionSearch } from './searchMentions';
import { topicIds } from './topics/topics';
import { indexedList, isHiddenEverywhere, readIndexed, type IndexedList } from './words/indexedList';

export interface MentionFilter {
  /** Null: of any topic. */
  topicId: string | null;
  site: string | null;
  label: SentimentLabel | null;
  /** Language that was found, or 'unknown'. */
  language?: string | null;
  /** Only those that wait for an answer. */
  waiting?: boolean;
  /** What must find it. It is handed over, so that screens without a search need not hold the query language. */
  search?: MentionSearch;
  /** Listed at or after, ms since 1970. */
  from?: number;
  /** Listed before, ms since 1970. */
  to?: number;
  /** Only what the topic hides, else only what it shows; of any topic, what all of a mention's topics hide or one shows. */
  hidden?: true;
}

export interface ListedMention {
  mention: Mention;
  matches: Match[];
}

/** Where a list goes on: the instant of the last row that was looked at, and how many rows of that instant were. */
export interface Cursor {
  listedAt: number;
  skip: number;
  /** Where it was found by its words, its id: it goes on so. */
  id?: string;
}

/** Rows looked at in one call, so that a rare filter cannot hold up a screen. */
const MOST_LOOKED_AT = 2_000;
const WINDOW = 200;

/** A row that was looked at. `mention` is null where the list does not show it, whatever else the filter says. */
export interface Looked {
  listedAt: number;
  mention: Mention | null;
  /** As counted under the topic that is listed; in lists over all, the mention's own. */
  label: SentimentLabel;
  /** Under the topic that is listed, else under any; only where that is asked. */
  waits?: boolean;
}

/** The tables of lists, as they are within a transaction: a search goes through many steps, in which the database loses track of it. */
export type ListTables = Pick<EarshotDatabase, 'topics' | 'mentions' | 'matches'>;

/** A list that is being read. */
interface Reading {
  filter: MentionFilter;
  topics: ReadonlySet<string>;
  found: (mention: Mention) => boolean;
  most: number;
  accepted: Mention[];
  looked: number;
  /** Null at the end. */
  next: Cursor | null;
}

/**
 * Mentions newest first, in windows. `next` is null at the end. A sparse filter may return few rows, or none, with a
 * `next` from which to go on. Matches of topics that are gone, or that hide the mention, are left out with them. A search reads the
 * index over words as far as that goes, and looks at the rest.
 */
export function readMentions(
  db: EarshotDatabase,
  filter: MentionFilter,
  after: Cursor | null,
  most: number,
): Promise<{ rows: ListedMention[]; next: Cursor | null }> {
  const searched = filter.search === undefined ? [] : [db.words, db.settings];
  return db.transaction('r', [db.topics, db.mentions, db.matches, ...searched], (within) => readListed(within, filter, after, most));
}

async function readListed(
  within: Transaction,
  filter: MentionFilter,
  after: Cursor | null,
  most: number,
): Promise<{ rows: ListedMention[]; next: Cursor | null }> {
  const tables: ListTables = { topics: within.table('topics'), mentions: within.table('mentions'), matches: within.table('matches') };
  const topicRows = await tables.topics.toArray();
  const topics = new Set(topicRows.map(({ id }) => id));
  if (filter.topicId !== null && !topics.has(filter.topicId)) return { rows: [], next: null };
  const found = filter.search?.among(topicRows, filter.hidden === true) ?? (() => true);
  const reading: Reading = { filter, topics, found, most, accepted: [], looked: 0, next: after };
  const goesOn = after?.id !== undefined;
  const indexed = after === null || goesOn ? await indexedList(within, filter, goesOn) : null;
  const isWhole = indexed !== null && (await takeIndexed(tables, reading, indexed));
  if (!isWhole) await takeListed(tables, reading);
  const rows = await withMatches(tables, reading.accepted, topics);
  return { rows: filter.hidden === true ? rows : rows.map(withoutHidden), next: reading.next };
}

/** Takes what the index has. False where the rest of the list has to be looked at. */
async function takeIndexed(tables: ListTables, reading: Reading, indexed: IndexedList): Promise<boolean> {
  const { filter, topics, most, accepted } = reading;
  const { next: after } = reading;
  let from = { listedAt: after?.listedAt ?? filter.to ?? Infinity, id: after?.id ?? '' };
  for (let size = most; reading.looked < MOST_LOOKED_AT && accepted.length < most; size *= 2) {
    const window = await readIndexed(tables, indexed, { filter, after: from, size: Math.min(size, WINDOW), topics });
    for (const { listedAt, id, ...row } of window.rows) {
      if (accepted.length === most) return true;
      reading.next = { listedAt, skip: 0, id };
      reading.looked++;
      takeIf(reading, row);
    }
    if (window.next === null) {
      reading.next = indexed.rest === null || indexed.rest === -Infinity ? null : { listedAt: indexed.rest, skip: 0 };
      return reading.next === null || accepted.length === most;
    }
    from = window.next;
    reading.next = { ...from, skip: 0 };
    if (window.isUnsure) return true;
  }
  return true;
}

/** Takes what stands next in the list, looking at one row after the other. */
async function takeListed(tables: ListTables, reading: Reading): Promise<void> {
  const { filter, topics, most, accepted } = reading;
  let sparse = isSparse(filter);
  for (let ended = false; reading.looked < MOST_LOOKED_AT && accepted.length < most && !ended; ) {
    const size = sparse ? WINDOW : most - accepted.length;
    const window = await readWindow(tables, filter, reading.next, { size, topics });
    let taken = 0;
    for (const { listedAt, ...row } of window) {
      if (accepted.length === most) break;
      reading.next = advance(reading.next, listedAt);
      taken++;
      if (row.mention === null) sparse = true;
      takeIf(reading, row);
    }
    reading.looked += taken;
    ended = window.length < size && taken === window.length;
    if (ended) reading.next = null;
  }
}

function takeIf({ filter, found, accepted }: Reading, { mention, ...as }: Omit<Looked, 'listedAt'>): void {
  if (mention !== null && accepts(filter, mention, as) && found(mention)) accepted.push(mention);
}

/** The next mentions of the topic, the site or all, newest first, before the rest of the filter. */
async function readWindow(
  db: ListTables,
  filter: MentionFilter,
  cursor: Cursor | null,
  of: { size: number; topics: ReadonlySet<string> },
): Promise<Looked[]> {
  const from = filter.from ?? Dexie.minKey;
  const to = cursor?.listedAt ?? filter.to ?? Dexie.maxKey;
  const includesTo = cursor !== null || filter.to === undefined;
  const skip = cursor?.skip ?? 0;
  if (filter.topicId !== null) {
    const matches = await db.matches
      .where(filter.hidden === true ? '[topicId+hiddenAt]' : '[topicId+listedAt]')
      .between([filter.topicId, from], [filter.topicId, to], true, includesTo)
      .reverse()
      .offset(skip)
      .limit(of.size)
      .toArray();
    const wanted = matches.filter(({ hiddenAt }) => filter.hidden === true || hiddenAt === undefined);
    const found = await db.mentions.bulkGet(wanted.map(({ mentionId }) => mentionId));
    const mentions = new Map(found.map((mention) => [mention?.id, mention]));
    return matches.map(({ listedAt, mentionId, label, queue }) => {
      return { listedAt, mention: mentions.get(mentionId) ?? null, label, waits: queue !== undefined };
    });
  }
  const listed =
    filter.site === null
      ? db.mentions.where('listedAt').between(from, to, true, includesTo)
      : db.mentions.where('[site+listedAt]').between([filter.site, from], [filter.site, to], true, includesTo);
  const mentions = await listed.reverse().offset(skip).limit(of.size).toArray();
  const lists = filter.hidden === true ? isHiddenEverywhere : isShown;
  // Not by `matchesOf`: one `await` deeper, the transaction would be over.
  const keys = filter.waiting === true ? matchKeysOf(mentions) : [];
  const matches = keys.length === 0 ? [] : await db.matches.bulkGet(keys);
  const waiting = new Set(matches.flatMap((match) => (match?.queue && of.topics.has(match.topicId) ? [match.mentionId] : [])));
  return mentions.map((mention) => {
    const as = { label: labelOf(mention), waits: waiting.has(mention.id) };
    return { listedAt: mention.listedAt, mention: lists(mention, of.topics) ? mention : null, ...as };
  });
}

function withoutHidden({ mention, matches }: ListedMention): ListedMention {
  return { mention, matches: matches.filter(({ hiddenAt }) => hiddenAt === undefined) };
}

/** These mentions, in this order, also hidden ones; those that are gone are left out. */
export function readMentionsById(db: EarshotDatabase, ids: readonly string[]): Promise<ListedMention[]> {
  return db.transaction('r', db.topics, db.mentions, db.matches, async () => {
    const found = await db.mentions.bulkGet([...ids]);
    const mentions = found.filter((mention): mention is Mention => mention !== undefined);
    return withMatches(db, mentions, await topicIds(db));
  });
}

/** The newest mentions of topics that are there, also hidden ones, at most `most`, without their matches. */
export function readNewestMentions(db: EarshotDatabase, most: number): Promise<Mention[]> {
  return db.transaction('r', db.topics, db.mentions, async () => {
    const topics = await topicIds(db);
    const newest: Mention[] = [];
    for (let looked = 0; looked < Math.max(most, MOST_LOOKED_AT); looked += most) {
      const window = await db.mentions.orderBy('listedAt').reverse().offset(looked).limit(most).toArray();
      newest.push(...window.filter((mention) => isShown(mention, topics) || isHiddenEverywhere(mention, topics)));
      if (newest.length >= most || window.length < most) break;
    }
    return newest.slice(0, most);
  });
}

async function withMatches(
  db: Pick<EarshotDatabase, 'matches'>,
  mentions: Mention[],
  topics: ReadonlySet<string>,
): Promise<ListedMention[]> {
  const byMention = new Map<string, Match[]>(mentions.map(({ id }) => [id, []]));
  if (mentions.length > 0) {
    for (const match of await matchesOf(db, mentions)) {
      if (topics.has(match.topicId)) byMention.get(match.mentionId)?.push(match);
    }
  }
  return mentions.map((mention) => ({ mention, matches: byMention.get(mention.id) ?? [] }));
}

/** Whether an index alone cannot find what is wanted, so that more must be read than is shown. */
function isSparse({ topicId, site, label, language, search, waiting }: MentionFilter): boolean {
  if (search !== undefined) return true;
  return waiting === true || (language ?? null) !== null || label !== null || (topicId !== null && site !== null);
}

function accepts(filter: MentionFilter, mention: Mention, { label, waits }: Pick<Looked, 'label' | 'waits'>): boolean {
  if (filter.site !== null && mention.site !== filter.site) return false;
  if (filter.label !== null && label !== filter.label) return false;
  const { language } = mention.understanding.language;
  if ((filter.language ?? null) !== null && (language ?? 'unknown') !== filter.language) return false;
  return filter.waiting !== true || waits === true;
}

function advance(cursor: Cursor | null, listedAt: number): Cursor {
  return cursor?.listedAt === listedAt ? { listedAt, skip: cursor.skip + 1 } : { listedAt, skip: 1 };
}
