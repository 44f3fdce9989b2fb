import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClock } from '@/lib/listener/clock';
import { createSlices } from '@/lib/listener/slices';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('slices of work', () => {
  const clock = createClock(() => Date.now());

  function work(pieces: number): { done: number[]; step: () => boolean } {
    const done: number[] = [];
    return {
      done,
      step: () => {
        if (done.length === pieces) return false;
        vi.setSystemTime(Date.now() + 1);
        done.push(done.length);
        if (done.length % 3 === 0) throw new Error('one piece fails');
        return true;
      },
    };
  }

  it('end with their budget, and go on until all is done, whatever fails', async () => {
    const { done, step } = work(20);
    const slices = createSlices(step, clock, 8);
    slices.wake();
    await vi.advanceTimersToNextTimerAsync();
    expect(done).toHaveLength(8);
    await vi.advanceTimersToNextTimerAsync();
    expect(done).toHaveLength(16);
    await vi.runAllTimersAsync();
    expect(done).toHaveLength(20);
  });

  it('wait once, however often they are woken, and not at all when stopped', () => {
    const slices = createSlices(work(20).step, clock);
    slices.wake();
    slices.wake();
    expect(vi.getTimerCount()).toBe(1);
    slices.stop();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('wait for an idle page where the browser tells of it', () => {
    const idle = vi.fn<(run: () => void, options: { timeout: number }) => number>(() => 7);
    const cancel = vi.fn<(handle: number) => void>();
    vi.stubGlobal('requestIdleCallback', idle);
    vi.stubGlobal('cancelIdleCallback', cancel);
    const { done, step } = work(2);
    const slices = createSlices(step, clock);
    slices.wake();
    expect(done).toEqual([]);
    expect(idle.mock.calls[0]?.[1]).toEqual({ timeout: 250 });
    idle.mock.calls[0]?.[0]();
    expect(done).toHaveLength(2);
    slices.wake();
    slices.stop();
    expect(cancel).toHaveBeenCalledWith(7);
    vi.unstubAllGlobals();
  });
});
