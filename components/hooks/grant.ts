import { send } from '@/lib/messaging/messenger';
import { requestOrigins } from '@/lib/platform/permissions';

/** A worker that ends while it is told is started by the next try. */
const TRIES = 3;

/**
 * Shows the browser's own prompt, and sees to it that the worker follows what was granted. Must be called straight from a
 * click. False where the user declines.
 */
export async function grantOrigins(origins: readonly string[]): Promise<boolean> {
  const isGranted = await requestOrigins(origins);
  if (isGranted) void tellGranted();
  return isGranted;
}

async function tellGranted(): Promise<void> {
  for (let tried = 0; tried < TRIES; tried++) {
    const sent = await send('granted');
    if (sent.ok || sent.why !== 'no-answer') return;
  }
}
