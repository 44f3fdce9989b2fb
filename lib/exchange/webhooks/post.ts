import type { Attempt, Destination } from '@/lib/inbox/destination';
import type { HookMessage } from './message';
import { jsonPayload, signatureOf } from './signedJson';
import { slackPayload } from './slack';
import { teamsPayload } from './teams';

const TIMEOUT = 20_000;
const SECOND = 1_000;
/** Statuses after which the same may be taken later: too early, too many, and those of servers that fail. */
const MAY_PASS = new Set([408, 425, 429]);

/** A request to a destination, whole. */
export interface HookRequest {
  url: string;
  headers: Record<string, string>;
  body: string;
}

/** What is sent of a message, in the form of the destination. */
export async function requestOf(message: HookMessage, { kind, url, secret }: Pick<Destination, 'kind' | 'url' | 'secret'>): Promise<HookRequest> {
  const body = bodyOf(message, kind);
  const headers: Record<string, string> = { 'Content-Type': 'application/json' };
  if (kind === 'json') {
    headers['X-Idempotency-Key'] = message.id;
    if (secret !== null) headers['X-Signature'] = await signatureOf(body, secret);
  }
  return { url, headers, body };
}

/** The body of what is sent, as JSON text. */
export function bodyOf(message: HookMessage, kind: Destination['kind']): string {
  if (kind === 'json') return JSON.stringify(jsonPayload(message));
  return JSON.stringify(kind === 'slack' ? slackPayload(message) : teamsPayload(message));
}

/** Sends a request once, without cookies and to no other address than this, and says what came of it. `now`: ms since 1970. */
export async function post({ url, headers, body }: HookRequest, using: { fetch: typeof fetch; now: () => number }): Promise<Attempt> {
  try {
    const { ok, status, headers: answered } = await using.fetch(url, {
      method: 'POST', headers, body, credentials: 'omit', cache: 'no-store', redirect: 'error', referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    if (ok) return { done: true };
    const again = MAY_PASS.has(status) || status >= 500;
    return { done: false, why: status, again, after: again ? askedPause(answered.get('retry-after'), using.now()) : null };
  } catch (error) {
    const why = error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'network';
    return { done: false, why, again: true, after: null };
  }
}

/** What `Retry-After` asks for (RFC 9110, 10.2.3), ms: seconds, or a date. */
function askedPause(value: string | null, now: number): number | null {
  if (value === null || value.trim() === '') return null;
  const seconds = Number(value);
  const pause = Number.isFinite(seconds) ? seconds * SECOND : Date.parse(value) - now;
  return Number.isFinite(pause) && pause > 0 ? pause : null;
}
