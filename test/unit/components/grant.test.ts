import { beforeEach, expect, test, vi } from 'vitest';
import { grantOrigins } from '@/components/hooks/grant';
import type { Sent } from '@/lib/messaging/messenger';

const seen = vi.hoisted(() => ({ granted: true, answers: [] as unknown[], told: 0 }));

vi.mock(import('@/lib/platform/permissions'), async (original) => ({
  ...(await original()),
  requestOrigins: () => Promise.resolve(seen.granted),
}));
vi.mock(import('@/lib/messaging/messenger'), async (original) => ({
  ...(await original()),
  send: (() => {
    seen.told += 1;
    return Promise.resolve(seen.answers.shift() as Sent<never>);
  }) as never,
}));

const HEARD = { ok: true, answer: undefined };
const ENDED = { ok: false, why: 'no-answer' };

beforeEach(() => {
  Object.assign(seen, { granted: true, answers: [HEARD], told: 0 });
});

test('the worker hears of what was granted', async () => {
  expect(await grantOrigins(['*://*.forum.example/*'])).toBe(true);
  await vi.waitFor(() => expect(seen.told).toBe(1));
});

test('a worker that ends while it is told is told again', async () => {
  seen.answers = [ENDED, HEARD, HEARD];
  await grantOrigins(['*://*.forum.example/*']);
  await vi.waitFor(() => expect(seen.told).toBe(2));
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen.told).toBe(2);
});

test('what is declined is not told', async () => {
  seen.granted = false;
  expect(await grantOrigins(['*://*.forum.example/*'])).toBe(false);
  expect(seen.told).toBe(0);
});
