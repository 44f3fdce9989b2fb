import { saysMore } from '@/lib/mentions/answered';
import type { Calendar } from '@/lib/mentions/calendar';
import { hear, type Heard, type HeardAt, type Hearing } from '@/lib/mentions/hear';
import type { Judge } from '@/lib/mentions/judge';
import type { FindPromises } from '@/lib/mentions/promises';
import { aspectsOfTopics } from '@/lib/mentions/topicAspects';
import { isShown, labelOf } from '@/lib/mentions/mention';
import type { Context } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { applyExposure } from './applyExposure';
import { applySightings, type AnswerSighting } from './applySightings';
import { countTables } from './countTables';
import type { EarshotDatabase } from './database';
import { noteHeard } from './alerts/heardForAlerts';
import { matchesOf } from './matchesOf';
import type { Match, Mention, TopicRow } from './rows';
import { addHealth, type ReadHealth } from './siteHealth';
import { storeHearings } from './storeHearings';

/** A batch of one reader instance, understood and decided: only posts that a topic hears. */
export interface HeardBatch {
  instance: string;
  number: number;
  site: string;
  heard: Heard[];
  /** Ids of the topics that were asked about its posts. */
  asked: readonly string[];
  scanned: { key: string; context: Context }[];
  health: ReadHealth[];
  /** Ids of posts that their site shows as deleted. */
  gone: string[];
  answers: AnswerSighting[];
  /** ms since 1970. */
  seenAt: number;
}

export interface Ingested {
  /** False where this batch had been applied before. */
  applied: boolean;
  /** The batch's posts that are stored as mentions, and shown, with the labels that count. */
  mentions: { id: string; label: SentimentLabel }[];
  /** Ids of stored mentions of whose answer more is known now. */
  answered: string[];
  /** Since when the first of the batch's kinds of pages is that could not be read, ms since 1970. */
  unreadableSince?: number;
}

/**
 * Stores a batch in one transaction, or not at all: mentions, matches, authors, tallies, exposure, health and the
 * batch's number. A batch that comes again changes nothing. Rejects only where the database does (full, broken).
 */
export async function ingestBatch(
  db: EarshotDatabase,
  batch: HeardBatch,
  using: {
    calendar: Calendar;
    newSalt: () => string;
    judge?: Judge;
    /** What the brand promises in its answers; absent: nobody looks. */
    promises?: FindPromises;
    /** Comes first in the transaction; what it rejects stores nothing. */
    confirm?: (within: EarshotDatabase) => Promise<void>;
  },
): Promise<Ingested> {
  const { calendar, newSalt, judge, promises } = using;
  const tables = [db.mentions, db.words, ...countTables(db), db.authors, db.identities, db.exposure, db.exposureSeen, db.alertRules];
  return db.transaction('rw', [...tables, db.siteHealth, db.unreadable, db.topics, db.readers, db.settings, db.tombstones], async () => {
    await using.confirm?.(db);
    const topics = await db.topics.toArray();
    const shownUnder = new Set(topics.map(({ id }) => id));
    const asked = listening(batch.asked, topics);
    const heard = heardBy(asked, batch.heard);
    const reader = await db.readers.get(batch.instance);
    if (reader && reader.lastBatch >= batch.number) {
      const stored = await db.mentions.bulkGet(heard.map(({ id }) => id));
      return { applied: false, mentions: labelsOf(stored, shownUnder), answered: [] };
    }

    const { hearings, answered, known } = await hearAll(db, heard, { seenAt: batch.seenAt, calendar, asked, judge, promises, aspectsOf: aspectsOfTopics(topics) });
    await storeHearings(db, hearings, known, batch.seenAt);
    await noteHeard(db, hearings, batch.seenAt);
    const when = calendar.at(batch.seenAt);
    await applyExposure(db, batch.scanned, { site: batch.site, when, newSalt });
    const seenAnswered = await applySightings(db, { gone: batch.gone, answers: batch.answers, seenAt: batch.seenAt, topics, promises });
    const since = await addHealth(db, batch.health, { site: batch.site, day: when.day, seenAt: batch.seenAt });
    await db.readers.put({ instance: batch.instance, lastBatch: batch.number, lastSeenAt: batch.seenAt });
    const mentions = labelsOf(hearings.map(({ mention }) => mention), shownUnder);
    return { applied: true, mentions, answered: [...new Set([...answered, ...seenAnswered])], ...(since === null ? {} : { unreadableSince: since }) };
  });
}

function labelsOf(mentions: readonly (Mention | undefined)[], topics: ReadonlySet<string>): Ingested['mentions'] {
  return mentions.flatMap((mention) =>
    mention !== undefined && isShown(mention, topics) ? [{ id: mention.id, label: labelOf(mention) }] : [],
  );
}

/** Those of these topics that listen: one may have been removed or paused between the decision and this transaction. */
export function listening(asked: readonly string[], topics: readonly TopicRow[]): Set<string> {
  const now = new Set(topics.filter(({ pausedSince }) => pausedSince === undefined).map(({ id }) => id));
  return new Set(asked.filter((id) => now.has(id)));
}

function heardBy(asked: ReadonlySet<string>, heard: readonly Heard[]): Heard[] {
  return heard
    .map((one) => ({ ...one, topics: one.topics.filter(({ topicId }) => asked.has(topicId)) }))
    .filter(({ topics }) => topics.length > 0);
}

/**
 * One post may stand twice in a batch: later readings are heard on top of earlier ones. `answered`: ids, as in `Ingested`; `known`:
 * matches as they are stored.
 */
async function hearAll(
  db: EarshotDatabase,
  batch: readonly Heard[],
  at: HeardAt,
): Promise<{ hearings: Hearing[]; answered: string[]; known: Match[] }> {
  const ids = [...new Set(batch.map(({ id }) => id))];
  const stored = new Map<string, { mention: Mention; matches: Match[] }>();
  for (const mention of await db.mentions.bulkGet(ids)) if (mention) stored.set(mention.id, { mention, matches: [] });
  const known = stored.size === 0 ? [] : await matchesOf(db, [...stored.values()].map(({ mention }) => mention));
  for (const match of known) stored.get(match.mentionId)?.matches.push(match);
  const hearings: Hearing[] = [];
  const answered: string[] = [];
  for (const heard of batch) {
    const before = stored.get(heard.id);
    const hearing = hear(heard, before ?? null, at);
    hearings.push(hearing);
    if (before && saysMore(before.mention, hearing.mention)) answered.push(heard.id);
    const kept = before?.matches ?? [];
    const replaced = new Set([...hearing.put, ...hearing.remove].map(({ topicId }) => topicId));
    const matches = [...kept.filter(({ topicId }) => !replaced.has(topicId)), ...hearing.put];
    stored.set(heard.id, { mention: hearing.mention, matches });
  }
  return { hearings, answered, known };
}
