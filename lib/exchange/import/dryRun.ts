import { hashNumber, identify } from '@/lib/posts/identity';
import { STRIDE, type Step } from '../kit/table';
import type { ImportField } from './fields';
import { importedPost, type ImportChoices, type RowProblem, type RowProblemReason } from './importedPost';
import { tableRows, type TableForm } from './openTable';
import type { FileTrouble } from './trouble';

/** Most rows that one import takes. */
export const MOST_IMPORTED = 1_000_000;
/** Problems that are kept to be shown; all are counted. */
export const MOST_SHOWN = 200;

/** What an import would do; nothing is stored. */
export interface DryRun {
  /** Set where the file could not be read to its end: then none of it is to be taken. */
  trouble: FileTrouble | null;
  rows: number;
  taken: number;
  /** Posts that stand in the file already, further above. */
  twice: number;
  refused: number;
  problems: RowProblem[];
  problemCounts: ReadonlyMap<RowProblemReason, number>;
  /** Of how many of the posts that are taken a field is not known. */
  missing: ReadonlyMap<ImportField, number>;
}

/** Goes through a whole file as an import would, in bounded memory. What `step` throws ends it. */
export async function dryRun(file: Blob, form: TableForm, choices: ImportChoices, step: Step): Promise<DryRun> {
  const [problemCounts, missing] = [new Map<RowProblemReason, number>(), new Map<ImportField, number>()];
  const problems: RowProblem[] = [];
  const seen = new Set<number>();
  const told = { rows: 0, taken: 0, twice: 0, refused: 0 };
  const end = (trouble: FileTrouble | null): DryRun => ({ trouble, ...told, problems, problemCounts, missing });
  for await (const batch of tableRows(file, form)) {
    if (!batch.ok) return end(batch.trouble);
    for (const row of batch.rows) {
      if (++told.rows > MOST_IMPORTED) return end({ why: 'too-many-rows', most: MOST_IMPORTED });
      if (told.rows % STRIDE === 0) await step(batch.done);
      const read = importedPost(row, choices);
      for (const problem of read.problems) {
        problemCounts.set(problem.why, (problemCounts.get(problem.why) ?? 0) + 1);
        if (problems.length < MOST_SHOWN) problems.push(problem);
      }
      if (!read.ok) {
        told.refused++;
        continue;
      }
      const name = hashNumber(identify(read.post));
      if (seen.has(name)) {
        told.twice++;
        continue;
      }
      seen.add(name);
      told.taken++;
      for (const field of read.missing) missing.set(field, (missing.get(field) ?? 0) + 1);
    }
    await step(batch.done);
  }
  return end(null);
}
