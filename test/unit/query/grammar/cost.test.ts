import { expect, test } from 'vitest';
import { costOf, type QueryCost } from '@/lib/query/grammar/cost';
import { parseQuery } from '@/lib/query/grammar/parse';

test.each<[string, Omit<QueryCost, 'mostTerms'>]>([
  ['acme', { terms: 1, wildcards: 0, nears: 0, decidedInPage: true }],
  ['acme "new york" OR case:"NASA"', { terms: 4, wildcards: 0, nears: 0, decidedInPage: true }],
  ['acm* ac-mex?e* title:"new yor*"', { terms: 4, wildcards: 4, nears: 0, decidedInPage: true }],
  ['https://a.example/?b=* `*`', { terms: 2, wildcards: 0, nears: 0, decidedInPage: true }],
  ['a NEAR/2 (b OR "c d") NEAR/3 e -(f NEAR g)', { terms: 7, wildcards: 0, nears: 3, decidedInPage: true }],
  ['acme -site:x rating:[1 TO 3]', { terms: 3, wildcards: 0, nears: 0, decidedInPage: true }],
  ['acme (b OR lang:(en OR fr))', { terms: 4, wildcards: 0, nears: 0, decidedInPage: false }],
  ['acme is:firstperson', { terms: 2, wildcards: 0, nears: 0, decidedInPage: false }],
  ['acme -tag:done', { terms: 2, wildcards: 0, nears: 0, decidedInPage: false }],
])('%s', (source, cost) => {
  const parsed = parseQuery(source, 'filter');
  expect(parsed.ok && costOf(parsed.query.tree)).toEqual({ ...cost, mostTerms: 1_000 });
});
