import { Dexie } from 'dexie';
import type { HeardTopic, Topic } from '@/lib/query/topic';
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

/** Ids of all topics, paused ones too; not of those that are being removed. */
export async function topicIds(db: EarshotDatabase): Promise<Set<string>> {
  return new Set(await db.topics.toCollection().primaryKeys());
}

/** A topic as the user wrote it, as a whole: what is absent it has not. Without id it is new. */
export type TopicToSave = Omit<Topic, 'id' | 'listeningSince' | 'pausedSince'> & { id?: string };

const DECIDED = ['name', 'query', 'hue', 'role', 'dontStore', 'hide', 'exactLetters', 'handles'] as const;

/** Stores a new topic (no id) or what the user changed of one. A changed query applies from now on. */
export async function saveTopic(
  db: EarshotDatabase,
  topic: TopicToSave,
  when: { now: number; newId: () => string; newOrigin?: () => string },
): Promise<TopicRow> {
  return db.transaction('rw', db.topics, db.settings, async () => {
    const stamp = await nextStamp(db, when.newOrigin ?? randomOrigin);
    const before = topic.id === undefined ? undefined : await db.topics.get(topic.id);
    const row: TopicRow = {
      ...rulesOf({ ...topic, id: topic.id ?? when.newId() }),
      name: topic.name,
      hue: topic.hue,
      role: topic.role,
      listeningSince: before?.listeningSince ?? when.now,
      ...(before?.pausedSince === undefined ? {} : { pausedSince: before.pausedSince }),
      createdAt: before?.createdAt ?? when.now,
      stamps: { ...before?.stamps },
    };
    for (const field of DECIDED) {
      if (!before || JSON.stringify(before[field]) !== JSON.stringify(row[field])) row.stamps[field] = stamp;
    }
    await db.topics.put(row);
    return row;
  });
}

/** What a topic hears by, without what says nothing. */
function rulesOf({ dontStore = '', hide = '', exactLetters, handles = [], ...topic }: HeardTopic): HeardTopic {
  return {
    id: topic.id,
    query: topic.query,
    ...(dontStore.trim() === '' ? {} : { dontStore }),
    ...(hide.trim() === '' ? {} : { hide }),
    ...(exactLetters === true ? { exactLetters } : {}),
    ...(handles.length === 0 ? {} : { handles }),
  };
}

/** A pause of more than this, ms, leaves a gap: comparisons start after it. */
const GAP = 3_600_000;

/** From now on the topic hears nothing; what it has stays, and is shown. Null where there is no such topic. */
export function pauseTopic(db: EarshotDatabase, id: string, when: Decision): Promise<TopicRow | null> {
  return changeRow(db, id, when, (row) => (row.pausedSince === undefined ? { ...row, pausedSince: when.now } : row));
}

/** The topic listens again. Null where there is no such topic. */
export function resumeTopic(db: EarshotDatabase, id: string, when: Decision): Promise<TopicRow | null> {
  return changeRow(db, id, when, ({ pausedSince = when.now, ...row }) => ({
    ...row,
    listeningSince: when.now - pausedSince > GAP ? when.now : row.listeningSince,
  }));
}

/** When something was decided, ms since 1970, and what names this copy of Earshot where nothing does yet. */
export interface Decision {
  now: number;
  newOrigin?: () => string;
}

async function changeRow(
  db: EarshotDatabase,
  id: string,
  when: Decision,
  change: (row: TopicRow) => TopicRow,
): Promise<TopicRow | null> {
  return db.transaction('rw', db.topics, db.settings, async () => {
    const before = await db.topics.get(id);
    if (before === undefined) return null;
    const row = change(before);
    if (row.pausedSince === before.pausedSince) return before;
    row.stamps = { ...row.stamps, pausedSince: await nextStamp(db, when.newOrigin ?? randomOrigin) };
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
