import { isTouched } from '@/lib/mentions/mention';
import { retain } from '@/lib/mentions/retain';
import { dueOf, dueRanges, type DueRange, type RetentionPolicy } from '@/lib/mentions/retention';
import type { TallyChange } from '@/lib/mentions/tally';
import { dropFromAlerts } from '../alerts/alerts';
import { applyTallies } from '../applyTallies';
import { noteInLog } from '../auditLog';
import { changeCounters, readGeneration } from '../counters';
import { countTables } from '../countTables';
import type { EarshotDatabase } from '../database';
import { forgetAuthors } from '../erasure/forgetAuthors';
import { forgetWork } from '../inbox/workLog';
import { matchesOf } from '../matchesOf';
import { removeMatches } from '../putMatches';
import { isRestoring } from '../restore/restoring';
import { readRetention } from './retentionPolicy';
import { checkTimes, isEarly, putRetaining, readRetaining, scheduleRetention, type RangeCursor, type Retaining } from './retentionState';
import type { Match, Mention } from '../rows';
import { noteToLearn } from '../learning/toLearn';
import { deleteMentions } from '../words/putMentions';
import { putSameWords } from '../words/putSameWords';

/** Mentions that are looked at in one transaction. */
const CHUNK = 200;
const DAY = 86_400_000;
const PHASES = ['untouched', 'touched'] as const;

export interface RetainingWith {
  /** ms since 1970. */
  now: number;
  newId: () => string;
  /** Mentions in a chunk; for tests. */
  size?: number;
}

/**
 * Removes one chunk of what is past its time, in one transaction with its tallies; what the user worked on comes after
 * all else. Interrupted anywhere, it goes on where it was. 'idle' where nothing is left to do now: no run is due, the
 * clock seems wrong, or authors are being erased or a backup restored.
 */
export async function retainChunk(db: EarshotDatabase, using: RetainingWith): Promise<'idle' | 'more'> {
  // Asked with whatever the user decides: nobody should wait for it then.
  if (await isEarly(db, using.now)) return 'idle';
  const tables = [db.mentions, db.words, ...countTables(db), db.authors, db.identities, db.alerts, db.auditLog, db.workLog, db.settings];
  return db.transaction('rw', tables, async () => {
    if ((await db.settings.get('erasing')) !== undefined || (await isRestoring(db))) return 'idle';
    const times = await checkTimes(db, using.now);
    const begun = await readRetaining(db);
    if (times === 'held' || (times === 'early' && begun === null)) return 'idle';
    const policy = await readRetention(db);
    const run = begun ?? { now: using.now, phase: 'untouched', range: 0, after: null, looked: 0, mentions: 0, matches: 0 };
    const found = await nextToLookAt(db, run, policy, using.size ?? CHUNK);
    if (found === null) {
      await finish(db, run, using);
      return 'idle';
    }
    await putRetaining(db, await retainFound(db, found.run, found.mentions, policy));
    return 'more';
  });
}

/** The next mentions that may be past their time, and where the run is then; null: it is through. */
async function nextToLookAt(
  db: EarshotDatabase,
  run: Retaining,
  policy: RetentionPolicy,
  most: number,
): Promise<{ run: Retaining; mentions: Mention[] } | null> {
  let { range, after } = run;
  for (const phase of PHASES.slice(PHASES.indexOf(run.phase))) {
    const ranges = dueRanges(policy, run.now, phase === 'touched');
    for (; range < ranges.length; range++) {
      const within = ranges[range];
      const mentions = within === undefined ? [] : await readRange(db, within, after, most);
      if (mentions.length > 0) return { run: { ...run, phase, range, after }, mentions };
      after = null;
    }
    [range, after] = [0, null];
  }
  return null;
}

/** The next mentions of a range, longest unseen first. */
export function readRange(db: EarshotDatabase, { site, before }: DueRange, after: RangeCursor | null, most: number): Promise<Mention[]> {
  const from = after?.at ?? Number.NEGATIVE_INFINITY;
  const rows = site === null
    ? db.mentions.where('lastSeenAt').between(from, before, true, false)
    : db.mentions.where('[site+lastSeenAt]').between([site, from], [site, before], true, false);
  return rows.offset(after?.skip ?? 0).limit(most).toArray();
}

