import { describe, expect, test } from 'vitest';
import type { Span } from '@/lib/posts/post';
import { applyFixes } from '@/lib/query/grammar/fix';
import { parseQuery } from '@/lib/query/grammar/parse';
import { printQuery } from '@/lib/query/grammar/print';
import { QUERY_PROBLEM_CODES, type QueryProblem } from '@/lib/query/tree';
import { randomTrees, withoutPlaces } from './randomTrees';
import { seededNumbers } from '../subjects';

const CODES = new Set<string>(QUERY_PROBLEM_CODES);
const PIECES = [
  'acme', 'и', 'لا', '東京', '👍', ' ', ' ', '  ', '\n', '(', ')', '((', '"', '\u201c', 'AND', ' OR ', 'NOT ', '-', '--',
  ':', 'site:', 'lang:', 'rating:', 'author:', 'foo:', '<=', '2', '*', '~3', 'NEAR/2', '/3', '#', '@', 'c++', "'",
  '\u0000', '\ud800', 'or', '.', '\\', '`', '``', '{', '}', '++', '!', '<<<', '>>>', 'NEAR', 'ONEAR/200', 'near/3:', ',',
  ', b', 'title:', 'text:(', 'case:', 'raw:', 'date:', '2026-01-01', '..', '[', ' TO ', ']', 'type:', 'post', 'tag:',
  'hashtags:(', 'BY_TWITTER(', 'MEDIA()', 'acme*', 'a?', '"a b"~2', '&', '|', 'stage:x', 'https://a.example/?b=*',
];
const NESTING = ['(', 'NOT ', 'site:(', 'a NEAR (', '-', 'near/2:', '"'];

/** Queries put together at random: of pieces that mean something to the parser, of any letters, some deep. */
function randomQueries(seed: number, count: number): string[] {
  const random = seededNumbers(seed);
  const one = (pieces: readonly string[]): string => pieces[Math.floor(random() * pieces.length)] ?? '';
  return Array.from({ length: count }, (_, index) => {
    const length = 1 + Math.floor(random() * (index % 50 === 0 ? 400 : 12));
    const pieces = Array.from({ length }, () =>
      random() < 0.05 ? String.fromCodePoint(Math.floor(random() * 0x11_0000)) : one(PIECES));
    const source = pieces.join(random() < 0.5 ? ' ' : '');
    return random() < 0.02 ? one(NESTING).repeat(length * 40) + source : source;
  });
}

/** Whole queries, cut off anywhere. */
function truncations(seed: number, count: number): string[] {
  const random = seededNumbers(seed);
  return randomTrees(seed, count).map(printQuery).map((printed) => printed.slice(0, random() * (printed.length + 1)));
}

function isSound(source: string): boolean {
  const steps = { taken: 0 };
  const parsed = parseQuery(source, 'topic', steps);
  const reported = parsed.ok ? parsed.query.hints : parsed.problems;
  const isWithin = ({ start, end }: Span): boolean => start >= 0 && start <= end && end <= source.length;
  return reported.every(({ at, fix }) => isWithin(at) && (fix === undefined || isWithin(fix.at)))
    && (parsed.ok || (parsed.problems.length > 0 && parsed.problems.every(({ code }) => CODES.has(code))))
    && steps.taken <= 8 * source.length + 8;
}

/** Whether all mends of a query together make it one that can be read, or one with fewer problems. */
function isMended(source: string): boolean {
  const parsed = parseQuery(source);
  if (parsed.ok || parsed.problems.every(({ fix }) => fix === undefined)) return true;
  const again = parseQuery(applyFixes(source, parsed.problems));
  return again.ok || again.problems.length < parsed.problems.length || again.problems.every(isOfWhole);
}

/** What is seen only once everything else can be read. */
function isOfWhole({ code }: QueryProblem): boolean {
  return code === 'only-exclusions' || code.startsWith('too-many');
}

describe('whatever is written', { timeout: 120_000 }, () => {
  test('nothing is thrown, what is reported lies within the source, and steps grow with its length', () => {
    const sources = [...randomQueries(7, 16_000), ...truncations(3, 4_000)];
    expect(sources.filter((source) => !isSound(source)).slice(0, 10)).toEqual([]);
  });

  test('mends lead to a query that can be read, or to fewer problems', () => {
    // In a long heap of mistakes, mending one can lay bare what it hid.
    const sources = [...randomQueries(13, 10_000), ...truncations(17, 3_000)].filter(({ length }) => length < 200);
    expect(sources.filter((source) => !isMended(source)).slice(0, 10)).toEqual([]);
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
