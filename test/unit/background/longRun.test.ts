import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { longRun } from '@/lib/background/longRun';
import { db, opened } from '@/lib/background/database';
import * as damage from '@/lib/platform/damage';

beforeEach(async () => {
  fakeBrowser.reset();
  await opened();
  vi.useFakeTimers({ toFake: ['Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** So many chunks, each of which takes so long by the clock, ms. */
function chunks(count: number, each: number): () => Promise<boolean> {
  let done = 0;
  return () => {
    vi.setSystemTime(Date.now() + each);
    done += 1;
    return Promise.resolve(done < count);
  };
}

test('goes on until a chunk says that nothing is left', async () => {
  const chunk = vi.fn<() => Promise<boolean>>(chunks(7, 1));
  await longRun(chunk);
  expect(chunk).toHaveBeenCalledTimes(7);
});

test('asks the browser every few seconds, so that the worker is not ended as idle', async () => {
  const asked = vi.spyOn(damage, 'readDamage');
  await longRun(chunks(101, 1_000));
  expect(asked.mock.calls.length).toBe(20);
});

test('does nothing beside a work that is short', async () => {
  const asked = vi.spyOn(damage, 'readDamage');
  await longRun(chunks(4, 1_000));
  expect(asked).not.toHaveBeenCalled();
});

test('goes on where nothing can be remembered, and ends where a chunk fails', async () => {
  vi.spyOn(damage, 'readDamage').mockRejectedValue(new Error('No room.'));
  const chunk = vi.fn<() => Promise<boolean>>(chunks(20, 2_000));
  await longRun(chunk);
  expect(chunk).toHaveBeenCalledTimes(20);
  await expect(longRun(() => Promise.reject(new Error('The disk is full.')))).rejects.toThrow('The disk is full.');
  expect(db.isOpen()).toBe(true);
});
