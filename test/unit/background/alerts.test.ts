import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { alertHeard, alertWaiting, openNotification, settleAlerts } from '@/lib/background/alerts';
import { db, opened } from '@/lib/background/database';
import { NEW_ALERT_RULE, NEW_WATCHES, type AlertRule } from '@/lib/inbox/alertRule';
import type { Notification } from '@/lib/platform/notifications';
import { addAlertRule, removeAlertRule } from '@/lib/storage/alerts/alertRules';
import * as alerts from '@/lib/storage/alerts/alerts';
import { readHeard } from '@/lib/storage/alerts/heardForAlerts';
import { decideSetting } from '@/lib/storage/settings';
import { understandOlder } from '@/lib/storage/learning/understandOlder';
import { addTopics, batchOf, heardPost, ingest, NOON, somePost, understood } from '../storage/sample';

const seen = vi.hoisted(() => ({
  notified: [] as Notification[],
  renewed: [] as Notification[],
  allowed: true,
  badges: [] as number[],
  pages: [] as string[],
  wakes: [] as (number | null)[],
}));

vi.mock(import('@/lib/platform/notifications'), () => ({
  notify: async (notification) => {
    if (seen.allowed) seen.notified.push(notification);
    return seen.allowed;
  },
  renewNotification: async (notification) => void seen.renewed.push(notification),
  shownNotifications: async () => seen.notified.map(({ id }) => id),
  clearNotification: async () => undefined,
}));
vi.mock(import('@/lib/platform/nativeMessages'), () => ({ nativeLanguage: () => 'en', nativeMessage: (key, ...values) => [key, ...values].join(' ') }));
vi.mock(import('@/lib/platform/badge'), () => ({
  setBadge: async () => undefined,
  setBadgeEverywhere: async (count) => void seen.badges.push(count),
}));
vi.mock(import('@/lib/platform/life'), () => ({ scheduleAlerts: async (at) => void seen.wakes.push(at) }));
vi.mock(import('@/lib/platform/tabs'), async (original) => ({
  ...(await original()),
  openExtensionPage: async (path) => void seen.pages.push(path),
}));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The reporting zone is that of Kyiv: noon UTC is 15:00. */
const NIGHT = { on: true, from: 14 * 60, to: 18 * 60, days: [1, 2, 3, 4, 5, 6, 7] };

let batches = 0;

/** Has the topic hear posts, as a batch of a page; then the worker goes on as it does after the acknowledgement. */
async function hear(ids: readonly string[], changes: Parameters<typeof somePost>[1] & { label?: 'negative' | 'positive' } = {}): Promise<void> {
  await store(ids, changes);
  await alertHeard();
}

async function store(ids: readonly string[], { label = 'negative', ...changes }: Parameters<typeof hear>[1] = {}): Promise<void> {
  const heard = ids.map((id) => heardPost(somePost(id, changes), label));
  await ingest(db, batchOf(heard, { number: ++batches, seenAt: Date.now() }));
}

async function rule(changes: Partial<AlertRule> = {}): Promise<void> {
  await addAlertRule(db, { ...NEW_ALERT_RULE, id: 'angry', ...changes }, { now: NOON });
}

