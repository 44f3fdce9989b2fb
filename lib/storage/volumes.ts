import { Dexie } from 'dexie';
import { UNKNOWN_DAY } from '@/lib/mentions/calendar';
import type { HiddenBy, HiddenReasons } from '@/lib/mentions/mention';
import { cellsOf, countedCells, goneCells, seenIn, type Clock, type TallyCell } from '@/lib/mentions/tally';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Context } from '@/lib/posts/post';
import { readCounters } from './counters';
import type { EarshotDatabase } from './database';

export interface DayVolume {
  /** YYYY-MM-DD in the reporting zone, or 'unknown'. */
  day: string;
  cells: TallyCell[];
}

/**
 * Volumes by day from the tallies, both ends included, also of what is no longer kept; days without mentions are left
 * out. A mention under two topics counts once for each. On the published clock, mentions of unknown time come in a row of their own, last.
 */
export async function readDays(
  db: EarshotDatabase,
  period: { topicIds: readonly string[]; from: string; to: string; clock: Clock },
): Promise<DayVolume[]> {
  const byDay = new Map<string, TallyCell[]>();
  const read = await Promise.all(
    period.topicIds.flatMap((topicId) => [
      db.tallies.where('[topicId+day]').between([topicId, period.from], [topicId, period.to], true, true).toArray(),
      db.tallies.where('[topicId+day]').equals([topicId, UNKNOWN_DAY]).toArray(),
    ]),
  );
  for (const row of read.flat()) {
    const cells = countedCells(row, period.clock);
    if (cells.length > 0) byDay.set(row.day, [...(byDay.get(row.day) ?? []), ...cells]);
  }
  return [...byDay.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, cells]) => ({ day, cells }));
}

export interface TopicDay {
  topicId: string;
  /** YYYY-MM-DD in the reporting zone, or 'unknown' (published clock only). */
  day: string;
  published: TallyCell[];
  seen: TallyCell[];
}

/** The tallies of topics by day and by both clocks, both ends included, with each topic's row of unknown days. */
export async function readTopicDays(
  db: EarshotDatabase,
  period: { topicIds: readonly string[]; from: string; to: string },
): Promise<TopicDay[]> {
  const found = await Promise.all(
    period.topicIds.map(async (topicId) => {
      const known = db.tallies.where('[topicId+day]').between([topicId, period.from], [topicId, period.to], true, true);
      const [rows, unknown] = await Promise.all([known.toArray(), db.tallies.get([topicId, UNKNOWN_DAY])]);
      return unknown === undefined ? rows : [...rows, unknown];
    }),
  );
  return found.flat().map((row) => {
    return { topicId: row.topicId, day: row.day, published: countedCells(row, 'published'), seen: countedCells(row, 'seen') };
  });
}

/** The first day of a period on which a topic heard something that it shows; null: none. */
export async function firstHeardDay(
  db: EarshotDatabase,
  topicId: string,
  { from, to }: { from: string; to: string },
): Promise<string | null> {
  const days = db.tallies.where('[topicId+day]').between([topicId, from], [topicId, to], true, true);
  return (await days.filter((row) => countedCells(row, 'seen').length > 0).first())?.day ?? null;
}

export interface DayExposure {
  site: string;
  day: string;
  context: Context;
  /** Distinct posts scanned. */
  count: number;
}

/** How many distinct posts were scanned, by site, day and context; both ends included. */
export async function readExposure(db: EarshotDatabase, period: { from: string; to: string }): Promise<DayExposure[]> {
  const rows = await db.exposure.where('day').between(period.from, period.to, true, true).toArray();
  return rows.map(({ site, day, context, hours }) => ({
    site,
    day,
    context,
    count: hours.reduce((total, count) => total + count, 0),
  }));
}

