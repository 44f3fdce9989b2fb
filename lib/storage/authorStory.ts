import { isShown } from '@/lib/mentions/mention';
import type { EarshotDatabase } from './database';
import { matchesOf } from './matchesOf';
import type { Match, Mention } from './rows';
import { topicIds } from './topics/topics';

/** Most mentions of one author that their story is made of. */
export const MOST_OF_STORY = 200;

/** What is stored of the author of a mention. */
export interface AuthorHistory {
  /** Those that lists show, the newest first; the mention itself is among them. */
  mentions: Mention[];
  /** Of topics that are there and do not hide them. */
  matches: Match[];
  /** There are more that were not looked at. */
  more: boolean;
}

/** The newest mentions of a mention's author, at most MOST_OF_STORY, with their matches; null where nobody is named. */
export function readAuthorHistory(db: EarshotDatabase, mention: Mention): Promise<AuthorHistory | null> {
  const { authorId } = mention;
  if (authorId === null) return Promise.resolve(null);
  return db.transaction('r', db.topics, db.mentions, db.matches, async () => {
    const topics = await topicIds(db);
    const newest = await db.mentions.where('authorId').equals(authorId).reverse().limit(MOST_OF_STORY + 1).toArray();
    const others = newest.slice(0, MOST_OF_STORY).filter((one) => one.id !== mention.id && isShown(one, topics));
    const mentions = [mention, ...others].toSorted((a, b) => b.listedAt - a.listedAt);
    const matches = await matchesOf(db, mentions);
    return {
      mentions,
      matches: matches.filter(({ topicId, hiddenAt }) => topics.has(topicId) && hiddenAt === undefined),
      more: newest.length > MOST_OF_STORY,
    };
  });
}
