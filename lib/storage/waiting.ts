import { Dexie } from 'dexie';
import type { EarshotDatabase } from './database';
import { matchesOf } from './matchesOf';
import type { ListedMention } from './mentionList';
import { topicIds } from './topics/topics';
import type { Mention } from './rows';

/** The newest mentions that wait for an answer under any of these topics, at most `most`. */
export function readWaiting(
  db: EarshotDatabase,
  under: readonly string[],
  most: number,
): Promise<ListedMention[]> {
  // Three readings, each from what the last one found: in one transaction none waits for another to begin.
  return db.transaction('r', db.topics, db.matches, db.mentions, () => readNewest(db, under, most));
}

async function readNewest(db: EarshotDatabase, under: readonly string[], most: number): Promise<ListedMention[]> {
  const topics = await topicIds(db);
  const newest = await Promise.all(
    under.filter((topicId) => topics.has(topicId)).map((topicId) =>
      db.matches
        .where('[topicId+queue+listedAt]')
        .between([topicId, 'answer', Dexie.minKey], [topicId, 'answer', Dexie.maxKey])
        .reverse()
        .limit(most)
        .toArray(),
    ),
  );
  const byNewest = newest.flat().toSorted((a, b) => b.listedAt - a.listedAt);
  const ids = [...new Set(byNewest.map(({ mentionId }) => mentionId))].slice(0, most);
  const found = await db.mentions.bulkGet(ids);
  const mentions = found.filter((mention): mention is Mention => mention !== undefined);
  const matches = await matchesOf(db, mentions);
  return mentions.map((mention) => ({
    mention,
    matches: matches.filter(
      ({ mentionId, topicId, hiddenAt }) => mentionId === mention.id && topics.has(topicId) && hiddenAt === undefined,
    ),
  }));
}
