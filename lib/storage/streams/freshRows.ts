import { isShown } from '@/lib/mentions/mention';
import type { EarshotDatabase } from '../database';
import { matchKeysOf } from '../matchesOf';
import type { ListedMention, MentionFilter } from '../mentionList';
import type { Match, Mention } from '../rows';

/** Ids of mentions that were seen since an instant (ms since 1970), the latest first, at most so many. */
export function seenSince(db: EarshotDatabase, since: number, most: number): Promise<string[]> {
  return db.mentions.where('lastSeenAt').aboveOrEqual(since).reverse().limit(most).primaryKeys();
}

/**
 * Those of these mentions that a list shows as things are now, in the order of lists: so that a live list looks at what changed,
 * and not at all that there is. Of the filter, topic, site, label, search and waiting count.
 */
export function readFitting(db: EarshotDatabase, filter: MentionFilter, ids: readonly string[]): Promise<ListedMention[]> {
  return db.transaction('r', db.topics, db.mentions, db.matches, async () => {
    const topicRows = await db.topics.toArray();
    const topics = new Set(topicRows.map(({ id }) => id));
    const found = filter.search?.among(topicRows, false) ?? (() => true);
    const stored = await db.mentions.bulkGet([...new Set(ids)]);
    const mentions = stored.filter((mention): mention is Mention => mention !== undefined && isShown(mention, topics) && found(mention));
    const byMention = new Map<string, Match[]>(mentions.map(({ id }) => [id, []]));
    for (const match of await db.matches.bulkGet(matchKeysOf(mentions))) {
      if (match !== undefined && match.hiddenAt === undefined && topics.has(match.topicId)) byMention.get(match.mentionId)?.push(match);
    }
    return mentions
      .map((mention) => ({ mention, matches: byMention.get(mention.id) ?? [] }))
      .filter((row) => fits(filter, row))
      .toSorted((a, b) => b.mention.listedAt - a.mention.listedAt);
  });
}

function fits({ topicId, site, label, waiting }: MentionFilter, { mention, matches }: ListedMention): boolean {
  if (site !== null && mention.site !== site) return false;
  const own = topicId === null ? matches : matches.filter((match) => match.topicId === topicId);
  if (topicId !== null && own.length === 0) return false;
  if (label !== null && !own.some((match) => match.label === label)) return false;
  return waiting !== true || own.some(({ queue }) => queue !== undefined);
}
