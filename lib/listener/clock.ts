/** Time for everything in the listener. All timers end when the listener retires. */
export interface Clock {
  /** ms since 1970. */
  now: () => number;
  /** Runs something later; returns what calls it off. */
  later: (run: () => void, ms: number) => () => void;
  /** Runs something when the page has nothing else to do, or after so many ms. */
  whenIdle: (run: () => void, latest: number) => () => void;
  /** Calls off everything that is still to come, and takes no more. */
  stop: () => void;
}

export function createClock(now: () => number): Clock {
  const pending = new Set<() => void>();
  let stopped = false;

  const plan = (run: () => void, start: (run: () => void) => () => void): (() => void) => {
    if (stopped) return () => undefined;
    const end = start(() => {
      pending.delete(callOff);
      run();
    });
    const callOff = (): void => {
      pending.delete(callOff);
      end();
    };
    pending.add(callOff);
    return callOff;
  };

  return {
    now,
    later: (run, ms) =>
      plan(run, (planned) => {
        const timer = setTimeout(planned, ms);
        return () => clearTimeout(timer);
      }),
    whenIdle: (run, latest) =>
      plan(run, (planned) => {
        if (typeof requestIdleCallback === 'undefined') {
          const timer = setTimeout(planned, 0);
          return () => clearTimeout(timer);
        }
        const handle = requestIdleCallback(planned, { timeout: latest });
        return () => cancelIdleCallback(handle);
      }),
    stop: () => {
      stopped = true;
      for (const callOff of pending) callOff();
    },
  };
}
