import type { AuthorsShown } from '@/lib/mentions/exportPrivacy';

/** What a destination takes: a message for a Slack channel, a card for Teams, or signed JSON. */
export const DESTINATION_KINDS = ['slack', 'teams', 'json'] as const;
export type DestinationKind = (typeof DESTINATION_KINDS)[number];

/** An address to which the user has Earshot tell what happens. It is itself a secret: who knows it can write there. */
export interface Destination {
  id: string;
  name: string;
  kind: DestinationKind;
  /** An https address. */
  url: string;
  /** By which JSON is signed: 32 random bytes, base64url; null for other kinds. */
  secret: string | null;
  /** Off: nothing is sent, also not what waits. */
  on: boolean;
  /** When the user saw what would be sent, ms since 1970; without that nothing ever is. */
  previewedAt: number | null;
  /** Alerts that are told are sent. */
  alerts: boolean;
  /** So is what the user escalates. */
  escalated: boolean;
  /** The whole text of a mention instead of the sentence that was heard. */
  whole: boolean;
  authors: AuthorsShown;
  /** ms since 1970. */
  createdAt: number;
}

/** What is told of: an alert, a mention that was escalated, or that the destination is tried. */
export type Told = { of: 'alert'; alertId: string } | { of: 'escalated'; mentionId: string } | { of: 'test' };

/** One thing that is to be sent to a destination. It holds no word of a mention: what is sent is made when it is sent. */
export interface Delivery {
  /** Names it at the destination (`X-Idempotency-Key`), however often it is sent. */
  id: string;
  destinationId: string;
  told: Told;
  /** When it happened, ms since 1970. */
  at: number;
  /** `dead`: given up, until the user has it tried again. */
  state: 'waiting' | 'sent' | 'dead' | 'dropped';
  /** When it is due, ms since 1970; only of what waits. */
  dueAt?: number;
  attempts: number;
  /** Why the last attempt failed. */
  failed?: Failure;
  /** When it was sent or given up, ms since 1970. */
  endedAt?: number;
}

/** A status of HTTP, or why there was no answer: no access to the host, no network, too slow, or another address was named. */
export type Failure = number | 'no-access' | 'network' | 'timeout';

/** What came of an attempt. `after`: ms that the destination asks to wait. */
export type Attempt = { done: true } | { done: false; why: Failure; again: boolean; after: number | null };

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FIRST_PAUSE = MINUTE / 2;
const LONGEST_PAUSE = 6 * HOUR;
/** With pauses that double from half a minute to six hours, that is about two days. */
export const MOST_ATTEMPTS = 16;

/** Pause after so many failed attempts, ms: doubled each time, between half and all of it by chance (`random`: 0..1), with a cap. */
export function pauseAfter(attempts: number, random: number): number {
  const whole = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.max(0, attempts - 1));
  return Math.round(whole * (0.5 + random / 2));
}

/** A delivery as it is stored before an attempt: a worker that ends meanwhile tries again after the pause. */
export function begun(delivery: Delivery, now: number, random: number): Delivery {
  const attempts = delivery.attempts + 1;
  return { ...delivery, attempts, dueAt: now + pauseAfter(attempts, random) };
}

/** A delivery after an attempt that was begun. */
export function tried(delivery: Delivery, attempt: Attempt, now: number): Delivery {
  const { dueAt = now, failed: _before, ...rest } = delivery;
  if (attempt.done) return { ...rest, state: 'sent', endedAt: now };
  if (!attempt.again || delivery.attempts >= MOST_ATTEMPTS) return { ...rest, state: 'dead', failed: attempt.why, endedAt: now };
  return { ...delivery, failed: attempt.why, dueAt: Math.max(dueAt, now + Math.min(attempt.after ?? 0, LONGEST_PAUSE)) };
}

/** A delivery that was given up, to be tried anew at once. */
export function revived({ endedAt: _ended, ...delivery }: Delivery, now: number): Delivery {
  return { ...delivery, state: 'waiting', attempts: 0, dueAt: now };
}

/** A delivery of which nothing is left to tell: what it was about is gone, or may not leave. */
export function dropped({ dueAt: _due, ...delivery }: Delivery, now: number): Delivery {
  return { ...delivery, state: 'dropped', endedAt: now };
}

/** Whether a destination may be sent anything. */
export const isReady = ({ on, previewedAt }: Destination): boolean => on && previewedAt !== null;

/** Whether an address can be one of a destination: https, a host with a name, no password in it. */
export function isDestinationUrl(url: string): boolean {
  if (!URL.canParse(url) || url.length > MOST_ADDRESS) return false;
  const { protocol, username, password, hostname } = new URL(url);
  return protocol === 'https:' && username === '' && password === '' && hostname.includes('.');
}

const MOST_ADDRESS = 2_000;
const SHOWN_END = 4;

/** An address as screens and logs may show it: its host, and the end of the rest, by which the user tells two apart. */
export function maskedUrl(url: string): string {
  const { host, pathname, search } = new URL(url);
  const rest = pathname + search;
  return rest.length <= 2 * SHOWN_END ? `${host}/…` : `${host}/…${rest.slice(-SHOWN_END)}`;
}
