import { expect, it } from 'vitest';
import { progressOf, type GoalMaterial } from '@/lib/insights/goalDays';
import { daysBetween } from '@/lib/insights/volume';
import type { TallyCell } from '@/lib/mentions/tally';

const NOW = Date.parse('2026-03-30T12:00:00Z');
const cell = (label: TallyCell['label'], count: number, part: Partial<TallyCell> = {}): TallyCell => ({ site: 'forum', language: 'en', label, context: 'feed', count, ...part });
const topic = (id: string, role: 'brand' | 'competitor') => ({ id, name: id, query: id, hue: 0, role, listeningSince: Date.parse('2026-01-01T00:00:00Z') });

/** Of ten mentions a day six are negative before the second of March, and two since. */
const material: GoalMaterial = {
  topics: [topic('acme', 'brand'), topic('rival', 'competitor')],
  zone: 'UTC',
  now: NOW,
  tallies: daysBetween('2026-02-02', '2026-03-29').flatMap((day) => {
    const bad = day < '2026-03-02' ? 6 : 2;
    const published = [cell('negative', bad), cell('positive', 10 - bad), cell('negative', 50, { context: 'brand' }), cell('positive', 50, { context: 'brand' })];
    return [
      { topicId: 'acme', day, published, seen: published },
      { topicId: 'rival', day, published: [cell('neutral', 30)], seen: [cell('neutral', 30)] },
    ];
  }),
  exposure: daysBetween('2026-02-02', '2026-03-29').flatMap((day) => [{ site: 'forum', day, context: 'feed' as const, count: 200 }, { site: 'forum', day, context: 'brand' as const, count: 900 }]),
};
const aim = { wish: 'less' as const, target: null, startedOn: '2026-03-02', dueOn: null, topicId: 'acme', site: null };

it('tells a goal of its topic by days before and since', () => {
  const told = progressOf({ ...aim, metric: 'negativeShare', target: 0.5 }, material);
  // With what was met on the brand's own page: (6 + 50) / 110 before, (2 + 50) / 110 since.
  expect(told).toMatchObject({ state: 'compared', before: { from: '2026-02-02', to: '2026-03-01', value: 56 / 110 }, now: { from: '2026-03-02', to: '2026-03-29', value: 52 / 110 }, verdict: 'better' });
});

it('leaves out what was sought out where posts seen or rivals are the measure', () => {
  const volume = progressOf({ ...aim, metric: 'volume' }, material);
  expect(volume).toMatchObject({ state: 'compared', before: { value: 10 / 200 }, now: { value: 10 / 200 }, verdict: 'unclear' });
  const voice = progressOf({ ...aim, metric: 'shareOfVoice', wish: 'more' }, material);
  expect(voice).toMatchObject({ state: 'compared', before: { value: 0.25 }, now: { value: 0.25 } });
});

it('ends with its last day, says when it is early, and begins where all were heard', () => {
  expect(progressOf({ ...aim, metric: 'net', dueOn: '2026-03-22' }, material)).toMatchObject({ now: { to: '2026-03-22' } });
  expect(progressOf({ ...aim, metric: 'net', startedOn: '2026-03-20' }, material)).toEqual({ state: 'early', days: 10, until: '2026-04-03' });
  expect(progressOf({ ...aim, metric: 'net', topicId: 'gone' }, material)).toBeNull();
  const late = { ...material, topics: [{ ...topic('acme', 'brand'), listeningSince: NOW, createdAt: 0 }] };
  expect(progressOf({ ...aim, metric: 'net' }, late)).toMatchObject({ state: 'few', side: 'before' });
});
