import { describe, expect, it } from 'vitest';
import { poissonTail } from '@/lib/insights/distributions';
import { spikeBaseline, type SpikeBaseline } from '@/lib/insights/spikes/baseline';
import { raising, type Raised } from '@/lib/insights/spikes/cooldown';
import { HOUR, type HourSeen } from '@/lib/insights/spikes/hourSeen';
import { POISSON } from '@/lib/insights/spikes/spread';
import { amongMany, spikeAt, type SpikeAnswer } from '@/lib/insights/spikes/spike';
import { hoursOf, START } from './hours';

const NOW = START + 24 * HOUR;
const SETTINGS = { sensitivity: 'balanced', least: 5 } as const;
const PATTERN = Array.from({ length: 168 }, () => 1);

/** One mention in fifty posts, at every hour, as Poisson counts. */
const READY: SpikeBaseline = {
  state: 'ready', weeks: 6, rate: 0.02, pattern: PATTERN, spread: { 1: POISSON, 6: POISSON, 24: POISSON }, bursts: null, halfLife: 28,
};

/** A day of hours with `seen` posts, the mentions given for the last of them. */
function dayOf(last: readonly number[], seen = 10): HourSeen[] {
  return Array.from({ length: 24 }, (_, hour) => ({
    at: START + hour * HOUR, slot: hour, seen, heard: last[hour - 24 + last.length] ?? 0,
  }));
}

function spikeOf(answer: SpikeAnswer): Extract<SpikeAnswer, { state: 'spike' }> {
  if (answer.state !== 'spike') throw new Error(answer.state);
  return answer;
}

describe('a spike', () => {
  it('says what was expected, heard and seen, in which window, and how unlikely it is', () => {
    // 24 hours × 10 posts × 0.02 = 4.8 expected in a day, 1.2 in six hours, 0.2 in one.
    const { because } = spikeOf(spikeAt(dayOf([7, 0, 0]), NOW, READY, SETTINGS));
    expect(because).toMatchObject({ hours: 6, heard: 7, seen: 60, weeks: 6, sensitivity: 'balanced', clumped: null });
    expect(because.expected).toBeCloseTo(1.2, 12);
    expect(because.from).toBe(START + 18 * HOUR);
    // P(X ≥ 7 | 1.2) = 0.00025, of a window that has three tenths of α.
    expect(because.p).toBeCloseTo(poissonTail(7, 1.2) / 0.3, 12);
    expect(because.p).toBeCloseTo(0.00084, 5);
  });

  it('needs the p of all windows together', () => {
    const hours = dayOf([6, 0, 0]);
    expect(spikeAt(hours, NOW, READY, { ...SETTINGS, sensitivity: 'sensitive' }).state).toBe('spike');
    expect(spikeAt(hours, NOW, READY, { ...SETTINGS, sensitivity: 'balanced' }).state).toBe('quiet');
    expect(spikeAt(dayOf([6]), NOW, READY, { ...SETTINGS, sensitivity: 'strict' }).state).toBe('spike');
  });

  it('needs the least number, and one and a half times what is expected', () => {
    expect(spikeAt(dayOf([4]), NOW, READY, SETTINGS)).toMatchObject({ state: 'quiet', p: 1 });
    expect(spikeAt(dayOf([5]), NOW, READY, SETTINGS).state).toBe('spike');
    // 480 expected in a day, 680 heard: no chance, but no 1.5 times.
    expect(spikeAt(dayOf(PATTERN.slice(0, 24).map(() => 28), 1_000), NOW, READY, SETTINGS).state).toBe('quiet');
  });

  it('is measured by what was seen: ten times as much read is no spike', () => {
    expect(spikeAt(dayOf([5, 6, 5, 4], 250), NOW, READY, SETTINGS).state).toBe('quiet');
    expect(spikeAt(dayOf([5, 6, 5, 4], 25), NOW, READY, SETTINGS).state).toBe('spike');
  });

  it('is not told of what was not seen, nor by a young baseline', () => {
    expect(spikeAt(dayOf([], 0), NOW, READY, SETTINGS)).toEqual({ state: 'unseen' });
    expect(spikeAt(dayOf([50]), NOW, { state: 'young', weeks: 2 }, SETTINGS)).toEqual({ state: 'young', weeks: 2 });
  });

  it('is rarer where mentions come in clumps', () => {
    const clumps = { byMean: 5, bySquare: 0 };
    const clumped: SpikeBaseline = { ...READY, spread: { 1: clumps, 6: clumps, 24: clumps } };
    const answer = spikeAt(dayOf([6]), NOW, clumped, SETTINGS);
    expect(answer.state).toBe('quiet');
    expect(answer.state === 'quiet' && answer.looks.map((look) => look.clumped)).toEqual([5, 5, 5]);
  });

  it('of many small clumps stands out more than one long thread', () => {
    const clumps = { byMean: 4, bySquare: 0 };
    const spread = { 1: clumps, 6: clumps, 24: clumps };
    const clumped: SpikeBaseline = { ...READY, spread, bursts: { clumps: 4, ratio: 1, spread: { 1: POISSON, 6: POISSON, 24: POISSON } } };
    const pOf = (last: readonly number[]): number => {
      const answer = spikeAt(dayOf(last), NOW, clumped, SETTINGS);
      return 'p' in answer ? answer.p : Number.NaN;
    };
    const many = pOf([1, 2, 1, 1, 0, 2, 1, 1, 1, 0, 1, 2, 0, 1, 1]);
    expect(many).toBeLessThan(0.001);
    expect(pOf([15])).toBeGreaterThan(10 * many);
  });

  it('is found in a series, from the first hours on, and once the level moved it is none', () => {
    const rate = (index: number): number => (index >= 6 * 168 ? 0.12 : 0.02);
    const hours = hoursOf(9 * 168, { rate });
    const answerAt = (end: number): SpikeAnswer => {
      const now = START + end * HOUR;
      return spikeAt(hours.slice(0, end), now, spikeBaseline(hours.slice(0, end), now), SETTINGS);
    };
    expect(answerAt(6 * 168).state).toBe('quiet');
    expect(answerAt(6 * 168 + 8).state).toBe('spike');
    expect(answerAt(9 * 168).state).toBe('quiet');
  });
});

