import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readSeries, readSurveys } from '@/lib/storage/business';
import type { EarshotDatabase } from '@/lib/storage/database';
import type { SurveyRow } from '@/lib/storage/rows';
import { freshDatabase, NOON } from './sample';

let db: EarshotDatabase;
beforeEach(async () => {
  db = await freshDatabase();
});

const row = (id: string, survey: string, at: number): SurveyRow => ({
  id, survey, kind: 'nps', scale: { least: 0, best: 10 }, value: 9, at, segment: null, text: null, authorId: null,
});

describe('answers to surveys', () => {
  it('are read by survey, from an instant to before another, in the order of time', async () => {
    await db.surveys.bulkPut([row('a', 'Visit', NOON + 2), row('b', 'Visit', NOON), row('c', 'Visit', NOON + 9), row('d', 'Repair', NOON - 1), row('e', 'Visit', NOON - 1)]);
    const read = await readSurveys(db, { from: NOON, to: NOON + 9 });
    expect(read.map(({ survey, answers, more }) => [survey, answers.map(({ id }) => id), more])).toEqual([['Repair', [], false], ['Visit', ['b', 'a'], false]]);
  });

  it('are the latest where there are too many, and say so', async () => {
    await db.surveys.bulkPut([row('a', 'Visit', NOON), row('b', 'Visit', NOON + 1), row('c', 'Visit', NOON + 2)]);
    expect(await readSurveys(db, { from: NOON, to: NOON + 9 }, 2)).toMatchObject([{ answers: [{ id: 'b' }, { id: 'c' }], more: true }]);
  });
});

describe('series', () => {
  it('are those that were not removed, by name', async () => {
    const stamp = { clock: 1, origin: 'here' };
    const series = (id: string, name: string) => ({ kind: 'series' as const, id, name, unit: null, points: [], createdAt: NOON, stamps: {} });
    await db.series.bulkPut([series('1', 'Visits'), { id: '2', kind: 'removed', stamps: { removed: stamp } }, series('3', 'Orders')]);
    expect((await readSeries(db)).map(({ name }) => name)).toEqual(['Orders', 'Visits']);
  });
});
