import { describe, expect, it } from 'vitest';
import { goalProgress, type Aim, type GoalDay, type GoalProgress } from '@/lib/insights/goalProgress';
import { shiftDay } from '@/lib/mentions/calendar';

const START = '2026-04-01';
const goal = (change: Partial<Aim> = {}): Aim => ({ metric: 'volume', wish: 'less', target: null, startedOn: START, ...change });

/** Days around the start: so many before and since. */
function days(before: number, since: number, of: (at: number) => Partial<GoalDay>): GoalDay[] {
  return Array.from({ length: before + since }, (_, index) => {
    const at = index - before;
    return {
      day: shiftDay(START, at), counts: { negative: 0, neutral: 0, positive: 0 }, heard: { count: 0, over: 0 }, voice: { count: 0, over: 0 }, ...of(at),
    };
  });
}

function compared(progress: GoalProgress): Extract<GoalProgress, { state: 'compared' }> {
  if (progress.state !== 'compared') throw new Error(`Not compared: ${progress.state}.`);
  return progress;
}

describe('a goal', () => {
  it('is not told before two weeks, and says when', () => {
    const early = days(28, 13, () => ({ heard: { count: 9, over: 100 } }));
    expect(goalProgress(goal(), early)).toEqual({ state: 'early', days: 13, until: '2026-04-15' });
    expect(goalProgress(goal(), [])).toMatchObject({ state: 'early', days: 0 });
    expect(goalProgress(goal(), days(28, 14, () => ({ heard: { count: 9, over: 100 } }))).state).toBe('compared');
  });

  it('of volume looks at posts seen: who reads more hears more', () => {
    // Twice the posts, twice the mentions.
    const more = days(28, 28, (at) => ({ heard: { count: (at < 0 ? 1 : 2) * (10 + ((at + 28) % 3)), over: at < 0 ? 100 : 200 } }));
    const same = compared(goalProgress(goal({ wish: 'more' }), more));
    expect(same).toMatchObject({ verdict: 'unclear', reached: null });
    expect(same.change.value).toBeCloseTo(1, 1);
    const halved = compared(goalProgress(goal(), days(28, 28, (at) => ({ heard: { count: 10, over: at < 0 ? 100 : 200 } }))));
    expect(halved.change.value).toBeCloseTo(0.5, 10);
    expect(halved.change.high).toBeLessThan(0.7);
    expect(halved).toMatchObject({ verdict: 'better', before: { value: 0.1, n: 280, from: '2026-03-04', to: '2026-03-31' }, now: { value: 0.05, n: 280 } });
    expect(compared(goalProgress(goal({ wish: 'more' }), days(28, 28, (at) => ({ heard: { count: 10, over: at < 0 ? 100 : 200 } })))).verdict).toBe('worse');
  });

  it('takes unread days for unknown, and says where there are too few others', () => {
    const few = days(28, 28, (at) => ({ heard: at < -4 ? { count: 0, over: 0 } : { count: 10, over: 100 } }));
    expect(goalProgress(goal(), few)).toEqual({ state: 'few', side: 'before' });
    const enough = days(28, 28, (at) => ({ heard: at % 3 === 0 ? { count: 0, over: 0 } : { count: 10, over: 100 } }));
    expect(compared(goalProgress(goal(), enough)).before.value).toBeCloseTo(0.1, 10);
  });

  it('compares whole weeks', () => {
    const weekly = days(60, 19, (at) => ({ counts: { negative: (at + 70) % 7 === 0 ? 20 : 2, neutral: 10, positive: 5 } }));
    const { before, now, change, verdict } = compared(goalProgress(goal({ metric: 'negativeShare' }), weekly));
    expect([before.from, before.to, now.from, now.to]).toEqual(['2026-03-04', '2026-03-31', '2026-04-06', '2026-04-19']);
    expect(change.value).toBeCloseTo(0, 10);
    expect(verdict).toBe('unclear');
  });

  it('of net sentiment is told in its points, with how surely a target is reached', () => {
    const risen = days(28, 28, (at) => ({ counts: at < 0 ? { negative: 5 + (at % 2), neutral: 5, positive: 5 } : { negative: 2 + (at % 2), neutral: 5, positive: 8 } }));
    const wish = { metric: 'net', wish: 'more' } as const;
    const found = compared(goalProgress(goal({ ...wish, target: 10 }), risen));
    expect(found.verdict).toBe('better');
    expect(found.change.low).toBeGreaterThan(10);
    expect(found.reached).toBe('surely');
    expect(compared(goalProgress(goal({ ...wish, target: found.now.value - 1 }), risen)).reached).toBe('perhaps');
    expect(compared(goalProgress(goal({ ...wish, target: 60 }), risen)).reached).toBe('no');
  });

  it('is less sure where one day made all the difference', () => {
    const once = days(28, 28, (at) => ({ voice: at === 3 ? { count: 100, over: 100 } : { count: 2, over: 10 } }));
    const steady = days(28, 28, (at) => ({ voice: { count: at < 0 ? 2 : 4, over: 10 } }));
    const wish = { metric: 'shareOfVoice', wish: 'more' } as const;
    expect(compared(goalProgress(goal(wish), steady)).verdict).toBe('better');
    const { now, verdict } = compared(goalProgress(goal(wish), once));
    expect(now.value).toBeCloseTo(154 / 370, 10);
    expect(verdict).toBe('unclear');
  });
});
