import { describe, expect, test } from 'vitest';
import { inboxActionOf } from '@/components/inbox/inboxKeys';
import { linesOf } from '@/components/inbox/queueLines';
import { extended, NONE_SELECTED, toggled, without } from '@/components/inbox/selection';
import type { QueuePlace } from '@/lib/inbox/queueOrder';
import type { Urgency } from '@/lib/mentions/queues';

const press = (key: string, code = `Key${key.toUpperCase()}`, shiftKey = false) => ({ key, code, shiftKey });

describe('keys of the inbox', () => {
  test.each([
    ['j', 'next'], ['k', 'previous'], ['o', 'open'], ['e', 'done'], ['r', 'reply'], ['s', 'snooze'], ['a', 'mine'], ['u', 'escalate'], ['t', 'tag'],
    ['n', 'note'], ['i', 'irrelevant'], ['x', 'select'], ['z', 'undo'],
  ] as const)('%s: %s', (key, action) => {
    expect(inboxActionOf(press(key), true)).toBe(action);
    expect(inboxActionOf(press(key), false)).toBeNull();
  });

  test('letters are taken by their place, under other layouts too', () => {
    expect(inboxActionOf(press('о', 'KeyJ'), true)).toBe('next');
    expect(inboxActionOf(press('ث', 'KeyE'), true)).toBe('done');
    expect(inboxActionOf(press('J', 'KeyJ', true), true)).toBe('extendNext');
    expect(inboxActionOf(press('E', 'KeyE', true), true)).toBeNull();
  });

  test('signs are taken wherever they are, digits label, and Escape always leaves', () => {
    expect([press('!', 'Digit1', true), press('*', 'Digit8', true), press('/', 'Slash')].map((event) => inboxActionOf(event, true))).toEqual(['escalate', 'selectAll', 'filter']);
    expect(['1', '2', '3', '0'].map((key) => inboxActionOf(press(key, `Digit${key}`), true))).toEqual([
      { label: 'negative' }, { label: 'neutral' }, { label: 'positive' }, { label: null },
    ]);
    expect(inboxActionOf(press('Escape', 'Escape'), false)).toBe('leave');
    expect(inboxActionOf(press('4', 'Digit4'), true)).toBeNull();
  });
});

describe('the lines of a queue', () => {
  const place = (mentionId: string, urgency: Urgency, at: number): QueuePlace => ({ mentionId, topicId: 'acme', urgency, at });
  const places = [place('a', 'urgent', 50), place('b', 'urgent', 60), place('c', 'low', 40), place('d', 'urgent', 9), place('e', 'low', 8)];
  const told = (complete: boolean, queue: 'answer' | 'done' = 'answer'): string[] =>
    linesOf(queue, 10, { places, complete }).map((line) => (line.kind === 'row' ? line.place.mentionId : `${line.section} ${line.count}${line.isWhole ? '' : '+'}`));

  test('stand under the headings of their parts; the last one may go on', () => {
    expect(told(true)).toEqual(['urgent 2', 'a', 'b', 'low 1', 'c', 'long 2', 'd', 'e']);
    expect(told(false)).toEqual(['urgent 2', 'a', 'b', 'low 1', 'c', 'long 2+', 'd', 'e']);
  });

  test('of what is settled have no headings', () => {
    expect(told(true, 'done')).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
});

test('a selection grows by steps, and shrinks by steps back', () => {
  const ids = ({ ids }: { ids: ReadonlySet<string> }): string => [...ids].toSorted().join('');
  const first = toggled(NONE_SELECTED, 'a');
  const two = extended(first, 'a', 'b');
  const three = extended(two, 'b', 'c');
  expect([ids(first), ids(two), ids(three)]).toEqual(['a', 'ab', 'abc']);
  expect(ids(extended(three, 'c', 'b'))).toBe('ab');
  expect(ids(toggled(three, 'b'))).toBe('ac');
  expect(without(three, new Set(['c', 'x']))).toEqual({ ids: new Set(['a', 'b']), anchor: null });
});
