import type { EarshotDatabase } from '../database';

/** Lines of the log that are looked at, the newest. */
const MOST_READ = 5_000;

/** Tags that were given of late, those first that were given most; at most `most`. */
export async function tagsInUse(db: EarshotDatabase, most: number): Promise<string[]> {
  const lines = await db.workLog.orderBy('at').reverse().limit(MOST_READ).toArray();
  const given = new Map<string, number>();
  for (const line of lines) {
    if (line.kind === 'tag' && line.details.on) given.set(line.details.tag, (given.get(line.details.tag) ?? 0) + 1);
  }
  return [...given].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, most).map(([tag]) => tag);
}
