import { expect, test } from 'vitest';
import { experienceOf, type Experience } from '@/lib/inbox/experience';
import { saidOfBrand } from '@/lib/inbox/saidOfBrand';
import { between, pick, seeded } from '@/scripts/generate/random';
import { DAY, NOW, ROLES, someSaid, type SampleSaid } from './storySamples';

function experience(samples: readonly SampleSaid[], now = NOW): Experience {
  const told = samples.map(someSaid);
  return experienceOf(saidOfBrand(told.map(({ mention }) => mention), told.flatMap(({ matches }) => matches), ROLES), now);
}

const sure = { confidence: 1 };
const rounded = (score: number | null): number | null => (score === null ? null : Math.round(score * 1e6) / 1e6);

test.each<[says: string, samples: SampleSaid[], score: number | null, n: number]>([
  ['nothing is said', [], null, 0],
  ['nothing is scored', [{ ago: 1, label: 'unscored' }], null, 0],
  ['one alone', [{ ago: 90, score: -0.4, ...sure }], -40, 1],
  ['two of one day', [{ ago: 1, score: -0.4, ...sure }, { ago: 1, label: 'positive', score: 0.8, ...sure }], 20, 2],
  // (-1 · 1/2 + 1 · 1) / (1/2 + 1)
  ['one half a life older', [{ ago: 30, score: -1, ...sure }, { ago: 0, label: 'positive', score: 1, ...sure }], 100 / 3, 2],
  ['one that is surer', [{ ago: 0, score: -1, confidence: 0.9 }, { ago: 0, label: 'positive', score: 1, confidence: 0.3 }], -50, 2],
  ['one of which nothing is known how sure it is', [{ ago: 0, score: -1, confidence: null }, { ago: 0, label: 'positive', score: 1, confidence: 0.5 }], -100 / 3, 2],
  ['the user says another thing', [{ ago: 0, score: -0.9, confidence: 0.2, decided: { sentiment: 'positive' } }], 100, 1],
  ['the user scores what nobody can', [{ ago: 0, label: 'unscored', decided: { sentiment: 'neutral' } }], 0, 1],
  ['what is said of the brand counts, not of the others in it', [{ ago: 0, label: 'positive', score: 0.9, toward: { brand: 'negative' } }], -40, 1],
  ['what is said of a competitor alone is no experience', [{ ago: 0, toward: { rival: 'negative' } }], null, 0],
  ['what is said of the industry alone is none', [{ ago: 0, toward: { trade: 'negative' } }], null, 0],
  ["the brand's own words are none", [{ ago: 0, own: true }], null, 0],
  ['what nobody is sure of at all', [{ ago: 0, confidence: 0 }], null, 0],
])('%s', (_says, samples, score, n) => {
  const found = experience(samples);
  expect([rounded(found.score), found.n]).toEqual([rounded(score), n]);
});

test('whatever is said, it lies between the worst and the best, and a worse mention never betters it', () => {
  for (let seed = 1; seed <= 500; seed++) {
    const random = seeded(seed);
    const some = Array.from({ length: between(random, 1, 8) }, (): SampleSaid => ({
      ago: random() * 20_000, label: pick(random, ['negative', 'neutral', 'positive', 'unsure']), score: random() * 2 - 1, confidence: pick(random, [null, random()]),
    }));
    const { score, n } = experience(some);
    const scores = some.map((one) => 100 * (one.score ?? 0));
    expect(n).toBe(some.length);
    expect(score).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
    expect(score).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
    expect(experience([...some, { ago: random() * 100, score: -1, ...sure }]).score).toBeLessThanOrEqual((score ?? 0) + 1e-9);
  }
});

test('of what lies ahead of the clock, nothing weighs more than today', () => {
  expect(experience([{ ago: -400, score: -1, ...sure }, { ago: 0, label: 'positive', score: 1, ...sure }], NOW).score).toBe(0);
  expect(experience([{ ago: 30, score: -0.5, ...sure }], NOW - 60 * DAY).score).toBe(-50);
});
