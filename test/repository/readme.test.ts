import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SITES_WITH_HOSTS } from '@/lib/sites/reading/catalogue';

test.each(SITES_WITH_HOSTS.map(({ name }) => name))('the README names %s among what is read', (name) => {
  expect(readFileSync('README.md', 'utf8')).toMatch(new RegExp(`^\\| ${name}\\b`, 'mu'));
});
