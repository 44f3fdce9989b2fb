import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { MOST_GOALS, type Goal } from '@/lib/insights/goal';
import { readActions, readGoals, removePlan, savePlan, undoPlan } from '@/lib/storage/goals/plans';
import { mergeTopic } from '@/lib/storage/topics/topicChanges';
import { UNDO_FOR } from '@/lib/storage/topics/topicChange';
import { addTopics, followAll, freshDatabase, NOON } from './sample';

const GOAL: { kind: 'goal' } & Omit<Goal, 'id'> = {
  kind: 'goal', title: ' Fewer  complaints ', metric: 'negativeShare', wish: 'less', target: 0.2, topicId: 'acme', site: null, startedOn: '2026-05-01', dueOn: null,
};
const ACTION = {
  kind: 'action', title: 'Answer within a day', seen: null, metric: 'net', wish: 'more', goalId: null, topicId: null, site: null, who: 'Ada', doneOn: null,
} as const;
const here = { newOrigin: () => 'here' };

test('goals and actions are stored clean, each changed field with a stamp, and undone', async () => {
  const db = await freshDatabase();
  const saved = await savePlan(db, GOAL, { now: 5, newId: () => 'g1', ...here });
  if (saved.state !== 'saved') throw new Error('full');
  const [goal] = await readGoals(db);
  expect(goal).toMatchObject({ id: 'g1', title: 'Fewer complaints', createdAt: 5, stamps: { title: { clock: 1, origin: 'here' } } });
  const changed = await savePlan(db, { ...GOAL, id: 'g1', target: 0.1 }, { now: 9, ...here });
  expect((await readGoals(db))[0]).toMatchObject({ target: 0.1, createdAt: 5, stamps: { title: { clock: 1 }, target: { clock: 2 } } });
  if (changed.state === 'saved') await undoPlan(db, changed.before, () => 'here');
  expect((await readGoals(db))[0]).toMatchObject({ target: 0.2, stamps: { target: { clock: 3 } } });
  await undoPlan(db, saved.before, () => 'here');
  expect(await readGoals(db)).toEqual([]);
  expect(await db.goals.get('g1')).toEqual({ id: 'g1', kind: 'removed', stamps: { removed: { clock: 4, origin: 'here' } } });
});

test('what was removed can be brought back as it was', async () => {
  const db = await freshDatabase();
  await savePlan(db, ACTION, { now: 5, newId: () => 'a1', ...here });
  const before = await removePlan(db, 'action', 'a1', () => 'here');
  expect([await readActions(db), await removePlan(db, 'action', 'a1', () => 'here')]).toEqual([[], null]);
  if (before !== null) await undoPlan(db, before, () => 'here');
  expect((await readActions(db))[0]).toMatchObject({ title: 'Answer within a day', createdAt: 5, who: 'Ada' });
});

test('no more goals are kept than may be', async () => {
  const db = await freshDatabase();
  await db.goals.bulkPut(Array.from({ length: MOST_GOALS }, (_, at) => ({ ...GOAL, id: `g${at}`, createdAt: at, stamps: {} })));
  expect(await savePlan(db, GOAL, { now: 5, ...here })).toEqual({ state: 'full' });
  expect((await savePlan(db, { ...GOAL, id: 'g1', title: 'Other' }, { now: 5, ...here })).state).toBe('saved');
});

test('what is about a topic that was merged is about the other one', async () => {
  const db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  await savePlan(db, GOAL, { now: 5, ...here });
  await savePlan(db, { ...ACTION, topicId: 'acme' }, { now: 5, ...here });
  await mergeTopic(db, 'acme', 'rival', { now: NOON });
  await followAll(db, NOON + UNDO_FOR);
  expect([(await readGoals(db))[0]?.topicId, (await readActions(db))[0]?.topicId]).toEqual(['rival', 'rival']);
});
