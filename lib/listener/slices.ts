import type { Clock } from './clock';

/** Longest stretch of work before the page gets its turn, ms. */
export const SLICE = 8;
/** Longest wait for a page that is never idle, ms. */
const PATIENCE = 250;

export interface Slices {
  /** There may be work. */
  wake: () => void;
  /** Works now, for at most so many ms. */
  work: (budget: number) => void;
  stop: () => void;
}

/**
 * Does work in slices while the page is idle, so that it never waits for it. `step` does one piece and says whether
 * there may be more; a piece that throws is left out, and the next one is done.
 */
export function createSlices(step: () => boolean, clock: Clock, slice: number = SLICE): Slices {
  let callOff: (() => void) | null = null;

  const work = (budget: number): void => {
    const end = clock.now() + budget;
    let more = true;
    while (more && clock.now() < end) {
      try {
        more = step();
      } catch {
        more = true;
      }
    }
    if (more) wake();
  };
  const wake = (): void => {
    callOff ??= clock.whenIdle(() => {
      callOff = null;
      work(slice);
    }, PATIENCE);
  };
  const stop = (): void => {
    callOff?.();
    callOff = null;
  };
  return { wake, work, stop };
}
