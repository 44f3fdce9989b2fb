import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, ROOT } from './sources';

const FOLDER = 'test/recomputed';
/** What opens a browser, puts rows into it, and reads the words of its screens. */
const AROUND = ['scripts/browser/screen.mjs', 'scripts/browser/words.mjs', 'test/bench/atRest.mjs', 'test/bench/browser.mjs'];

test('what counts the figures of screens a second time shares no code with them', () => {
  const files = readdirSync(join(ROOT, FOLDER), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mjs')).map((name) => join(FOLDER, name));
  expect(files.length).toBeGreaterThan(10);
  const foreign = files.flatMap((file) => importsOf(file).map((path) => `${file}: ${path}`))
    .filter((line) => !/: (?:node:|happy-dom$|test\/recomputed\/)/u.test(line) && !AROUND.some((path) => line.endsWith(`: ${path}`)));
  expect(foreign).toEqual([]);
});
