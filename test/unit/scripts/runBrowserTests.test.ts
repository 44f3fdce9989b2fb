import { expect, test } from 'vitest';
import { AT_ONCE, runBrowserTests, TOGETHER } from '../../../scripts/browser/runBrowserTests.mjs';

const LONG = ['slow', 'slower'];
const SHORT = Array.from({ length: 31 }, (_, at) => `short${at}`);
const isLong = (file: string): boolean => file.startsWith('slow');

interface Fake {
  ran: string[][];
  mostAtOnce: number;
  run: (files: string[]) => Promise<{ file: string; passed: number; failed: number; skipped: number }[]>;
}

/** A runner in which each file has two tests that pass and one that is skipped, but for one that fails the first `fails` times. */
function fake(fails: Record<string, number> = {}): Fake {
  let atOnce = 0;
  const left = { ...fails };
  const said: Fake = {
    ran: [],
    mostAtOnce: 0,
    async run(files) {
      said.ran.push(files);
      said.mostAtOnce = Math.max(said.mostAtOnce, (atOnce += 1));
      await new Promise((resolve) => setTimeout(resolve));
      atOnce -= 1;
      return files.map((file) => {
        const failed = (left[file] ?? 0) > 0 ? 1 : 0;
        left[file] = (left[file] ?? 0) - 1;
        return { file, passed: 2 - failed, failed, skipped: 1 };
      });
    },
  };
  return said;
}

test('every file runs once: long ones first and alone, the others by six at most, three processes at once', async () => {
  const said = fake();
  const files = [...SHORT, ...LONG];
  const sums = await runBrowserTests(files, { isLong, run: said.run });
  expect(sums).toEqual({ passed: 66, failed: 0, skipped: 33, rightAlone: [] });
  expect(said.ran.flat().sort()).toEqual(files.sort());
  expect(said.ran.filter((some) => some.some(isLong)).map((some) => some.length)).toEqual([1, 1]);
  expect(said.ran.slice(0, 2)).toEqual([['slow'], ['slower']]);
  expect(Math.max(...said.ran.map((some) => some.length))).toBe(TOGETHER);
  expect(said.mostAtOnce).toBe(AT_ONCE);
});

test('shares shrink, so that the last processes end together', async () => {
  const runner = fake();
  await runBrowserTests(SHORT, { isLong, run: runner.run });
  expect(runner.ran.map((some) => some.length)).toEqual([6, 5, 4, 3, 3, 2, 2, 1, 1, 1, 1, 1, 1]);
});

test('up to three failing files run once more, alone, and are counted once: as they came out then', async () => {
  const runner = fake({ short3: 1, slow: 2, short9: 1 });
  const sums = await runBrowserTests([...SHORT, ...LONG], { isLong, run: runner.run });
  expect(runner.ran.slice(-3)).toEqual([['short3'], ['short9'], ['slow']]);
  expect(sums).toEqual({ passed: 65, failed: 1, skipped: 33, rightAlone: ['short3', 'short9'] });
});

test('where more than three fail none runs again', async () => {
  const runner = fake({ short3: 1, short4: 1, slow: 1, short9: 1 });
  const sums = await runBrowserTests([...SHORT, ...LONG], { isLong, run: runner.run });
  expect(runner.ran.flat()).toHaveLength(33);
  expect(sums).toEqual({ passed: 62, failed: 4, skipped: 33, rightAlone: [] });
});

test('a file that was run by itself was alone already', async () => {
  const runner = fake({ short3: 1 });
  expect(await runBrowserTests(['short3'], { isLong, run: runner.run })).toEqual({ passed: 1, failed: 1, skipped: 1, rightAlone: [] });
  expect(runner.ran).toEqual([['short3']]);
});

test('a file of which nothing came back counts as one that failed', async () => {
  const run = async (files: string[]): ReturnType<Fake['run']> => fake().run(files.filter((file) => file !== 'gone'));
  expect(await runBrowserTests(['gone', 'short1'], { isLong, run })).toEqual({ passed: 2, failed: 1, skipped: 1, rightAlone: [] });
});

test('no files are no failure', async () => {
  expect(await runBrowserTests([], { isLong, run: fake().run })).toEqual({ passed: 0, failed: 0, skipped: 0, rightAlone: [] });
});
