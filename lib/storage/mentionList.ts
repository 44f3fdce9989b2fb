import { Dexie } from 'dexie';
import { isShown, labelOf } from '@/lib/mentions/mention';
import { bodyOf } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { EarshotDatabase } from './database';
import { matchesOf, matchKeysOf } from './matchesOf';
import type { Match, Mention } from './rows';
import type { MentionSearch } from './searchMentions';
import { topicIds } from './topics/topics';

export interface MentionFilter {
  /** Null: of any topic. */
  topicId: string | null;
  site: string | null;
  label: SentimentLabel | null;
  /** Language that was found, or 'unknown'. */
  language?: string | null;
  /** Only those that wait for an answer. */
  waiting?: boolean;
  /** Found in the body or the author's name, without regard to case; empty: any. */
  text: string;
  /** What else must find it. It is handed over, so that screens without a search need not hold the query language. */
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
}

/** Rows looked at in one call, so that a rare filter cannot hold up a screen. */
const MOST_LOOKED_AT = 2_000;
const WINDOW = 200;

/** A row that was looked at. `mention` is null where the list does not show it, whatever else the filter says. */
interface Looked {
  listedAt: number;
  mention: Mention | null;
  /** As counted under the topic that is listed; in lists over all, the mention's own. */
  label: SentimentLabel;
  /** Under the topic that is listed, else under any; only where that is asked. */
  waits?: boolean;
}

/**
 * Mentions newest first, in windows. `next` is null at the end. A sparse filter may return few rows, or none, with a
 * `next` from which to go on. Matches of topics that are gone, or that hide the mention, are left out with them.
 */
export function readMentions(
  db: EarshotDatabase,
  filter: MentionFilter,
  after: Cursor | null,
  most: number,
): Promise<{ rows: ListedMention[]; next: Cursor | null }> {
  return db.transaction('r', db.topics, db.mentions, db.matches, () => readListed(db, filter, after, most));
}

async function readListed(
  db: EarshotDatabase,
  filter: MentionFilter,
  after: Cursor | null,
  most: number,
): Promise<{ rows: ListedMention[]; next: Cursor | null }> {
  const topicRows = await db.topics.toArray();
  const topics = new Set(topicRows.map(({ id }) => id));
  if (filter.topicId !== null && !topics.has(filter.topicId)) return { rows: [], next: null };
  const found = filter.search?.(topicRows, filter.hidden === true) ?? (() => true);
  const accepted: Mention[] = [];
  let next = after;
  let sparse = isSparse(filter);
  for (let looked = 0, ended = false; looked < MOST_LOOKED_AT && accepted.length < most && !ended; ) {
    const size = sparse ? WINDOW : most - accepted.length;
    const window = await readWindow(db, filter, next, { size, topics });
    let taken = 0;
    for (const { listedAt, mention, ...as } of window) {
      if (accepted.length === most) break;
      next = advance(next, listedAt);
      taken++;
      if (mention === null) sparse = true;
      else if (accepts(filter, mention, as) && found(mention)) accepted.push(mention);
    }
    looked += taken;
    ended = window.length < size && taken === window.length;
    if (ended) next = null;
  }
  const rows = await withMatches(db, accepted, topics);
  return { rows: filter.hidden === true ? rows : rows.map(withoutHidden), next };
}

/** The next mentions of the topic, the site or all, newest first, before the rest of the filter. */
async function readWindow(
  db: EarshotDatabase,
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

function isHiddenEverywhere(mention: Mention, topics: ReadonlySet<string>): boolean {
  return !isShown(mention, topics) && mention.topicIds.some((topicId) => topics.has(topicId));
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
  db: EarshotDatabase,
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
function isSparse({ topicId, site, label, language, text, search, waiting }: MentionFilter): boolean {
  if (text !== '' || search !== undefined) return true;
  return waiting === true || (language ?? null) !== null || label !== null || (topicId !== null && site !== null);
}

function accepts(filter: MentionFilter, mention: Mention, { label, waits }: Pick<Looked, 'label' | 'waits'>): boolean {
  if (filter.site !== null && mention.site !== filter.site) return false;
  if (filter.label !== null && label !== filter.label) return false;
  const { language } = mention.understanding.language;
  if ((filter.language ?? null) !== null && (language ?? 'unknown') !== filter.language) return false;
  if (filter.waiting === true && waits !== true) return false;
  if (filter.text === '') return true;
  const { handle, name } = mention.post.author;
  const text = [bodyOf(mention.post), handle ?? '', name ?? ''].join('\n').toLowerCase();
  return text.includes(filter.text.toLowerCase());
}

function advance(cursor: Cursor | null, listedAt: number): Cursor {
  return cursor?.listedAt === listedAt ? { listedAt, skip: cursor.skip + 1 } : { listedAt, skip: 1 };
}
