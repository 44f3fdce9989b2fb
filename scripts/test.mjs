import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BENCH_BUILD, builtExtension } from './browser/build.mjs';
import { findChromium, findFirefox, howToGetBrowser } from './browser/findBrowsers.mjs';
import { runBrowserTests } from './browser/runBrowserTests.mjs';
import { runTestProcess } from './browser/testProcess.mjs';
import { installIfNeeded } from './install.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const E2E = join(ROOT, 'test', 'e2e');
/** Files that take minutes: begun last, they would run on alone. */
const LONG = ['axe', 'recomputed', 'numbersOpen', 'samples', 'cardHostile', 'damage', 'trouble', 'composer', 'restoreKills'];

/**
 * npm test -- [--unit | --e2e] [--both] [NAME…]
 *
 * Unit, component and repository tests by vitest, then the real browsers by Node's own runner. The last line sums all; a
 * line before it names browser tests that were right only when run once more, alone.
 * NAMEs choose files. A missing browser is skipped and counted; with none, or with --both or CI set and one missing, the
 * run fails.
 */
async function main() {
  const { values, positionals } = parseArgs({
    options: { unit: { type: 'boolean' }, e2e: { type: 'boolean' }, both: { type: 'boolean' } },
    allowPositionals: true,
  });
  installIfNeeded(ROOT);
  if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) prepare();

  const results = join(mkdtempSync(join(tmpdir(), 'earshot-tests-')), 'results');
  const total = { passed: 0, failed: 0, skipped: 0 };
  const add = (part) => {
    for (const key of Object.keys(total)) total[key] += part[key];
  };
  try {
    if (!values.e2e) add(runUnit(`${results}.json`, positionals));
    if (!values.unit) add(await runBrowsers(positionals, values.both || Boolean(process.env.CI)));
  } finally {
    rmSync(join(results, '..'), { recursive: true, force: true });
  }
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
  return total.failed === 0 ? 0 : 1;
}

function prepare() {
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = run([wxt, 'prepare'], 'pipe');
  if (status !== 0) throw new Error(`The project could not be prepared.\n${stdout}${stderr}`);
}

function runUnit(file, names) {
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = run([vitest, 'run', '--passWithNoTests', ...reporters, ...names], 'inherit');
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  // A file that cannot even be loaded holds no test that could fail.
  const unloadable = report.testResults.filter(
    (one) => one.status === 'failed' && !one.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + unloadable;
  return {
    passed: report.numPassedTests,
    failed: status !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

async function runBrowsers(names, needsBoth) {
  const missing = [findChromium() === null && 'chromium', findFirefox() === null && 'firefox'].filter(Boolean);
  const none = missing.length === 2;
  for (const which of none ? ['any'] : missing) process.stdout.write(`\n${howToGetBrowser(which)}\n`);
  const refused = none || (needsBoth && missing.length > 0) ? 1 : 0;

  const specs = readdirSync(E2E).filter((name) => name.endsWith('.e2e.mjs'));
  const chosen = names.length === 0 ? specs : specs.filter((spec) => names.some((name) => spec.includes(name)));
  // Of several files some run at once, and must not build the same.
  if (chosen.length > 1) buildAll();
  const nameOf = (file) => basename(file, '.e2e.mjs');
  const { rightAlone, ...counts } = await runBrowserTests(
    chosen.map((spec) => join(E2E, spec)),
    { isLong: (file) => LONG.includes(nameOf(file)), run: runTestProcess },
  );
  if (rightAlone.length > 0) process.stdout.write(`\nRight only when run once more, alone: ${rightAlone.map(nameOf).join(', ')}\n`);
  return { ...counts, failed: counts.failed + refused };
}

function buildAll() {
  if (findFirefox() !== null) builtExtension(ROOT, { browser: 'firefox' });
  if (findChromium() === null) return;
  builtExtension(ROOT);
  builtExtension(ROOT, BENCH_BUILD);
}

function run(args, stdio) {
  return spawnSync(process.execPath, args, { cwd: ROOT, stdio: ['ignore', stdio, stdio], encoding: 'utf8' });
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