const goOn = async (by: number): Promise<void> => {
  vi.setSystemTime(Date.now() + by);
  await alertWaiting();
};
const badge = (): number | undefined => seen.badges.at(-1);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON });
  Object.assign(seen, { notified: [], renewed: [], allowed: true, badges: [], pages: [], wakes: [] });
  fakeBrowser.reset();
  await opened();
  await Promise.all(db.tables.map((table) => table.clear()));
  await decideSetting(db, 'zone', 'Europe/Kyiv');
  await addTopics(db, 'acme');
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('what alarms', () => {
  test('without a rule nothing is noted, and a rule asks about what comes after it', async () => {
    await hear(['1']);
    expect(await readHeard(db)).toEqual([]);
    await rule({ on: false });
    await hear(['2']);
    expect(await readHeard(db)).toEqual([]);
    await rule();
    await hear(['3']);
    expect((await db.alerts.toArray()).map(({ mentionIds }) => mentionIds)).toEqual([['hackernews:3']]);
  });

  test('an angry post: one alert, one notification with its words, the number on the button', async () => {
    await rule();
    await hear(['1']);
    expect(seen.notified).toEqual([
      { id: expect.stringMatching(/^alert:/u), title: 'acme · Hacker News', message: 'The lamp of 1 broke' },
    ]);
    expect([badge(), await readHeard(db)]).toEqual([1, []]);
  });

  test('not what is read again, understood again, hidden, or the brand’s own', async () => {
    await hear(['old']);
    await rule();
    await hear(['old']);
    vi.setSystemTime(NOON + MINUTE);
    await hear(['old'], { text: 'The acme lamp broke, and it was edited since' });
    expect((await db.mentions.get('hackernews:old'))?.post.text).toContain('edited');
    await db.mentions.toCollection().modify({ understandingVersion: 1 });
    await understandOlder(db, () => understood('negative'));
    await ingest(db, batchOf([heardPost(somePost('hidden'), 'negative', ['acme'], ['acme'])], { number: ++batches, seenAt: Date.now() }));
    const own = heardPost(somePost('own'));
    await ingest(db, batchOf([{ ...own, topics: own.topics.map((topic) => ({ ...topic, own: true as const })) }], { number: ++batches }));
    await alertWaiting();
    expect([await db.alerts.count(), seen.notified]).toEqual([0, []]);
  });

  test('nothing of an old thread that is opened today', async () => {
    await rule();
    await hear(['1'], { publishedAt: { at: '2026-05-01T12:00:00.000Z', precision: 'second', raw: null } });
    expect(await db.alerts.count()).toBe(0);
  });

  test('what has no known time, and that is said', async () => {
    await rule();
    await hear(['1'], { publishedAt: { at: null, precision: 'unknown', raw: null } });
    expect(seen.notified[0]?.message).toBe('The lamp of 1 broke\nalertTimeUnknown');
  });

  test('an author of two negatives within thirty days, at the second', async () => {
    await rule({ author: { negatives: 2, days: 30 } });
    const author = { handle: 'ada' };
    await hear(['praise'], { author, label: 'positive' });
    await hear(['first'], { author });
    expect(await db.alerts.count()).toBe(0);
    await hear(['second'], { author });
    expect((await db.alerts.toArray()).flatMap(({ mentionIds }) => mentionIds)).toEqual(['hackernews:second']);
  });

  test('what is not understood yet, once it is', async () => {
    await rule({ labels: [] });
    const waiting = heardPost(somePost('1'));
    await ingest(db, batchOf([{ ...waiting, understanding: understood('unscored', 'en', 0) }], { number: ++batches, seenAt: Date.now() }));
    await alertHeard();
    expect([await db.alerts.count(), (await readHeard(db)).length]).toEqual([0, 1]);
    await understandOlder(db, () => understood('negative'));
    await alertHeard();
    expect([await db.alerts.count(), (await readHeard(db)).length, seen.notified.length]).toEqual([1, 0, 1]);
  });
});

