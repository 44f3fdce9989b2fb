import { describe, expect, it } from 'vitest';
import { binomialTail } from '@/lib/insights/distributions';
import { HOUR } from '@/lib/insights/spikes/hourSeen';
import { LEAST_RISE, negativeShareAt, type HourScored, type NegativeAnswer } from '@/lib/insights/spikes/negativeShare';
import { START } from './hours';

const SETTINGS = { sensitivity: 'balanced', least: 5, rise: LEAST_RISE } as const;
const NOW = START + 43 * 24 * HOUR;

/** 42 days with 20 scored mentions at noon of which so many are negative, then one day. */
function hours(last: Pick<HourScored, 'scored' | 'negative'>, negative: (day: number) => number = () => 4): HourScored[] {
  const past = Array.from({ length: 42 }, (_, day) => ({ at: START + (24 * day + 12) * HOUR, scored: 20, negative: negative(day) }));
  return [...past, { at: START + (24 * 42 + 12) * HOUR, ...last }];
}

function because(answer: NegativeAnswer): Extract<NegativeAnswer, { state: 'risen' | 'usual' }>['because'] {
  if (!('because' in answer)) throw new Error(answer.state);
  return answer.because;
}

describe('the share of negative mentions', () => {
  it('rose where its interval lies above the usual one and chance does not explain it', () => {
    const answer = negativeShareAt(hours({ scored: 30, negative: 18 }), NOW, SETTINGS);
    expect(answer.state).toBe('risen');
    // 168 of 840: q = 168.5 / 841.
    expect(because(answer)).toMatchObject({ negative: 18, scored: 30, share: 0.6, usual: 168.5 / 841, of: 840, clumped: 1, weeks: 5 });
    // Wilson: (0.6 + 0.064 − 1.96 √(0.24 / 30 + 0.0010671)) / 1.12805.
    expect(because(answer).low).toBeCloseTo(0.4232, 4);
    expect(because(answer).p).toBeCloseTo(binomialTail(18, 30, 168.5 / 841), 15);
  });

  it('did not where it is as usual, is surely above by too little, or of too few', () => {
    expect(negativeShareAt(hours({ scored: 30, negative: 7 }), NOW, SETTINGS).state).toBe('usual');
    // 280 of 1,000: certainly more than 20 %, and not by ten points.
    expect(negativeShareAt(hours({ scored: 1_000, negative: 280 }), NOW, SETTINGS).state).toBe('usual');
    expect(because(negativeShareAt(hours({ scored: 1_000, negative: 280 }), NOW, SETTINGS)).p).toBeLessThan(1e-8);
    expect(negativeShareAt(hours({ scored: 10, negative: 7 }), NOW, { ...SETTINGS, least: 8 }).state).toBe('usual');
    expect(negativeShareAt(hours({ scored: 9, negative: 9 }), NOW, SETTINGS)).toEqual({ state: 'few', scored: 9 });
    expect(negativeShareAt(hours({ scored: 0, negative: 0 }), NOW, SETTINGS)).toEqual({ state: 'few', scored: 0 });
  });

  it('needs more by how strict it is', () => {
    const at = (sensitivity: 'sensitive' | 'balanced' | 'strict'): string =>
      negativeShareAt(hours({ scored: 20, negative: 11 }), NOW, { ...SETTINGS, sensitivity }).state;
    expect([at('sensitive'), at('balanced'), at('strict')]).toEqual(['risen', 'risen', 'usual']);
  });

  it('is no news where days are always about one thing, good or bad', () => {
    // Each fourth day 16 of 20, else none: the same share, but a day like that is nothing new.
    const answer = negativeShareAt(hours({ scored: 20, negative: 16 }, (day) => (day % 4 === 0 ? 16 : 0)), NOW, SETTINGS);
    expect(because(answer).clumped).toBeGreaterThan(5);
    expect(answer.state).toBe('usual');
    expect(negativeShareAt(hours({ scored: 20, negative: 16 }), NOW, SETTINGS).state).toBe('risen');
  });

  it('is compared only when four weeks are known', () => {
    expect(negativeShareAt(hours({ scored: 20, negative: 16 }).slice(20), NOW, SETTINGS)).toEqual({ state: 'young', weeks: 3 });
  });
});
