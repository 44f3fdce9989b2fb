import { pseudonymsBy } from '@/lib/exchange/pseudonyms';
import { messageOf, type GatherWith } from '@/lib/exchange/webhooks/gather';
import { post, requestOf } from '@/lib/exchange/webhooks/post';
import { maskedUrl, type Attempt, type Delivery, type Destination } from '@/lib/inbox/destination';
import { scheduleSending } from '@/lib/platform/life';
import { nativeMessage } from '@/lib/platform/nativeMessages';
import { hasOrigins, originOfUrl } from '@/lib/platform/permissions';
import { extensionVersion } from '@/lib/platform/runtime';
import { SITES } from '@/lib/sites/reading/catalogue';
import { pseudonymSecret } from '@/lib/storage/pseudonymSecret';
import { beginDelivery, endDelivery, queueEscalated, readDue, readNextDue } from '@/lib/storage/webhooks/deliveries';
import { db, opened } from './database';
import { findingWords } from './findingWords';
import { oneRunAfterAnother } from './oneRun';

/** Between two deliveries: Slack takes one a second, Teams four. ms. */
const BETWEEN = 1_000;
/** Longest that a timer may wait for the next; later ones are left to an alarm. ms. */
const LONGEST_TIMER = 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Sends what is due to destinations of the user's, one after the other, and sees to it that the worker wakes for the next. */
export const sendWaiting = oneRunAfterAnother(sendAll);

async function sendAll(): Promise<void> {
  if ((await opened()).state !== 'open') return;
  if ((await db.destinations.count()) === 0) return;
  await queueEscalated(db, Date.now());
  let due = await readDue(db, Date.now());
  while (due !== null) {
    await sendOne(due);
    due = await readDue(db, Date.now());
    if (due !== null) await new Promise((resolve) => setTimeout(resolve, BETWEEN));
  }
  await wakeForNext();
}

/** Noted as begun before it is sent, and as sent after that: a worker that ends in between sends it again, under the same name. */
async function sendOne({ delivery, destination }: { delivery: Delivery; destination: Destination }): Promise<void> {
  const begun = await beginDelivery(db, delivery.id, { now: Date.now(), random: chance() });
  if (begun === null) return;
  const message = await messageOf(db, begun, destination, await gatheringWith());
  const came = message === null ? 'gone' : await attempt(destination, async () => requestOf(message, destination));
  await endDelivery(db, begun.id, came, {
    now: Date.now(), newId: () => crypto.randomUUID(), rows: message?.mentions.length ?? 0, to: `${destination.name} (${maskedUrl(destination.url)})`,
  });
}

/** 0..1, so that browsers that were refused together do not come back together. */
const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

async function attempt(destination: Destination, request: () => ReturnType<typeof requestOf>): Promise<Attempt> {
  const origin = originOfUrl(destination.url);
  if (origin === null || !(await hasOrigins([origin]))) return { done: false, why: 'no-access', again: true, after: null };
  return post(await request(), { fetch: (...asked) => fetch(...asked), now: Date.now });
}

async function gatheringWith(): Promise<GatherWith> {
  const secret = await pseudonymSecret(db, (bytes) => crypto.getRandomValues(new Uint8Array(bytes)));
  return {
    pseudonymOf: await pseudonymsBy(secret),
    siteName: (site) => SITES.find(({ id }) => id === site)?.name ?? site,
    appVersion: extensionVersion(),
    words: {
      finding: findingWords,
      mentions: (count) => nativeMessage('hookMentions', String(count)),
      escalated: () => nativeMessage('hookEscalated'),
      test: () => nativeMessage('hookTest'),
      more: (count) => nativeMessage('alertMore', String(count)),
    },
  };
}

async function wakeForNext(): Promise<void> {
  clearTimeout(timer);
  const next = await readNextDue(db);
  const wait = next === null ? Infinity : Math.max(0, next - Date.now());
  if (wait < LONGEST_TIMER) timer = setTimeout(() => void sendWaiting(), wait);
  await scheduleSending(next);
}
