import { UNKNOWN_DAY } from '@/lib/mentions/calendar';
import { facetCells } from '@/lib/mentions/facetRow';
import type { FacetDay } from '@/lib/mentions/facets';
import type { EarshotDatabase } from './database';

/**
 * What topics show by facet and day on which mentions were posted, both ends included, also what is no longer kept. A mention under two
 * topics counts once for each; one of unknown day in none.
 */
export async function readFacetDays(
  db: EarshotDatabase,
  { topicIds, from, to }: { topicIds: readonly string[]; from: string; to: string },
): Promise<FacetDay[]> {
  const rows = await Promise.all(topicIds.map((id) => db.facetDays.where('[topicId+day]').between([id, from], [id, to], true, true).toArray()));
  return rows.flat().filter(({ day }) => day !== UNKNOWN_DAY).map((row) => ({ topicId: row.topicId, day: row.day, cells: facetCells(row) }));
}
