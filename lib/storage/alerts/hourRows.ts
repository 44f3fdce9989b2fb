import type { TallyRow } from '@/lib/mentions/tally';
import type { EarshotDatabase } from '../database';
import type { ExposureRow } from '../rows';

/** The rows of topics and of what was scanned that hours are counted from; days of the reporting zone, both included. */
export interface HourRows {
  tallies: ReadonlyMap<string, readonly TallyRow[]>;
  scanned: readonly ExposureRow[];
}

export async function readHourRows(db: EarshotDatabase, topicIds: readonly string[], { from, to }: { from: string; to: string }): Promise<HourRows> {
  return db.transaction('r', db.tallies, db.exposure, async () => {
    const scanned = await db.exposure.where('day').between(from, to, true, true).toArray();
    const rows = await Promise.all(topicIds.map(async (id): Promise<[string, TallyRow[]]> => (
      [id, await db.tallies.where('[topicId+day]').between([id, from], [id, to], true, true).toArray()]
    )));
    return { tallies: new Map(rows), scanned };
  });
}
