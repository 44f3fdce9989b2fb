import { Dexie } from 'dexie';
import { labelOf } from '@/lib/mentions/mention';
import { whyWaiting } from '@/lib/mentions/waiting';
import { bodyOf } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { EarshotDatabase } from './database';
import { matchesOf } from './matchesOf';
import type { Match, Mention } from './rows';

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
  /** Listed at or after, ms since 1970. */
  from?: number;
  /** Listed before, ms since 1970. */
  to?: number;
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

/**
 * Mentions newest first, in windows. `next` is null at the end. A sparse filter may return few rows, or none, with a
 * `next` from which to go on.
 */
export async function readMentions(
  db: EarshotDatabase,
  filter: MentionFilter,
  after: Cursor | null,
  most: number,
): Promise<{ rows: ListedMention[]; next: Cursor | null }> {
  const accepted: Mention[] = [];
  let next = after;
  for (let looked = 0, ended = false; looked < MOST_LOOKED_AT && accepted.length < most && !ended; ) {
    const size = isSparse(filter) ? WINDOW : most - accepted.length;
    const window = await readWindow(db, filter, next, size);
    let taken = 0;
    for (const mention of window) {
      if (accepted.length === most) break;
      next = advance(next, mention.listedAt);
      taken++;
      if (accepts(filter, mention)) accepted.push(mention);
    }
    looked += taken;
    ended = window.length < size && taken === window.length;
    if (ended) next = null;
  }
  return { rows: await withMatches(db, accepted), next };
}

/** The next mentions of the topic, the site or all, newest first, before the rest of the filter. */
async function readWindow(
  db: EarshotDatabase,
  filter: MentionFilter,
  cursor: Cursor | null,
  size: number,
): Promise<Mention[]> {
  const from = filter.from ?? Dexie.minKey;
  const to = cursor?.listedAt ?? filter.to ?? Dexie.maxKey;
  const includesTo = cursor !== null || filter.to === undefined;
  const skip = cursor?.skip ?? 0;
  if (filter.topicId !== null) {
    const matches = await db.matches
      .where('[topicId+listedAt]')
      .between([filter.topicId, from], [filter.topicId, to], true, includesTo)
      .reverse()
      .offset(skip)
      .limit(size)
      .toArray();
    const mentions = await db.mentions.bulkGet(matches.map(({ mentionId }) => mentionId));
    return mentions.filter((mention): mention is Mention => mention !== undefined);
  }
  const listed =
    filter.site === null
      ? db.mentions.where('listedAt').between(from, to, true, includesTo)
      : db.mentions.where('[site+listedAt]').between([filter.site, from], [filter.site, to], true, includesTo);
  return listed.reverse().offset(skip).limit(size).toArray();
}

/** These mentions, in this order; those that are gone are left out. */
export async function readMentionsById(db: EarshotDatabase, ids: readonly string[]): Promise<ListedMention[]> {
  const found = await db.mentions.bulkGet([...ids]);
  return withMatches(db, found.filter((mention): mention is Mention => mention !== undefined));
}

/** The newest mentions, at most `most`, without their matches. */
export function readNewestMentions(db: EarshotDatabase, most: number): Promise<Mention[]> {
  return db.mentions.orderBy('listedAt').reverse().limit(most).toArray();
}

async function withMatches(db: EarshotDatabase, mentions: Mention[]): Promise<ListedMention[]> {
  const byMention = new Map<string, Match[]>(mentions.map(({ id }) => [id, []]));
  if (mentions.length > 0) {
    for (const match of await matchesOf(db, mentions)) byMention.get(match.mentionId)?.push(match);
  }
  return mentions.map((mention) => ({ mention, matches: byMention.get(mention.id) ?? [] }));
}

/** Whether an index alone cannot find what is wanted, so that more must be read than is shown. */
function isSparse({ topicId, site, label, language, text, waiting }: MentionFilter): boolean {
  return text !== '' || waiting === true || (language ?? null) !== null || label !== null || (topicId !== null && site !== null);
}

function accepts(filter: MentionFilter, mention: Mention): boolean {
  if (filter.site !== null && mention.site !== filter.site) return false;
  if (filter.label !== null && labelOf(mention) !== filter.label) return false;
  const { language } = mention.understanding.language;
  if ((filter.language ?? null) !== null && (language ?? 'unknown') !== filter.language) return false;
  if (filter.waiting === true && whyWaiting(mention) === null) return false;
  if (filter.text === '') return true;
  const { handle, name } = mention.post.author;
  const text = [bodyOf(mention.post), handle ?? '', name ?? ''].join('\n').toLowerCase();
  return text.includes(filter.text.toLowerCase());
}

function advance(cursor: Cursor | null, listedAt: number): Cursor {
  return cursor?.listedAt === listedAt ? { listedAt, skip: cursor.skip + 1 } : { listedAt, skip: 1 };
}
