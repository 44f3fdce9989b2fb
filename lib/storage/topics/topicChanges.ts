import type { Stamp } from '@/lib/mentions/mention';
import { heardTopic, type HeardTopic } from '@/lib/query/topic';
import { hearsNoMore, mergedRules, sameRules } from '@/lib/query/topicRules';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { isDeleted, noteDeletion, readDeletions } from '../deletions';
import type { SettingRow, TopicRow } from '../rows';
import { randomOrigin } from '../settings';
import { UNDO_FOR, type TopicChange } from './topicChange';
import { countMentions } from '../volumes';

/** When something was decided, ms since 1970, and what names this copy of Earshot where nothing does yet. */
export interface Decision {
  now: number;
  newOrigin?: () => string;
}

const CHANGE = 'topicChange:';
const UNSETTLED = 'unsettledTopic:';

/** Changes that what is stored has yet to follow, in the order in which they were decided. */
export async function readTopicChanges(db: EarshotDatabase): Promise<TopicChange[]> {
  const rows = await db.settings.where('key').startsWith(CHANGE).toArray();
  return rows
    .map(({ value }) => value as TopicChange)
    .sort((a, b) => a.stamp.clock - b.stamp.clock);
}

/** Must run inside a transaction over `settings`. */
export async function putTopicChange(db: EarshotDatabase, change: TopicChange): Promise<void> {
  await db.settings.put({ key: `${CHANGE}${change.topicId}`, value: change });
}

/** Must run inside a transaction over `settings`. */
export async function dropTopicChange(db: EarshotDatabase, topicId: string): Promise<void> {
  await db.settings.delete(CHANGE + topicId);
}

/**
 * Removes a topic. At once it is gone from the list of topics, hears nothing, and its mentions leave the lists; what is
 * stored follows when it can no longer be undone. False where there is no such topic.
 */
export async function removeTopic(db: EarshotDatabase, id: string, when: Decision): Promise<boolean> {
  return db.transaction('rw', db.topics, db.tallies, db.settings, async () => {
    const before = await db.topics.get(id);
    if (before === undefined) return false;
    const { stamp } = await followDeletion(db, before, null, when);
    await noteDeletion(db, 'topics', id, { stamp, into: null });
    return true;
  });
}

/**
 * A topic that was deleted, or merged into another one, is gone; what is stored follows when that can no longer be undone.
 * Must run inside a transaction over `topics`, `tallies` and `settings`.
 */
export async function followDeletion(db: EarshotDatabase, before: TopicRow, into: TopicRow | null, when: Decision): Promise<TopicChange> {
  const change = await newChange(db, before, when);
  const { shown, hidden } = into === null ? { shown: 0, hidden: 0 } : await countMentions(db, into.id);
  const total = change.total + shown + hidden;
  const whole: TopicChange = into === null ? { ...change, kind: 'remove' } : { ...change, total, kind: 'merge', into: into.id, intoBefore: into };
  await putTopicChange(db, whole);
  await db.topics.delete(before.id);
  return whole;
}

export type Merged =
  | { ok: true; topic: TopicRow }
  /** gone: one of the topics is not there. too-long: their queries are too long together, or cannot be read. */
  | { ok: false; why: 'gone' | 'too-long' };

/**
 * Merges a topic into another one, which from now on hears what either heard (see `mergedRules`); its name, colour and
 * role stay. The first topic is gone at once, as one that is removed; its mentions become the other one's when it can no
 * longer be undone.
 */
export async function mergeTopic(db: EarshotDatabase, id: string, into: string, when: Decision): Promise<Merged> {
  return db.transaction('rw', db.topics, db.tallies, db.settings, async (): Promise<Merged> => {
    const [before, intoBefore] = await db.topics.bulkGet([id, into]);
    if (before === undefined || intoBefore === undefined || id === into) return { ok: false, why: 'gone' };
    const rules = mergedRules(intoBefore, before);
    if (rules === null) return { ok: false, why: 'too-long' };
    const { stamp } = await followDeletion(db, before, intoBefore, when);
    await noteDeletion(db, 'topics', id, { stamp, into });
    const topic: TopicRow = {
      ...withNewRules(intoBefore, rules, stamp),
      listeningSince: Math.max(before.listeningSince, intoBefore.listeningSince),
    };
    await db.topics.put(topic);
    return { ok: true, topic };
  });
}

