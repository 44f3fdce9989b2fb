import { Dexie } from 'dexie';
import type { Topic } from '@/lib/query/topic';
import { changeCounters } from './counters';
import type { EarshotDatabase } from './database';
import { nextStamp } from './decisions';
import { randomOrigin } from './settings';
import type { Mention, TopicRow } from './rows';

/** All topics, oldest first. */
export async function listTopics(db: EarshotDatabase): Promise<TopicRow[]> {
  const rows = await db.topics.toArray();
  return rows.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Stores a new topic (no id) or what the user changed of one. A changed query applies from now on. */
export async function saveTopic(
  db: EarshotDatabase,
  topic: Omit<Topic, 'id' | 'listeningSince'> & { id?: string },
  when: { now: number; newId: () => string; newOrigin?: () => string },
): Promise<TopicRow> {
  return db.transaction('rw', db.topics, db.settings, async () => {
    const stamp = await nextStamp(db, when.newOrigin ?? randomOrigin);
    const before = topic.id === undefined ? undefined : await db.topics.get(topic.id);
    const row: TopicRow = {
      id: topic.id ?? when.newId(),
      name: topic.name,
      query: topic.query,
      hue: topic.hue,
      role: topic.role,
      listeningSince: before?.listeningSince ?? when.now,
      createdAt: before?.createdAt ?? when.now,
      stamps: { ...before?.stamps },
    };
    for (const field of ['name', 'query', 'hue', 'role'] as const) {
      if (!before || before[field] !== row[field]) row.stamps[field] = stamp;
    }
    await db.topics.put(row);
    return row;
  });
}

const CHUNK = 500;

/**
 * Removes a topic with its matches and tallies; a mention that no other topic hears goes too, unless the user touched it.
 * Works in chunks, and begins again where it stopped: `finishRemovals` after a start completes what was cut short.
 */
export async function removeTopic(db: EarshotDatabase, id: string): Promise<void> {
  await db.transaction('rw', db.topics, db.tallies, db.settings, async () => {
    await db.settings.put({ key: removalKey(id), value: true });
    await db.topics.delete(id);
    await db.tallies.where('[topicId+day]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
  });
  await finishRemoval(db, id);
}

/** Completes removals that were cut short by the end of the worker or the page. */
export async function finishRemovals(db: EarshotDatabase): Promise<void> {
  const keys = await db.settings.where('key').startsWith(removalKey('')).primaryKeys();
  for (const key of keys) await finishRemoval(db, key.slice(removalKey('').length));
}

async function finishRemoval(db: EarshotDatabase, id: string): Promise<void> {
  for (;;) {
    const removed = await db.transaction('rw', db.matches, db.mentions, db.settings, () => removeChunk(db, id));
    if (removed < CHUNK) break;
  }
  // A batch that was already on its way may have counted once more under the topic.
  await db.tallies.where('[topicId+day]').between([id, Dexie.minKey], [id, Dexie.maxKey]).delete();
  await db.settings.delete(removalKey(id));
}

async function removeChunk(db: EarshotDatabase, id: string): Promise<number> {
  const matches = await db.matches
    .where('[topicId+listedAt]')
    .between([id, Dexie.minKey], [id, Dexie.maxKey])
    .limit(CHUNK)
    .toArray();
  const mentionIds = matches.map(({ mentionId }) => mentionId);
  await db.matches.bulkDelete(matches.map(({ topicId, mentionId }): [string, string] => [topicId, mentionId]));
  const bySite = new Map<string, number>();
  const gone: string[] = [];
  const kept: Mention[] = [];
  for (const mention of await db.mentions.bulkGet(mentionIds)) {
    if (!mention) continue;
    const topicIds = mention.topicIds.filter((topicId) => topicId !== id);
    if (topicIds.length > 0 || Object.keys(mention.stamps).length > 0) {
      kept.push({ ...mention, topicIds });
    } else {
      gone.push(mention.id);
      bySite.set(mention.site, (bySite.get(mention.site) ?? 0) - 1);
    }
  }
  await db.mentions.bulkPut(kept);
  await db.mentions.bulkDelete(gone);
  await changeCounters(db, bySite);
  return matches.length;
}

function removalKey(id: string): string {
  return `removal:${id}`;
}