describe('how often it alarms', () => {
  test('once in a burst of fifty: the rest is counted, also in what is still shown', async () => {
    await rule();
    for (let batch = 0; batch < 10; batch++) await hear(Array.from({ length: 5 }, (_, at) => `${batch}-${at}`));
    expect([seen.notified.length, badge()]).toEqual([1, 50]);
    expect(seen.renewed.at(-1)).toEqual({ ...seen.notified[0], message: 'The lamp of 0-0 broke\nalertMore 49' });
  });

  test('again after the cooldown', async () => {
    await rule({ cooldown: 60 });
    await hear(['1']);
    vi.setSystemTime(NOON + HOUR - 1);
    await hear(['2']);
    expect([seen.notified.length, await db.alerts.count()]).toEqual([1, 1]);
    vi.setSystemTime(NOON + HOUR);
    await hear(['3']);
    expect([seen.notified.length, await db.alerts.count()]).toEqual([2, 2]);
  });

  test('what was looked at is open again when more comes, without a notification', async () => {
    await rule();
    await hear(['1']);
    await alerts.markSeen(db, null);
    await settleAlerts();
    expect(badge()).toBe(0);
    await hear(['2']);
    expect([badge(), seen.notified.length]).toEqual([1, 1]);
  });

  test('never where a rule speaks on the button alone, or the browser does not let it notify', async () => {
    await rule({ way: 'badge' });
    await hear(['1']);
    expect([badge(), seen.notified]).toEqual([1, []]);
    await rule({ way: 'now', cooldown: 0 });
    seen.allowed = false;
    await hear(['2']);
    expect([badge(), await alerts.nextDue(db)]).toEqual([2, null]);
  });
});

describe('when it alarms', () => {
  test('not in quiet hours: at their end, once for all of them', async () => {
    await decideSetting(db, 'quietHours', NIGHT);
    await rule({ cooldown: 0 });
    await hear(['1', '2']);
    expect([seen.notified, badge()]).toEqual([[], 0]);
    expect(seen.wakes.at(-1)).toBe(NOON + 3 * HOUR);
    await goOn(3 * HOUR - 1);
    expect(seen.notified).toEqual([]);
    await goOn(1);
    expect(seen.notified.map(({ title, message }) => [title, message])).toEqual([
      ['alertSeveral 2', 'acme · Hacker News: 1\nacme · Hacker News: 1'],
    ]);
    expect([badge(), seen.wakes.at(-1)]).toEqual([2, null]);
  });

  test('not in quiet hours either where the worker woke late', async () => {
    await rule({ way: 'digest' });
    await hear(['1']);
    await decideSetting(db, 'quietHours', { ...NIGHT, from: 8 * 60 });
    await goOn(DAY - 2 * HOUR);
    expect(seen.notified).toEqual([]);
    expect(seen.wakes.at(-1)).toBe(NOON + DAY + 3 * HOUR);
  });

  test('in the digest, at its time, each rule with what it caught', async () => {
    await rule({ way: 'digest' });
    await addAlertRule(db, { ...NEW_ALERT_RULE, id: 'any', labels: [], way: 'digest' }, { now: NOON });
    await hear(['1']);
    await hear(['2'], { label: 'positive' });
    expect([seen.notified, seen.wakes.at(-1)]).toEqual([[], Date.parse('2026-05-21T06:00:00Z')]);
    await goOn(18 * HOUR);
    expect(seen.notified.map(({ message }) => message)).toEqual(['acme · Hacker News: 1\nacme · Hacker News: 2']);
    await hear(['3']);
    expect(seen.wakes.at(-1)).toBe(Date.parse('2026-05-22T06:00:00Z'));
  });

  test('by the times and rules that hold now: what waits follows them', async () => {
    await decideSetting(db, 'quietHours', NIGHT);
    await rule();
    await hear(['1']);
    await decideSetting(db, 'quietHours', { ...NIGHT, on: false });
    await settleAlerts();
    expect(seen.notified).toHaveLength(1);
  });

  test('never of what a rule caught that is gone', async () => {
    await decideSetting(db, 'quietHours', NIGHT);
    await rule();
    await hear(['1']);
    await removeAlertRule(db, 'angry');
    await goOn(3 * HOUR);
    expect([seen.notified, badge(), await alerts.nextDue(db)]).toEqual([[], 0, null]);
  });
});

