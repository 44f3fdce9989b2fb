// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { NEW_ALERT_RULE, NEW_WATCHES, type AlertRule, type WatchKind } from '@/lib/inbox/alertRule';
import type { Finding } from '@/lib/inbox/finding';
import { addAlertRule, listAlertRules } from '@/lib/storage/alerts/alertRules';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { addTopics, batchOf, heardPost, ingest, NOON, somePost } from '../storage/sample';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

let db: EarshotDatabase;
let number = 0;
const HOUR = 3_600_000;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `watch-rules-${number++}` });
  location.hash = '#/alerts';
  await db.open();
  await addTopics(db, 'acme', 'rival');
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

const rule = (kind: WatchKind, changes: Partial<AlertRule> = {}): Promise<void> =>
  addAlertRule(db, { ...NEW_ALERT_RULE, ...NEW_WATCHES[kind], id: kind, ...changes }, { now: NOON });
const stored = async (): Promise<AlertRule[]> => listAlertRules(db);

async function fire(found: Finding, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await ingest(db, batchOf(ids.map((id) => heardPost(somePost(id))), { instance: found.kind }));
  await db.alerts.put({
    id: found.kind, ruleId: found.kind, at: NOON, mentionIds: ids.map((id) => `hackernews:${id}`), count: ids.length, seen: 0, toldAt: NOON, openSince: NOON, found, stamps: {},
  });
}

const SPIKE: Finding = {
  kind: 'spike', topicId: 'acme', to: NOON,
  because: { hours: 6, from: NOON - 6 * HOUR, heard: 31, seen: 412, expected: 7.38, bursts: null, p: 0.00002, clumped: null, weeks: 8, sensitivity: 'balanced' },
};

describe('rules about numbers', () => {
  it('are offered beside the others, and changed where they stand', async () => {
    await rule('spike', { topicIds: ['acme'] });
    const container = openWith(db, <Dashboard />);
    await waitFor(() => expect(wordsOf(container)).toContain('than is usual for the hour'), { timeout: 3_000 });
    expect(screen.queryByLabelText('Add a condition…')).toBeNull();
    fireEvent.change(screen.getByLabelText('Sensitivity'), { target: { value: 'strict' } });
    await expect.poll(stored).toMatchObject([{ watch: { kind: 'spike', sensitivity: 'strict', least: 5 } }]);
    await waitFor(() => expect(screen.getByLabelText<HTMLSelectElement>('Sensitivity').value).toBe('strict'), { timeout: 3_000 });
    fireEvent.change(await screen.findByLabelText('Fewest mentions'), { target: { value: '20' } });
    await expect.poll(stored).toMatchObject([{ watch: { sensitivity: 'strict', least: 20 } }]);
    fireEvent.change(screen.getByLabelText('New rule about numbers…'), { target: { value: 'negative' } });
    await expect.poll(stored).toMatchObject([{ id: 'spike' }, { watch: NEW_WATCHES.negative.watch, cooldown: 1_440 }]);
    await waitFor(() => expect(wordsOf(container)).toContain('is negative than usual'), { timeout: 3_000 });
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('say of which topics they still learn what is usual, and for how long', async () => {
    const now = Date.now();
    await db.topics.toCollection().modify({ listeningSince: now - 90 * 24 * HOUR });
    await db.topics.update('rival', { listeningSince: now - 1_000 });
    for (let back = 0; back < 40; back++) {
      const day = new Date(now - back * 24 * HOUR).toISOString().slice(0, 10);
      await db.exposure.put({ site: 'reddit', day, context: 'feed', hours: new Uint32Array(24).fill(5) });
    }
    await rule('spike');
    const container = openWith(db, <Dashboard />);
    await waitFor(() => expect(wordsOf(container)).toMatch(/rival: still learning what is usual: 2\d more days/u), { timeout: 3_000 });
    expect(wordsOf(container)).not.toContain('acme: still learning');
  });
});

describe('what they found', () => {
  it('is told with the numbers that fired it, the terms that rose, and its mentions', async () => {
    await rule('spike');
    const earlier = Array.from({ length: 30 }, (_, n) => heardPost(somePost(`old ${n}`, { text: 'acme works fine every day', publishedAt: { at: new Date(NOON - 9 * 24 * HOUR).toISOString(), precision: 'second', raw: null } })));
    await ingest(db, batchOf(earlier, { instance: 'before', seenAt: NOON - 9 * 24 * HOUR }));
    const ids = Array.from({ length: 12 }, (_, n) => `new ${n}`);
    await ingest(db, batchOf(ids.map((id) => heardPost(somePost(id, { text: 'acme has a checkout outage again' }))), { instance: 'now' }));
    await fire(SPIKE, []);
    await db.alerts.update('spike', { mentionIds: ids.map((id) => `hackernews:${id}`), count: 31 });
    const container = openWith(db, <Dashboard />);
    await waitFor(() => expect(wordsOf(container)).toContain('acme: 31 mentions in 6 hours; usual: 7.4'), { timeout: 3_000 });
    expect(wordsOf(container)).toContain('412 posts seen · by chance: 1 in 50,000 · compared with 8 weeks');
    fireEvent.click(screen.getByRole('button', { name: 'Show' }));
    await waitFor(() => expect(wordsOf(container)).toMatch(/Heard more often than before: .*checkout outage/u), { timeout: 5_000 });
    expect(wordsOf(container).split('has a checkout outage again')).toHaveLength(13);
    expect(wordsOf(container)).toContain('19 more are not shown here.');
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('tells a drift and a share in their own words', async () => {
    await fire({ kind: 'drift', topicId: 'acme', to: NOON, direction: 'down', because: { days: 14, heard: 9, expected: 31.5, z: -2.412, limit: 1.1, weeks: 6 } }, []);
    await fire({
      kind: 'negative', topicId: 'gone', to: NOON,
      because: { negative: 18, scored: 30, share: 0.6, low: 0.42, usual: 0.2, of: 900, p: 0.00042, clumped: 1, from: NOON - 24 * HOUR, weeks: 8, sensitivity: 'balanced' },
    }, ['1']);
    const container = openWith(db, <Dashboard />);
    await waitFor(() => expect(wordsOf(container)).toContain('acme: slowly less, 9 mentions in two weeks; usual: 31.5'), { timeout: 3_000 });
    expect(wordsOf(container)).toMatch(/z .2\.41 \(±1\.1\) · compared with 6 weeks/u);
    expect(wordsOf(container)).toContain('a topic that is gone: 60% negative, 18 of 30 in a day; usual: 20%');
    expect(wordsOf(container)).toContain('by chance: 1 in 2,000');
  });

  it('flags its day on the volume of the overview', async () => {
    // Of the last hours of a day some belong to the next one, in the zone of the reports or of the screen.
    const noon = new Date().setUTCHours(12, 0, 0, 0) - 24 * HOUR;
    await fire({ ...SPIKE, to: noon }, ['1']);
    await ingest(db, batchOf([heardPost(somePost('noon', { publishedAt: { at: new Date(noon).toISOString(), precision: 'second', raw: null } }))], { instance: 'noon', seenAt: noon }));
    await db.alerts.update('spike', { at: noon });
    location.hash = '#/overview';
    openWith(db, <Dashboard />);
    expect(await screen.findByRole('link', { name: /Alarm: .*31 mentions.* in .*6 hours/u }, { timeout: 5_000 })).toBeTruthy();
  });
});
