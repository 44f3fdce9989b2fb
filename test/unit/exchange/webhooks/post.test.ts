import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { HookMessage } from '@/lib/exchange/webhooks/message';
import { post, requestOf } from '@/lib/exchange/webhooks/post';

const MESSAGE: HookMessage = {
  id: 'd1.a1', type: 'alert.spike', created: '2026-05-01T10:00:00.000Z', brand: 'Norvelo', window: { from: '2026-05-01T04:00:00.000Z', to: '2026-05-01T10:00:00.000Z' },
  metric: { value: 31, baseline: 7.4, threshold: null, p: 0.0001 },
  mentions: [{ id: 'reddit:1', url: 'https://www.reddit.com/r/a/1', site: 'reddit', siteName: 'Reddit', postedAt: null, sentiment: 'negative', author: null, excerpt: 'It broke “again”.' }],
  more: 30, words: { head: 'Norvelo', line: '31 in 6 h', more: (count) => `${count} more` }, appVersion: '0.1.0',
};
const JSON_HOOK = { kind: 'json', url: 'https://hooks.example/in', secret: 'c2VjcmV0' } as const;

describe('signed JSON', () => {
  test('is as it is documented, and signed as others compute it', async () => {
    const { body, headers } = await requestOf(MESSAGE, JSON_HOOK);
    expect(headers).toEqual({
      'Content-Type': 'application/json', 'X-Idempotency-Key': 'd1.a1', 'X-Signature': `sha256=${createHmac('sha256', 'c2VjcmV0').update(body).digest('hex')}`,
    });
    expect(JSON.parse(body)).toEqual({
      id: 'd1.a1', type: 'alert.spike', created: '2026-05-01T10:00:00.000Z', brand: 'Norvelo',
      window: { from: '2026-05-01T04:00:00.000Z', to: '2026-05-01T10:00:00.000Z' }, metric: { value: 31, baseline: 7.4, threshold: null, p: 0.0001 },
      mentions: [{ id: 'reddit:1', url: 'https://www.reddit.com/r/a/1', site: 'reddit', posted_at: null, sentiment: 'negative', excerpt: 'It broke “again”.' }],
      more: 30, app_version: '0.1.0',
    });
  });

  test('of which the others get neither header', async () => {
    const { headers } = await requestOf(MESSAGE, { kind: 'slack', url: 'https://hooks.slack.com/services/T/B/x', secret: null });
    expect(headers).toEqual({ 'Content-Type': 'application/json' });
  });
});

describe('a request', () => {
  const answering = (status: number, headers: Record<string, string> = {}): typeof fetch => () => Promise.resolve(new Response(null, { status, headers }));
  const send = async (fetch: typeof globalThis.fetch) => post(await requestOf(MESSAGE, JSON_HOOK), { fetch, now: () => 0 });

  test.each([
    [200, {}, { done: true }],
    [204, {}, { done: true }],
    [400, {}, { done: false, why: 400, again: false, after: null }],
    [404, {}, { done: false, why: 404, again: false, after: null }],
    [429, { 'Retry-After': '90' }, { done: false, why: 429, again: true, after: 90_000 }],
    [503, { 'Retry-After': 'Thu, 01 Jan 1970 00:01:00 GMT' }, { done: false, why: 503, again: true, after: 60_000 }],
    [500, { 'Retry-After': 'soon' }, { done: false, why: 500, again: true, after: null }],
  ])('that is answered by %i', async (status, headers, attempt) => {
    expect(await send(answering(status, headers))).toEqual(attempt);
  });

  test('that gets no answer', async () => {
    expect(await send(() => Promise.reject(new TypeError('Failed to fetch')))).toEqual({ done: false, why: 'network', again: true, after: null });
    expect(await send(() => Promise.reject(new DOMException('', 'TimeoutError')))).toEqual({ done: false, why: 'timeout', again: true, after: null });
  });

  test('goes nowhere else, and brings no cookies', async () => {
    let asked: RequestInit | undefined;
    await send((_url, init) => {
      asked = init;
      return Promise.resolve(new Response(null, { status: 200 }));
    });
    expect(asked).toMatchObject({ method: 'POST', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer' });
  });
});