/**
 * Takes back the last change of a topic: its row, and that of the topic it was merged into, is what it was before. False
 * where what is stored follows it already, or where a later change of one of its topics has to be taken back first.
 */
export async function undoTopicChange(db: EarshotDatabase, topicId: string): Promise<boolean> {
  return db.transaction('rw', db.topics, db.tallies, db.settings, async () => {
    const changes = await readTopicChanges(db);
    const change = changes.find((one) => one.topicId === topicId);
    if (change === undefined || change.begun) return false;
    const own = topicsOf(change);
    const isLater = (other: TopicChange): boolean => other.stamp.clock > change.stamp.clock;
    if (changes.some((other) => isLater(other) && topicsOf(other).some((id) => own.includes(id)))) return false;
    const restored = await undeleted(db, change.kind === 'merge' ? [change.before, change.intoBefore] : [change.before]);
    await db.topics.bulkPut(restored);
    if (change.instead === undefined) await dropTopicChange(db, topicId);
    else await putTopicChange(db, change.instead);
    for (const row of restored) await settle(db, row, change);
    return true;
  });
}

/** That these are there after all was decided later than that some of them are not. */
async function undeleted(db: EarshotDatabase, rows: readonly TopicRow[]): Promise<TopicRow[]> {
  const deletions = await readDeletions(db, 'topics');
  if (!rows.some((row) => isDeleted(row, deletions))) return [...rows];
  const kept = await nextStamp(db, randomOrigin);
  return rows.map((row) => (isDeleted(row, deletions) ? { ...row, stamps: { ...row.stamps, kept } } : row));
}

/**
 * Notes that the rules of a topic changed, and gives back the row with the instant since which it listens by them. Edits
 * that wait become one. Must run inside a transaction over `topics`, `tallies` and `settings`.
 */
export async function recordEdit(
  db: EarshotDatabase,
  edited: { before: TopicRow; row: TopicRow; stamp: Stamp },
  now: number,
): Promise<TopicRow> {
  const { row, stamp } = edited;
  const changes = await readTopicChanges(db);
  const waiting = changes.find((one) => one.topicId === row.id);
  const isSuperseded = changes.some(
    (other) => waiting !== undefined && other.stamp.clock > waiting.stamp.clock && topicsOf(other).includes(row.id),
  );
  const joined = waiting?.kind === 'edit' && !waiting.begun && !isSuperseded ? waiting : null;
  const before = joined?.before ?? edited.before;
  const since = { ...row, listeningSince: hearsNoMore(before, row) ? before.listeningSince : now };
  if (joined !== null && sameRules(before, row)) {
    if (joined.instead === undefined) await dropTopicChange(db, row.id);
    else await putTopicChange(db, joined.instead);
    await settle(db, since, joined);
    return since;
  }
  const instead = joined === null ? waiting : joined.instead;
  const change = await changeOf(db, before, { now, stamp, instead });
  await putTopicChange(db, { ...change, kind: 'edit' });
  return since;
}

/**
 * Lets what was decided of a topic beside its rules stand when a change that waits is taken back. `since`: it listens no
 * longer than since then, ms since 1970. Must run inside a transaction over `settings`.
 */
export async function keepInUndo(db: EarshotDatabase, row: TopicRow, since = 0): Promise<void> {
  for (const change of await readTopicChanges(db)) {
    if (change.begun) continue;
    if (change.topicId === row.id) await putTopicChange(db, { ...change, before: withRulesOf(row, change.before, since) });
    else if (change.kind === 'merge' && change.into === row.id) {
      await putTopicChange(db, { ...change, intoBefore: withRulesOf(row, change.intoBefore, since) });
    }
  }
}

