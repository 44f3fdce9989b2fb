import type { Calendar } from '@/lib/mentions/calendar';
import { hear, type Heard } from '@/lib/mentions/hear';
import type { Judge } from '@/lib/mentions/judge';
import type { FindPromises } from '@/lib/mentions/promises';
import { aspectsOfTopics } from '@/lib/mentions/topicAspects';
import { countTables } from '../countTables';
import type { EarshotDatabase } from '../database';
import { listening } from '../ingest';
import type { AuthorRow, Mention } from '../rows';
import { storeHeard } from '../storeHearings';
import { runningImport } from './imports';

/** Some posts of an import, understood and decided: only what a topic hears, each post once. */
export interface ImportedPosts {
  importId: string;
  heard: readonly Heard[];
  /** Ids of the topics that were asked. */
  asked: readonly string[];
  /** When it is brought in, ms since 1970. */
  at: number;
}

interface Storing {
  calendar: Calendar;
  judge?: Judge;
  /** What the brand promises in its replies; absent: nobody looks. */
  promises?: FindPromises;
  /** Comes first in the transaction, over `topics`, `settings`, `adapters`, `relevance` and `tombstones` too; what it rejects stores nothing. */
  confirm?: (within: EarshotDatabase) => Promise<void>;
}

/**
 * Stores posts of an import in one transaction, and says how many were there already: these, and their authors, stay as they are, so
 * that taking the import back leaves them so. Nothing was seen on a page, so nothing is added to what was scanned, and no alert
 * hears of it. Rejects with `ImportGone` where the import is not running any more.
 */
export async function storeImported(db: EarshotDatabase, { importId, heard, asked, at }: ImportedPosts, using: Storing): Promise<{ stored: number; alreadyThere: number }> {
  const { calendar, judge, promises } = using;
  const tables = [db.mentions, db.words, ...countTables(db), db.authors, db.identities, db.topics, db.settings, db.tombstones, db.adapters, db.relevance, db.imports];
  return db.transaction('rw', tables, async () => {
    await using.confirm?.(db);
    const row = await runningImport(db, importId);
    const topics = await db.topics.toArray();
    const listens = listening(asked, topics);
    const there = await db.mentions.bulkGet(heard.map(({ id }) => id));
    const wanted = heard.filter(({ topics: own }, index) => there[index] === undefined && own.some(({ topicId }) => listens.has(topicId)));
    const aspectsOf = aspectsOfTopics(topics);
    const hearings = wanted.map((one) =>
      hear({ ...one, topics: one.topics.filter(({ topicId }) => listens.has(topicId)) }, null, {
        seenAt: at, calendar, asked: listens, judge, promises, aspectsOf, decided: (mention) => ({ ...mention, importId }),
      }));
    await storeHeard(db, hearings, []);
    await addAuthors(db, hearings.map(({ mention }) => mention), at);
    await db.imports.put({ ...row, counts: { ...row.counts, stored: row.counts.stored + hearings.length } });
    return { stored: hearings.length, alreadyThere: there.filter((mention) => mention !== undefined).length };
  });
}

/** Which of these posts are stored. */
export async function storedAlready(db: EarshotDatabase, ids: readonly string[]): Promise<Set<string>> {
  return new Set(await db.mentions.where('id').anyOf([...ids]).primaryKeys());
}

/** Only authors of whom nothing was known. */
async function addAuthors(db: EarshotDatabase, mentions: readonly Mention[], at: number): Promise<void> {
  const byId = new Map(mentions.flatMap(({ authorId, site, post: { author } }): [string, AuthorRow][] =>
    (authorId === null ? [] : [[authorId, { id: authorId, site, ...author, firstSeenAt: at, lastSeenAt: at }]])));
  const known = new Set(await db.authors.where('id').anyOf([...byId.keys()]).primaryKeys());
  await db.authors.bulkAdd([...byId.values()].filter(({ id }) => !known.has(id)));
}
