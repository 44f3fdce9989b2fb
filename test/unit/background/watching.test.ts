import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { watchHours } from '@/lib/background/watching';
import { NEW_ALERT_RULE, NEW_WATCHES, type AlertRule } from '@/lib/inbox/alertRule';
import type { AlertTimes } from '@/lib/inbox/alert';
import { NO_QUIET_HOURS } from '@/lib/inbox/quietHours';
import { createCalendar } from '@/lib/mentions/calendar';
import { emptyTally } from '@/lib/mentions/tally';
import type { Context } from '@/lib/posts/post';
import { addAlertRule } from '@/lib/storage/alerts/alertRules';
import { readHeard } from '@/lib/storage/alerts/heardForAlerts';
import { raiseAlerts } from '@/lib/storage/alerts/raiseAlerts';
import { tidyAlerts } from '@/lib/storage/alerts/alerts';
import { countOpen } from '@/lib/storage/alerts/openAlerts';
import type { EarshotDatabase } from '@/lib/storage/database';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../storage/sample';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const calendar = createCalendar('Europe/Kyiv');
const times: AlertTimes = { quiet: NO_QUIET_HOURS, digestAt: 540, calendar };
let db: EarshotDatabase;
let ids = 0;
const newId = (): string => `alert ${++ids}`;

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
  await db.topics.toCollection().modify({ listeningSince: NOON - 90 * DAY });
});

const rule = (changes: Partial<AlertRule> = {}): Promise<void> =>
  addAlertRule(db, { ...NEW_ALERT_RULE, ...NEW_WATCHES.spike, id: 'spike', topicIds: ['acme'], ...changes }, { now: NOON });

/** So many days before noon on which 30 posts an hour were scanned from 8 to 20, and one mention heard every second hour. */
async function usual(days: number, topicId = 'acme'): Promise<void> {
  for (let back = 1; back <= days; back++) {
    const { day } = calendar.at(NOON - back * DAY);
    const hours = Uint32Array.from({ length: 24 }, (_, hour) => (hour >= 8 && hour < 20 ? 30 : 0));
    await db.exposure.put({ site: 'hackernews', day, context: 'feed', hours });
    const counts = Uint32Array.from({ length: 25 }, (_, hour) => (hour >= 8 && hour < 20 && (hour + back) % 2 === 0 ? 1 : 0));
    await db.tallies.put({ ...emptyTally(topicId, day), seen: { keys: ['hackernews|en|neutral|feed'], counts } });
  }
}

/** Posts that topics hear now, at so many hours before noon. */
async function hear(count: number, hoursBefore: number, context: Context = 'feed'): Promise<void> {
  const heard = Array.from({ length: count }, (_, n) => heardPost(somePost(`${hoursBefore}-${n}-${context}`, { context }), 'negative'));
  const scanned = Array.from({ length: 30 }, (_, n) => ({ key: `scanned ${hoursBefore} ${n}`, context: 'feed' as const }));
  await ingest(db, batchOf(heard, { number: ++ids, seenAt: NOON - hoursBefore * HOUR, scanned }));
}

const look = (hours = 0): Promise<void> => watchHours(db, NOON + hours * HOUR + 60_000, { times, newId });

describe('rules about numbers', () => {
  test('raise a spike with its mentions, once, in the hours that have ended', async () => {
    await rule();
    await usual(60);
    for (const back of [1, 2, 3]) await hear(6, back);
    await look();
    const [alert, ...others] = await db.alerts.toArray();
    expect(others).toEqual([]);
    expect(alert).toMatchObject({
      ruleId: 'spike', at: NOON + 60_000, dueAt: NOON + 60_000, count: 18, seen: 0,
      found: { kind: 'spike', topicId: 'acme', to: NOON, because: { heard: 18, seen: 90, weeks: 8 } },
    });
    expect(alert?.mentionIds).toHaveLength(18);
    expect(alert?.mentionIds[0]).toContain(':3-');
    for (const hours of [0, 1, 5]) await look(hours);
    expect(await db.alerts.count()).toBe(1);
  });

  test('look only at hours that have ended', async () => {
    await rule();
    await usual(60);
    await hear(1, 1);
    await hear(20, -0.01);
    await look();
    expect(await db.alerts.count()).toBe(0);
    await look(1);
    expect(await db.alerts.count()).toBe(1);
  });

  test('say nothing before four weeks, of what was sought out, of a paused topic, or before it listened', async () => {
    await rule();
    await usual(24);
    for (const back of [1, 2, 3]) await hear(6, back);
    await look();
    expect(await db.alerts.count()).toBe(0);
    await usual(60);
    await db.topics.update('acme', { pausedSince: NOON });
    await look(1);
    await db.topics.where('id').equals('acme').modify((topic) => {
      delete topic.pausedSince;
      topic.listeningSince = NOON - 20 * DAY;
    });
    await look(2);
    expect(await db.alerts.count()).toBe(0);
    await db.topics.update('acme', { listeningSince: NOON - 90 * DAY });
    await look(3);
    expect(await db.alerts.count()).toBe(1);
  });

  test('say nothing of what was sought out', async () => {
    await rule();
    await usual(60);
    await hear(18, 2, 'brand');
    await look();
    expect(await db.alerts.count()).toBe(0);
  });

  test('ask about no single mention, and count as one open thing', async () => {
    await rule({ cooldown: 240 });
    await usual(60);
    await hear(12, 2);
    expect(await readHeard(db)).toEqual([]);
    await raiseAlerts(db, { times, newId });
    await look();
    await db.alerts.toCollection().modify({ openSince: NOON });
    expect(await countOpen(db)).toBe(1);
    await look(4);
    expect(await db.alerts.count()).toBe(2);
  });

  test('a drift down without a mention is kept', async () => {
    await rule({ ...NEW_WATCHES.drift, id: 'drift' });
    await usual(71);
    const days = Array.from({ length: 14 }, (_, back) => calendar.at(NOON - (back + 1) * DAY).day);
    await db.tallies.filter(({ day }) => days.includes(day)).delete();
    await look();
    await tidyAlerts(db, 0);
    expect(await db.alerts.toArray()).toMatchObject([{ count: 0, mentionIds: [], found: { kind: 'drift', direction: 'down', because: { heard: 0 } } }]);
  });
});
