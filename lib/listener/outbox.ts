import { MOST_IN_BATCH, PROTOCOL_VERSION } from '@/lib/messaging/protocol';
import type { Batch, BatchAnswer, HealthDelta, NotReading, Scanned, StoredMention } from '@/lib/messaging/protocol';
import type { Post } from '@/lib/posts/post';
import type { Clock } from './clock';

/** Pauses, ms. */
const GATHER = 250;
const FIRST_RETRY = 250;
const LONGEST_RETRY = 30_000;
/** A worker that promised an answer and died without the browser telling us. */
const ANSWER_BY = 60_000;

export interface Outbox {
  addPost: (identity: string, post: Post) => void;
  addScanned: (scanned: Scanned) => void;
  addHealth: (delta: HealthDelta) => void;
  /** Sends what is there without waiting for more. */
  flush: () => void;
  /** Sends what was not answered once more, now: its answer may have been lost while the page was frozen. */
  retry: () => void;
  /** Forgets everything that was not acknowledged. */
  drop: () => void;
  /** Batches not yet acknowledged, with those still to be made. */
  waiting: () => number;
}

/**
 * Keeps what was found until the worker acknowledges it. Batches are numbered from 1 and sent one at a time; one that
 * was not answered is sent again as it was, with its number, so that the worker can tell that it has it already.
 */
export function createOutbox(options: {
  instance: string;
  site: string;
  clock: Clock;
  /** Null where no answer came. */
  deliver: (batch: Batch) => Promise<BatchAnswer | null>;
  /** Posts that are mentions now. */
  stored: (mentions: readonly StoredMention[]) => void;
  rest: (why: NotReading) => void;
}): Outbox {
  const { clock } = options;
  let posts = new Map<string, Post>();
  let scanned: Scanned[] = [];
  let health = noHealth();
  let sent = 0;
  let inFlight: Batch | null = null;
  let attempt = 0;
  let failures = 0;
  let callOff: (() => void) | null = null;

  const isEmpty = (): boolean => posts.size === 0 && scanned.length === 0 && health.found === 0 && health.read === 0;
  const isFull = (): boolean => posts.size >= MOST_IN_BATCH || scanned.length >= MOST_IN_BATCH;

  const schedule = (run: () => void, ms: number): void => {
    callOff?.();
    callOff = clock.later(() => {
      callOff = null;
      run();
    }, ms);
  };

  const gather = (): void => {
    if (inFlight !== null) return;
    if (isFull()) next();
    else if (callOff === null && !isEmpty()) schedule(next, GATHER);
  };

  const next = (): void => {
    if (inFlight !== null || isEmpty()) return;
    const taken = [...posts].slice(0, MOST_IN_BATCH);
    for (const [identity] of taken) posts.delete(identity);
    sent += 1;
    inFlight = {
      protocol: PROTOCOL_VERSION,
      instance: options.instance,
      number: sent,
      site: options.site,
      posts: taken.map(([, post]) => post),
      scanned: scanned.splice(0, MOST_IN_BATCH),
      health,
    };
    health = noHealth();
    failures = 0;
    void send(inFlight);
  };

  const send = async (batch: Batch): Promise<void> => {
    const own = ++attempt;
    schedule(() => void send(batch), ANSWER_BY);
    const answer = await options.deliver(batch).catch(() => null);
    if (inFlight !== batch) return;
    if (answer?.state === 'stored' && answer.number === batch.number) {
      settle();
      options.stored(answer.mentions);
      gather();
      return;
    }
    if (answer?.state === 'rest') {
      drop();
      options.rest(answer.why);
      return;
    }
    // Only the latest attempt may ask for another, or two would go on side by side.
    if (own !== attempt) return;
    failures += 1;
    const pause = answer?.state === 'later' ? LONGEST_RETRY : FIRST_RETRY * 2 ** Math.min(failures - 1, 20);
    schedule(() => void send(batch), Math.min(pause, LONGEST_RETRY));
  };

  const settle = (): void => {
    inFlight = null;
    callOff?.();
    callOff = null;
  };

  const drop = (): void => {
    settle();
    posts = new Map();
    scanned = [];
    health = noHealth();
  };

  return {
    addPost: (identity, post) => {
      posts.set(identity, post);
      gather();
    },
    addScanned: (entry) => {
      scanned.push(entry);
      gather();
    },
    addHealth: (delta) => {
      health.found += delta.found;
      health.read += delta.read;
      for (const [field, count] of Object.entries(delta.missing)) {
        health.missing[field] = (health.missing[field] ?? 0) + count;
      }
      gather();
    },
    flush: next,
    retry: () => {
      if (inFlight === null) next();
      else void send(inFlight);
    },
    drop,
    waiting: () => (inFlight === null ? 0 : 1) + Math.ceil(Math.max(posts.size, scanned.length) / MOST_IN_BATCH),
  };
}

export function noHealth(): HealthDelta {
  return { found: 0, read: 0, missing: {} };
}
