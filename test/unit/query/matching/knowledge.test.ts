import { expect, test } from 'vitest';
import { compileTrees } from '@/lib/query/matching/compile';
import { decide } from '@/lib/query/matching/decide';
import type { Subject } from '@/lib/query/subject';
import type { Answer } from '@/lib/query/tree';
import { ALPHABETS, randomQueries } from './randomQueries';
import { seededNumbers } from '../subjects';

const PAIRS = 5_000;

test('what is answered with less knowledge never changes with more', { timeout: 30_000 }, () => {
  const numbers = seededNumbers(5);
  const random = randomQueries(ALPHABETS['Latin'] ?? { words: [], between: [] }, numbers);
  const oneOf = <T>(values: readonly T[]): T => values[Math.floor(numbers() * values.length)] as T;
  let open = 0;
  for (let pair = 0; pair < PAIRS; pair++) {
    const { tree, post } = random.pair();
    const [dontStore, hide] = [random.pair().tree, random.pair().tree];
    const compiled = compileTrees([{ id: 't', query: tree, dontStore, hide }]);
    const answers = (subject: Subject): { answer: Answer; hide: Answer } =>
      decide(compiled, subject)[0] ?? { answer: 'no', hide: 'undecided' };
    const known: Subject = {
      post,
      host: null,
      language: oneOf(['en', 'de', null]),
      understood: { sentiment: oneOf(['negative', 'positive']), intent: null },
      seenAt: 0,
      dayOf: () => '2026-11-01',
      kept: { topics: oneOf([['en'], []]), tags: [], status: null, owner: null, facts: [] },
    };
    const some: Subject = { ...known };
    for (const part of ['language', 'understood', 'seenAt', 'dayOf', 'kept'] as const) if (numbers() < 0.5) delete some[part];
    const chain = [answers({ post, host: null }), answers(some), answers(known)];
    const changed = chain.flatMap((less, index) => chain.slice(index + 1).filter((more) =>
      (less.answer !== 'undecided' && more.answer !== less.answer)
      || (less.hide !== 'undecided' && more.answer !== 'no' && more.hide !== less.hide)));
    expect({ tree, dontStore, hide, changed }).toEqual({ tree, dontStore, hide, changed: [] });
    expect(chain[2]?.answer).not.toBe('undecided');
    if (chain[0]?.answer === 'undecided') open += 1;
  }
  expect(open).toBeGreaterThan(PAIRS / 20);
  expect(open).toBeLessThan(PAIRS / 2);
});
