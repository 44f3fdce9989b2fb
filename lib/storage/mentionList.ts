import { Dexie } from 'dexie';
import { bodyOf } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { EarshotDatabase } from './database';
import type { Match, Mention } from './rows';

export interface MentionFilter {
  /** Null: of any topic. */
  topicId: string | null;
  site: string | null;
  label: SentimentLabel | null;
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
  const rows: ListedMention[] = [];
  let cursor = after;
  for (let looked = 0; looked < MOST_LOOKED_AT && rows.length < most; ) {
    const size = Math.min(WINDOW, Math.max(most, 50));
    const window = await readWindow(db, filter, cursor, size);
    for (const row of window) {
      cursor = advance(cursor, row.mention.listedAt);
      looked++;
      if (accepts(filter, row)) rows.push(row);
      if (rows.length === most) break;
    }
    if (window.length < size && (rows.length < most || cursor === null)) return { rows, next: null };
  }
  return { rows, next: cursor };
}

async function readWindow(
  db: EarshotDatabase,
  filter: MentionFilter,
  cursor: Cursor | null,
  size: number,
): Promise<ListedMention[]> {
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
    return withMatches(db, present(mentions));
  }
  const collection =
    filter.site === null
      ? db.mentions.where('listedAt').between(from, to, true, includesTo)
      : db.mentions.where('[site+listedAt]').between([filter.site, from], [filter.site, to], true, includesTo);
  return withMatches(db, await collection.reverse().offset(skip).limit(size).toArray());
}

async function withMatches(db: EarshotDatabase, mentions: Mention[]): Promise<ListedMention[]> {
  const matches = await db.matches
    .where('mentionId')
    .anyOf(mentions.map(({ id }) => id))
    .toArray();
  const byMention = new Map<string, Match[]>();
  for (const match of matches) byMention.set(match.mentionId, [...(byMention.get(match.mentionId) ?? []), match]);
  return mentions.map((mention) => ({ mention, matches: byMention.get(mention.id) ?? [] }));
}

function accepts(filter: MentionFilter, { mention }: ListedMention): boolean {
  if (filter.site !== null && mention.site !== filter.site) return false;
  if (filter.label !== null && mention.understanding.sentiment.label !== filter.label) return false;
  if (filter.text === '') return true;
  const { handle, name } = mention.post.author;
  const text = [bodyOf(mention.post), handle ?? '', name ?? ''].join('\n').toLowerCase();
  return text.includes(filter.text.toLowerCase());
}

function advance(cursor: Cursor | null, listedAt: number): Cursor {
  return cursor?.listedAt === listedAt ? { listedAt, skip: cursor.skip + 1 } : { listedAt, skip: 1 };
}

function present(mentions: (Mention | undefined)[]): Mention[] {
  return mentions.filter((mention): mention is Mention => mention !== undefined);
}
