import { describe, expect, it } from 'vitest';
import { cleanAction, isWithin, type Action } from '@/lib/insights/action';
import { cleanGoal, LONGEST_GOAL, type Goal } from '@/lib/insights/goal';

const goal = (change: Partial<Goal> = {}): Goal => ({
  id: 'g1', title: 'Fewer complaints', metric: 'negativeShare', wish: 'less', target: 0.2, topicId: null, site: null, startedOn: '2026-03-02', dueOn: null, ...change,
});
const action = (change: Partial<Action> = {}): Action => ({
  id: 'a1', title: 'Answer within a day', seen: null, metric: 'net', wish: 'more', goalId: null, topicId: null, site: null, who: 'Ada', doneOn: null, ...change,
});

describe('what is stored of a goal', () => {
  it('is one clean line of a title, cut at what is allowed', () => {
    expect(cleanGoal(goal({ title: '  Fewer\n complaints\u202e ' })).title).toBe('Fewer complaints');
    expect(cleanGoal(goal({ title: 'x'.repeat(LONGEST_GOAL + 5) })).title).toHaveLength(LONGEST_GOAL);
  });

  it('is a target within what the metric can be', () => {
    expect(cleanGoal(goal({ target: 7 })).target).toBe(1);
    expect(cleanGoal(goal({ metric: 'net', target: -300 })).target).toBe(-100);
    expect(cleanGoal(goal({ target: Number.NaN })).target).toBeNull();
  });

  it('is a last day only where the calendar has it', () => {
    expect(cleanGoal(goal({ dueOn: '2026-02-28' })).dueOn).toBe('2026-02-28');
    expect(cleanGoal(goal({ dueOn: '2026-02-30' })).dueOn).toBeNull();
  });
});

describe('what is stored of an action', () => {
  it('keeps what was seen with its numbers as they were', () => {
    const seen = { words: 'Net sentiment fell from −4 to −21.', evidence: '214 now, 180 before', href: '#/mentions?from=2026-03-01', on: '2026-03-14' };
    expect(cleanAction(action({ seen })).seen).toEqual(seen);
  });

  it('opens nothing outside the dashboard', () => {
    const seen = { words: 'x', evidence: '', href: 'https://example.org/', on: '2026-03-14' };
    expect(cleanAction(action({ seen })).seen?.href).toBe('');
    expect(isWithin('javascript:alert(1)')).toBe(false);
    expect(isWithin(`#/${'x'.repeat(3_000)}`)).toBe(false);
    expect(isWithin('#/mentions')).toBe(true);
  });

  it('was done on a day of the calendar, or not yet', () => {
    expect(cleanAction(action({ doneOn: '2026-03-20' })).doneOn).toBe('2026-03-20');
    expect(cleanAction(action({ doneOn: 'soon' })).doneOn).toBeNull();
  });
});
