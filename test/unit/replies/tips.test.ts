import { expect, test } from 'vitest';
import type { WorkEvent } from '@/lib/inbox/workEvent';
import { outcomesOf, type FollowedReply } from '@/lib/replies/outcomes';
import { tipsOf } from '@/lib/replies/tips';

const MINUTE = 60_000;

function reply(mentionId: string, at: number, details: Partial<Extract<WorkEvent, { kind: 'reply' }>['details']>): WorkEvent {
  return { id: `${mentionId} ${at}`, mentionId, at, by: 'here', kind: 'reply', details: { how: 'put', edited: true, ...details } };
}

test('tips say what is lacking most often, of those that the coach looked at, with the newest first', () => {
  const told = tipsOf([
    reply('a', 1, { missed: ['time', 'owns'], length: 100 }),
    reply('b', 2, { missed: ['time'], length: 300 }),
    reply('c', 3, { missed: [], length: 200 }),
    reply('d', 4, {}),
  ]);
  expect(told).toMatchObject({ replies: 4, coached: 3, medianLength: 200 });
  expect(told.tips).toEqual([{ check: 'time', count: 2, mentionIds: ['b', 'a'] }, { check: 'owns', count: 1, mentionIds: ['a'] }]);
});

test('of several replies to one mention the last counts, and what is no check is not told', () => {
  const told = tipsOf([reply('a', 2, { missed: ['length', 'nonsense'] }), reply('a', 1, { missed: ['time'] })]);
  expect(told.replies).toBe(1);
  expect(told.tips).toEqual([{ check: 'length', count: 1, mentionIds: ['a'] }]);
});

test('the time of work is that between opening and reply', () => {
  const opened: WorkEvent = { id: 'o', mentionId: 'a', at: 0, by: 'here', kind: 'opened', details: {} };
  expect(tipsOf([opened, reply('a', 3 * MINUTE, {})]).handling.median).toBe(3 * MINUTE);
  expect(tipsOf([])).toMatchObject({ replies: 0, coached: 0, tips: [], medianLength: null });
});

test('an outcome is a share of those who wrote again, from five on', () => {
  const replies = (template: string, ...next: FollowedReply['next'][]): FollowedReply[] => next.map((one, index) => ({ mentionId: `${template} ${index}`, template, next: one }));
  const [full, brief] = outcomesOf([...replies('brief', 'positive', null), ...replies('full', 'neutral', 'negative', 'unsure', 'neutral', 'positive', null)]);
  expect(full).toMatchObject({ template: 'full', replies: 6, notNegative: { state: 'rate', count: 4, of: 5, share: 0.8 } });
  expect(brief).toMatchObject({ template: 'brief', replies: 2, notNegative: { state: 'few', count: 1, of: 1 } });
});
