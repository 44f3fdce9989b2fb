import type { Context } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { HOUR_SLOTS } from './calendar';
import type { Counted } from './mention';

/** Counters of one clock: `counts` holds HOUR_SLOTS numbers for each key, in the order of the keys. */
export interface PackedCells {
  keys: string[];
  counts: Uint32Array;
}

/** One packed row per topic and day. A mention counts in the row of its published day and in the row of its seen day. */
export interface TallyRow {
  topicId: string;
  day: string;
  published: PackedCells;
  seen: PackedCells;
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
  clock: Clock;
  key: string;
  hour: number;
  by: 1 | -1;
}

export function emptyTally(topicId: string, day: string): TallyRow {
  return { topicId, day, published: emptyCells(), seen: emptyCells() };
}

/** The two changes by which a match enters (1) or leaves (-1) the tallies. */
export function changesOf(topicId: string, counted: Counted, by: 1 | -1): TallyChange[] {
  const key = [counted.site, counted.language, counted.label, counted.context].join('|');
  return [
    { topicId, day: counted.published.day, clock: 'published', key, hour: counted.published.hour, by },
    { topicId, day: counted.seen.day, clock: 'seen', key, hour: counted.seen.hour, by },
  ];
}

/** Applies changes to one row, in place. A counter never falls below zero. */
export function applyChanges(row: TallyRow, changes: readonly TallyChange[]): void {
  for (const clock of ['published', 'seen'] as const) {
    const own = changes.filter((change) => change.clock === clock);
    if (own.length > 0) row[clock] = withChanges(row[clock], own);
  }
}

/** Whether nothing is counted in a row any more. */
export function isEmptyTally(row: TallyRow): boolean {
  return row.published.keys.length === 0 && row.seen.keys.length === 0;
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
