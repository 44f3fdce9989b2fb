import { Dexie, type Table } from 'dexie';
import { applyAuthorChanges, emptyAuthorRow, isEmptyAuthorRow, type AuthorChange } from '@/lib/mentions/authorRow';
import { authorChanges, facetChanges } from '@/lib/mentions/countedFacets';
import { addGoneFacets, applyFacetChanges, emptyFacetRow, isEmptyFacetRow, type FacetChange } from '@/lib/mentions/facetRow';
import type { Counted } from '@/lib/mentions/mention';
import type { EarshotDatabase } from './database';

/** What a match begins (1) or ceases (-1) to add to the days of facets and authors. */
export interface Addition {
  topicId: string;
  counted: Counted;
  by: 1 | -1;
  /** It is no longer kept: its numbers stay, under the name of the database's life that removed it. */
  gone?: string;
}

interface Day {
  key: [topicId: string, day: string];
  facets: FacetChange[];
  authors: AuthorChange[];
}

/** Applies what matches add to the packed rows, each row read and written once. Must run inside a transaction over `facetDays` and `authorDays`. */
export async function applyFacets(db: EarshotDatabase, additions: readonly Addition[]): Promise<void> {
  const days = new Map<string, Day>();
  for (const { topicId, counted, by, gone } of additions) {
    if (counted.facets === undefined) continue;
    const name = `${topicId}|${counted.published.day}`;
    const day: Day = days.get(name) ?? { key: [topicId, counted.published.day], facets: [], authors: [] };
    days.set(name, day);
    const facets = facetChanges(counted, by);
    for (const change of facets) day.facets.push(change);
    if (gone !== undefined) for (const { key, by: taken } of facets) day.facets.push({ key, by: -taken, gone });
    for (const change of authorChanges(counted, by)) day.authors.push(change);
  }
  const wanted = [...days.values()];
  await changeRows(db.facetDays, wanted.map(({ key, facets }) => ({ key, changes: facets })), emptyFacetRow, applyFacetChanges, isEmptyFacetRow);
  await changeRows(db.authorDays, wanted.map(({ key, authors }) => ({ key, changes: authors })), emptyAuthorRow, applyAuthorChanges, isEmptyAuthorRow);
}

async function changeRows<Row, Change>(
  table: Table<Row, [string, string]>,
  wanted: readonly { key: [string, string]; changes: Change[] }[],
  emptyRow: (topicId: string, day: string) => Row,
  apply: (row: Row, changes: Change[]) => void,
  isEmpty: (row: Row) => boolean,
): Promise<void> {
  if (wanted.length === 0) return;
  const stored = await table.bulkGet(wanted.map(({ key }) => key));
  const [filled, emptied]: [Row[], [string, string][]] = [[], []];
  for (const [at, { key, changes }] of wanted.entries()) {
    const row = stored[at] ?? emptyRow(...key);
    apply(row, changes);
    if (isEmpty(row)) emptied.push(key);
    else filled.push(row);
  }
  await table.bulkPut(filled);
  if (emptied.length > 0) await table.bulkDelete(emptied);
}

/** Counts what is no longer kept of one topic for another one, with which it was merged. Must run inside a transaction over `facetDays`. */
export async function moveGoneFacets(db: EarshotDatabase, from: string, into: string): Promise<void> {
  const rows = await db.facetDays.where('[topicId+day]').between([from, Dexie.minKey], [from, Dexie.maxKey]).toArray();
  for (const { day, gone } of rows) {
    if (gone === undefined) continue;
    const row = (await db.facetDays.get([into, day])) ?? emptyFacetRow(into, day);
    addGoneFacets(row, gone);
    await db.facetDays.put(row);
  }
}

/** Forgets what a topic that is gone had counted. Must run inside a transaction over `facetDays` and `authorDays`. */
export async function forgetFacets(db: EarshotDatabase, topicId: string): Promise<void> {
  const ofTopic: [[string, unknown], [string, unknown]] = [[topicId, Dexie.minKey], [topicId, Dexie.maxKey]];
  await db.facetDays.where('[topicId+day]').between(...ofTopic).delete();
  await db.authorDays.where('[topicId+day]').between(...ofTopic).delete();
}
