import { isByErased } from '@/lib/mentions/blackOut';
import { createCalendar, type Calendar } from '@/lib/mentions/calendar';
import type { Copy } from '@/lib/mentions/copies';
import { countsAlike } from '@/lib/mentions/count';
import { eraseFrom } from '@/lib/mentions/eraseFrom';
import { isTouched, keptUnder, withKeptFor, withTopics } from '@/lib/mentions/mention';
import { mergeCopies } from '@/lib/mentions/mergeCopies';
import { remadeMatch } from '@/lib/mentions/remadeMatch';
import { dueOf, type RetentionPolicy } from '@/lib/mentions/retention';
import { rezone } from '@/lib/mentions/rezone';
import { changesOf, type TallyChange } from '@/lib/mentions/tally';
import { aspectsOfTopics } from '@/lib/mentions/topicAspects';
import type { AspectsOf } from '@/lib/mentions/aspectsOf';
import { unionOf } from '@/lib/mentions/unionOf';
import { applyTallies } from '../applyTallies';
import type { BackupRecord } from '../backup/backupRecords';
import { changeCounters } from '../counters';
import type { EarshotDatabase } from '../database';
import { mergedInto, readDeletions } from '../deletions';
import { matchesOf, unqueued } from '../matchesOf';
import { putMatches } from '../putMatches';
import { mergeAuthors } from './mergeRows';
import { storedAmong } from './storedAmong';
import { listConflicts, type RestoreConflict, type Restoring } from './restoring';
import { UNDETERMINED } from '../learning/rescoring';
import type { Merging } from './restoreChunk';
import { readRetention } from '../retention/retentionPolicy';
import type { AuthorRow, Match, Mention } from '../rows';
import { settleZone } from '../settings';
import { noteToLearn } from '../learning/toLearn';
import { markUnsettled, readTopicChanges, topicsOf } from '../topics/topicChanges';
import { putMentions } from '../words/putMentions';
import { putSameWords } from '../words/putSameWords';

type MentionRecord = Extract<BackupRecord, { table: 'mentions' }>;

/** What holds here while mentions are merged. */
interface Here {
  zones: { from: Calendar; to: Calendar };
  topics: ReadonlySet<string>;
  /** The topic that one which is gone was merged into; null: none. */
  intoOf: (topicId: string) => string | null;
  aspectsOf: AspectsOf;
  policy: RetentionPolicy;
}

/** Rows to write, and what has to follow them. */
interface Written {
  mentions: Map<string, Mention>;
  matches: Match[];
  /** As they were stored. */
  known: Match[];
  changes: TallyChange[];
  bySite: Map<string, number>;
  conflicts: RestoreConflict[];
  /** Authors of whom a mention may have been the last. */
  authors: Set<string>;
  /** Mentions whose author may have no row yet. */
  introduced: Mention[];
  languages: Set<string>;
  marked: Set<string>;
}

/** Merges mentions with their matches. Must run inside a transaction over all that these touch; counts in `merging.run`. */
export async function mergeMentions(db: EarshotDatabase, records: readonly MentionRecord[], merging: Merging): Promise<void> {
  const here = await readHere(db, merging);
  const { copies: known, stored } = await storedCopies(db, records.map(({ row }) => row.id));
  const written: Written = {
    mentions: new Map(), matches: [], known: stored, changes: [], bySite: new Map(), conflicts: [], authors: new Set(), introduced: [], languages: new Set(), marked: new Set(),
  };
  const settled = new Set(merging.run.after.settle);
  for (const record of records) {
    const own = known.get(record.row.id) ?? null;
    const there = asItMayBe(record, own, here, merging);
    if (there === null) continue;
    known.set(record.row.id, own === null ? add(there, written, merging) : merge(own, there, here, written, merging));
  }
  await markUnsettled(db, merging.run.after.settle.filter((topicId) => !settled.has(topicId)));
  await store(db, written, merging);
}

async function readHere(db: EarshotDatabase, { run }: Merging): Promise<Here> {
  const topics = await db.topics.toArray();
  // Matches of topics that are being removed, or become another's, follow these like all others.
  const changing = (await readTopicChanges(db)).flatMap(topicsOf);
  const there = new Set([...topics.map(({ id }) => id), ...changing]);
  const deletions = await readDeletions(db, 'topics');
  return {
    zones: { from: calendarOf(run.header.zone), to: calendarOf(await settleZone(db)) },
    topics: there,
    intoOf: (topicId) => (there.has(topicId) ? null : mergedInto(topicId, deletions, (id) => there.has(id))),
    aspectsOf: aspectsOfTopics(topics),
    policy: await readRetention(db),
  };
}