describe('many rules', () => {
  it('at once need more than one alone', () => {
    const spike = spikeAt(dayOf([5]), NOW, READY, SETTINGS);
    const barely: SpikeAnswer = spike.state === 'spike' ? { ...spike, p: 0.0009 } : spike;
    const quiet: SpikeAnswer = { state: 'quiet', p: 1, looks: [] };
    expect(amongMany([barely], 'balanced').map(({ state }) => state)).toEqual(['spike']);
    expect(amongMany([barely, quiet, { state: 'unseen' }], 'balanced').map(({ state }) => state)).toEqual(['quiet', 'quiet', 'unseen']);
    expect(amongMany([{ ...barely, p: 1e-9 } as SpikeAnswer, quiet], 'balanced')[0]?.state).toBe('spike');
  });
});

describe('an alarm', () => {
  const answer = spikeOf(spikeAt(dayOf([5]), NOW, READY, SETTINGS));
  const last: Raised = { at: NOW, because: answer.because };

  it('is raised once, and again when the cooldown has passed', () => {
    expect(raising(answer, null, NOW)).toEqual({ state: 'raise', worse: false });
    expect(raising(answer, last, NOW + 23 * HOUR)).toEqual({ state: 'told', until: NOW + 24 * HOUR });
    expect(raising(answer, last, NOW + 24 * HOUR)).toEqual({ state: 'raise', worse: false });
    expect(raising({ state: 'unseen' }, null, NOW)).toEqual({ state: 'nothing' });
  });

  it('is raised again before when it is twice as bad, not when twice as much is read', () => {
    expect(raising(spikeAt(dayOf([9]), NOW, READY, SETTINGS), last, NOW + HOUR).state).toBe('told');
    expect(raising(spikeAt(dayOf([10]), NOW, READY, SETTINGS), last, NOW + HOUR)).toEqual({ state: 'raise', worse: true });
    expect(raising(spikeAt(dayOf([10], 20), NOW, READY, SETTINGS), last, NOW + HOUR).state).toBe('told');
  });
});