describe('where the worker ends', () => {
  test('after the batch and before the rules were asked, nothing is lost and nothing comes twice', async () => {
    await rule();
    await store(['1', '2']);
    await alertWaiting();
    await alertWaiting();
    expect((await db.alerts.toArray()).map(({ count }) => count)).toEqual([2]);
    expect(seen.notified).toHaveLength(1);
  });

  test('while the rules are asked, they are asked again about all of it', async () => {
    await rule();
    await store(['1', '2']);
    vi.spyOn(db.alerts, 'bulkPut').mockImplementationOnce(() => Promise.reject(new Error('ended')) as never);
    await alertWaiting();
    expect([await db.alerts.count(), (await readHeard(db)).length]).toEqual([0, 2]);
    await alertWaiting();
    expect((await db.alerts.toArray()).map(({ count }) => count)).toEqual([2]);
  });

  test('after the notification and before that was noted, the same one takes its own place', async () => {
    await rule();
    await store(['1']);
    vi.spyOn(alerts, 'markTold').mockRejectedValueOnce(new Error('ended'));
    await alertWaiting();
    await alertWaiting();
    expect([seen.notified.length, new Set(seen.notified.map(({ id }) => id)).size]).toEqual([2, 1]);
    await alertWaiting();
    expect(seen.notified).toHaveLength(2);
  });
});

test('what is older than it is listed for is dropped, and so are the ids of mentions that are gone', async () => {
  await rule({ cooldown: 0 });
  await hear(['1']);
  vi.setSystemTime(NOON + DAY);
  await rule({ cooldown: 60 });
  await hear(['2', '3'], { publishedAt: { at: null, precision: 'unknown', raw: null } });
  await db.mentions.delete('hackernews:2');
  await alerts.tidyAlerts(db, NOON + 1);
  expect((await db.alerts.toArray()).map(({ mentionIds, count }) => [mentionIds, count])).toEqual([[['hackernews:3'], 2]]);
  await db.mentions.clear();
  await alerts.tidyAlerts(db, NOON);
  expect(await db.alerts.count()).toBe(0);
});

describe('a click on a notification', () => {
  test('opens its one mention, and that is looked at', async () => {
    await rule();
    await hear(['1']);
    await openNotification(seen.notified[0]?.id ?? '');
    expect([seen.pages, badge()]).toEqual([['dashboard.html#/mentions?mention=hackernews%3A1'], 0]);
  });

  test('opens the alerts where there is more', async () => {
    await rule();
    await hear(['1', '2']);
    await openNotification(seen.notified[0]?.id ?? '');
    await openNotification('of somebody else');
    expect([seen.pages, badge()]).toEqual([['dashboard.html#/alerts'], 2]);
  });
});

test('what a rule about numbers found is told by its numbers, alone and among others', async () => {
  await addAlertRule(db, { ...NEW_ALERT_RULE, ...NEW_WATCHES.spike, id: 'spike' }, { now: NOON });
  const because = { hours: 6 as const, from: NOON - 6 * HOUR, heard: 31, seen: 412, expected: 7.38, bursts: null, p: 0.00002, clumped: null, weeks: 8, sensitivity: 'balanced' as const };
  const found = { kind: 'spike' as const, topicId: 'acme', to: NOON, because };
  const alert = { ruleId: 'spike', at: NOON, mentionIds: [], count: 31, dueAt: NOON, seen: 0, found, stamps: {} };
  await db.alerts.put({ id: 'a', ...alert });
  await alertWaiting();
  expect(seen.notified).toMatchObject([{ id: 'alert:a', title: 'acme', message: 'alertSpike 31 6 7.4' }]);
  expect(badge()).toBe(1);
  const drift = { kind: 'drift' as const, direction: 'down' as const, topicId: 'acme', to: NOON, because: { days: 14, heard: 0, expected: 31.5, z: -2, limit: 1, weeks: 6 } };
  await db.alerts.bulkPut([{ id: 'b', ...alert }, { id: 'c', ...alert, count: 0, found: drift }]);
  await alertWaiting();
  expect(seen.notified.at(-1)?.message.split('\n').toSorted()).toEqual(['acme: alertDrift 0 31.5', 'acme: alertSpike 31 6 7.4']);
});
