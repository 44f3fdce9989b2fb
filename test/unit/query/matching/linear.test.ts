import { expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { MOST_SPANS } from '@/lib/query/matching/answer';
import { compileTrees } from '@/lib/query/matching/compile';
import { decide, type CompiledTopics } from '@/lib/query/matching/decide';
import { compileTopics, type ReadTopics } from '@/lib/query/readTopics';
import type { NearNode, PhraseNode, QueryNode } from '@/lib/query/tree';
import { ALPHABETS, randomQueries } from './randomQueries';
import { seededNumbers, subjectOf } from '../subjects';

const HOSTILE: Record<string, string> = {
  'words that begin every phrase': 'a ',
  'one word without end': 'a',
  'underscores': 'a__________ ',
  'hyphens': 'a-',
  'apostrophes': "a's ",
  'signs': '#@',
  'addresses made harmless': 'a [dot] ',
  'marks': 'a\u0301\u0301',
  'Arabic that loses its marks': 'مُـ',
  'one sign that becomes eighteen': '\ufdfa',
  'letters without spaces': '東',
  'words without spaces': '東京',
  'spaces between such letters': '東      ',
  'Thai': 'กาแฟ',
  'emoji': '👩\u200d🚀',
  'lone surrogates': '\ud800',
};
const CASES = Object.entries(HOSTILE);

const at = { start: 0, end: 0 };
const SUBJECT = subjectOf('');

/** Work on a text of so many letters, as the steps that the matcher counts: the same on every machine. */
function stepsFor(compiled: CompiledTopics, text: string): number {
  const steps = { taken: 0 };
  const post: Post = { ...SUBJECT.post, text };
  decide(compiled, { ...SUBJECT, post }, steps);
  return steps.taken;
}

/** Terms of the worst kind: phrases of a and 東, signs, single letters, and wildcards that begin alike. */
function worstTopics(): ReadTopics {
  const queries = [
    Array.from({ length: 19 }, (_, n) => `"${'a '.repeat(n)}b"`).join(' OR '),
    Array.from({ length: 19 }, (_, n) => `${'東'.repeat(n + 1)}京`).join(' OR '),
    Array.from({ length: 90 }, (_, n) => `a-${'a'.repeat(n % 9)}${n}`).join(' OR '),
    Array.from({ length: 90 }, (_, n) => `#${'@'.repeat(n % 5)}a${n}`).join(' OR '),
    Array.from({ length: 24 }, (_, n) => `aaa*${'a'.repeat(n % 7)}*b${n}`).join(' OR '),
    Array.from({ length: 24 }, (_, n) => `東*${'京'.repeat(n % 3)}*都${n}`).join(' OR '),
    `"${Array.from({ length: 9 }, () => '東*京*').join(' ')}"`,
    Array.from({ length: 19 }, (_, n) => `\`${'a '.repeat(n + 1)}b\``).join(' OR '),
    Array.from({ length: 19 }, (_, n) => `a${'.a'.repeat(n)}.com`).join(' OR '),
    'a OR € OR 👩',
  ];
  return compileTopics(queries.map((query, index) => ({ id: String(index), query })));
}

/** Every operand everywhere, and phrases of one word again and again. */
function worstDistances(): QueryNode {
  const anyOf = ['a', '東', 'กาแฟ', '👩', 's'].map((text) => ({ kind: 'term' as const, text, at }));
  const near = (most: number, ordered: boolean): NearNode => ({
    kind: 'near',
    operands: Array.from({ length: 20 }, () => ({ anyOf, at })),
    steps: Array.from({ length: 19 }, () => ({ most, ordered })),
    at,
  });
  const loose = (words: string, count: number, most: number): PhraseNode =>
    ({ kind: 'phrase', words: Array.from({ length: count }, () => words), loose: most, at });
  return {
    kind: 'and',
    parts: [near(100, false), near(100, true), near(0, false), loose('a', 20, 100), loose('東', 20, 9), loose('a s', 9, 9)],
    at,
  };
}

// Four times the text: what is linear takes four times the steps; the rest is what a short text costs at its ends.
test.each(CASES)('work grows with the text, not faster: %s', { timeout: 60_000 }, (_, piece) => {
  const topics = worstTopics();
  expect(topics.problems).toEqual([]);
  for (const compiled of [topics, compileTrees([{ id: 't', query: { kind: 'not', part: worstDistances(), at } }])]) {
    const long = piece.repeat(Math.ceil(20_000 / piece.length));
    const short = long.slice(0, long.length / 4);
    const steps = stepsFor(compiled, short);
    expect(steps).toBeGreaterThanOrEqual(short.length);
    expect(stepsFor(compiled, long)).toBeLessThan(steps * 4.5 + 10_000);
  }
});

const INPUTS = 10_000;
const SCRIPTS = Object.keys(ALPHABETS);

test('no topic and no text makes it fail, or work more than in step with the text', { timeout: 60_000 }, () => {
  const random = seededNumbers(11);
  const makers = SCRIPTS.map((script, index) => randomQueries(ALPHABETS[script] ?? { words: [], between: [] }, seededNumbers(index)));
  const pieces = Object.values(HOSTILE);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const grown: string[] = [];
  for (let input = 0; input < INPUTS; input++) {
    const maker = pick(makers);
    const trees = Array.from({ length: 1 + (input % 3) }, () => maker.pair().tree);
    const exactLetters = random() < 0.2;
    const compiled = compileTrees(trees.map((query, index) => ({ id: String(index), query, exactLetters, hide: query })));
    const words = `${maker.pair().post.text} ${pick(pieces)}${pick(pieces)}${maker.pair().post.text} `;
    const steps = stepsFor(compiled, words.repeat(3));
    if (stepsFor(compiled, words.repeat(12)) > steps * 4.5 + 2_000) grown.push(JSON.stringify({ trees, words }));
  }
  expect(grown).toEqual([]);
});

test('one answer never holds more than a bounded number of spans', () => {
  const text = 'a, b, '.repeat(3_000);
  const spans = (query: string): number | undefined =>
    decide(compileTopics([{ id: 't', query }]), subjectOf(text))[0]?.spans.length;
  expect([spans('a OR b'), spans('a NEAR/2 b'), spans('text:a'), spans('"b a"~9')]).toEqual([MOST_SPANS, MOST_SPANS, MOST_SPANS, 1]);
});
