import { describe, expect, test } from 'vitest';
import { parseQuery } from '@/lib/query/parse';
import { printQuery } from '@/lib/query/print';
import { QUERY_PROBLEM_CODES, type QueryNode } from '@/lib/query/tree';
import { seededNumbers } from './subjects';

function printed(source: string): string {
  const parsed = parseQuery(source);
  return parsed.ok ? printQuery(parsed.query.tree) : parsed.problems.map(({ code }) => code).join(' ');
}

describe('what a query means', () => {
  test.each([
    ['a space is AND', 'a b', 'a AND b'],
    ['AND binds closer than OR', 'a OR b c', 'a OR b AND c'],
    ['parentheses bind closest', '(a OR b) c', '(a OR b) AND c'],
    ['needless parentheses are gone', '((a)) AND (b c)', 'a AND b AND c'],
    ['NOT binds closer than AND', 'NOT a b', 'NOT a AND b'],
    ['AND NOT', 'a AND NOT b', 'a AND NOT b'],
    ['a minus is NOT', 'a -b -"c d" -(e f) -site:g', 'a AND NOT b AND NOT "c d" AND NOT (e AND f) AND NOT site:g'],
    ['a hyphen inside a word is none', 'wi-fi', 'wi-fi'],
    ['phrases', '"new  york"', '"new york"'],
    ['quotes of word processors', '\u201cnew york\u201d \u00aba b\u00bb', '"new york" AND "a b"'],
    ['tags, handles and signs', '#acme @acme c++ AT&T', '#acme AND @acme AND c++ AND AT&T'],
    ['addresses are terms', 'https://example.com/a', 'https://example.com/a'],
    ['times are terms', '12:30', '12:30'],
    ['fields, in any case', 'Site:reddit author:"Ann Lee"', 'site:reddit AND author:"Ann Lee"'],
    ['lists of values', 'lang:(en OR fr de)', 'lang:en OR lang:fr OR lang:de'],
    ['lists within more', 'a lang:(en OR fr)', 'a AND lang:(en OR fr)'],
    ['ratings', 'rating:<=2 rating:=5 rating:>\u0663', 'rating:<=2 AND rating:5 AND rating:>3'],
    ['decimal commas', 'rating:4,5', 'rating:4.5'],
    ['a word touching a parenthesis', 'a(b OR c)', 'a AND (b OR c)'],
    ['emoji and currency', '👍 €', '👍 AND €'],
    ['values that look like operators', 'author:"AND" author:(x OR "-y")', 'author:"AND" AND author:(x OR "-y")'],
  ])('%s', (_, source, normal) => {
    expect(printed(source)).toBe(normal);
  });

  test('places point into the source', () => {
    const parsed = parseQuery('acme AND ("new york" OR site:reddit)');
    expect(parsed.ok && parsed.query.tree).toEqual({
      kind: 'and',
      at: { start: 0, end: 35 },
      parts: [
        { kind: 'term', text: 'acme', at: { start: 0, end: 4 } },
        {
          kind: 'or',
          at: { start: 10, end: 35 },
          parts: [
            { kind: 'phrase', words: ['new', 'york'], at: { start: 10, end: 20 } },
            { kind: 'field', field: 'site', comparison: '=', value: 'reddit', at: { start: 24, end: 35 } },
          ],
        },
      ],
    });
  });
});

