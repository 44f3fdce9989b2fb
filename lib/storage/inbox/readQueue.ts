import { Dexie, type Collection } from 'dexie';
import { isFirstKey } from '@/lib/inbox/queueKeys';
import { ALL_TOPICS, SETTLED_QUEUES, URGENCIES, type Queue, type QueueKey, type Urgency } from '@/lib/mentions/queues';
import type { EarshotDatabase } from '../database';
import { matchKeysOf } from '../matchesOf';
import type { ListedMention } from '../mentionList';
import { topicIds } from '../topics/topics';
import type { Match, Mention } from '../rows';

/** What of a queue is wanted. */
export interface QueueFilter {
  queue: Queue;
  /** Null: of all topics, each mention once. */
  topicId: string | null;
  site: string | null;
  /** Who looks after it; NOBODY: what nobody does; null: whoever. */
  owner: string | null;
  tag: string | null;
}

/** As an owner: nobody looks after it. */
export const NOBODY = '';

export interface QueuedMention extends ListedMention {
  /** The topic under which it stands in the queue, and its key there. */
  topicId: string;
  urgency: Urgency;
  /** By when it is to be answered, ms since 1970 (NEVER_DUE: at no time); of what waits, until when; of what is settled, since when. */
  at: number;
}

/** Where a queue goes on: the key of the last match that was looked at, and how many with that key were. */
export interface QueueCursor {
  /** What was overdue for long then stands at the end, ms since 1970. */
  since: number;
  section: number;
  at: number | null;
  skip: number;
}

/** One range of the index, in the order in which it is read. */
interface Section {
  urgency: number;
  /** Ms since 1970; null: from the first, to the last. */
  from: number | null;
  to: number | null;
  isReversed: boolean;
}

/** What is overdue for longer than this comes after all else, ms. */
export const LONG_OVERDUE = 3 * 86_400_000;
/** Matches looked at in one call, so that a rare filter cannot hold up a screen. */
const MOST_LOOKED_AT = 2_000;
const WINDOW = 200;

/**
 * A queue in its order, in windows: what is urgent, normal, low, each by when it is due, then what is overdue for long, the newest
 * first; of what waits, what waits shortest; of what is settled, the newest first. `next` is null at the end. A sparse filter may
 * give few rows, or none, with a `next` from which to go on. `now`: ms since 1970, of which only the first window asks.
 */
export function readQueue(
  db: EarshotDatabase,
  filter: QueueFilter,
  { now, after, most }: { now: number; after: QueueCursor | null; most: number },
): Promise<{ rows: QueuedMention[]; next: QueueCursor | null }> {
  const start = after ?? { since: now - LONG_OVERDUE, section: 0, at: null, skip: 0 };
  return db.transaction('r', db.topics, db.mentions, db.matches, () => readFrom(db, filter, start, most));
}

async function readFrom(
  db: EarshotDatabase,
  filter: QueueFilter,
  start: QueueCursor,
  most: number,
): Promise<{ rows: QueuedMention[]; next: QueueCursor | null }> {
  const topics = await topicIds(db);
  if (filter.topicId !== null && !topics.has(filter.topicId)) return { rows: [], next: null };
  const sections = sectionsOf(filter.queue, start.since);
  const rows: QueuedMention[] = [];
  let cursor = start;
  for (let looked = 0; looked < MOST_LOOKED_AT && rows.length < most; ) {
    const section = sections[cursor.section];
    if (section === undefined) return { rows, next: null };
    const size = isSparse(filter) ? WINDOW : most - rows.length;
    const window = await matchesIn(db, filter, section, cursor).offset(cursor.skip).limit(size).toArray();
    const found = await withMentions(db, filter, window, topics);
    for (const match of window) {
      if (rows.length === most) return { rows, next: cursor };
      const key = keyIn(match, filter);
      cursor = cursor.at === key[3] ? { ...cursor, skip: cursor.skip + 1 } : { ...cursor, at: key[3], skip: 1 };
      const row = found.get(match);
      if (row !== undefined) rows.push(row);
    }
    looked += window.length;
    if (window.length < size) cursor = { ...cursor, section: cursor.section + 1, at: null, skip: 0 };
  }
  return { rows, next: cursor.section < sections.length ? cursor : null };
}

