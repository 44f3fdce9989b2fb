import { describe, expect, it } from 'vitest';
import { letterHashes, pairHash, seedOf, wordHash } from '@/lib/sentiment/grams';
import { scoreOf } from '@/lib/sentiment/judge';
import { LEARNED_LANGUAGES } from '@/lib/sentiment/languages';
import { learnedFrom, LEAST_CONTRIBUTION, type Weights } from '@/lib/sentiment/learned';
import { modelBytes, weightsIn } from '@/lib/sentiment/modelFile';
import { scoreSentiment } from '@/lib/sentiment/score';
import { shippedLexicons } from '@/lib/sentiment/shippedLexicons';
import { tokensOf } from '@/lib/sentiment/tokens';
import { shippedWeights } from '../../../scripts/shippedWeights';
import { bucketsOf, BUCKETS } from '../../../scripts/train/learn';

const lexiconFor = shippedLexicons(shippedWeights);
const SIZE = 1 << 12;

/** Weights that know one bucket. */
function knowing(hash: number, polarity: number): Weights {
  const weights = { polarity: new Int8Array(SIZE), neutrality: new Int8Array(SIZE) };
  weights.polarity[hash & (SIZE - 1)] = polarity;
  weights.neutrality[hash & (SIZE - 1)] = 10;
  return { ...weights, polarityUnit: 0.1, neutralityUnit: 0.01, neutral: 0.25 };
}

const english = seedOf('en');

describe('what was learnt of a language', () => {
  it.each<[string, number, [string, number][], number?]>([
    ['a word', wordHash('flimsy', english), [['flimsy', -2]]],
    ['a pair', pairHash(wordHash('feels', english), wordHash('flimsy', english)), [['feels', -0.7], ['flimsy', -0.7]]],
    ['letters', letterHashes('flimsy', english)[0] ?? 0, [['flimsy', -8 * 0.5 / Math.sqrt(letterHashes('flimsy', english).length)]], -80],
    ['a word of another language', wordHash('flimsy', seedOf('ar')), []],
    ['what a pause parts', pairHash(wordHash('flimsy', english), wordHash('so', english)), []],
  ])('moves a text by %s', (_, hash, contributions, weight = -20) => {
    const { reasons, neutrality } = learnedFrom(knowing(hash, weight), 'en')(tokensOf('It feels flimsy, so'));
    const scale = 1 / Math.sqrt(4 + 5);
    expect(reasons.map(({ term, contribution }) => [term, contribution])).toEqual(
      contributions.map(([term, value]) => [term, expect.closeTo(value * scale, 10) as number]),
    );
    expect(reasons.every(({ source }) => source === 'learned')).toBe(true);
    expect(neutrality).toBeGreaterThanOrEqual(0.25);
  });

  it('is no reason where it moves the score by next to nothing', () => {
    const read = learnedFrom(knowing(wordHash('flimsy', english), 2), 'en');
    expect(read(tokensOf('flimsy')).reasons).toEqual([]);
  });

  it('is read as it was learnt', () => {
    const text = 'Sooo flimsy, it feels flimsy! 😀 http://lamps.example 12 lamps';
    const { buckets, shares } = bucketsOf(text, 'en');
    const weights: Weights = {
      polarity: new Float64Array(BUCKETS), neutrality: Float64Array.from({ length: BUCKETS }, (__, bucket) => bucket % 97),
      polarityUnit: 1, neutralityUnit: 1, neutral: 0,
    };
    const expected = buckets.reduce((sum, bucket, index) => sum + bucket % 97 * (shares[index] ?? 0), 0);
    expect(learnedFrom(weights, 'en')(tokensOf(text)).neutrality).toBeCloseTo(expected, 3);
  });
});

describe('the file of a model', () => {
  const weights = knowing(7, -9);

  it('holds what was written', () => {
    const read = weightsIn(modelBytes(weights).slice().buffer);
    expect(read?.polarity).toEqual(weights.polarity);
    expect(read?.neutrality).toEqual(weights.neutrality);
    expect(read?.polarityUnit).toBeCloseTo(0.1, 6);
    expect(read?.neutral).toBe(0.25);
  });

  it.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['another file', new Uint8Array(2 * SIZE + 20)],
    ['half a file', modelBytes(weights).slice(0, SIZE)],
  ])('is refused where it is %s', (_, bytes) => {
    expect(weightsIn(bytes.slice().buffer)).toBeNull();
  });

  it.each(LEARNED_LANGUAGES)('is shipped for %s', (language) => {
    expect(Array.from(shippedWeights(language)?.polarity ?? []).some((weight) => weight !== 0)).toBe(true);
  });
});

describe('reasons that were learnt', () => {
  const texts = [
    'I wish they would just ship the thing already, three weeks and counting, honestly speechless',
    'Great lamp, but the bracket snapped the second time I rode home in the rain!! :(',
  ];

  it.each(texts)('add up to the score with those of the lists: %j', (text) => {
    const { reasons, score } = scoreSentiment(text, 'en', lexiconFor);
    expect(reasons.some(({ source }) => source === 'learned')).toBe(true);
    expect(score).toBe(scoreOf(reasons));
    for (const { start, end, term, value, shifts, contribution } of reasons) {
      expect(text.slice(start, end)).toBe(term);
      expect(contribution).toBeCloseTo(shifts.reduce((product, { factor }) => product * factor, value), 10);
      expect(Math.abs(contribution)).toBeGreaterThanOrEqual(shifts.length === 0 ? LEAST_CONTRIBUTION : 0);
    }
    expect(reasons.map(({ start }) => start)).toEqual(reasons.map(({ start }) => start).toSorted((a, b) => a - b));
  });
});
