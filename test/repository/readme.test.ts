import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITES, SITES_WITH_HOSTS } from '@/lib/sites/reading/catalogue';

test.each(SITES_WITH_HOSTS.map(({ name }) => name))('the README names %s among what is read', (name) => {
  expect(readFileSync('README.md', 'utf8')).toMatch(new RegExp(`^\\| ${name}\\b`, 'mu'));
});

test('the README counts the sites that were checked on real pages, and no others', () => {
  const proven = SITES.filter(({ kind, proof }) => kind !== 'web' && proof === 'pages').length;
  expect(readFileSync('README.md', 'utf8')).toContain(`\n${proven} sites and any page`);
});

test.each(SITES.filter(({ proof }) => proof === 'sources').map(({ name }) => name))('the README calls %s unproven', (name) => {
  expect(readFileSync('README.md', 'utf8')).toMatch(new RegExp(`^\\| ${name}\\b.*\\| unproven \\|$`, 'mu'));
});
