import { describe, expect, it } from 'vitest';
import { estimateOf, surveyFigures, type SurveyAnswer } from '@/lib/insights/experience/surveyFigures';
import { createCalendar } from '@/lib/mentions/calendar';

const MONDAY = Date.parse('2026-11-02T09:00:00Z');
const DAY = 86_400_000;
const weeks = { calendar: createCalendar('UTC'), weekStart: 1 };
let serial = 0;
const answer = (value: number, more: Partial<SurveyAnswer> = {}): SurveyAnswer => ({
  id: `a${String(++serial).padStart(3, '0')}`, survey: 'After a repair', kind: 'nps', scale: { least: 0, best: 10 }, value, at: MONDAY, segment: null, text: null, ...more,
});
const times = (count: number, value: number, more: Partial<SurveyAnswer> = {}) => Array.from({ length: count }, () => answer(value, more));

describe('the figures of a survey', () => {
  it('are of all answers, by segment, by week and by each answer of the scale', () => {
    const rows = [...times(12, 10, { segment: 'Firms' }), ...times(4, 3, { segment: 'Homes', at: MONDAY + 15 * DAY }), ...times(4, 8, { at: MONDAY + 14 * DAY })];
    const found = surveyFigures(rows, weeks);
    // 12 of 20 promoters, 4 of 20 detractors.
    expect(found).toMatchObject({ n: 20, figure: { kind: 'nps', score: { state: 'rate', value: 40 } } });
    expect(found?.segments.map(({ segment, answers, figure }) => [segment, answers, estimateOf(figure)?.value ?? null])).toEqual([['Firms', 12, 100], ['Homes', 4, null]]);
    expect(found?.weeks.map(({ from, to, n, estimate }) => [from, to, n, estimate?.value ?? null])).toEqual([
      ['2026-11-02', '2026-11-08', 12, 100], ['2026-11-09', '2026-11-15', 0, null], ['2026-11-16', '2026-11-22', 8, null],
    ]);
    expect(found?.distribution.filter(({ count }) => count > 0)).toEqual([{ value: 3, count: 4 }, { value: 8, count: 4 }, { value: 10, count: 12 }]);
  });

  it('follow the direction of the scale', () => {
    const effort = surveyFigures([...times(9, 1, { kind: 'ces', scale: { least: 1, best: 7, inverse: true } }), ...times(3, 7, { kind: 'ces', scale: { least: 1, best: 7, inverse: true } })], weeks);
    expect(effort?.figure).toMatchObject({ kind: 'ces', share: { count: 9, of: 12 } });
    expect(effort?.distribution.map(({ value }) => value)).toEqual([7, 6, 5, 4, 3, 2, 1]);
    const grades = surveyFigures([...times(6, 1, { kind: 'csat', scale: { least: 1, best: 5, inverse: true } }), ...times(6, 4, { kind: 'csat', scale: { least: 1, best: 5, inverse: true } })], weeks);
    expect(grades?.figure).toMatchObject({ kind: 'csat', share: { count: 6, of: 12 } });
  });

  it('are none of a scale that the figure is not defined for, nor of nothing', () => {
    expect(surveyFigures(times(3, 2, { kind: 'csat', scale: { least: 1, best: 3 } }), weeks)?.figure).toEqual({ kind: 'unknown', n: 3 });
    expect(surveyFigures([], weeks)).toBeNull();
  });

  it('leave out answers of another kind or scale than the latest has', () => {
    const rows = [...times(3, 5, { scale: { least: 1, best: 5 } }), ...times(2, 9, { at: MONDAY + DAY })];
    expect(surveyFigures(rows, weeks)).toMatchObject({ n: 2, scale: { least: 0, best: 10 } });
  });

  it('give what was written, the latest first', () => {
    const rows = [answer(1, { text: 'Nobody came', at: MONDAY }), answer(9, { text: ' ' }), answer(10, { text: 'Done at once', at: MONDAY + DAY })];
    expect(surveyFigures(rows, weeks)?.said.map(({ text }) => text)).toEqual(['Done at once', 'Nobody came']);
  });
});
