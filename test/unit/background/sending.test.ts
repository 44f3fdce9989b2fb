import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db, opened } from '@/lib/background/database';
import { sendWaiting } from '@/lib/background/sending';
import type { Destination } from '@/lib/inbox/destination';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { beginDelivery, queueAlerts, queueTest, readNextDue, reviveDeliveries } from '@/lib/storage/webhooks/deliveries';
import { changeDestination, putDestination, readDestinations, removeDestination } from '@/lib/storage/webhooks/destinations';
import { addTopics, batchOf, heardPost, ingest, NOON, somePost } from '../storage/sample';

const seen = vi.hoisted(() => ({ allowed: true, wakes: [] as (number | null)[] }));

vi.mock(import('@/lib/platform/nativeMessages'), () => ({ nativeLanguage: () => 'en', nativeMessage: (key, ...values) => [key, ...values].join(' ') }));
vi.mock(import('@/lib/platform/life'), () => ({ scheduleSending: async (at) => void seen.wakes.push(at) }));
vi.mock(import('@/lib/platform/permissions'), async (original) => ({ ...(await original()), hasOrigins: async () => seen.allowed }));

const HOUR = 3_600_000;
const HOOK: Destination = {
  id: 'd1', name: 'Team', kind: 'json', url: 'https://hooks.example/in/secretpart', secret: 'c2VjcmV0', on: true, previewedAt: NOON, alerts: true, escalated: true,
  whole: false, authors: 'pseudonyms', createdAt: NOON,
};
/** What arrived at the destination, and what it answers. */
let arrived: { url: string; body: Record<string, unknown>; key: string | null }[] = [];
let answer: () => Response = () => new Response(null, { status: 200 });

async function alertOf(ids: readonly string[]): Promise<void> {
  await ingest(db, batchOf(ids.map((id) => heardPost(somePost(id), 'negative')), { number: ++batches, seenAt: Date.now() }));
  const mentionIds = (await db.mentions.toArray()).map(({ id }) => id);
  await db.alerts.put({ id: 'a1', ruleId: 'r', at: Date.now(), mentionIds, count: mentionIds.length, seen: 0, toldAt: Date.now(), stamps: {} });
  await queueAlerts(db, ['a1'], Date.now());
}
let batches = 0;

async function deliveries(): Promise<unknown[]> {
  return (await db.deliveries.toArray()).map(({ state, attempts, failed }) => [state, attempts, ...(failed === undefined ? [] : [failed])]);
}

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    arrived.push({ url, body: JSON.parse(String(init.body)) as Record<string, unknown>, key: new Headers(init.headers).get('x-idempotency-key') });
    return Promise.resolve(answer());
  });
  [arrived, batches, seen.allowed, answer] = [[], 0, true, () => new Response(null, { status: 200 })];
  await opened();
  await addTopics(db, 'acme');
  await putDestination(db, HOOK);
});

afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await db.delete();
  await db.open();
});

