import { createCalendar, shiftDay, startOfDay } from '@/lib/mentions/calendar';
import type { EarshotDatabase } from './database';
import type { Match, Mention } from './rows';

/** Most authors whose mentions are read at once, and most of each: the newest of the period. */
export const MOST_AUTHORS = 500;
const MOST_OF_AUTHOR = 50;

/** Mentions of some authors in a period, each under one topic that shows it. */
export interface AuthorWays {
  rows: { mention: Mention; match: Match }[];
  /** How many authors were looked at. */
  authors: number;
}

/**
 * What these authors, the first MOST_AUTHORS of them, wrote in the days of a period (both included, as tallies count them), under the
 * topics: author by author, the newest first, each mention once. Some reads per author, however many mentions are stored.
 */
export function readAuthorWays(
  db: EarshotDatabase,
  about: { authorIds: readonly string[]; topicIds: readonly string[]; from: string; to: string; zone: string },
): Promise<AuthorWays> {
  const { authorIds, topicIds, from, to, zone } = about;
  const authors = [...new Set(authorIds)].slice(0, MOST_AUTHORS);
  const calendar = createCalendar(zone);
  // A post known to the day only keeps the day that its page shows, in whatever zone.
  const [first, end] = [startOfDay(shiftDay(from, -1), calendar), startOfDay(shiftDay(to, 2), calendar)];
  return db.transaction('r', db.mentions, db.matches, async () => {
    const found = await Promise.all(authors.map((authorId) => (
      db.mentions.where('[authorId+listedAt]').between([authorId, first], [authorId, end], true, false).reverse().limit(MOST_OF_AUTHOR).toArray()
    )));
    // Who was heard once goes no way: their matches need not be read.
    const mentions = found.filter(({ length }) => length > 1).flat();
    const keys = mentions.flatMap(({ id, topicIds: own }) => topicIds.filter((topicId) => own.includes(topicId)).map((topicId): [string, string] => [topicId, id]));
    const matches = new Map<string, Match>();
    for (const match of await db.matches.bulkGet(keys)) {
      const day = match?.counted.published.day;
      if (match === undefined || day === undefined || match.hiddenAt !== undefined || day < from || day > to || matches.has(match.mentionId)) continue;
      matches.set(match.mentionId, match);
    }
    const rows = mentions.flatMap((mention) => {
      const match = matches.get(mention.id);
      return match === undefined ? [] : [{ mention, match }];
    });
    return { rows, authors: authors.length };
  });
}
