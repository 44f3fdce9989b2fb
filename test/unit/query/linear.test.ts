import { expect, test } from 'vitest';
import type { Post } from '@/lib/posts/post';
import { MOST_SPANS } from '@/lib/query/answer';
import { decide, type CompiledTopics } from '@/lib/query/decide';
import { compileTopics, type ReadTopics } from '@/lib/query/readTopics';
import { subjectOf } from './subjects';

const HOSTILE: Record<string, string> = {
  'words that begin every phrase': 'a ',
  'one word without end': 'a',
  'underscores': 'a__________ ',
  'hyphens': 'a-',
  'signs': '#@',
  'marks': 'a\u0301\u0301',
  'Arabic that loses its marks': 'مُـ',
  'letters without spaces': '東',
  'spaces between such letters': '東      ',
  'emoji': '👩\u200d🚀',
  'lone surrogates': '\ud800',
};

/** Two hundred terms of the worst kind: all phrases of a and 東, signs, and single letters. */
function worstTopics(): ReadTopics {
  const queries = [
    Array.from({ length: 19 }, (_, n) => `"${'a '.repeat(n)}b"`).join(' OR '),
    Array.from({ length: 19 }, (_, n) => `${'東'.repeat(n + 1)}京`).join(' OR '),
    Array.from({ length: 90 }, (_, n) => `a-${'a'.repeat(n % 9)}${n}`).join(' OR '),
    Array.from({ length: 90 }, (_, n) => `#${'@'.repeat(n % 5)}a${n}`).join(' OR '),
    'a OR € OR 👩',
  ];
  return compileTopics(queries.map((query, index) => ({ id: String(index), query })));
}

/** Processor time of the quickest of some runs: what else the machine does does not count. */
function leastMilliseconds(compiled: CompiledTopics, text: string, runs: number): number {
  const subject = subjectOf('');
  const post: Post = { ...subject.post, text };
  const times = Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    decide(compiled, { ...subject, post });
    return process.cpuUsage(start).user / 1000;
  });
  return Math.min(...times);
}

const CASES = Object.entries(HOSTILE);

// Four times the text would take sixteen times as long if anything were quadratic; below 10 ms nothing can be told.
test.each(CASES)('time grows with the text, not faster: %s', { timeout: 60_000, retry: 3 }, (_, piece) => {
  const compiled = worstTopics();
  const long = piece.repeat(Math.ceil(400_000 / piece.length));
  const short = long.slice(0, long.length / 4);
  leastMilliseconds(compiled, short, 1);
  const ratio = leastMilliseconds(compiled, long, 2) / Math.max(leastMilliseconds(compiled, short, 2), 10);
  expect(compiled.problems).toEqual([]);
  expect(ratio).toBeLessThan(10);
});

test('one answer never holds more than a bounded number of spans', () => {
  const answers = decide(compileTopics([{ id: 't', query: 'a OR b' }]), subjectOf('a, b, '.repeat(3_000)));
  expect(answers[0]?.spans).toHaveLength(MOST_SPANS);
});
