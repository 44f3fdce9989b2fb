import { csvLines } from '../csv';
import { STRIDE, type Step } from '../kit/table';
import { tableRows, type TableForm } from './openTable';
import type { Problem, RowReader } from './rowReaders';

/**
 * The rows of a file that are not taken, as CSV to be mended and brought in again: their cells under the file's own columns, and before
 * them the row's number and what is wrong, in the words that `say` has for it.
 */
export async function refusedRows(
  file: Blob, form: TableForm, readRow: RowReader,
  { columns, heads, say, step }: { columns: readonly string[]; heads: readonly [row: string, problem: string]; say: (problem: Problem) => string; step: Step },
): Promise<Blob> {
  const parts: string[] = [csvLines([[...heads, ...columns]])];
  let seen = 0;
  for await (const batch of tableRows(file, form)) {
    if (!batch.ok) break;
    for (const row of batch.rows) {
      if (++seen % STRIDE === 0) await step(batch.done);
      const { outcome, problems } = readRow(row);
      if (outcome === 'refused') parts.push(csvLines([[row.row, problems.map(say).join(' '), ...columns.map((column) => row.cells.get(column) ?? '')]]));
    }
  }
  return new Blob(['\ufeff', ...parts]);
}
