import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAhead, type Ahead } from '@/lib/listener/askAhead';
import { createClock } from '@/lib/listener/clock';

let asked: string[];
let unanswered: boolean;
let ahead: Ahead<string>;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  unanswered = false;
  ahead = askAhead(async (id) => {
    asked.push(id);
    return unanswered ? null : `${id}, ${asked.length}`;
  }, createClock(() => Date.now()));
});

afterEach(() => vi.useRealTimers());

const rest = (ms = 50): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

test('what is wanted was asked for while the pointer rested, and each answer is taken once', async () => {
  ahead.prepare('a');
  await rest();
  expect(asked).toEqual(['a']);
  expect(await ahead.take('a')).toBe('a, 1');
  expect(await ahead.take('a')).toBe('a, 2');
});

test('a pointer that passes asks for nothing, and a press that comes at once asks once', async () => {
  for (const id of ['a', 'b', 'c']) {
    ahead.prepare(id);
    await rest(10);
  }
  expect(asked).toEqual([]);
  expect(await ahead.take('c')).toBe('c, 1');
  await rest();
  expect(asked).toEqual(['c']);
});

test('what is old, changed, of another or was not answered is asked for anew', async () => {
  const prepared = async (id: string): Promise<void> => {
    ahead.prepare(id);
    await rest();
    asked = [];
  };
  await prepared('a');
  await rest(3_000);
  await ahead.take('a');
  expect(asked).toEqual(['a']);
  await prepared('a');
  ahead.forget(['b', 'a']);
  await ahead.take('a');
  expect(asked).toEqual(['a']);
  await prepared('a');
  await ahead.take('b');
  expect(asked).toEqual(['b']);
  unanswered = true;
  await prepared('c');
  unanswered = false;
  expect(await ahead.take('c')).toBe('c, 1');
});
