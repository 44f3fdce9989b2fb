import { arrivedOutOfHours } from '@/lib/inbox/answerBy';
import { SETTLED_QUEUES, type QueueKey } from '@/lib/mentions/queues';
import type { EarshotDatabase } from '../database';
import type { Match, Mention } from '../rows';
import { matchesOf } from '../matchesOf';
import { topicIds } from '../topics/topics';
import { readOpenTimes } from './openTimes';

/** Mentions that were heard in a time; each once, whatever topics hear it. */
export interface Arrivals {
  arrived: number;
  urgent: number;
  /** Those that wait for an answer. */
  answer: number;
  /** Those that came when nobody was there, by the hours of their topic. */
  outOfHours: number;
}

/** Mentions that are looked at together, and at most: who was away for long is told of so many. */
const TOGETHER = 500;
const MOST = 10_000;

/** Counts what topics heard first since an instant (ms since 1970), without what they hide and what their own accounts wrote. */
export function countArrivals(db: EarshotDatabase, since: number): Promise<Arrivals> {
  return db.transaction('r', db.topics, db.mentions, db.matches, db.settings, async () => {
    const topics = await topicIds(db);
    const openTimes = await readOpenTimes(db, topics);
    // What was heard first since then was seen last since then, too.
    const ids = await db.mentions.where('lastSeenAt').aboveOrEqual(since).limit(MOST).primaryKeys();
    const counts: Arrivals = { arrived: 0, urgent: 0, answer: 0, outOfHours: 0 };
    for (let from = 0; from < ids.length; from += TOGETHER) {
      const found = (await db.mentions.bulkGet(ids.slice(from, from + TOGETHER))).filter((mention): mention is Mention => mention !== undefined);
      const byMention = new Map<string, Match[]>(found.map(({ id }) => [id, []]));
      for (const match of await matchesOf(db, found)) if (topics.has(match.topicId)) byMention.get(match.mentionId)?.push(match);
      for (const mention of found) {
        const all = (byMention.get(mention.id) ?? []).filter(({ hiddenAt, own }) => hiddenAt === undefined && own !== true);
        const isNew = all.length > 0 && all.every(({ heardAt }) => (heardAt ?? mention.firstSeenAt) >= since);
        if (!isNew || mention.goneAt !== undefined) continue;
        const keys = all.flatMap(({ queued }) => queued ?? []);
        counts.arrived += 1;
        counts.urgent += keys.some(isUrgent) ? 1 : 0;
        counts.answer += keys.some(([, queue]) => queue === 'answer') ? 1 : 0;
        counts.outOfHours += all.every((match) => arrivedOutOfHours(mention, match, openTimes(match.topicId))) ? 1 : 0;
      }
    }
    return counts;
  });
}

const isUrgent = ([, queue, urgency]: QueueKey): boolean => urgency === 0 && queue !== 'waiting' && !SETTLED_QUEUES.has(queue);
