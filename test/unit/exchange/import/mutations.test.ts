import { expect, test } from 'vitest';
import { dryRun, MOST_SHOWN } from '@/lib/exchange/import/dryRun';
import { postRows } from '@/lib/exchange/import/rowReaders';
import { importedPost, type ImportChoices } from '@/lib/exchange/import/importedPost';
import { openTable, tableRows } from '@/lib/exchange/import/openTable';
import { parsePost } from '@/lib/posts/schema';
import { pick, seeded } from '@/scripts/generate/random';
import { mutated } from './mutatedFiles';
import { SAMPLES } from './samples';

/** How many files are spoilt: `EARSHOT_IMPORTS=10000 npx vitest run test/unit/exchange/import/mutations.test.ts`. */
const FILES = Number(process.env['EARSHOT_IMPORTS'] ?? 300);
const SEED = Number(process.env['EARSHOT_SEED'] ?? 1);

/** What came of all files, so that a run in which nothing can be read any more does not look like a good one. */
const came = { refused: 0, taken: 0, withProblems: 0 };

test(`of ${FILES} spoilt files each is refused, or read to posts that are whole and rows that are named`, { timeout: 3_600_000 }, async () => {
  for (let at = 0; at < FILES; at++) {
    const random = seeded(SEED * 1_000_003 + at);
    const sample = pick(random, SAMPLES);
    const file = new Blob([mutated(new Uint8Array(await sample.file.arrayBuffer()), random)]);
    try {
      await check(file);
    } catch (error) {
      throw new Error(`File ${at} of seed ${SEED}, made of ${sample.tool}`, { cause: error });
    }
  }
  expect(came.refused).toBeGreaterThan(FILES / 300);
  expect(came.taken).toBeGreaterThan(FILES / 8);
  expect(came.withProblems).toBeGreaterThan(FILES / 10);
});

async function check(file: Blob): Promise<void> {
  const table = await openTable(file);
  if (!table.ok) {
    came.refused++;
    return;
  }
  const choices: ImportChoices = {
    ...table.table, order: table.order.order, decimal: table.decimal, locales: ['en'], context: 'hand', now: Date.UTC(2026, 10, 1), siteOf: (address) => new URL(address).hostname || null,
  };
  let [rows, last] = [0, 0];
  for await (const batch of tableRows(file, table.form)) {
    if (!batch.ok) break;
    for (const row of batch.rows) {
      rows++;
      expect(row.row).toBeGreaterThan(last);
      last = row.row;
      const read = importedPost(row, choices);
      expect(read.ok ? parsePost(read.post) : read.problems.length > 0).toEqual(read.ok ? read.post : true);
      expect(read.problems.filter((problem) => problem.row !== row.row || (problem.column !== null && !table.columns.includes(problem.column)))).toEqual([]);
    }
  }
  const run = await dryRun(file, table.form, postRows(choices), async () => undefined);
  expect([run.rows, run.taken + run.twice + run.refused]).toEqual([rows, rows]);
  expect(run.problems.length).toBe(Math.min(MOST_SHOWN, [...run.problemCounts.values()].reduce((sum, count) => sum + count, 0)));
  if (run.taken > 0) came.taken++;
  if (run.problems.length > 0) came.withProblems++;
  expect(Object.keys(Object.prototype)).toEqual([]);
}
