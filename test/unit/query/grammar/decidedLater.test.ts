import { expect, test } from 'vitest';
import { decidedLater } from '@/lib/query/grammar/decidedLater';
import { parseQuery } from '@/lib/query/grammar/parse';
import { FIELD_NAMES } from '@/lib/query/tree';
import { answerOfField, fieldNode } from '../fields/fieldNodes';
import { subjectOf } from '../subjects';

test.each<[string, string[]]>([
  ['Seagull rating:<=2 author:ann is:repost', []],
  ['Seagull lang:de -lang:fr (date:>=2026-11-01 OR lang:en)', ['lang:', 'date:']],
  ['Seagull is:firstperson sentiment:negative intent:question seen:2026-11-01', [
    'is:firstperson', 'sentiment:', 'intent:', 'seen:',
  ]],
  ['"lang:de" Seagull', []],
])('%s: %j', (query, later) => {
  const parsed = parseQuery(query);
  expect(parsed.ok && decidedLater(parsed.query.tree)).toEqual(later);
});

test('all that a page leaves undecided is named', () => {
  const post = { publishedAt: { at: '2026-11-01T12:00:00.000Z', precision: 'second' as const, raw: null } };
  const kept = { topics: [], tags: [], status: null, owner: null, facts: [] };
  for (const field of FIELD_NAMES) {
    const value = field === 'is' ? 'firstperson' : '2026-11-01';
    const node = fieldNode(field, value);
    const isUndecided = answerOfField(node, subjectOf('x', post, { kept })) === 'undecided';
    expect([field, decidedLater(node).length > 0]).toEqual([field, isUndecided]);
  }
});
