/** Live screens read at most twice a second. */
export const REFRESH_INTERVAL = 500;

export interface Refresher {
  /** Asks for a reading: at once if the last one is long enough ago, else as soon as it is. */
  ask: () => void;
  stop: () => void;
}

/**
 * Runs `read` when asked, never twice at a time, never more often than once in `interval` ms, never while the page is
 * hidden. However many asks come in between, one reading follows the last of them.
 */
export function createRefresher(read: () => Promise<void>, interval: number = REFRESH_INTERVAL): Refresher {
  let wanted = false;
  let running = false;
  let stopped = false;
  let startedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const next = (): void => {
    clearTimeout(timer);
    if (stopped || running || !wanted || document.hidden) return;
    const rest = startedAt + interval - performance.now();
    if (rest > 0) timer = setTimeout(next, rest);
    else void run();
  };

  const run = async (): Promise<void> => {
    wanted = false;
    running = true;
    startedAt = performance.now();
    await read();
    running = false;
    next();
  };

  document.addEventListener('visibilitychange', next);
  return {
    ask() {
      wanted = true;
      next();
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', next);
    },
  };
}