function sectionsOf(queue: Queue, since: number): Section[] {
  if (SETTLED_QUEUES.has(queue)) return [{ urgency: 0, from: null, to: null, isReversed: true }];
  if (queue === 'waiting') return [{ urgency: 0, from: null, to: null, isReversed: false }];
  const urgencies = URGENCIES.map((_, urgency) => urgency);
  return [
    ...urgencies.map((urgency): Section => ({ urgency, from: since, to: null, isReversed: false })),
    ...urgencies.map((urgency): Section => ({ urgency, from: null, to: since, isReversed: true })),
  ];
}

/** The matches of a section that come after the cursor, those with its key included. */
function matchesIn(db: EarshotDatabase, { queue, topicId }: QueueFilter, { urgency, from, to, isReversed }: Section, { at }: QueueCursor): Collection<Match, [string, string]> {
  const [lower, upper] = isReversed ? [from, at ?? to] : [at ?? from, to];
  const keyAt = (instant: unknown): unknown[] => [topicId ?? ALL_TOPICS, queue, urgency, instant];
  // What is due at the very instant from which on things are no more overdue for long is not.
  const includesUpper = upper === null || at !== null;
  const range = db.matches.where('queued').between(keyAt(lower ?? Dexie.minKey), keyAt(upper ?? Dexie.maxKey), true, includesUpper);
  return isReversed ? range.reverse() : range;
}

/** Those of the matches that are rows of the list, with their mentions and all that these show. */
async function withMentions(
  db: EarshotDatabase,
  filter: QueueFilter,
  window: readonly Match[],
  topics: ReadonlySet<string>,
): Promise<Map<Match, QueuedMention>> {
  const wanted = window.filter(({ topicId, site }) => topics.has(topicId) && (filter.site === null || site === filter.site));
  const stored = await db.mentions.bulkGet([...new Set(wanted.map(({ mentionId }) => mentionId))]);
  const mentions = stored.filter((mention): mention is Mention => mention !== undefined && accepts(filter, mention));
  const all = new Map<string, Match[]>(mentions.map(({ id }) => [id, []]));
  // Not by `matchesOf`: one `await` deeper, the transaction would be over.
  const known = mentions.length === 0 ? [] : await db.matches.bulkGet(matchKeysOf(mentions));
  for (const match of known) if (match !== undefined && topics.has(match.topicId)) all.get(match.mentionId)?.push(match);
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  return new Map(wanted.flatMap((match): [Match, QueuedMention][] => {
    const mention = byId.get(match.mentionId);
    const matches = all.get(match.mentionId) ?? [];
    if (mention === undefined || (filter.topicId === null && !isFirstKey(match, matches, filter.queue))) return [];
    const [, , urgency, at] = keyIn(match, filter);
    const shown = filter.queue === 'irrelevant' ? matches : matches.filter(({ hiddenAt }) => hiddenAt === undefined);
    return [[match, { mention, matches: shown, topicId: match.topicId, urgency: URGENCIES[urgency] ?? 'low', at }]];
  }));
}

/** Those of these mentions that stand in the queue as its filter wants them, with their places there, in no order. */
export function readQueuedById(db: EarshotDatabase, filter: QueueFilter, mentionIds: readonly string[]): Promise<QueuedMention[]> {
  return db.transaction('r', db.topics, db.mentions, db.matches, async () => {
    const topics = await topicIds(db);
    const found = await db.mentions.bulkGet([...new Set(mentionIds)]);
    const matches = await db.matches.bulkGet(matchKeysOf(found.filter((mention): mention is Mention => mention !== undefined)));
    const standing = matches.filter((match): match is Match => match !== undefined && keyOf(match, filter) !== undefined);
    return [...(await withMentions(db, filter, standing, topics)).values()];
  });
}

/** The key by which a match was found. */
function keyIn(match: Match, filter: QueueFilter): QueueKey {
  return keyOf(match, filter) ?? [match.topicId, filter.queue, 0, 0];
}

function keyOf({ topicId, queued = [] }: Match, filter: QueueFilter): QueueKey | undefined {
  const scope = filter.topicId ?? ALL_TOPICS;
  return filter.topicId === null || filter.topicId === topicId ? queued.find(([of, queue]) => of === scope && queue === filter.queue) : undefined;
}

/** Whether the index alone cannot find what is wanted, so that more must be read than is shown. */
const isSparse = ({ site, owner, tag }: QueueFilter): boolean => site !== null || owner !== null || tag !== null;

function accepts({ owner, tag }: QueueFilter, { decided = {} }: Mention): boolean {
  if (owner !== null && (decided.owner ?? NOBODY) !== owner) return false;
  return tag === null || (Object.hasOwn(decided.tags ?? {}, tag) && decided.tags?.[tag] === true);
}
