// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Verdict } from './judge';
import { MUTATIONS, RANDOM_MUTATIONS, type Mutation } from './mutate';
import { verdictsOf } from './readMutated';

// Takes ten minutes over all pages, so it runs by its own command: `npm run mutations`.
const folder = join(process.cwd(), '../shared/pages');
const isAsked = import.meta.env.MODE === 'mutations' && existsSync(folder);

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
  const wrong: string[] = [];
  for (const [seed, mutations] of [[1, MUTATIONS], [2, RANDOM_MUTATIONS]] as const) {
    for (const [mutation, verdict] of (await verdictsOf(source, page.url, seed, mutations, savedAt(page))) ?? []) {
      add(page.platform, mutation, verdict);
      if (mutation !== 'swapped') wrong.push(...verdict.wrong.map((one) => `${mutation} (${seed}): ${one}`));
    }
  }
  expect(wrong).toEqual([]);
}, 600_000);

afterAll(() => {
  const rows = [...sums].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { of, read, reported, silent, wrong }]) =>
    name + [of, read, reported, silent, wrong].map((count) => String(count).padStart(9)).join(''));
  if (rows.length > 0) process.stdout.write(`site            mutation     ${['of', 'read', 'reported', 'silent', 'wrong'].map((word) => word.padStart(9)).join('')}\n${rows.join('\n')}\n`);
});
