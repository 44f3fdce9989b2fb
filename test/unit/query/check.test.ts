import { describe, expect, it } from 'vitest';
import { asksField } from '@/lib/query/check';
import { parseQuery } from '@/lib/query/parse';

describe('the fields that a query asks for', () => {
  it.each([
    ['Seagull', false],
    ['Seagull lang:de', true],
    ['Seagull AND NOT (site:x OR lang:de)', true],
    ['Seagull rating:<=2', false],
    ['"lang:de" Seagull', false],
  ])('%j asks for a language: %j', (query, asks) => {
    const parsed = parseQuery(query);
    expect(parsed.ok && asksField(parsed.query.tree, 'lang')).toBe(asks);
  });
});
