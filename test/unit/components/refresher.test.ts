// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createRefresher, type Refresher } from '@/components/hooks/refresher';

describe('a refresher', () => {
  let read: ReturnType<typeof vi.fn<() => Promise<void>>>;
  let refresher: Refresher;
  let hidden: boolean;

  beforeEach(() => {
    vi.useFakeTimers();
    hidden = false;
    vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
    read = vi.fn<() => Promise<void>>(() => Promise.resolve());
    refresher = createRefresher(read);
  });

  afterEach(() => {
    refresher.stop();
    vi.useRealTimers();
  });

  it('reads at once when first asked', () => {
    refresher.ask();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('reads at most twice a second during a burst, and once after it', async () => {
    for (let ms = 0; ms < 2_000; ms += 2) {
      refresher.ask();
      await vi.advanceTimersByTimeAsync(2);
    }
    expect(read.mock.calls.length).toBeLessThanOrEqual(5);
    const during = read.mock.calls.length;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(read.mock.calls.length - during).toBeLessThanOrEqual(1);
    expect(read.mock.calls.length).toBeGreaterThanOrEqual(4);
  });

  it('never reads twice at a time', async () => {
    let running = 0;
    let most = 0;
    read.mockImplementation(async () => {
      most = Math.max(most, ++running);
      await new Promise((done) => setTimeout(done, 1_300));
      running--;
    });
    for (let asked = 0; asked < 5; asked++) {
      refresher.ask();
      await vi.advanceTimersByTimeAsync(600);
    }
    await vi.advanceTimersByTimeAsync(5_000);
    expect(most).toBe(1);
  });

  it('rests while the page is hidden, and reads once when it is seen again', async () => {
    hidden = true;
    refresher.ask();
    refresher.ask();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(read).not.toHaveBeenCalled();
    hidden = false;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('does nothing after it was stopped', async () => {
    refresher.ask();
    refresher.ask();
    refresher.stop();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(read).toHaveBeenCalledTimes(1);
  });
});