/** Where a walk through a range is when it looked at these mentions, of which those that `stay` are still there. */
export function advance(after: RangeCursor | null, looked: readonly Mention[], stays: (mention: Mention) => boolean): RangeCursor | null {
  let cursor = after;
  for (const mention of looked) {
    const at = mention.lastSeenAt;
    const skip = cursor?.at === at ? cursor.skip : 0;
    cursor = { at, skip: stays(mention) ? skip + 1 : skip };
  }
  return cursor;
}

async function retainFound(db: EarshotDatabase, run: Retaining, looked: readonly Mention[], policy: RetentionPolicy): Promise<Retaining> {
  const due = looked.flatMap((mention) => {
    const own = isTouched(mention) === (run.phase === 'touched') ? dueOf(mention, policy, run.now) : null;
    return own === null ? [] : [{ mention, due: own }];
  });
  const matches = await matchesByMention(db, due.map(({ mention }) => mention));
  const generation = await readGeneration(db, () => crypto.randomUUID());
  const kept: Mention[] = [];
  const going: Mention[] = [];
  const removed: Match[] = [];
  const changes: TallyChange[] = [];
  for (const { mention, due: own } of due) {
    const after = retain(mention, matches.get(mention.id) ?? [], own, generation);
    if (after.mention === null) going.push(mention);
    else kept.push(after.mention);
    removed.push(...after.remove);
    changes.push(...after.changes);
  }
  await putSameWords(db, ...kept);
  await removeMatches(db, removed.map(({ topicId, mentionId }): [string, string] => [topicId, mentionId]), generation);
  await applyTallies(db, changes);
  await removeMentions(db, going);
  await noteUnlearnt(db, due.map(({ mention }) => mention), removed);
  const gone = new Set(going.map(({ id }) => id));
  return {
    ...run,
    after: advance(run.after, looked, ({ id }) => !gone.has(id)),
    looked: run.looked + looked.length,
    mentions: run.mentions + going.length,
    matches: run.matches + removed.length,
  };
}

async function matchesByMention(db: EarshotDatabase, mentions: readonly Mention[]): Promise<Map<string, Match[]>> {
  const byMention = new Map<string, Match[]>();
  for (const match of mentions.length === 0 ? [] : await matchesOf(db, mentions)) {
    const own = byMention.get(match.mentionId);
    if (own === undefined) byMention.set(match.mentionId, [match]);
    else own.push(match);
  }
  return byMention;
}

async function removeMentions(db: EarshotDatabase, going: readonly Mention[]): Promise<void> {
  if (going.length === 0) return;
  await deleteMentions(db, going.map(({ id }) => id));
  await forgetWork(db, going.map(({ id }) => id));
  const bySite = new Map<string, number>();
  for (const { site } of going) bySite.set(site, (bySite.get(site) ?? 0) - 1);
  await changeCounters(db, bySite);
  await forgetAuthors(db, going.map(({ authorId }) => authorId));
  await dropFromAlerts(db, new Set(going.map(({ id }) => id)));
}

/** What taught the engine, or a topic what is meant, teaches it no more: it learns again from what is left. */
async function noteUnlearnt(db: EarshotDatabase, mentions: readonly Mention[], matches: readonly Match[]): Promise<void> {
  const languages = mentions.flatMap(({ teaches, understanding }) => (teaches === undefined ? [] : (understanding.language.language ?? [])));
  const topics = matches.flatMap(({ topicId, mark }) => (mark === undefined ? [] : [topicId]));
  if (languages.length > 0) await noteToLearn(db, [...new Set(languages)]);
  if (topics.length > 0) await noteToLearn(db, [...new Set(topics)], 'relevanceToLearn');
}

async function finish(db: EarshotDatabase, run: Retaining, { now, newId }: RetainingWith): Promise<void> {
  await putRetaining(db, null);
  await scheduleRetention(db, now + DAY);
  const { mentions, matches } = run;
  if (mentions + matches > 0) await noteInLog(db, { kind: 'retention', details: { mentions, matches } }, { at: now, newId });
}
