import type { SeriesPoint } from '@/lib/insights/series/weekly';
import { cleanLine } from '@/lib/posts/clean';
import type { EarshotDatabase } from '@/lib/storage/database';
import { NO_COUNTS } from '@/lib/storage/importing/imports';
import { storeSeries } from '@/lib/storage/importing/storeRows';
import { MOST_IMPORTED } from './dryRun';
import { tableRows, type TableForm } from './openTable';
import { runImport, type ImportCame, type ImportWith, type TakenRows } from './runImport';
import { readSeries, type SeriesChoices } from './seriesPoints';

/** A point a day for a hundred years: no series has more. */
export const MOST_POINTS = 36_600;

/** What was confirmed of a file of a series; the name is as the user wants it to be called. */
export type SeriesImport = SeriesChoices & { name: string; unit: string | null; tool: string };

/** Brings one series of a file in, as one of the user's own. Of two numbers of a day the first is taken, and the other refused. */
export function importSeries(db: EarshotDatabase, file: File, form: TableForm, choices: SeriesImport, using: ImportWith): Promise<ImportCame> {
  return runImport(db, { kind: 'series', file: file.name, tool: choices.tool }, using, async (importId, step): Promise<TakenRows> => {
    const counts = { ...NO_COUNTS };
    const values = new Map<string, number>();
    for await (const batch of tableRows(file, form)) {
      if (!batch.ok) return { ok: false, trouble: batch.trouble };
      for (const row of batch.rows) {
        if (++counts.rows > MOST_IMPORTED) return { ok: false, trouble: { why: 'too-many-rows', most: MOST_IMPORTED } };
        const { points: [point], problems } = readSeries([row], choices);
        const before = point === undefined ? undefined : values.get(point.day);
        if (problems.length > 0 || (before !== undefined && before !== point?.value)) counts.refused++;
        else if (point === undefined) counts.parts++;
        else if (before !== undefined) counts.twice++;
        else values.set(point.day, point.value);
        if (values.size > MOST_POINTS) return { ok: false, trouble: { why: 'too-many-rows', most: MOST_POINTS } };
      }
      await step(batch.done);
    }
    const points = Array.from(values, ([day, value]): SeriesPoint => ({ day, value })).toSorted((a, b) => (a.day < b.day ? -1 : 1));
    if (points.length > 0) {
      const series = { name: cleanLine(choices.name) ?? file.name, unit: choices.unit === null ? null : cleanLine(choices.unit), points };
      await storeSeries(db, importId, series, { now: using.now, ...(using.newId === undefined ? {} : { newId: using.newId }) });
    }
    return { ok: true, counts: { ...counts, stored: points.length } };
  });
}
