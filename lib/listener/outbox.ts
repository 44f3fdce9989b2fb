import { MOST_IN_BATCH, PROTOCOL_VERSION } from '@/lib/messaging/protocol';
import type {
  Batch, BatchAnswer, HealthDelta, KindHealth, NotReading, Scanned, SeenAnswer,
} from '@/lib/messaging/protocol';
import type { PageKind, Post } from '@/lib/posts/post';
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
  addHealth: (kind: PageKind, delta: HealthDelta) => void;
  /** So many things look like posts on a page of this kind, and none can be read. */
  addUnreadable: (kind: PageKind, found: number) => void;
  /** A post is deleted on its site. */
  addGone: (identity: string) => void;
  addAnswer: (answer: SeenAnswer) => void;
  /** Sends what is there without waiting for more. */
  flush: () => void;
  /** Sends what was not answered once more, now: its answer may have been lost while the page was frozen. */
  retry: () => void;
  /** What was sent will be sent again: the answer that is on its way says of mentions what held before. */
  disbelieve: () => void;
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
  reader: string;
  clock: Clock;
  /** Null where no answer came. */
  deliver: (batch: Batch) => Promise<BatchAnswer | null>;
  /** A batch was stored. */
  stored: (answer: Extract<BatchAnswer, { state: 'stored' }>) => void;
  rest: (why: NotReading) => void;
}): Outbox {
  const { clock } = options;
  let posts = new Map<string, Post>();
  let scanned: Scanned[] = [];
  let health = new Map<PageKind, KindHealth>();
  let gone = new Set<string>();
  let answers = new Map<string, SeenAnswer>();
  let sent = 0;
  let disbelieved = 0;
  let inFlight: Batch | null = null;
  let attempt = 0;
  let failures = 0;
  let callOff: (() => void) | null = null;

  const most = (): number => Math.max(posts.size, scanned.length, gone.size, answers.size);
  const isEmpty = (): boolean => most() === 0 && health.size === 0;
  const isFull = (): boolean => most() >= MOST_IN_BATCH;

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
    const goneNow = [...gone].slice(0, MOST_IN_BATCH);
    for (const identity of goneNow) gone.delete(identity);
    // What is answered must be stored first.
    const answered = [...answers].filter(([, { to }]) => !posts.has(to)).slice(0, MOST_IN_BATCH);
    for (const [key] of answered) answers.delete(key);
    sent += 1;
    inFlight = {
      protocol: PROTOCOL_VERSION,
      instance: options.instance,
      number: sent,
      site: options.site,
      reader: options.reader,
      posts: taken.map(([, post]) => post),
      scanned: scanned.splice(0, MOST_IN_BATCH),
      health: [...health.values()],
      gone: goneNow,
      answers: answered.map(([, answer]) => answer),
    };
    health = new Map();
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
      options.stored(batch.number > disbelieved ? answer : { ...answer, mentions: [] });
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
    health = new Map();
    gone = new Set();
    answers = new Map();
  };

  const healthOf = (kind: PageKind): KindHealth => {
    const known = health.get(kind) ?? { kind, ...noHealth(), unreadable: 0 };
    health.set(kind, known);
    return known;
  };

  return {
    addPost: (identity, post) => {
      gone.delete(identity);
      posts.set(identity, post);
      gather();
    },
    addScanned: (entry) => {
      scanned.push(entry);
      gather();
    },
    addHealth: (kind, delta) => {
      const own = healthOf(kind);
      own.found += delta.found;
      own.read += delta.read;
      if (delta.read > 0) own.unreadable = 0;
      for (const [field, count] of Object.entries(delta.missing)) own.missing[field] = (own.missing[field] ?? 0) + count;
      gather();
    },
    addUnreadable: (kind, found) => {
      healthOf(kind).unreadable = found;
      gather();
    },
    addGone: (identity) => {
      posts.delete(identity);
      gone.add(identity);
      gather();
    },
    addAnswer: (answer) => {
      answers.set(`${answer.to} ${answer.topicId}`, answer);
      gather();
    },
    flush: next,
    retry: () => {
      if (inFlight === null) next();
      else void send(inFlight);
    },
    disbelieve: () => {
      disbelieved = sent;
    },
    drop,
    waiting: () => (inFlight === null ? 0 : 1) + Math.ceil(most() / MOST_IN_BATCH),
  };
}

export function noHealth(): HealthDelta {
  return { found: 0, read: 0, missing: {} };
}
