import { describe, expect, it } from 'vitest';
import { driftOf, type DriftAnswer } from '@/lib/insights/spikes/drift';
import { HOUR, type HourSeen } from '@/lib/insights/spikes/hourSeen';
import { hoursOf, START } from './hours';

/** One hour a day in which 100 posts are seen, with the mentions of that day. */
function days(heard: readonly number[], seen = 100): HourSeen[] {
  return heard.map((count, day) => ({ at: START + (24 * day + 23) * HOUR, slot: (24 * day + 23) % 168, seen, heard: count }));
}

const MONTH = Array.from({ length: 42 }, (_, day) => (day % 2 === 0 ? 15 : 17));

function answerOf(hours: readonly HourSeen[]): DriftAnswer {
  return driftOf(hours, (hours.at(-1)?.at ?? 0) + HOUR);
}

describe('a drift', () => {
  it('is an average of the last days outside of its limits', () => {
    const answer = answerOf(days([...MONTH, ...Array.from({ length: 14 }, () => 24)]));
    if (!('because' in answer)) throw new Error(answer.state);
    const { state, because } = answer;
    expect(state).toBe('up');
    expect(because).toMatchObject({ days: 14, heard: 336, weeks: 5 });
    // 41 whole days before: the first of 42 has one hour only. About 16 a day; σ is 1, as the days vary less than Poisson.
    expect(because.expected / 14).toBeCloseTo(16, 0);
    // y = 2 (√24.375 − √16.4) = 1.77 each day, of which 1 − 0.8^14 = 0.956 has arrived.
    expect(because.z).toBeCloseTo(1.69, 1);
    expect(because.limit).toBeCloseTo(3 * Math.sqrt((0.2 / 1.8) * (1 - 0.8 ** 28) + 1 / 41), 12);
  });

  it('goes down too', () => {
    expect(answerOf(days([...MONTH, ...Array.from({ length: 14 }, () => 9)])).state).toBe('down');
  });

  it('is none where nothing moves, where one day is a spike, or where more was read', () => {
    expect(answerOf(days([...MONTH, ...MONTH.slice(0, 14)])).state).toBe('steady');
    expect(answerOf(days([...MONTH, ...MONTH.slice(0, 4), 60, ...MONTH.slice(0, 9)])).state).toBe('steady');
    const more = days(Array.from({ length: 14 }, () => 32), 200).map((hour) => ({ ...hour, at: hour.at + 42 * 24 * HOUR }));
    expect(answerOf([...days(MONTH), ...more]).state).toBe('steady');
  });

  it('needs four weeks before the last two, and something seen in these', () => {
    expect(answerOf(days(MONTH.slice(0, 40)))).toEqual({ state: 'young', weeks: 3 });
    expect(driftOf(days(MONTH), START + 56 * 24 * HOUR)).toEqual({ state: 'unseen' });
  });

  it('alarms seldom on a level that stays', () => {
    const states = Array.from({ length: 60 }, (_, seed) => answerOf(hoursOf(56 * 24, { seed: seed + 1 })).state);
    expect(states.filter((state) => state !== 'steady').length).toBeLessThanOrEqual(2);
  });

  it('does not take earlier spikes for what is usual', () => {
    const spiked = MONTH.map((count, day) => (day % 10 === 5 ? 90 : count));
    expect(answerOf(days([...spiked, ...Array.from({ length: 14 }, () => 46)])).state).toBe('up');
  });
});
