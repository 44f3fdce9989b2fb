const RUNNING = Symbol.for('earshot.listener');

interface Running {
  retire: () => void;
}

type World = typeof globalThis & { [RUNNING]?: Running };

/**
 * One listener a page: whoever starts last retires the one before (a second registration, an injection into an open
 * tab, a copy left behind by an update), and only then starts.
 */
export function takeTurn(start: () => Running, world: object = globalThis): void {
  try {
    (world as World)[RUNNING]?.retire();
  } catch {
    // A copy of another version may fail to leave in good order; it must not keep this one from starting.
  }
  (world as World)[RUNNING] = start();
}
