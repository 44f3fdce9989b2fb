/** Longest stretch of work before the screen gets its turn, ms: half a frame. */
const SLICE = 8;

/**
 * Calls `step` until it says that nothing is left, and lets the screen have its turn in between. False where it was called
 * off: `wanted` is asked before each slice.
 */
export async function inSlices(step: () => boolean, wanted: () => boolean): Promise<boolean> {
  for (;;) {
    if (!wanted()) return false;
    const end = performance.now() + SLICE;
    do if (!step()) return true;
    while (performance.now() < end);
    await new Promise((next) => setTimeout(next));
  }
}
