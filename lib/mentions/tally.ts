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
  /**
   * What was counted of matches that are no longer kept, by the name of the database's life that removed them (each only
   * grows, so that two copies are merged by the larger of each counter). Charts add it to `published` and `seen`; it opens
   * no list. Since schema 8; absent: none.
   */
  gone?: Record<string, GoneCells>;
}

export interface GoneCells {
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
  /** How many of these are no longer kept; absent: none. */
  gone?: number;
}

/** A change of one counter; the sum of all changes of a batch is applied to each row once. */
export interface TallyChange {
  topicId: string;
  day: string;
  cells: Clock | 'hidden';
  key: string;
  hour: number;
  by: 1 | -1;
  /** Counts what is no longer kept, under the name of the database's life that removed it. */
  gone?: string;
}

export function emptyTally(topicId: string, day: string): TallyRow {
  return { topicId, day, published: emptyCells(), seen: emptyCells() };
}

/** The changes by which a match enters (1) or leaves (-1) the tallies. */
export function changesOf(topicId: string, counted: Counted, by: 1 | -1): TallyChange[] {
  const key = keyOf(counted);
  const { published, seen } = counted;
  if (counted.hidden === true) return [{ topicId, day: seen.day, cells: 'hidden', key, hour: seen.hour, by }];
  return [
    { topicId, day: published.day, cells: 'published', key, hour: published.hour, by },
    { topicId, day: seen.day, cells: 'seen', key, hour: seen.hour, by },
  ];
}

/**
 * The changes by which a match leaves the tallies because it is no longer kept: what was shown stays counted as gone.
 * `generation` names the database's life that removes it.
 */
export function goneChanges(topicId: string, counted: Counted, generation: string): TallyChange[] {
  const leaves = changesOf(topicId, counted, -1);
  if (counted.hidden === true) return leaves;
  return [...leaves, ...changesOf(topicId, counted, 1).map((change) => ({ ...change, gone: generation }))];
}

/** Applies changes to one row, in place. A counter never falls below zero. */
export function applyChanges(row: TallyRow, changes: readonly TallyChange[]): void {
  for (const cells of ['published', 'seen', 'hidden'] as const) {
    const own = changes.filter((change) => change.cells === cells && change.gone === undefined);
    if (own.length > 0) row[cells] = withChanges(row[cells] ?? emptyCells(), own);
  }
  if (row.hidden?.keys.length === 0) delete row.hidden;
  for (const generation of new Set(changes.flatMap(({ gone }) => gone ?? []))) {
    const own = changes.filter(({ gone }) => gone === generation);
    const before = row.gone?.[generation] ?? { published: emptyCells(), seen: emptyCells() };
    row.gone = { ...row.gone, [generation]: changedGone(before, own) };
  }
}

function changedGone({ published, seen }: GoneCells, changes: readonly TallyChange[]): GoneCells {
  return {
    published: withChanges(published, changes.filter(({ cells }) => cells === 'published')),
    seen: withChanges(seen, changes.filter(({ cells }) => cells === 'seen')),
  };
}

/** Adds to what is no longer kept of a row, in place, what is of another one: two topics become one. */
export function addGone(row: TallyRow, gone: Readonly<Record<string, GoneCells>>): void {
  for (const [generation, { published, seen }] of Object.entries(gone)) {
    const own = row.gone?.[generation];
    row.gone = {
      ...row.gone,
      [generation]: own === undefined
        ? { published, seen }
        : { published: sumCells(own.published, published), seen: sumCells(own.seen, seen) },
    };
  }
}

/** Whether nothing is counted in a row any more. */
export function isEmptyTally(row: TallyRow): boolean {
  return row.published.keys.length === 0 && row.seen.keys.length === 0 && row.hidden === undefined && row.gone === undefined;
}

/** The cells of one clock, hours summed. */
export function cellsOf({ keys, counts }: PackedCells): TallyCell[] {
  return keys.map((key, index) => {
    const { site, language, label, context } = partsOfKey(key);
    const end = (index + 1) * HOUR_SLOTS;
    let count = 0;
    // Of a million mentions, some hundred thousand counters are summed each time a screen is opened.
    for (let at = index * HOUR_SLOTS; at < end; at++) count += counts[at] ?? 0;
    return { site, language, label, context, count };
  });
}

type CellName = Pick<TallyCell, 'site' | 'language' | 'label' | 'context'>;

/** The same few keys stand in each row: each is taken apart once. More of them than anybody has are forgotten. */
const takenApart = new Map<string, CellName>();
const MOST_KEYS = 20_000;

function partsOfKey(key: string): CellName {
  const known = takenApart.get(key);
  if (known !== undefined) return known;
  const [site = '', language = '', label, context] = key.split('|');
  const name: CellName = { site, language, label: label as SentimentLabel, context: context as Context };
  if (takenApart.size >= MOST_KEYS) takenApart.clear();
  takenApart.set(key, name);
  return name;
}

/**
 * All that a row counted by one clock, also what is no longer kept, hours summed: what charts, totals, shares and
 * comparisons are made of.
 */
export function countedCells(row: TallyRow, clock: Clock): TallyCell[] {
  const kept = cellsOf(row[clock]);
  if (row.gone === undefined) return kept;
  const byKey = new Map(kept.map((cell) => [keyOf(cell), cell]));
  for (const cell of goneCells(row, clock)) {
    const all = byKey.get(keyOf(cell)) ?? { ...cell, count: 0 };
    byKey.set(keyOf(cell), { ...all, count: all.count + cell.count, gone: (all.gone ?? 0) + cell.count });
  }
  return [...byKey.values()];
}

/** What a row counted by one clock that is no longer kept, hours summed. */
export function goneCells({ gone = {} }: Pick<TallyRow, 'gone'>, clock: Clock): TallyCell[] {
  return Object.values(gone).flatMap((cells) => cellsOf(cells[clock]));
}

/** Counts by hour slot, all cells together, or those of one site. */
export function hoursOf(cells: PackedCells, site: string | null = null): number[] {
  const hours = new Array<number>(HOUR_SLOTS).fill(0);
  cells.counts.forEach((count, index) => {
    if (site !== null && cells.keys[Math.floor(index / HOUR_SLOTS)]?.startsWith(`${site}|`) !== true) return;
    const slot = index % HOUR_SLOTS;
    hours[slot] = (hours[slot] ?? 0) + count;
  });
  return hours;
}

/** How many matches that are kept count in a row, by the day on which they were seen: those shown and those hidden. */
export function seenIn(row: TallyRow): { shown: number; hidden: number } {
  return { shown: sum(row.seen.counts), hidden: row.hidden === undefined ? 0 : sum(row.hidden.counts) };
}

const keyOf = ({ site, language, label, context }: CellName): string =>
  [site, language, label, context].join('|');

function sumCells(a: PackedCells, b: PackedCells): PackedCells {
  const keys = [...new Set([...a.keys, ...b.keys])];
  const counts = new Uint32Array(keys.length * HOUR_SLOTS);
  for (const cells of [a, b]) {
    for (const [index, key] of cells.keys.entries()) {
      const at = keys.indexOf(key) * HOUR_SLOTS;
      for (let slot = 0; slot < HOUR_SLOTS; slot++) counts[at + slot] = (counts[at + slot] ?? 0) + (cells.counts[index * HOUR_SLOTS + slot] ?? 0);
    }
  }
  return { keys, counts };
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
