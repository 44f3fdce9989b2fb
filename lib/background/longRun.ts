import { rememberCount } from './database';

/** How often what is remembered of the database follows a long run, ms. */
const REMEMBERED_EVERY = 5_000;

/**
 * Does a long work chunk by chunk, until one says that nothing is left. What is remembered of the database follows it; that asks the
 * browser, too, which would otherwise end a worker of which it hears nothing for 30 s, in the middle of its work.
 */
export async function longRun(chunk: () => Promise<boolean>): Promise<void> {
  let rememberedAt = Date.now();
  while (await chunk()) {
    if (Date.now() - rememberedAt < REMEMBERED_EVERY) continue;
    rememberedAt = Date.now();
    await rememberCount().catch(() => undefined);
  }
}
