// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  addCounts, countFields, countTextLengths, noCounts, type Field, type FieldCounts, type NotedText, type Platform,
} from './fieldCounts';
import { readSource } from './samplePages';

// Real pages are kept beside the checkout, never in it; without them there is nothing to count.
const folder = join(process.cwd(), '../shared/pages');
const PLATFORMS: Platform[] = ['hackernews', 'trustpilot', 'schemaorg', 'reddit', 'x', 'amazon', 'youtube'];

interface RealPage {
  file: string;
  platform: string;
  url: string;
}

test.skipIf(!existsSync(folder))('fields of posts on real pages arrive whole', () => {
  const pages = readFileSync(join(folder, 'manifest.jsonl'), 'utf8').trim().split('\n')
    .map((line) => JSON.parse(line) as RealPage);
  const table: string[] = [];
  for (const platform of PLATFORMS) {
    let sum: FieldCounts = noCounts();
    for (const page of pages.filter((candidate) => candidate.platform === platform)) {
      const html = readFileSync(join(folder, page.file), 'utf8');
      const { posts } = readSource(html, page.url);
      sum = addCounts(sum, countFields(posts, html, platform));
      const notes = join(folder, 'truth', page.file.replaceAll('/', '__').replace('.html', '.json'));
      if (!existsSync(notes)) continue;
      const { items } = JSON.parse(readFileSync(notes, 'utf8')) as { items: NotedText[] };
      // A review may have a title only.
      const { right, of } = countTextLengths(posts, items.filter(({ text }) => text !== ''));
      if (of === 0) continue;
      table.push(`${platform.padEnd(12)}${'text length'.padEnd(12)}${right}/${of} = ${(right / of).toFixed(3)}`);
      expect.soft(right / of, `${platform} text length`).toBeGreaterThanOrEqual(0.95);
    }
    for (const field of Object.keys(sum) as Field[]) {
      const { right, of } = sum[field];
      if (of === 0) continue;
      table.push(`${platform.padEnd(12)}${field.padEnd(12)}${right}/${of} = ${(right / of).toFixed(3)}`);
      expect.soft(right / of, `${platform} ${field}`).toBeGreaterThanOrEqual(0.95);
    }
  }
  process.stdout.write(`${table.join('\n')}\n`);
  expect(table.length).toBeGreaterThan(0);
}, 120_000);