/** Mentions that are kept and were posted before a day, with the first and the last day of theirs; null where there are none. */
export async function readOlder(
  db: EarshotDatabase,
  topicId: string,
  before: string,
): Promise<{ first: string; last: string; mentions: number } | null> {
  const rows = await db.tallies
    .where('[topicId+day]')
    .between([topicId, Dexie.minKey], [topicId, before], true, false)
    .toArray();
  const days = rows
    .map(({ day, published }) => ({ day, mentions: cellsOf(published).reduce((sum, { count }) => sum + count, 0) }))
    .filter(({ mentions }) => mentions > 0);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { first: first.day, last: last.day, mentions: days.reduce((sum, { mentions }) => sum + mentions, 0) };
}

/** How many mentions of a topic are kept, by its tallies: those it shows and those it hides. */
export async function countMentions(db: EarshotDatabase, topicId: string): Promise<{ shown: number; hidden: number }> {
  const rows = await db.tallies
    .where('[topicId+day]')
    .between([topicId, Dexie.minKey], [topicId, Dexie.maxKey])
    .toArray();
  const sum = { shown: 0, hidden: 0 };
  for (const { shown, hidden } of rows.map(seenIn)) {
    sum.shown += shown;
    sum.hidden += hidden;
  }
  return sum;
}

/** What of the tallies is asked about; null: all of them. Days are of the reporting zone (YYYY-MM-DD), both included. */
export interface GoneFilter {
  topicIds: readonly string[];
  site: string | null;
  label: SentimentLabel | null;
  language: string | null;
  from: string | null;
  to: string | null;
}

/**
 * How many mentions were counted and are no longer kept, by the day on which they were posted: what a list of the rest
 * cannot show. One under two topics counts once for each; those without a known day only where no day is asked for.
 */
export async function countGone(db: EarshotDatabase, { topicIds, site, label, language, from, to }: GoneFilter): Promise<number> {
  const [first, last] = [from ?? Dexie.minKey, to ?? (from === null ? Dexie.maxKey : UNKNOWN_DAY)];
  const rows = await Promise.all(topicIds.map((id) => db.tallies.where('[topicId+day]').between([id, first], [id, last], true, true).toArray()));
  let count = 0;
  for (const row of rows.flat()) {
    if (row.gone === undefined || (row.day === UNKNOWN_DAY && from !== null)) continue;
    for (const cell of goneCells(row, 'published')) {
      const fits = (site === null || cell.site === site) && (label === null || cell.label === label);
      if (fits && (language === null || cell.language === language)) count += cell.count;
    }
  }
  return count;
}

/** How many mentions a topic hides. The index over what is hidden spares the many that hide nothing their tallies. */
export async function countHidden(db: EarshotDatabase, topicId: string): Promise<number> {
  const first = await db.matches
    .where('[topicId+hiddenAt]')
    .between([topicId, Dexie.minKey], [topicId, Dexie.maxKey])
    .first();
  return first === undefined ? 0 : (await countMentions(db, topicId)).hidden;
}

/** How many mentions a topic hides for each reason: in all by its tallies, those of two reasons by an index over them alone. */
export async function countHiddenReasons(db: EarshotDatabase, topicId: string): Promise<HiddenReasons> {
  return db.transaction('r', db.matches, db.tallies, async () => {
    const countOf = (by: HiddenBy): Promise<number> => db.matches.where('[topicId+hiddenBy]').equals([topicId, by]).count();
    const [hidden, relevance, user] = [await countHidden(db, topicId), await countOf('relevance'), await countOf('user')];
    return { query: Math.max(0, hidden - relevance - user), relevance, user };
  });
}

/** Sites with stored mentions, most mentions first. */
export async function knownSites(db: EarshotDatabase): Promise<string[]> {
  const { sites } = await readCounters(db);
  return Object.entries(sites)
    .sort(([, a], [, b]) => b - a)
    .map(([site]) => site);
}

/** Stored mentions. */
export async function mentionCount(db: EarshotDatabase): Promise<number> {
  return (await readCounters(db)).mentions;
}
