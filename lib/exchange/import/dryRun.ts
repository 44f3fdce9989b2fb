import { hashNumber } from '@/lib/posts/identity';
import { STRIDE, type Step } from '../kit/table';
import type { ImportField } from './fields';
import { tableRows, type TableForm } from './openTable';
import type { Problem, ProblemReason, RowReader } from './rowReaders';
import type { FileTrouble } from './trouble';

/** Most rows that one import takes. */
export const MOST_IMPORTED = 1_000_000;
/** Problems that are kept to be shown; all are counted. */
export const MOST_SHOWN = 200;

/** What an import would do; nothing is stored. All that there are of rows are taken, twice, alreadyThere, parts or refused. */
export interface DryRun {
  /** Set where the file could not be read to its end: then none of it is to be taken. */
  trouble: FileTrouble | null;
  rows: number;
  taken: number;
  /** What stands in the file already, further above. */
  twice: number;
  /** What is stored already. */
  alreadyThere: number;
  /** Rows that belong to others, or are totals of them. */
  parts: number;
  refused: number;
  problems: Problem[];
  problemCounts: ReadonlyMap<ProblemReason, number>;
  /** Of how many of those that are taken a field is not known. */
  missing: ReadonlyMap<ImportField, number>;
}

/** Which of these ids are stored. */
export type IsStored = (ids: readonly string[]) => Promise<ReadonlySet<string>>;

/** Goes through a whole file as an import would, in bounded memory. What `step` throws ends it. */
export async function dryRun(file: Blob, form: TableForm, readRow: RowReader, step: Step, stored: IsStored = async () => new Set()): Promise<DryRun> {
  const [problemCounts, missing] = [new Map<ProblemReason, number>(), new Map<ImportField, number>()];
  const problems: Problem[] = [];
  const seen = new Set<number>();
  const told = { rows: 0, taken: 0, twice: 0, alreadyThere: 0, parts: 0, refused: 0 };
  const end = (trouble: FileTrouble | null): DryRun => ({ trouble, ...told, problems, problemCounts, missing });
  for await (const batch of tableRows(file, form)) {
    if (!batch.ok) return end(batch.trouble);
    const ids: string[] = [];
    for (const row of batch.rows) {
      if (++told.rows > MOST_IMPORTED) return end({ why: 'too-many-rows', most: MOST_IMPORTED });
      if (told.rows % STRIDE === 0) await step(batch.done);
      const read = readRow(row);
      for (const problem of read.problems) {
        problemCounts.set(problem.why, (problemCounts.get(problem.why) ?? 0) + 1);
        if (problems.length < MOST_SHOWN) problems.push(problem);
      }
      if (read.outcome !== 'taken') {
        told[read.outcome === 'part' ? 'parts' : 'refused']++;
        continue;
      }
      const name = read.id === null ? null : hashNumber(read.id);
      if (name !== null && seen.has(name)) {
        told.twice++;
        continue;
      }
      if (name !== null) seen.add(name);
      if (read.id !== null) ids.push(read.id);
      told.taken++;
      for (const field of read.missing) missing.set(field, (missing.get(field) ?? 0) + 1);
    }
    const there = (await stored(ids)).size;
    told.taken -= there;
    told.alreadyThere += there;
    await step(batch.done);
  }
  return end(null);
}