/**
 * Remembers that some matches of these topics were decided by rules that may not hold: they are decided again when those
 * are taken back, or when the topic listens again. Must run inside a transaction over `settings`.
 */
export async function markUnsettled(db: EarshotDatabase, topicIds: readonly string[]): Promise<void> {
  if (topicIds.length > 0) await db.settings.bulkPut(topicIds.map((id): SettingRow => ({ key: `${UNSETTLED}${id}`, value: true })));
}

/** Must run inside a transaction over `settings`. */
export async function forgetUnsettled(db: EarshotDatabase, topicId: string): Promise<void> {
  await db.settings.delete(UNSETTLED + topicId);
}

/**
 * Has a topic's matches decided again if some are unsettled. Must run inside a transaction over `tallies` and `settings`.
 */
export async function settle(db: EarshotDatabase, row: TopicRow, by: { decidedAt: number; stamp: Stamp }): Promise<void> {
  const [unsettled, known] = await db.settings.bulkGet([UNSETTLED + row.id, CHANGE + row.id]);
  const waiting = known?.value as TopicChange | undefined;
  // What has not begun may be taken back as well; where it begins, all is decided again.
  if (unsettled === undefined || waiting?.begun === false) return;
  await forgetUnsettled(db, row.id);
  if (waiting !== undefined) {
    await putTopicChange(db, { ...waiting, after: null, done: 0 });
    return;
  }
  const change = await changeOf(db, row, { now: by.decidedAt, stamp: by.stamp });
  await putTopicChange(db, { ...change, notBefore: by.decidedAt, begun: true, kind: 'edit' });
}

/** The topics of a change: nothing else may be decided of them while it is taken back. */
export function topicsOf(change: TopicChange): string[] {
  return change.kind === 'merge' ? [change.topicId, change.into] : [change.topicId];
}

type NewChange = Omit<TopicChange, 'kind' | 'into' | 'intoBefore'>;

const RULES = ['query', 'dontStore', 'hide', 'exactLetters', 'handles'] as const;

async function newChange(db: EarshotDatabase, before: TopicRow, when: Decision): Promise<NewChange> {
  const stamp = await nextStamp(db, when.newOrigin ?? randomOrigin);
  const known = await db.settings.get(CHANGE + before.id);
  return changeOf(db, before, { now: when.now, stamp, instead: known?.value as TopicChange | undefined });
}

async function changeOf(
  db: EarshotDatabase,
  before: TopicRow,
  decided: { now: number; stamp: Stamp; instead?: TopicChange | undefined },
): Promise<NewChange> {
  const { shown, hidden } = await countMentions(db, before.id);
  return {
    topicId: before.id,
    before,
    decidedAt: decided.now,
    notBefore: decided.now + UNDO_FOR,
    stamp: decided.stamp,
    begun: false,
    after: null,
    done: 0,
    total: shown + hidden,
    ...(decided.instead === undefined ? {} : { instead: decided.instead }),
  };
}

function withNewRules(row: TopicRow, rules: HeardTopic, stamp: Stamp): TopicRow {
  const { query: _query, dontStore: _dontStore, hide: _hide, exactLetters: _letters, handles: _handles, ...rest } = row;
  const changed: TopicRow = { ...rest, ...rules, stamps: { ...row.stamps } };
  for (const field of RULES) {
    if (JSON.stringify(row[field]) !== JSON.stringify(changed[field])) changed.stamps[field] = stamp;
  }
  return changed;
}

/** A row with the rules that another one had, and all that goes with them. */
function withRulesOf(row: TopicRow, before: TopicRow, since: number): TopicRow {
  const { query: _query, dontStore: _dontStore, hide: _hide, exactLetters: _letters, handles: _handles, ...rest } = row;
  const stamps = { ...row.stamps };
  for (const field of RULES) {
    const stamp = before.stamps[field];
    if (stamp === undefined) delete stamps[field];
    else stamps[field] = stamp;
  }
  return { ...rest, ...heardTopic(before), listeningSince: Math.max(before.listeningSince, since), stamps };
}
