import type { Context } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { HOUR_SLOTS } from './calendar';
import type { Counted } from './mention';

/** Counters of one clock: `counts` holds HOUR_SLOTS numbers for each key, in the order of the keys. */
export interface PackedCells {
  keys: string[];
  counts: Uint32Array;
}

/**
 * One packed row per topic and day. A mention counts in the row of its published day and in the row of its seen day; one
 * that the topic hides counts among the `hidden` of its seen day alone.
 */
export interface TallyRow {
  topicId: string;
  day: string;
  published: PackedCells;
  seen: PackedCells;
  /** Absent in rows of schema 2 and in those without any. */
  hidden?: PackedCells;
}

export type Clock = 'published' | 'seen';

export interface TallyCell {
  site: string;
  language: string;
  label: SentimentLabel;
  context: Context;
  count: number;
}

/** A change of one counter; the sum of all changes of a batch is applied to each row once. */
export interface TallyChange {
  topicId: string;
  day: string;
  cells: Clock | 'hidden';
  key: string;
  hour: number;
  by: 1 | -1;
}

export function emptyTally(topicId: string, day: string): TallyRow {
  return { topicId, day, published: emptyCells(), seen: emptyCells() };
}

/** The changes by which a match enters (1) or leaves (-1) the tallies. */
export function changesOf(topicId: string, counted: Counted, by: 1 | -1): TallyChange[] {
  const key = [counted.site, counted.language, counted.label, counted.context].join('|');
  const { published, seen } = counted;
  if (counted.hidden === true) return [{ topicId, day: seen.day, cells: 'hidden', key, hour: seen.hour, by }];
  return [
    { topicId, day: published.day, cells: 'published', key, hour: published.hour, by },
    { topicId, day: seen.day, cells: 'seen', key, hour: seen.hour, by },
  ];
}

/** Applies changes to one row, in place. A counter never falls below zero. */
export function applyChanges(row: TallyRow, changes: readonly TallyChange[]): void {
  for (const cells of ['published', 'seen', 'hidden'] as const) {
    const own = changes.filter((change) => change.cells === cells);
    if (own.length > 0) row[cells] = withChanges(row[cells] ?? emptyCells(), own);
  }
  if (row.hidden?.keys.length === 0) delete row.hidden;
}

/** Whether nothing is counted in a row any more. */
export function isEmptyTally(row: TallyRow): boolean {
  return row.published.keys.length === 0 && row.seen.keys.length === 0 && row.hidden === undefined;
}

/** The cells of one clock, hours summed. */
export function cellsOf(cells: PackedCells): TallyCell[] {
  return cells.keys.map((key, index) => {
    const [site = '', language = '', label, context] = key.split('|');
    return {
      site,
      language,
      label: label as SentimentLabel,
      context: context as Context,
      count: sum(cells.counts.subarray(index * HOUR_SLOTS, (index + 1) * HOUR_SLOTS)),
    };
  });
}

/** Counts by hour slot, all cells together. */
export function hoursOf(cells: PackedCells): number[] {
  const hours = new Array<number>(HOUR_SLOTS).fill(0);
  cells.counts.forEach((count, index) => {
    const slot = index % HOUR_SLOTS;
    hours[slot] = (hours[slot] ?? 0) + count;
  });
  return hours;
}

/** How many matches of a topic count in a row, by the day on which they were seen: those shown and those hidden. */
export function seenIn(row: TallyRow): { shown: number; hidden: number } {
  return { shown: sum(row.seen.counts), hidden: row.hidden === undefined ? 0 : sum(row.hidden.counts) };
}

function emptyCells(): PackedCells {
  return { keys: [], counts: new Uint32Array(0) };
}

function withChanges(cells: PackedCells, changes: readonly TallyChange[]): PackedCells {
  const places = new Map(cells.keys.map((key, index) => [key, index]));
  for (const { key } of changes) if (!places.has(key)) places.set(key, places.size);
  const counts = new Uint32Array(places.size * HOUR_SLOTS);
  counts.set(cells.counts);
  for (const { key, hour, by } of changes) {
    const at = (places.get(key) ?? 0) * HOUR_SLOTS + hour;
    counts[at] = Math.max(0, (counts[at] ?? 0) + by);
  }
  return withoutEmpty([...places.keys()], counts, changes);
}

/** Only what was taken from can have become empty. */
function withoutEmpty(keys: string[], counts: Uint32Array, changes: readonly TallyChange[]): PackedCells {
  if (changes.every((change) => change.by > 0)) return { keys, counts };
  const kept = keys
    .map((key, index) => ({ key, hours: counts.subarray(index * HOUR_SLOTS, (index + 1) * HOUR_SLOTS) }))
    .filter(({ hours }) => sum(hours) > 0);
  if (kept.length === keys.length) return { keys, counts };
  const packed = new Uint32Array(kept.length * HOUR_SLOTS);
  kept.forEach(({ hours }, index) => packed.set(hours, index * HOUR_SLOTS));
  return { keys: kept.map(({ key }) => key), counts: packed };
}

function sum(counts: Uint32Array): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}
