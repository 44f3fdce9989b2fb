import { expect, test } from 'vitest';
import { eachInTurn, oneRun, oneRunAfterAnother } from '@/lib/background/oneRun';

/** Work that goes on until it is told to end. */
function work(): { run: () => Promise<void>; begun: number; end: (failure?: Error) => void } {
  const one = {
    begun: 0,
    end: (_failure?: Error): void => undefined,
    run: (): Promise<void> => {
      one.begun += 1;
      return new Promise((resolve, reject) => {
        one.end = (failure) => (failure === undefined ? resolve() : reject(failure));
      });
    },
  };
  return one;
}

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

test('who asks during a run waits for that one', async () => {
  const one = work();
  const ask = oneRun(one.run);
  const asked = [ask(), ask()];
  one.end();
  await Promise.all(asked);
  expect(one.begun).toBe(1);
  void ask();
  expect(one.begun).toBe(2);
  one.end();
});

test('what is asked for during a run is done after it, once, even where that failed', async () => {
  const one = work();
  const ask = oneRunAfterAnother(one.run);
  const asked = [ask(), ask(), ask()];
  expect(one.begun).toBe(1);
  one.end(new Error('The disk is full.'));
  await soon();
  expect(one.begun).toBe(2);
  one.end();
  await Promise.all(asked);
  expect(one.begun).toBe(2);
});

test('a run that nobody asked for again is alone', async () => {
  const one = work();
  const asked = oneRunAfterAnother(one.run)();
  one.end();
  await asked;
  expect(one.begun).toBe(1);
});

test('what fails holds up nothing that comes after it', async () => {
  const done: string[] = [];
  const works = ['first', 'fails', 'last'].map((name) => async () => {
    await soon();
    if (name === 'fails') throw new Error('It failed.');
    done.push(name);
  });
  await eachInTurn(works);
  expect(done).toEqual(['first', 'last']);
});
