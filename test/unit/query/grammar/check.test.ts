import { describe, expect, it } from 'vitest';
import { asksField, exclusionsOnly, leavesOf, termsOf, wildcardsOf } from '@/lib/query/grammar/check';
import { parseQuery } from '@/lib/query/grammar/parse';
import type { QueryNode } from '@/lib/query/tree';

function tree(source: string): QueryNode {
  const parsed = parseQuery(source, 'filter');
  if (!parsed.ok) throw new Error(`${source} is no query`);
  return parsed.query.tree;
}

describe('the fields that a query asks for', () => {
  it.each([
    ['Seagull', false],
    ['Seagull lang:de', true],
    ['Seagull AND NOT (site:x OR lang:de)', true],
    ['Seagull rating:<=2', false],
    ['"lang:de" Seagull', false],
    ['title:"lang:de" OR Seagull NEAR lang', false],
  ])('%j asks for a language: %j', (query, asks) => {
    expect(asksField(tree(query), 'lang')).toBe(asks);
  });
});

it('the leaves of a query stand in its order, excluded ones too', () => {
  const kinds = leavesOf(tree('a NEAR b -(title:c OR "d e") `f` site:g')).map(({ kind }) => kind);
  expect(kinds).toEqual(['near', 'within', 'phrase', 'literal', 'field']);
});

describe('how much a query looks for', () => {
  it.each([
    ['a "b c" -d', 4, 0],
    ['a NEAR/2 (b OR "c abc*") NEAR e', 5, 1],
    ['title:"abc* d" text:abc?', 3, 2],
    ['site:(a OR b) rating:[1 TO 3] author:*a*', 4, 0],
    ['case:"new york" `a b`', 2, 0],
  ].map(([query, terms, wildcards]) => ({ query: String(query), terms, wildcards })))('$query', ({ query, ...most }) => {
    expect({ terms: termsOf(tree(query)), wildcards: wildcardsOf(tree(query)) }).toEqual(most);
  });
});

describe('the part that hears everything but what it excludes', () => {
  it.each<[string, [number, number] | null]>([
    ['a', null],
    ['a -b', null],
    ['rating:<=2 -site:x', null],
    ['NOT site:x', [0, 10]],
    ['-a -b', [0, 5]],
    ['a OR -b', [5, 7]],
    ['a (b OR -c)', null],
    ['NOT (-a OR b)', null],
    ['NOT (a b)', [0, 8]],
    ['NOT NOT a', null],
    ['NOT a NEAR b', [0, 12]],
  ])('of %s', (query, place) => {
    const [start, end] = place ?? [];
    expect(exclusionsOnly(tree(query))).toEqual(place && { start, end });
  });
});
