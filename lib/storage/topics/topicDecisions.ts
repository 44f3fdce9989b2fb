import type { Stamp } from '@/lib/mentions/mention';
import type { HeardTopic, Topic } from '@/lib/query/topic';
import { sameAspects, sameRules } from '@/lib/query/topicRules';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { randomOrigin } from '../settings';
import type { TopicRow } from '../rows';
import { noteToLearn } from '../learning/toLearn';
import { keepInUndo, markUnsettled, recordEdit, settle, type Decision } from './topicChanges';

/** A topic as the user wrote it, as a whole: what is absent it has not. Without id it is new. */
export type TopicToSave = Omit<Topic, 'id' | 'listeningSince' | 'pausedSince'> & { id?: string };

const DECIDED = ['name', 'query', 'hue', 'role', 'dontStore', 'hide', 'exactLetters', 'handles', 'aspects', 'context'] as const;

/**
 * Stores a new topic (no id) or what the user changed of one. Changed rules hold at once for what is heard; what is
 * stored follows when they can no longer be undone; changed aspects it follows at once. Where the topic may hear more by them, it listens since now.
 */
export async function saveTopic(
  db: EarshotDatabase,
  topic: TopicToSave,
  when: { now: number; newId: () => string; newOrigin?: () => string },
): Promise<TopicRow> {
  return db.transaction('rw', db.topics, db.tallies, db.settings, async () => {
    const stamp = await nextStamp(db, when.newOrigin ?? randomOrigin);
    const before = topic.id === undefined ? undefined : await db.topics.get(topic.id);
    const row: TopicRow = {
      ...rulesOf({ ...topic, id: topic.id ?? when.newId() }),
      name: topic.name,
      hue: topic.hue,
      role: topic.role,
      ...contextOf(topic),
      ...(topic.aspects === undefined || topic.aspects.length === 0 ? {} : { aspects: topic.aspects }),
      listeningSince: before?.listeningSince ?? when.now,
      ...(before?.pausedSince === undefined ? {} : { pausedSince: before.pausedSince }),
      createdAt: before?.createdAt ?? when.now,
      stamps: { ...before?.stamps },
    };
    for (const field of DECIDED) {
      if (!before || JSON.stringify(before[field]) !== JSON.stringify(row[field])) row.stamps[field] = stamp;
    }
    if (row.stamps['context'] === stamp && (before?.context ?? row.context) !== undefined) {
      await noteToLearn(db, [row.id], 'relevanceToLearn');
    }
    if (before === undefined) {
      await db.topics.put(row);
      return row;
    }
    // What is stored is told anew what it speaks of, with whatever else of the topic it has to follow.
    const isFollowed = !sameAspects(before, row);
    if (isFollowed) await markUnsettled(db, [row.id]);
    const decided = await decideAgain(db, { before, row, stamp }, when.now);
    await db.topics.put(decided);
    if (isFollowed) await settle(db, decided, { decidedAt: when.now, stamp });
    return decided;
  });
}

async function decideAgain(
  db: EarshotDatabase,
  edited: { before: TopicRow; row: TopicRow; stamp: Stamp },
  now: number,
): Promise<TopicRow> {
  if (!sameRules(edited.before, edited.row)) return recordEdit(db, edited, now);
  await keepInUndo(db, edited.row);
  return edited.row;
}

/** The words of a topic's context, without lists that say nothing. */
function contextOf({ context: { about = '', notAbout = '' } = {} }: Pick<Topic, 'context'>): Pick<Topic, 'context'> {
  const context = {
    ...(about.trim() === '' ? {} : { about: about.trim() }),
    ...(notAbout.trim() === '' ? {} : { notAbout: notAbout.trim() }),
  };
  return Object.keys(context).length === 0 ? {} : { context };
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
  return changeListening(db, id, when, ({ pausedSince = when.now, ...row }) => ({ ...row, pausedSince }));
}

/** The topic listens again. Null where there is no such topic. */
export function resumeTopic(db: EarshotDatabase, id: string, when: Decision): Promise<TopicRow | null> {
  return changeListening(db, id, when, ({ pausedSince = when.now, ...row }) => ({
    ...row,
    listeningSince: when.now - pausedSince > GAP ? when.now : row.listeningSince,
  }));
}

async function changeListening(
  db: EarshotDatabase,
  id: string,
  when: Decision,
  change: (row: TopicRow) => TopicRow,
): Promise<TopicRow | null> {
  return db.transaction('rw', db.topics, db.tallies, db.settings, async () => {
    const before = await db.topics.get(id);
    if (before === undefined) return null;
    const row = change(before);
    if (row.pausedSince === before.pausedSince) return before;
    const stamp = await nextStamp(db, when.newOrigin ?? randomOrigin);
    row.stamps = { ...row.stamps, pausedSince: stamp };
    await db.topics.put(row);
    await keepInUndo(db, row, row.listeningSince === when.now ? when.now : 0);
    if (row.pausedSince === undefined) await settle(db, row, { decidedAt: when.now, stamp });
    return row;
  });
}