describe('what is wrong with a query', () => {
  test.each<[string, string, string, [number, number], Record<string, string | number>?]>([
    ['nothing', '', 'empty', [0, 0]],
    ['only spaces', '  ', 'empty', [0, 2]],
    ['an open quote', 'a "b c', 'unclosed-quote', [2, 6]],
    ['an open parenthesis', '(a b', 'unclosed-parenthesis', [0, 1]],
    ['a parenthesis never opened', 'a) b', 'unopened-parenthesis', [1, 2]],
    ['AND first', 'AND a', 'missing-operand', [0, 3], { operator: 'AND' }],
    ['AND last', 'a AND', 'missing-operand', [2, 5], { operator: 'AND' }],
    ['OR first', 'OR a', 'missing-operand', [0, 2], { operator: 'OR' }],
    ['OR last', 'a OR', 'missing-operand', [2, 4], { operator: 'OR' }],
    ['OR twice', 'a OR OR b', 'missing-operand', [2, 4], { operator: 'OR' }],
    ['NOT last', 'a NOT', 'missing-operand', [2, 5], { operator: 'NOT' }],
    ['empty parentheses', 'a ()', 'missing-operand', [2, 3], { operator: '()' }],
    ['a field nobody knows', 'sit:x', 'unknown-field', [0, 4], { name: 'sit', nearest: 'site' }],
    ['a field without value', 'a site: b', 'missing-value', [2, 7], { field: 'site' }],
    ['a field with an empty list', 'site:()', 'missing-value', [0, 7], { field: 'site' }],
    ['a comparison without number', 'rating:<=', 'missing-value', [0, 9], { field: 'rating' }],
    ['empty quotes', 'a ""', 'missing-value', [2, 4], { field: '' }],
    ['a rating that is no number', 'rating:good', 'bad-number', [0, 11], { value: 'good' }],
    ['a language written out', 'a lang:english', 'bad-language', [2, 14], { value: 'english' }],
    ['AND in a list', 'lang:(en AND fr)', 'only-or-in-values', [9, 12], { part: 'AND' }],
    ['a list in a list', 'lang:(en OR (fr))', 'only-or-in-values', [12, 13], { part: '' }],
    ['a list of nothing but OR', 'lang:(OR)', 'missing-value', [0, 9], { field: 'lang' }],
    ['an open list', 'lang:(en', 'unclosed-parenthesis', [5, 6]],
    ['a lone sign', 'a & b', 'no-letters', [2, 3], { part: '&' }],
    ['a phrase of signs', '"!?"', 'no-letters', [0, 4], { part: '!?' }],
    ['NEAR', 'a NEAR/3 b', 'unsupported', [2, 8], { part: 'NEAR/3' }],
    ['a wildcard', 'acm*', 'unsupported', [0, 4], { part: 'acm*' }],
    ['a loose phrase', '"a b"~3', 'unsupported', [5, 7], { part: '~3' }],
    ['exclusions only', 'NOT a -b', 'only-exclusions', [0, 8]],
    ['an alternative of exclusions', 'a OR NOT b', 'only-exclusions', [5, 10]],
    ['exclusions in disguise', 'NOT (a b)', 'only-exclusions', [0, 8]],
    ['too long', 'a '.repeat(2_001), 'too-long', [4_000, 4_002], { most: 4_000 }],
    ['too many terms', 'a '.repeat(201).trim(), 'too-many-terms', [0, 401], { most: 200 }],
    ['too deep', `${'('.repeat(60)}a${')'.repeat(60)}`, 'too-deep', [51, 52], { most: 50 }],
    ['too many NOTs', `a ${'NOT '.repeat(60)}b`, 'too-deep', [206, 209], { most: 50 }],
  ])('%s', (_, source, code, [start, end], params) => {
    const parsed = parseQuery(source);
    expect(parsed).toEqual({ ok: false, problems: [{ code, at: { start, end }, ...(params && { params }) }] });
  });

  test('two mistakes are both reported, in order', () => {
    const parsed = parseQuery('foo:a AND rating:x');
    expect(parsed.ok ? [] : parsed.problems.map(({ code }) => code)).toEqual(['unknown-field', 'bad-number']);
  });

  test('a hundred thousand parentheses are a value, not an overflow', () => {
    expect(parseQuery('('.repeat(100_000)).ok).toBe(false);
    expect(parseQuery('-'.repeat(4_000)).ok).toBe(false);
    expect(parseQuery('('.repeat(4_000)).ok).toBe(false);
  });

  test('double negation is no exclusion', () => {
    expect(printed('NOT NOT a')).toBe('NOT NOT a');
    expect(printed('NOT (NOT a OR b)')).toBe('NOT (NOT a OR b)');
  });
});

describe('hints', () => {
  test.each([
    ['a or b', ['OR']],
    ['a and not b', ['AND', 'NOT']],
    ['not b', ['NOT']],
    ['"rock and roll"', []],
    ['or', []],
    ['a OR or', []],
    ['author:or a', []],
  ])('%s', (source, words) => {
    const parsed = parseQuery(source);
    expect(parsed.ok ? parsed.query.hints.map((hint) => hint.params?.['word']) : 'problem').toEqual(words);
  });
});

const CODES = new Set<string>(QUERY_PROBLEM_CODES);
const PIECES = [
  'acme', 'и', 'لا', '東京', '👍', ' ', ' ', '  ', '\n', '(', ')', '((', '"', '\u201c', 'AND', ' OR ', 'NOT ', '-', '--',
  ':', 'site:', 'lang:', 'rating:', 'author:', 'foo:', '<=', '2', '*', '~3', 'NEAR/2', '/3', '#', '@', 'c++', "'",
  '\u0000', '\ud800', 'or', '.', '\\',
];

/** Queries put together at random from pieces that mean something to the parser. */
function randomQueries(seed: number, count: number): string[] {
  const random = seededNumbers(seed);
  return Array.from({ length: count }, () => {
    const length = 1 + Math.floor(random() * 12);
    const pieces = Array.from({ length }, () => PIECES[Math.floor(random() * PIECES.length)]);
    return pieces.join(random() < 0.5 ? ' ' : '');
  });
}

function isSound(source: string): boolean {
  const parsed = parseQuery(source);
  const reported = parsed.ok ? parsed.query.hints : parsed.problems;
  return reported.every(({ at }) => at.start >= 0 && at.start <= at.end && at.end <= source.length)
    && (parsed.ok || (parsed.problems.length > 0 && parsed.problems.every(({ code }) => CODES.has(code))));
}

describe('whatever is written', () => {
  test('nothing is thrown, problems are of the known codes and lie within the source', () => {
    expect(randomQueries(7, 20_000).filter((source) => !isSound(source))).toEqual([]);
  });

  test('the normal form of a query parses to the same tree', () => {
    const trees = randomQueries(11, 20_000).flatMap((source) => {
      const parsed = parseQuery(source);
      return parsed.ok ? [parsed.query.tree] : [];
    });
    expect(trees.length).toBeGreaterThan(1_000);
    const changed = trees.filter((tree) => {
      const again = parseQuery(printQuery(tree));
      return !again.ok || withoutPlaces(again.query.tree) !== withoutPlaces(tree);
    });
    expect(changed.map(printQuery)).toEqual([]);
  });
});

function withoutPlaces(node: QueryNode): string {
  return JSON.stringify(node, (key, value: unknown) => (key === 'at' ? undefined : value));
}
