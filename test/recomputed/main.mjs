import { parseArgs } from 'node:util';
import { inLines } from './compare.mjs';
import { recompute } from './run.mjs';

/**
 * npm run recomputed [-- --many N] [--shared FOLDER | --imported] [--only SCREEN,…]
 *
 * Counts every figure of the insights' screens a second time, from the mentions that are stored, what users decided and what was seen,
 * with no code of Earshot's, and fails where a screen prints another: of 50,000 generated mentions of half a year, or of 3,000 sentences
 * of a folder of labelled ones. With --imported the generated ones are brought in as files of 4CAT and Brandwatch.
 */
const { values } = parseArgs({ options: { many: { type: 'string' }, shared: { type: 'string' }, imported: { type: 'boolean' }, only: { type: 'string' } } });
const { figures, views, samples, differences, byChance } = await recompute({
  many: Number(values.many ?? (values.shared === undefined ? 50_000 : 3_000)),
  shared: values.shared ?? null,
  imported: values.imported === true,
  ...(values.only === undefined ? {} : { only: values.only.split(',') }),
  say: (words) => process.stderr.write(`${words}\n`),
});
process.stdout.write([
  inLines(differences), `${figures} figures of ${views} views, ${differences.length} differ`,
  `${samples} are of samples, ${byChance.length} of these miss their interval by chance`, inLines(byChance), '',
].join('\n'));
process.exitCode = differences.length === 0 && figures > 0 ? 0 : 1;
