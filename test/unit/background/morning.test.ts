import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { db, opened } from '@/lib/background/database';
import { isMorningNotice, openMorning, tellMorning } from '@/lib/background/morning';
import { DEFAULT_BUSINESS_HOURS } from '@/lib/inbox/businessHours';
import type { Notification } from '@/lib/platform/notifications';
import { decideBusinessHours } from '@/lib/storage/inbox/businessHours';
import { decideSetting } from '@/lib/storage/settings';
import { addTopics, batchOf, heardPost, ingest, somePost } from '../storage/sample';

const seen = vi.hoisted(() => ({ notified: [] as Notification[], pages: [] as string[], wakes: [] as (number | null)[] }));

vi.mock(import('@/lib/platform/notifications'), () => ({
  notify: async (notification) => {
    seen.notified.push(notification);
    return true;
  },
  clearNotification: async () => undefined,
}));
vi.mock(import('@/lib/platform/nativeMessages'), () => ({ nativeMessage: (key, ...values) => [key, ...values].join(' '), nativeLanguage: () => 'en' }));
vi.mock(import('@/lib/platform/life'), () => ({ scheduleMorning: async (at) => void seen.wakes.push(at) }));
vi.mock(import('@/lib/platform/tabs'), async (original) => ({
  ...(await original()),
  openExtensionPage: async (path) => void seen.pages.push(path),
}));

let batches = 0;

/** Has the topic hear posts at an instant, at which they were posted, too. */
async function hearAt(at: string, ids: readonly string[], topics = ['acme']): Promise<void> {
  const heard = ids.map((id) => heardPost(somePost(id, { publishedAt: { at, precision: 'second', raw: null } }), 'negative', topics));
  await ingest(db, batchOf(heard, { number: ++batches, seenAt: Date.parse(at) }));
}

const isAt = async (at: string): Promise<void> => {
  vi.setSystemTime(Date.parse(at));
  await tellMorning();
};
const nextWake = (): string | undefined => (seen.wakes.at(-1) == null ? undefined : new Date(seen.wakes.at(-1) as number).toISOString());
const said = (): string[] => seen.notified.map(({ title, message }) => `${title.replaceAll('\u202f', ' ')} / ${message}`);

// Kyiv is two hours ahead of UTC: nine there is seven, and 17:00 there is 15:00. The 20th of November 2026 is a Friday.
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T12:00:00Z') });
  Object.assign(seen, { notified: [], pages: [], wakes: [] });
  fakeBrowser.reset();
  await opened();
  await Promise.all(db.tables.map((table) => table.clear()));
  await decideSetting(db, 'zone', 'Europe/Kyiv');
  await decideSetting(db, 'morningDigest', true);
  await addTopics(db, 'acme', 'rival');
  await tellMorning();
});

afterEach(() => {
  vi.useRealTimers();
});

describe('in the morning', () => {
  test('one is told what arrived since the last closing, how much of it is urgent, waits and came out of hours; once', async () => {
    await hearAt('2026-11-20T13:00:00.000Z', ['before']);
    await hearAt('2026-11-21T03:00:00.000Z', ['a', 'b'], ['acme', 'rival']);
    await hearAt('2026-11-22T20:00:00.000Z', ['c']);
    expect(nextWake()).toBe('2026-11-23T07:00:00.000Z');
    await isAt('2026-11-23T06:59:00Z');
    expect(said()).toEqual([]);
    await isAt('2026-11-23T07:00:00Z');
    expect(said()).toEqual(['morningTitle 3 Friday 5:00 PM / morningWords 0 3 3']);
    expect(nextWake()).toBe('2026-11-24T07:00:00.000Z');
    await hearAt('2026-11-23T07:30:00.000Z', ['d']);
    await isAt('2026-11-23T08:00:00Z');
    expect(seen.notified).toHaveLength(1);
  });

  test('nobody is told of nothing, and after it of no more on that day', async () => {
    await isAt('2026-11-23T07:00:00Z');
    await hearAt('2026-11-23T07:30:00.000Z', ['a']);
    await isAt('2026-11-23T08:00:00Z');
    expect(seen.notified).toEqual([]);
  });

  test('of what was seen again, or is hidden, nobody is told', async () => {
    await hearAt('2026-11-20T13:00:00.000Z', ['again']);
    await hearAt('2026-11-21T13:00:00.000Z', ['again']);
    await hearAt('2026-11-21T13:00:00.000Z', ['hidden']);
    await db.matches.filter(({ mentionId }) => mentionId.includes('hidden')).modify((match) => {
      match.hiddenAt = match.listedAt;
    });
    await isAt('2026-11-23T07:00:00Z');
    expect(seen.notified).toEqual([]);
  });

  test('it is told later on the day where the browser slept, and not the day after', async () => {
    await hearAt('2026-11-21T03:00:00.000Z', ['a']);
    await isAt('2026-11-23T19:00:00Z');
    expect(said()).toHaveLength(1);
    Object.assign(seen, { notified: [] });
    await isAt('2026-11-25T07:00:00Z');
    expect(seen.notified).toEqual([]);
  });

  test('it waits for quiet hours to end', async () => {
    await decideSetting(db, 'quietHours', { on: true, from: 8 * 60, to: 10 * 60, days: [1, 2, 3, 4, 5, 6, 7] });
    await hearAt('2026-11-21T03:00:00.000Z', ['a']);
    await isAt('2026-11-23T07:00:00Z');
    expect([said().length, nextWake()]).toEqual([0, '2026-11-23T08:00:00.000Z']);
    await isAt('2026-11-23T08:00:00Z');
    expect(said()).toHaveLength(1);
  });

  test('it follows the business hours, their holidays and their zone', async () => {
    await decideBusinessHours(db, null, { ...DEFAULT_BUSINESS_HOURS, zone: 'America/New_York', holidays: ['2026-11-23'] });
    await hearAt('2026-11-21T03:00:00.000Z', ['a']);
    await isAt('2026-11-23T15:00:00Z');
    expect([said().length, nextWake()]).toEqual([0, '2026-11-24T14:00:00.000Z']);
    await isAt('2026-11-24T14:00:00Z');
    expect(said()).toHaveLength(1);
  });

  test('it is told on that day still where it is switched on before the opening, and not where after', async () => {
    for (const [switchedOn, told] of [['2026-11-23T05:00:00Z', 1], ['2026-11-23T09:00:00Z', 0]] as const) {
      Object.assign(seen, { notified: [] });
      await decideSetting(db, 'morningDigest', false);
      await isAt('2026-11-22T12:00:00Z');
      expect(seen.wakes.at(-1)).toBeNull();
      await hearAt('2026-11-22T20:00:00.000Z', [switchedOn]);
      await decideSetting(db, 'morningDigest', true);
      await isAt(switchedOn);
      await isAt('2026-11-23T09:30:00Z');
      expect(said()).toHaveLength(told);
    }
  });

  test('a click opens the inbox', async () => {
    expect([isMorningNotice('morning:2026-11-23'), isMorningNotice('alert:1')]).toEqual([true, false]);
    await openMorning('morning:2026-11-23');
    expect(seen.pages).toEqual(['dashboard.html#/inbox']);
  });
});
