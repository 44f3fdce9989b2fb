import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const beside = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * Runs files of tests one after another in one process, and passes on what it says. Gives for each file how many of its
 * tests passed, failed and were skipped; a file that could not be loaded, or of which the process said no word before it
 * ended, has one that failed.
 */
export async function runTestProcess(files) {
  const folder = mkdtempSync(join(tmpdir(), 'earshot-tests-'));
  const told = join(folder, 'told.jsonl');
  try {
    const status = await run(
      [
        `--test-reporter=${beside('sayTests.mjs')}`,
        '--test-reporter-destination=stdout',
        `--test-reporter=${beside('tellTests.mjs')}`,
        `--test-reporter-destination=${told}`,
        beside('testsTogether.mjs'),
      ],
      // A process that is a test of Node's own runner would speak to that one.
      { ...process.env, NODE_TEST_CONTEXT: undefined, EARSHOT_TEST_FILES: JSON.stringify(files) },
    );
    const tests = existsSync(told) ? wholeLines(readFileSync(told, 'utf8')).map((line) => JSON.parse(line)) : [];
    const counts = files.map((file) => countsOf(file, tests));
    // What failed in no test, such as an error thrown after the last one.
    if (status !== 0 && counts.every(({ failed }) => failed === 0)) counts.at(-1).failed = 1;
    return counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function countsOf(file, tests) {
  const own = tests.filter((test) => test.file === file || test.name === basename(file));
  const count = (came) => own.filter((test) => test.came === came).length;
  return { file, passed: count('passed'), failed: own.length === 0 ? 1 : count('failed'), skipped: count('skipped') };
}

function wholeLines(text) {
  return text.split('\n').slice(0, -1);
}

function run(args, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    child.stdout.on('data', (said) => process.stdout.write(said));
    child.once('error', reject);
    child.once('close', resolve);
  });
}
