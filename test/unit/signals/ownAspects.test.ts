import { describe, expect, test } from 'vitest';
import type { TopicAspect } from '@/lib/query/topic';
import type { Reason, Sentiment } from '@/lib/sentiment/sentiment';
import { aspectRules, ownAspects } from '@/lib/signals/ownAspects';
import type { AspectFound } from '@/lib/signals/signals';

const TEXT = 'The lens is great, but the courier was awful. Price is fine.';

function at(term: string): { start: number; end: number; term: string } {
  const start = TEXT.indexOf(term);
  return { term, start, end: start + term.length };
}

function reason(term: string, contribution: number): Reason {
  return { ...at(term), value: contribution, shifts: [], contribution };
}

const whole: Sentiment = {
  label: 'unsure', score: 0, confidence: 0.4, reasons: [reason('great', 3), reason('awful', -3)],
};
const price: AspectFound = { kind: 'price', cues: [at('Price')], label: 'neutral', score: 0 };

function found(aspects: TopicAspect[], general: AspectFound[] = [price]): string[] | null {
  const rules = aspectRules(aspects);
  if (rules === null) return null;
  return ownAspects(TEXT, general, rules, { whole, language: 'en' })
    .map(({ kind, label, cues }) => `${kind} ${label}: ${cues.map(({ term }) => term).join(', ')}`);
}

describe('aspects of a topic', () => {
  test.each([
    ['none', []],
    ['names', [{ id: 'price', name: 'Cost', words: ' ' }]],
  ] satisfies [string, TopicAspect[]][])('change nothing where it has %s', (_, aspects) => expect(found(aspects)).toBeNull());

  test('are known by its own words, each with the sentiment of its clauses', () => {
    expect(found([{ id: 'own1', words: 'lens*, beam' }, { id: 'delivery', words: 'courier' }])).toEqual([
      'own1 positive: lens', 'delivery negative: courier', 'price neutral: Price',
    ]);
  });

  test.each([', ', '، ', '; ', '؛', '\n'])('are known by words parted by %j', (comma) => {
    expect(found([{ id: 'own1', words: ['beam', 'lens*'].join(comma) }], [])).toEqual(['own1 unsure: lens']);
  });

  test('are told by more words than those that all topics have', () => {
    expect(found([{ id: 'price', words: 'fine' }])).toEqual(['price unsure: Price, fine']);
  });

  test('are not looked for where they are switched off, by whatever words', () => {
    expect(found([{ id: 'price', words: 'fine', off: true }, { id: 'own1', words: 'beam' }])).toEqual([]);
  });

  test('are found in any letters, folded', () => {
    expect(found([{ id: 'own1', words: 'LÉNS' }], [])).toEqual(['own1 unsure: lens']);
  });
});
