import { describe, expect, test } from 'vitest';
import { parseQuery } from '@/lib/query/grammar/parse';
import { printQuery } from '@/lib/query/grammar/print';
import type { QueryNode, TextNode } from '@/lib/query/tree';
import { randomTrees, withoutPlaces } from './randomTrees';

const AT = { start: 0, end: 0 };

function term(text: string): TextNode {
  return { kind: 'term', text, at: AT };
}

function field(name: 'author' | 'site' | 'rating', value: string, to?: string): QueryNode {
  return { kind: 'field', field: name, comparison: '=', value, ...(to !== undefined && { to }), at: AT };
}

describe('the normal form', () => {
  test.each<[string, QueryNode]>([
    ['acme', term('acme')],
    ['"a b"~3', { kind: 'phrase', words: ['a', 'b'], loose: 3, at: AT }],
    ['"say ""hi"" now"', { kind: 'phrase', words: ['say', '"hi"', 'now'], loose: 0, at: AT }],
    ['`Google+`', { kind: 'literal', text: 'Google+', signs: true, at: AT }],
    ['`a``b`', { kind: 'literal', text: 'a`b', signs: true, at: AT }],
    ['case:"NASA"', { kind: 'literal', text: 'NASA', signs: false, at: AT }],
    ['title:!"NASA"', { kind: 'within', part: 'title', text: { kind: 'literal', text: 'NASA', signs: false, at: AT }, at: AT }],
    ['text:acm*', { kind: 'within', part: 'text', text: term('acm*'), at: AT }],
    ['a NEAR/2 (b OR c) ONEAR/0 d', {
      kind: 'near',
      operands: [[term('a')], [term('b'), term('c')], [term('d')]].map((anyOf) => ({ anyOf, at: AT })),
      steps: [{ most: 2, ordered: false }, { most: 0, ordered: true }],
      at: AT,
    }],
    ['a AND site:(b OR c)', { kind: 'and', parts: [term('a'), { kind: 'or', parts: [field('site', 'b'), field('site', 'c')], at: AT }], at: AT }],
    ['NOT (a OR b)', { kind: 'not', part: { kind: 'or', parts: [term('a'), term('b')], at: AT }, at: AT }],
    ['author:"AND"', field('author', 'AND')],
    ['author:">1"', field('author', '>1')],
    ['author:"[a TO b]"', field('author', '[a TO b]')],
    ['author:"Ann ""Q"" Lee"', field('author', 'Ann "Q" Lee')],
    ['rating:[1 TO *]', field('rating', '1', '*')],
  ])('%s', (printed, tree) => {
    expect(printQuery(tree)).toBe(printed);
    const parsed = parseQuery(`x AND ${tree.kind === 'or' ? `(${printed})` : printed}`);
    expect(parsed.ok && parsed.query.tree.kind === 'and' && withoutPlaces(parsed.query.tree.parts[1] ?? tree))
      .toBe(tree.kind === 'and' ? withoutPlaces(term('a')) : withoutPlaces(tree));
  });

  test.each(['AND', 'a b', '-x', 'site:x', 'NEAR/2', '/3', '`x`', '{x}', 'a"b', '(a)', '<<<a'])(
    'a term that would be read as something else is quoted: %s',
    (text) => {
      const parsed = parseQuery(printQuery(term(text)));
      expect(parsed.ok && parsed.query.tree).toEqual({ kind: 'phrase', words: text.split(' '), loose: 0, at: expect.anything() });
    },
  );
});

test('parsing what was printed gives the same tree, and printing that the same text', { timeout: 120_000 }, () => {
  const trees = randomTrees(5, 20_000);
  const changed = trees.flatMap((tree) => {
    const printed = printQuery(tree);
    const again = parseQuery(printed, 'filter');
    if (!again.ok) return [`${printed} => ${again.problems[0]?.code}`];
    const isSame = withoutPlaces(again.query.tree) === withoutPlaces(tree) && printQuery(again.query.tree) === printed;
    return isSame ? [] : [`${printed} => ${printQuery(again.query.tree)}`];
  });
  expect(changed.slice(0, 10)).toEqual([]);
});
