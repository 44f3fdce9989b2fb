/** Longest stretch of work before others have their turn, ms: most of a frame. */
const TURN = 10;

let begun = 0;

/**
 * To be awaited between small steps of long work: where it went on for some ms, the page draws and answers first. Not by
 * timers, which pages that are not seen get once a second.
 */
export async function giveTurn(): Promise<void> {
  if (performance.now() - begun < TURN) return;
  await new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
  begun = performance.now();
}
