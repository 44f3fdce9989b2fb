import { describe, expect, it } from 'vitest';
import { churnOf } from '@/lib/insights/experience/churn';
import { responseRate } from '@/lib/insights/experience/responseRate';
import { starsOf } from '@/lib/insights/experience/stars';
import { bySegment, customerEffort, customerSatisfaction, netPromoterScore, type NpsScale } from '@/lib/insights/experience/surveys';

const times = (answer: number, count: number): number[] => Array.from({ length: count }, () => answer);

describe('a net promoter score', () => {
  it('is promoters less detractors, with its margin', () => {
    // 50 promoters, 30 passives, 20 detractors: 30; SE = √((0.7 − 0.09) / 100) = 0.0781, margin 15.31.
    const score = netPromoterScore([...times(9, 25), ...times(10, 25), ...times(8, 30), ...times(6, 10), ...times(0, 10)], '0-10');
    expect(score).toMatchObject({ state: 'rate', value: 30, promoters: 50, passives: 30, detractors: 20, outside: 0, n: 100 });
    expect(score.state === 'rate' && score.margin).toBeCloseTo(15.308, 3);
    // (51 − 21) / 102 ± 1.96 √((72 / 102 − (30 / 102)²) / 102) = 0.29412 ± 0.15273.
    expect(score.state === 'rate' && score.low).toBeCloseTo(14.14, 1);
    expect(score.state === 'rate' && score.high).toBeCloseTo(44.68, 1);
  });

  it.each([
    { scale: '0-10', counts: [7, 2, 2] }, { scale: '1-7', counts: [4, 2, 1] }, { scale: '1-5', counts: [3, 1, 1] }, { scale: '1-3', counts: [1, 1, 1] },
  ] as { scale: NpsScale; counts: number[] }[])('of $scale has $counts detractors, passives and promoters among its answers', ({ scale, counts }) => {
    const [least = 0, most = 0] = scale.split('-').map(Number);
    const answers = Array.from({ length: most - least + 1 }, (_, index) => least + index);
    const { detractors, passives, promoters, outside } = netPromoterScore([...answers, least - 1, most + 1, 2.5], scale);
    expect([detractors, passives, promoters]).toEqual(counts);
    expect(outside).toBe(3);
  });

  it('is not given for too few', () => {
    expect(netPromoterScore(times(9, 9), '0-10')).toEqual({ state: 'few', promoters: 9, passives: 0, detractors: 0, outside: 0, n: 9 });
  });
});

describe('satisfaction and effort', () => {
  const each = (most: number): number[] => Array.from({ length: most * 10 }, (_, index) => (index % most) + 1);

  it.each([
    { scale: '1-5', satisfied: 2 / 5, easy: 2 / 5 }, { scale: '1-7', satisfied: 2 / 7, easy: 3 / 7 },
  ] as const)('of $scale', ({ scale, satisfied, easy }) => {
    const answers = each(scale === '1-5' ? 5 : 7);
    expect(customerSatisfaction(answers, scale).share).toMatchObject({ share: satisfied });
    expect(customerEffort(answers, scale, 'ease').share).toMatchObject({ share: easy });
  });

  it('ask which end is easy', () => {
    expect(customerEffort(times(1, 12), '1-7', 'effort').share).toMatchObject({ share: 1 });
    expect(customerEffort(times(1, 12), '1-7', 'ease').share).toMatchObject({ share: 0 });
    expect(customerEffort([...times(3, 10), 8, 0], '1-7', 'effort')).toMatchObject({ share: { of: 10, share: 1 }, outside: 2 });
  });

  it('are told by segment, most answers first', () => {
    const rows = [...times(5, 12).map((answer) => ({ segment: 'trial', answer })), ...times(2, 20).map((answer) => ({ segment: 'paid', answer }))];
    expect(bySegment(rows, (answers) => customerSatisfaction(answers, '1-5'))).toMatchObject([
      { segment: 'paid', answers: 20, figure: { share: { share: 0 } } }, { segment: 'trial', answers: 12, figure: { share: { share: 1 } } },
    ]);
  });
});

describe('stars', () => {
  const stars = (value: number, count: number, best = 5): { value: number; best: number }[] => times(value, count).map((one) => ({ value: one, best }));

  it('have a balance and a satisfaction of their own', () => {
    // 10 of five, 5 of four and a half and four, 5 of three and less, of 20; two thumbs are no stars.
    const ratings = [...stars(5, 10), ...stars(4.5, 1), ...stars(4, 4), ...stars(3, 2), ...stars(1, 3), ...stars(1, 2, 1)];
    expect(starsOf(ratings)).toMatchObject({ n: 20, otherScale: 2, balance: { value: 25 }, satisfaction: { count: 15, share: 0.75 } });
  });

  it('are not told of too few', () => {
    expect(starsOf(stars(5, 9))).toMatchObject({ balance: { state: 'few' }, satisfaction: { state: 'few' } });
  });
});

describe('churn', () => {
  it('has two formulas, each under its name', () => {
    // 200 at the start, 190 at the end, 30 new: 40 left; 5 % fewer, 20 % lost.
    expect(churnOf({ start: 200, end: 190, added: 30 })).toMatchObject({ state: 'rate', lost: 40, net: 0.05, churn: { share: 0.2, count: 40, of: 200 } });
  });

  it('may be below zero as a net loss, never as churn', () => {
    expect(churnOf({ start: 100, end: 120, added: 20 })).toMatchObject({ net: -0.2, lost: 0, churn: { share: 0 } });
    expect(churnOf({ start: 100, end: 130, added: 20 })).toMatchObject({ state: 'contradictory' });
    expect(churnOf({ start: 10.5, end: 3, added: 2 })).toMatchObject({ state: 'contradictory' });
  });

  it('is no share where new ones left, too, nor of too few', () => {
    expect(churnOf({ start: 10, end: 0, added: 5 })).toMatchObject({ lost: 15, net: 1, churn: { state: 'few' } });
    expect(churnOf({ start: 9, end: 9, added: 0 })).toEqual({ state: 'few', start: 9 });
  });
});

describe('the response rate', () => {
  it('tells of what was not seen answered when it was last looked at', () => {
    const rows = [...times(5, 15).map((checkedAt) => ({ answered: true, checkedAt })), ...[7, 3, 9, 4, 5].map((checkedAt) => ({ answered: false, checkedAt }))];
    expect(responseRate(rows)).toMatchObject({ rate: { share: 0.75, count: 15, of: 20 }, notSeen: 5, checked: { first: 3, last: 9 } });
  });

  it('has nothing to look for where all are answered', () => {
    expect(responseRate([{ answered: true, checkedAt: 1 }])).toEqual({ rate: { state: 'few', count: 1, of: 1 }, notSeen: 0, checked: null });
  });
});
