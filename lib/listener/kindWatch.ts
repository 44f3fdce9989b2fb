import type { Clock } from './clock';

/** Pauses between two looks at what kind of page this is, ms: they grow, and are longer where looking is slow. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 10_000;
const PAUSE_PER_COST = 20;

export interface KindWatch {
  /** The page changed: look, now or after the pause. */
  changed: () => void;
  /** Another page: what was learnt of the pauses does not hold for it. Looks again after so many ms. */
  startOver: (ms: number) => void;
  stop: () => void;
}

/**
 * Looks now and then at a page that holds no posts yet, since it may still be loading. `look` says whether it does by
 * now; then there is nothing left to watch.
 */
export function createKindWatch(look: () => boolean, clock: Clock): KindWatch {
  let pause = FIRST_PAUSE;
  let notBefore = 0;
  let callOff: (() => void) | null = null;

  const lookNow = (): void => {
    callOff = null;
    const start = clock.now();
    if (look()) return;
    const end = clock.now();
    notBefore = end + Math.max(pause, (end - start) * PAUSE_PER_COST);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  };
  const stop = (): void => {
    callOff?.();
    callOff = null;
  };
  return {
    changed: () => {
      callOff ??= clock.later(lookNow, Math.max(0, notBefore - clock.now()));
    },
    startOver: (ms) => {
      stop();
      pause = FIRST_PAUSE;
      callOff = clock.later(lookNow, ms);
    },
    stop,
  };
}
