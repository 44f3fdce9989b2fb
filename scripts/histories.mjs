import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installIfNeeded } from './install.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TEST = 'test/unit/storage/histories/histories.test.ts';

/**
 * npm run histories [-- COUNT] [--from SEED]
 *
 * Lives COUNT random histories of the database (10,000 by default), on all cores, and compares what is stored with a slow
 * recount. A history that goes wrong is told by its seed and by the fewest steps that still go wrong.
 */
async function main() {
  const { values, positionals } = parseArgs({ options: { from: { type: 'string', default: '0' } }, allowPositionals: true });
  installIfNeeded(ROOT);
  const count = Number(positionals[0] ?? 10_000);
  const processes = Math.min(availableParallelism(), Math.max(1, Math.floor(count / 100)));
  const share = Math.ceil(count / processes / 100) * 100;
  const begun = Date.now();
  const codes = await Promise.all(
    Array.from({ length: processes }, (_, at) => live(Number(values.from) + at * share, Math.min(share, count - at * share))),
  );
  const failed = codes.filter((code) => code !== 0).length;
  console.log(`${count} histories in ${Math.round((Date.now() - begun) / 1_000)} s, ${failed === 0 ? 'all of them right' : 'not all of them right'}`);
  process.exit(failed === 0 ? 0 : 1);
}

function live(from, count) {
  if (count <= 0) return Promise.resolve(0);
  const env = { ...process.env, HISTORIES_FROM: String(from), HISTORIES: String(count) };
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', TEST], { cwd: ROOT, env, stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

await main();
