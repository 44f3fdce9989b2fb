import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BENCH_BUILD, builtExtension } from './browser/build.mjs';
import { findChromium, findFirefox, howToGetBrowser } from './browser/findBrowsers.mjs';
import { installIfNeeded } from './install.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const E2E = join(ROOT, 'test', 'e2e');
/** Files of tests that run in browsers at once: most of their time goes by in waiting. */
const AT_ONCE = 3;
/** Files that take minutes: begun last, they would run on alone. */
const LONG = ['axe', 'samples', 'cardHostile', 'damage', 'trouble', 'composer', 'restoreKills'];

/**
 * npm test -- [--unit | --e2e] [--both] [NAME…]
 *
 * Unit, component and repository tests by vitest, then the real browsers by Node's own runner. The last line sums all.
 * NAMEs choose files. A missing browser is skipped and counted; with none, or with --both or CI set and one missing, the
 * run fails.
 */
function main() {
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
    if (!values.unit) add(runBrowsers(`${results}.tap`, positionals, values.both || Boolean(process.env.CI)));
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

function runBrowsers(file, names, needsBoth) {
  const missing = [findChromium() === null && 'chromium', findFirefox() === null && 'firefox'].filter(Boolean);
  const none = missing.length === 2;
  for (const which of none ? ['any'] : missing) process.stdout.write(`\n${howToGetBrowser(which)}\n`);
  const refused = none || (needsBoth && missing.length > 0) ? 1 : 0;

  const isLong = (spec) => LONG.includes(spec.replace('.e2e.mjs', ''));
  const specs = readdirSync(E2E).filter((name) => name.endsWith('.e2e.mjs')).sort((a, b) => Number(isLong(b)) - Number(isLong(a)));
  const chosen = names.length === 0 ? specs : specs.filter((spec) => names.some((name) => spec.includes(name)));
  if (chosen.length === 0) return { passed: 0, failed: refused, skipped: 0 };
  // Of several files two run at once, and must not build the same.
  if (chosen.length > 1) buildAll();
  const { status } = run(
    [
      '--test',
      `--test-concurrency=${AT_ONCE}`,
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${file}`,
      ...chosen.map((spec) => join(E2E, spec)),
    ],
    'inherit',
  );
  const tap = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const count = (word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(tap)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  return {
    passed: count('pass'),
    failed: refused + (status !== 0 && failed === 0 ? 1 : failed),
    skipped: count('skipped') + count('todo'),
  };
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
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
