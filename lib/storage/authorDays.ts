import { UNKNOWN_DAY } from '@/lib/mentions/calendar';
import { distinctAuthors, type Authors } from '@/lib/mentions/authorRow';
import type { EarshotDatabase } from './database';

/**
 * Distinct authors of each topic's kept mentions that were posted on these days (both ends included), on one site or (null) on all. What
 * is no longer kept has none.
 */
export async function readAuthors(
  db: EarshotDatabase,
  { topicIds, from, to, site }: { topicIds: readonly string[]; from: string; to: string; site: string | null },
): Promise<Map<string, Authors>> {
  const read = await Promise.all(topicIds.map(async (id): Promise<[string, Authors]> => {
    const rows = await db.authorDays.where('[topicId+day]').between([id, from], [id, to], true, true).toArray();
    return [id, distinctAuthors(rows.filter(({ day }) => day !== UNKNOWN_DAY), site)];
  }));
  return new Map(read);
}