/** Copies as they may be compared with others, which say nothing of queues, and their matches as they are stored. */
async function storedCopies(db: EarshotDatabase, ids: readonly string[]): Promise<{ copies: Map<string, Copy & { matches: Match[] }>; stored: Match[] }> {
  const copies = new Map<string, Copy & { matches: Match[] }>();
  for (const mention of await db.mentions.bulkGet(await storedAmong(db.mentions, ids))) if (mention !== undefined) copies.set(mention.id, { mention, matches: [] });
  const stored = copies.size === 0 ? [] : await matchesOf(db, [...copies.values()].map(({ mention }) => mention));
  for (const match of stored) copies.get(match.mentionId)?.matches.push(unqueued(match));
  return { copies, stored };
}

/**
 * The copy of the backup as it may be stored here: without what erased authors wrote or are called, without what was removed
 * here by its age, and counted in the zone that holds here. Null where it stays away.
 */
function asItMayBe({ row, matches }: MentionRecord, stored: Copy | null, here: Here, { run, erased, now }: Merging): Copy | null {
  if (!erased.isEmpty && isByErased(row.post, erased.has)) {
    run.erasedSkipped += 1;
    return null;
  }
  const read: Copy = (erased.isEmpty ? null : eraseFrom(row, matches, erased.has)) ?? { mention: row, matches };
  const copy = withLostMatches(asMerged(read, here), stored, here, run);
  const under = underTopics(copy, (topicId) => here.topics.has(topicId));
  if (under === null) return null;
  const kept = notRetired(under, stored, here.policy, { knownTo: run.knownTo, now });
  if (kept === null) {
    run.retiredSkipped += 1;
    return null;
  }
  return { mention: kept.mention, matches: kept.matches.map((match) => countedHere(kept.mention, match, here.zones)) };
}

/** What a topic heard that was merged into another one since is that one's, which has yet to decide it. */
function asMerged({ mention, matches }: Copy, { intoOf }: Here): Copy {
  let merged = mention;
  for (const topicId of mention.topicIds) {
    const into = intoOf(topicId);
    if (into === null) continue;
    const kept = keptUnder(merged, topicId, into);
    merged = { ...kept, topicIds: unionOf(kept.topicIds, [into]) };
  }
  return { mention: merged, matches };
}

/**
 * A file of what could still be read may hold a mention without some of its matches: they are made anew, and their topics
 * decide them again when all is merged.
 */
function withLostMatches({ mention, matches }: Copy, stored: Copy | null, here: Here, run: Restoring): Copy {
  const known = new Set([...matches, ...(stored?.matches ?? [])].map(({ topicId }) => topicId));
  const lost = mention.topicIds.filter((topicId) => here.topics.has(topicId) && !known.has(topicId));
  if (lost.length === 0) return { mention, matches };
  run.after.settle = unionOf(run.after.settle, lost);
  return { mention, matches: [...matches, ...lost.map((topicId) => remadeMatch(mention, topicId, here.zones.from))] };
}

/** Also in the same zone: the backup may be of a time when not all had been counted in it yet. */
function countedHere(mention: Mention, match: Match, zones: Here['zones']): Match {
  const isSameZone = zones.from.zone === zones.to.zone;
  if (isSameZone && match.heardAt === undefined) return match;
  const renewed = rezone(mention, match, zones).match;
  return isSameZone && countsAlike(match.counted, renewed.counted) ? match : renewed;
}

/** Of a mention, what some topics hear; null where none does, and the user did not work on it. */
function underTopics(copy: Copy, isThere: (topicId: string) => boolean): Copy | null {
  const { mention, matches } = copy;
  if (matches.length === mention.topicIds.length && mention.topicIds.every(isThere)) return copy;
  const own = matches.filter(({ topicId }) => isThere(topicId));
  if (own.length === 0 && !isTouched(mention)) return null;
  const topicIds = own.map(({ topicId }) => topicId);
  const isOwn = (topicId: string): boolean => topicIds.includes(topicId);
  const kept = withKeptFor(mention, (mention.keptFor ?? []).filter(isOwn));
  return { mention: withTopics(kept, topicIds, (mention.hiddenIn ?? []).filter(isOwn)), matches: own };
}

/** What was merged here before, is past its time, and is not here was removed here by its age: it is counted as gone. */
function notRetired(copy: Copy, stored: Copy | null, policy: RetentionPolicy, at: { knownTo: number | null; now: number }): Copy | null {
  const { mention } = copy;
  if (at.knownTo === null || mention.firstSeenAt > at.knownTo) return copy;
  const due = dueOf(mention, policy, at.now);
  if (due === null) return copy;
  const isHere = (topicId: string): boolean => stored?.matches.some((match) => match.topicId === topicId) === true;
  const gone = new Set(due.topicIds.filter((topicId) => !isHere(topicId)));
  if (stored === null && due.whole) return null;
  return gone.size === 0 ? copy : underTopics(copy, (topicId) => !gone.has(topicId));
}

