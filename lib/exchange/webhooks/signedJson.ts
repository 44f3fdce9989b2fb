import { linkable, plain } from './fitting';
import type { HookMessage } from './message';

const MOST_URL = 2_000;
const ENCODER = new TextEncoder();

/** What a destination of signed JSON gets; docs/webhooks.md says what each field means. */
export function jsonPayload({ id, type, created, brand, window, metric, mentions, more, appVersion }: HookMessage): Record<string, unknown> {
  return {
    id, type, created, brand: plain(brand), window, metric,
    mentions: mentions.map(({ id: mention, url, site, postedAt, sentiment, author, excerpt }) => ({
      id: mention, url: linkable(url, MOST_URL), site, posted_at: postedAt, sentiment, ...(author === null ? {} : { author: plain(author) }), excerpt: plain(excerpt),
    })),
    more,
    app_version: appVersion,
  };
}

/** `X-Signature` of a body: `sha256=` and its HMAC-SHA-256 (RFC 2104) by the destination's secret, in hexadecimal digits. */
export async function signatureOf(body: string, secret: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', ENCODER.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, ENCODER.encode(body)));
  return `sha256=${Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
