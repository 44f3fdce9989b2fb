/** Files of tests that run in browsers at once: most of their time goes by in waiting. */
export const AT_ONCE = 3;
/** Files that share a process, at most. */
export const TOGETHER = 6;
/** More files than these fail for a reason that a second look would only repeat. */
const AGAIN_AT_MOST = 3;

/**
 * Runs files of browser tests, three processes at once: long ones first, each alone in its process, then the others by
 * six, in the end by fewer, so that no process runs on while the others are done. Up to three failing files are run once
 * more, alone, with nothing beside them; what they gave then counts in place of what they gave before. A single file was
 * alone already.
 *
 * @param {string[]} files
 * @param {{ isLong: (file: string) => boolean, run: (files: string[]) => Promise<{ file: string, passed: number, failed: number, skipped: number }[]> }} how
 *   `run` runs files one after another in a process of their own and counts the tests of each.
 * @returns {Promise<{ passed: number, failed: number, skipped: number, rightAlone: string[] }>} `rightAlone`: files that
 *   failed beside others, and only then.
 */
export async function runBrowserTests(files, { isLong, run }) {
  const long = files.filter(isLong);
  const short = files.filter((file) => !isLong(file));
  const byFile = new Map(files.map((file) => [file, { passed: 0, failed: 1, skipped: 0 }]));
  const runAndCount = async (some) => {
    for (const { file, ...counts } of await run(some)) byFile.set(file, counts);
  };
  const runWhatIsLeft = async () => {
    while (long.length + short.length > 0) await runAndCount(long.length > 0 ? long.splice(0, 1) : short.splice(0, shareOf(short.length)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, runWhatIsLeft));

  const failing = () => files.filter((file) => byFile.get(file).failed > 0);
  const again = files.length > 1 && failing().length <= AGAIN_AT_MOST ? failing() : [];
  for (const file of again) await runAndCount([file]);

  const sum = (word) => [...byFile.values()].reduce((total, counts) => total + counts[word], 0);
  const stillFailing = failing();
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    rightAlone: again.filter((file) => !stillFailing.includes(file)),
  };
}

/** How many of the files that are left a process takes: half of its part of them. */
function shareOf(left) {
  return Math.min(TOGETHER, Math.ceil(left / (2 * AT_ONCE)));
}
