// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  addCounts, countFields, countTextLengths, noCounts, type FieldCounts, type NotedText,
} from './fieldCounts';
import type { ExpectedOf } from './realPages/expected';
import { readSource } from './samplePages';

// Real pages are kept beside the checkout, never in it; without them there is nothing to count.
const folder = join(process.cwd(), '../shared/pages');
const expectations = import.meta.glob<ExpectedOf>(['./realPages/*.ts', '!./realPages/expected.ts'], {
  eager: true, import: 'default',
});
const PLATFORMS = Object.entries(expectations).map(([path, expectedOf]) => (
  { platform: path.replace(/^.*\/(.*)\.ts$/u, '$1'), expectedOf }
));

interface RealPage {
  file: string;
  platform: string;
  url: string;
}

test.skipIf(!existsSync(folder)).each(PLATFORMS)('$platform: posts of real pages arrive whole', ({ platform, expectedOf }) => {
  const pages = readFileSync(join(folder, 'manifest.jsonl'), 'utf8').trim().split('\n')
    .map((line) => JSON.parse(line) as RealPage)
    .filter((page) => page.platform === platform);
  const table: string[] = [];
  const judge = (what: string, { right, of }: { right: number; of: number }): void => {
    if (of === 0) return;
    table.push(`${platform.padEnd(12)}${what.padEnd(12)}${right}/${of} = ${(right / of).toFixed(3)}`);
    expect.soft(right / of, `${platform} ${what}`).toBeGreaterThanOrEqual(0.95);
  };
  let sum: FieldCounts = noCounts();
  for (const page of pages) {
    const html = readFileSync(join(folder, page.file), 'utf8');
    const { posts } = readSource(html, page.url);
    const expected = expectedOf(html, page.file);
    sum = addCounts(sum, countFields(posts, expected));
    const notes = join(folder, 'truth', page.file.replaceAll('/', '__').replace('.html', '.json'));
    if (!existsSync(notes)) continue;
    const { items } = JSON.parse(readFileSync(notes, 'utf8')) as { items: NotedText[] };
    // A review may have a title only.
    judge('text length', countTextLengths(posts, items.filter(({ text }) => text !== ''), expected));
  }
  for (const [field, counts] of Object.entries(sum)) judge(field, counts);
  process.stdout.write(`${table.join('\n')}\n`);
  expect(table.length).toBeGreaterThan(0);
}, 120_000);