describe('an alert', () => {
  test('is sent once, with sentences and without names, and the log says so', async () => {
    await alertOf(['1', '2']);
    await queueAlerts(db, ['a1'], Date.now());
    await sendWaiting();
    await sendWaiting();
    expect(arrived).toHaveLength(1);
    const [{ url, body, key } = { url: '', body: {}, key: null }] = arrived;
    expect([url, key]).toEqual([HOOK.url, 'd1.a1']);
    expect(body).toMatchObject({ id: 'd1.a1', type: 'alert.mentions', more: 0 });
    expect(JSON.stringify(body['mentions'])).toMatch(/"url":null.*"author":"author-/u);
    expect((await db.auditLog.toArray()).map(({ kind, details }) => [kind, details])).toEqual([['send', { to: 'Team (hooks.example/…part)', rows: 2 }]]);
    expect(await deliveries()).toEqual([['sent', 1]]);
  });

  test('of which the worker ended while it was sent is sent again, under the same name', async () => {
    await alertOf(['1']);
    await beginDelivery(db, 'd1.a1', { now: Date.now(), random: 1 });
    await sendWaiting();
    expect(arrived).toEqual([]);
    vi.setSystemTime(NOON + 30_000);
    await sendWaiting();
    expect(arrived.map(({ key }) => key)).toEqual(['d1.a1']);
  });

  test('that is refused is tried again later, given up where that is of no use, and sent when the user has it tried', async () => {
    await alertOf(['1']);
    answer = () => new Response(null, { status: 503 });
    await sendWaiting();
    expect(await deliveries()).toEqual([['waiting', 1, 503]]);
    expect(seen.wakes.at(-1)).toBe(await readNextDue(db));
    answer = () => new Response(null, { status: 404 });
    vi.setSystemTime(NOON + HOUR);
    await sendWaiting();
    expect(await deliveries()).toEqual([['dead', 2, 404]]);
    expect((await readDestinations(db))[0]?.dead).toHaveLength(1);
    answer = () => new Response(null, { status: 200 });
    await reviveDeliveries(db, 'd1', Date.now());
    await sendWaiting();
    expect(await deliveries()).toEqual([['sent', 1]]);
  });

  test('waits while the host is not granted', async () => {
    seen.allowed = false;
    await alertOf(['1']);
    await sendWaiting();
    expect([arrived, await deliveries()]).toEqual([[], [['waiting', 1, 'no-access']]]);
  });

  test('is told to nobody that was not previewed, is paused, removed, or wants none', async () => {
    await changeDestination(db, 'd1', { previewedAt: null });
    await putDestination(db, { ...HOOK, id: 'd2', on: false });
    await putDestination(db, { ...HOOK, id: 'd3', alerts: false });
    await alertOf(['1']);
    await sendWaiting();
    expect([arrived, await deliveries()]).toEqual([[], []]);
    await changeDestination(db, 'd1', { previewedAt: NOON });
    await queueAlerts(db, ['a1'], Date.now());
    await removeDestination(db, 'd1');
    await sendWaiting();
    expect([arrived, await deliveries()]).toEqual([[], []]);
  });

  test('that is gone is dropped', async () => {
    await alertOf(['1']);
    await db.alerts.delete('a1');
    await sendWaiting();
    expect([arrived, await deliveries()]).toEqual([[], [['dropped', 1]]]);
  });

  test('does not tell of mentions whose site lets none leave unasked', async () => {
    await alertOf(['1']);
    const [mention] = await db.mentions.toArray();
    await db.settings.put({ key: `sitePolicy:${mention?.site ?? ''}`, value: { most: null, export: 'blocked' } });
    await sendWaiting();
    expect(arrived[0]?.body).toMatchObject({ mentions: [], more: 1 });
  });
});

describe('what is escalated', () => {
  test('is sent once for each time, and not where that was taken back', async () => {
    await ingest(db, batchOf([heardPost(somePost('1'), 'negative')], { number: 1, seenAt: Date.now() }));
    const [mention] = await db.mentions.toArray();
    const mentionId = mention?.id ?? '';
    const say = (is: 'escalated' | 'open') => decideInbox(db, [{ mentionId, status: { is, at: Date.now() } }], { now: Date.now() });
    await say('escalated');
    await sendWaiting();
    await sendWaiting();
    expect(arrived.map(({ body }) => body['type'])).toEqual(['mention.flagged']);
    await say('open');
    await say('escalated');
    await say('open');
    await sendWaiting();
    expect(arrived).toHaveLength(1);
  });
});

test('a destination that is off can be tried once it was previewed', async () => {
  await changeDestination(db, 'd1', { on: false });
  await queueTest(db, 'd1', { now: Date.now(), newId: () => 'try' });
  await sendWaiting();
  expect(arrived.map(({ body }) => [body['type'], body['mentions']])).toEqual([['test', []]]);
});
