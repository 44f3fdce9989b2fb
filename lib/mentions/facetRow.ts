import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import type { Facet, FacetCell } from './facets';

/** Counters by their names, which stand in one text (a line each): a row is read and written as a whole. */
export interface PackedFacets {
  keys: string;
  counts: Float64Array;
}

/** One packed row per topic and day on which mentions were posted; 'unknown' where the day is not known. */
export interface FacetRow extends PackedFacets {
  topicId: string;
  day: string;
  /** What was counted of matches that are no longer kept, by the name of the database's life that removed them, as of tallies. */
  gone?: Record<string, PackedFacets>;
}

/** A change of one counter. */
export interface FacetChange {
  key: string;
  by: number;
  /** Counts what is no longer kept, under the name of the database's life that removed it. */
  gone?: string;
}

/** Stands between the parts of a name; in none of them. */
const BETWEEN = '\t';

export function facetKey(site: string, facet: Facet, value: string, label: SentimentLabel): string {
  return [site, facet, value, label].join(BETWEEN);
}

export function emptyFacetRow(topicId: string, day: string): FacetRow {
  return { topicId, day, keys: '', counts: new Float64Array(0) };
}

/** Applies changes to one row, in place. A counter never falls below zero. */
export function applyFacetChanges(row: FacetRow, changes: readonly FacetChange[]): void {
  const kept = changes.filter(({ gone }) => gone === undefined);
  if (kept.length > 0) Object.assign(row, changed(row, kept));
  for (const life of new Set(changes.flatMap(({ gone }) => gone ?? []))) {
    row.gone = { ...row.gone, [life]: changed(row.gone?.[life], changes.filter(({ gone }) => gone === life)) };
  }
}

export function isEmptyFacetRow({ keys, gone }: FacetRow): boolean {
  return keys === '' && gone === undefined;
}

/** Adds what is no longer kept of another row, in place: two topics become one. */
export function addGoneFacets(row: FacetRow, gone: Readonly<Record<string, PackedFacets>>): void {
  applyFacetChanges(row, Object.entries(gone).flatMap(([life, cells]) => [...named(cells)].map(([key, by]) => ({ key, by, gone: life }))));
}

/** What each life of the database removed only grows: of each counter, the larger number. */
export function largerGoneFacets(here: FacetRow['gone'] = {}, there: FacetRow['gone'] = {}): NonNullable<FacetRow['gone']> {
  const larger = { ...here };
  for (const [life, cells] of Object.entries(there)) {
    const counts = named(here[life]);
    for (const [key, count] of named(cells)) counts.set(key, Math.max(count, counts.get(key) ?? 0));
    larger[life] = packed(counts);
  }
  return larger;
}

/** All that a row counts, also what is no longer kept. */
export function facetCells(row: FacetRow): FacetCell[] {
  const all = named(row);
  const gone = new Map<string, number>();
  for (const cells of Object.values(row.gone ?? {})) {
    for (const [key, count] of named(cells)) {
      all.set(key, (all.get(key) ?? 0) + count);
      gone.set(key, (gone.get(key) ?? 0) + count);
    }
  }
  return [...all].map(([key, count]) => {
    const { site, facet, value, label } = partsOfKey(key);
    const left = gone.get(key);
    return left === undefined ? { site, facet, value, label, count } : { site, facet, value, label, count, gone: left };
  });
}

type FacetName = Pick<FacetCell, 'site' | 'facet' | 'value' | 'label'>;

/** Mostly the same keys stand in each row: each is taken apart once. Very many are forgotten. */
const takenApart = new Map<string, FacetName>();
const MOST_KEYS = 50_000;

function partsOfKey(key: string): FacetName {
  const known = takenApart.get(key);
  if (known !== undefined) return known;
  const [site = '', facet, value = '', label] = key.split(BETWEEN);
  const name: FacetName = { site, facet: facet as Facet, value, label: label as SentimentLabel };
  if (takenApart.size >= MOST_KEYS) takenApart.clear();
  takenApart.set(key, name);
  return name;
}

function changed(cells: PackedFacets | undefined, changes: readonly FacetChange[]): PackedFacets {
  const counts = named(cells);
  for (const { key, by } of changes) counts.set(key, Math.max(0, (counts.get(key) ?? 0) + by));
  return packed(counts);
}

function named(cells: PackedFacets | undefined): Map<string, number> {
  const names = cells === undefined || cells.keys === '' ? [] : cells.keys.split('\n');
  return new Map(names.map((key, at) => [key, cells?.counts[at] ?? 0]));
}

function packed(counts: ReadonlyMap<string, number>): PackedFacets {
  const left = [...counts].filter(([, count]) => count > 0);
  return { keys: left.map(([key]) => key).join('\n'), counts: Float64Array.from(left, ([, count]) => count) };
}
