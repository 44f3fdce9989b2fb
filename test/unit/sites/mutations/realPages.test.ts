// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pick, seeded } from '../../../../scripts/generate/random';
import type { Verdict } from './judge';
import { MUTATIONS, RANDOM_MUTATIONS, type Mutation } from './mutate';
import { verdictsOf } from './readMutated';

// Takes minutes over all pages, so it runs by its own command: `npm run mutations`.
const folder = join(process.cwd(), '../shared/pages');
const isAsked = import.meta.env.MODE === 'mutations' && existsSync(folder);

// A run that was asked for and reads no page would pass for one that found nothing.
if (process.env['EARSHOT_MUTATIONS'] !== undefined && existsSync(folder) && !isAsked) throw new Error('No page was read: the mode of this run is not "mutations".');

/** So many mutations of each page, chosen by the seed; all, and the random ones twice, where no number is given. */
const wanted = Number(process.env['EARSHOT_MUTATIONS'] ?? MUTATIONS.length);
const seed = Number(process.env['EARSHOT_SEED'] ?? 1);
/** Share of posts that may be lost without a word where any part of them is gone: such parts may be all that tells of a post. */
const REST = 0.1;

interface RealPage {
  file: string;
  platform: string;
  url: string;
  commit_or_date: string;
}

const PAGES = isAsked
  ? readFileSync(join(folder, 'manifest.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as RealPage)
  : [{ file: 'every page', platform: '', url: '', commit_or_date: '' }];
/** Ages on a page are as old as the page. */
const savedAt = ({ commit_or_date: dated }: RealPage): number => Date.parse(/\d{4}-\d\d-\d\dT\S+/u.exec(dated)?.[0] ?? '2026-03-01');

function runsOf(page: RealPage): [seed: number, mutations: readonly Mutation[]][] {
  if (wanted >= MUTATIONS.length) return [[seed, MUTATIONS], [seed + 1, RANDOM_MUTATIONS]];
  const random = seeded(seed * 1000 + PAGES.indexOf(page));
  const chosen = new Set<Mutation>();
  while (chosen.size < wanted) chosen.add(pick(random, MUTATIONS));
  return [[seed, [...chosen]]];
}

type Sum = Omit<Verdict, 'wrong' | 'lost'> & { wrong: number };
const sums = new Map<string, Sum>();

function add(site: string, mutation: Mutation, { of, read, reported, silent, wrong }: Verdict): void {
  const name = `${site.padEnd(16)}${mutation.padEnd(13)}`;
  const sum = sums.get(name) ?? { of: 0, read: 0, reported: 0, silent: 0, wrong: 0 };
  sums.set(name, {
    of: sum.of + of, read: sum.read + read, reported: sum.reported + reported, silent: sum.silent + silent,
    wrong: sum.wrong + wrong.length,
  });
}

test.skipIf(!isAsked).each(PAGES)('$file is read as before, or says what it lost', async (page) => {
  const source = readFileSync(join(folder, page.file), 'utf8');
  const failures: string[] = [];
  for (const [at, mutations] of runsOf(page)) {
    for (const [mutation, verdict] of (await verdictsOf(source, page.url, at, mutations, savedAt(page))) ?? []) {
      add(page.platform, mutation, verdict);
      const rest = mutation === 'no anything' ? Math.round(verdict.of * REST) : 0;
      failures.push(...verdict.wrong.map((one) => `${mutation} (${at}): ${one}`));
      if (verdict.silent > rest) failures.push(`${mutation} (${at}): ${verdict.silent} of ${verdict.of} are lost without a word`);
    }
  }
  expect(failures).toEqual([]);
}, 600_000);

afterAll(() => {
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { of, read, reported, silent, wrong }]) =>
    name + [of, read, reported, silent, wrong].map((count) => String(count).padStart(9)).join(''));
  if (rows.length > 0) process.stdout.write(`site            mutation     ${['of', 'read', 'reported', 'silent', 'wrong'].map((word) => word.padStart(9)).join('')}\n${rows.join('\n')}\n`);
});
