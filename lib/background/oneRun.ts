/** Work of which one run goes at a time: who asks for it during a run waits for that one. */
export function oneRun(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= work().finally(() => {
      running = null;
    });
    return running;
  };
}

/** The same, where what is asked for during a run is done after it. What fails is left for the next time. */
export function oneRunAfterAnother(work: () => Promise<void>): () => Promise<void> {
  let isAskedAgain = false;
  const run = oneRun(async () => {
    do {
      isAskedAgain = false;
      await work().catch(() => undefined);
    } while (isAskedAgain);
  });
  return () => {
    isAskedAgain = true;
    return run();
  };
}

/** Does one work after the other. What fails is left for the next time, and holds up nothing that comes after it. */
export async function eachInTurn(works: readonly (() => Promise<unknown>)[]): Promise<void> {
  for (const work of works) await work().catch(() => undefined);
}