function add(there: Copy, written: Written, { run }: Merging): Copy & { matches: Match[] } {
  const { mention, matches } = there;
  run.added += 1;
  written.mentions.set(mention.id, mention);
  written.introduced.push(mention);
  written.matches.push(...matches);
  written.changes.push(...matches.flatMap(({ topicId, counted }) => changesOf(topicId, counted, 1)));
  written.bySite.set(mention.site, (written.bySite.get(mention.site) ?? 0) + 1);
  noteLessons(null, mention, matches, written);
  return { mention, matches: [...matches] };
}

function merge(stored: Copy, there: Copy, here: Here, written: Written, { run }: Merging): Copy & { matches: Match[] } {
  const merged = mergeCopies(stored, there, { calendar: here.zones.to, aspectsOf: here.aspectsOf, known: run.known ?? null });
  const { mention, put, changes, conflicts, isSame } = merged;
  run.merged += 1;
  run.conflicts += conflicts.length;
  written.conflicts.push(...conflicts.map((conflict): RestoreConflict => ({ of: 'mention', id: mention.id, ...conflict })));
  const replaced = new Set(put.map(({ topicId }) => topicId));
  const matches = [...stored.matches.filter(({ topicId }) => !replaced.has(topicId)), ...put];
  if (isSame) return { mention, matches };
  const { authorId } = stored.mention;
  if (authorId !== mention.authorId) {
    if (authorId !== null) written.authors.add(authorId);
    written.introduced.push(mention);
  }
  written.mentions.set(mention.id, mention);
  written.matches.push(...put);
  written.changes.push(...changes);
  noteLessons(stored.mention, mention, put, written);
  return { mention, matches };
}

/** Labels and marks that are new here are learned from. */
function noteLessons(before: Mention | null, after: Mention, put: readonly Match[], { languages, marked }: Written): void {
  if (before?.teaches !== after.teaches || before?.decided?.sentiment !== after.decided?.sentiment) {
    for (const mention of [before, after]) {
      const language = mention?.teaches === undefined ? null : mention.understanding.language.language;
      if (language !== null) languages.add(language);
    }
  }
  for (const { topicId, mark } of put) if (mark !== undefined) marked.add(topicId);
}

async function store(db: EarshotDatabase, written: Written, { run }: Merging): Promise<void> {
  const mentions = [...written.mentions.values()];
  await (run.wordless === true ? putSameWords(db, ...mentions) : putMentions(db, mentions));
  await putMatches(db, written.matches, { mentions, known: written.known, isAll: true });
  await applyTallies(db, written.changes);
  await changeCounters(db, written.bySite);
  await listConflicts(db, written.conflicts);
  await introduceAuthors(db, written.introduced);
  for (const id of written.authors) {
    if ((await db.mentions.where('authorId').equals(id).limit(1).count()) === 0) await db.authors.delete(id);
  }
  if (written.languages.size > 0) await noteToLearn(db, [...written.languages]);
  if (written.marked.size > 0) await noteToLearn(db, [...written.marked], 'relevanceToLearn');
  // What another copy learned scored these; here they are scored by what is learned here.
  const adapted = mentions.filter(({ understanding: { sentiment, forTopics } }) =>
    forTopics !== undefined || sentiment.reasons.some(({ source }) => source === 'adapted'));
  run.after.rescore = unionOf(run.after.rescore, adapted.map(({ understanding }) => understanding.language.language ?? UNDETERMINED));
  run.after.rejudge = unionOf(run.after.rejudge, written.matches.flatMap(({ topicId, relevance }) => (relevance === undefined ? [] : [topicId])));
}

const calendars = new Map<string, Calendar>();

function calendarOf(zone: string): Calendar {
  const calendar = calendars.get(zone) ?? createCalendar(zone);
  calendars.set(zone, calendar);
  return calendar;
}

/** A mention never stands without its author, wherever the merge is left; the backup's own row of the author comes later. */
async function introduceAuthors(db: EarshotDatabase, mentions: readonly Mention[]): Promise<void> {
  const rows = new Map<string, AuthorRow>();
  for (const mention of mentions) {
    const row = authorRowOf(mention);
    if (row === null) continue;
    const known = rows.get(row.id);
    rows.set(row.id, known === undefined ? row : mergeAuthors(known, row));
  }
  const ids = [...rows.keys()];
  const stored = await db.authors.bulkGet(ids);
  await db.authors.bulkPut([...rows.values()].filter((_, index) => stored[index] === undefined));
}

function authorRowOf({ authorId, site, post, firstSeenAt, lastSeenAt }: Mention): AuthorRow | null {
  if (authorId === null) return null;
  const { handle, name, url, followers } = post.author;
  return { id: authorId, site, handle, name, url, followers, firstSeenAt, lastSeenAt };
}
