// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { SAMPLE_PAGES, sampleSource } from '../samplePages';
import { MUTATIONS, RANDOM_MUTATIONS } from './mutate';
import { verdictsOf } from './readMutated';

const PAGES = SAMPLE_PAGES.filter(({ expect: expected }) => expected === 'posts');
/** All mutations by one seed, and the random ones once more by one of two others, in turns. */
const runsOf = (at: number) => [[1, MUTATIONS], [2 + (at % 2), RANDOM_MUTATIONS]] as const;

describe.each(PAGES.map((page, at) => ({ ...page, at })))('$file, when its markup changes', ({ file, url, at }) => {
  test.each(runsOf(at))('is read as before, or says what it lost (%i)', async (seed, mutations) => {
    const verdicts = await verdictsOf(sampleSource(file), url, seed, mutations);
    expect(verdicts).not.toBeNull();
    for (const [mutation, { of, silent, wrong }] of verdicts ?? []) {
      expect.soft({ mutation, of, silent, wrong }).toEqual({ mutation, of, silent: 0, wrong: [] });
    }
  });
});
