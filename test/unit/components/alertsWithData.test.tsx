// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { Popup } from '@/components/popup/Popup';
import { NEW_ALERT_RULE, type AlertRule } from '@/lib/inbox/alertRule';
import { send } from '@/lib/messaging/messenger';
import { mayNotify, requestNotifications } from '@/lib/platform/notifications';
import { openExtensionPage } from '@/lib/platform/tabs';
import { addAlertRule, listAlertRules } from '@/lib/storage/alerts/alertRules';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import type { AlertRow } from '@/lib/storage/rows';
import { decideSetting, readSettings } from '@/lib/storage/settings';
import { addTopics, batchOf, heardPost, ingest, NOON, somePost } from '../storage/sample';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `alerts-${number++}` });
  location.hash = '#/alerts';
  await db.open();
  await addTopics(db, 'acme', 'rival');
  vi.mocked(send).mockClear();
  vi.mocked(requestNotifications).mockClear().mockResolvedValue(true);
  vi.mocked(mayNotify).mockResolvedValue(false);
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

const rule = (changes: Partial<AlertRule> = {}): Promise<void> =>
  addAlertRule(db, { ...NEW_ALERT_RULE, id: 'angry', ...changes }, { now: NOON });
const stored = async (): Promise<AlertRule[]> => listAlertRules(db);
const button = (name: string | RegExp): Promise<HTMLElement> => screen.findByRole('button', { name });

async function fire(changes: Partial<AlertRow> & { ids: string[] }): Promise<void> {
  const { ids, ...alert } = changes;
  await ingest(db, batchOf(ids.map((id) => heardPost(somePost(id))), { instance: ids.join(' ') }));
  await db.alerts.put({
    id: ids[0] ?? '', ruleId: 'angry', at: NOON, mentionIds: ids.map((id) => `hackernews:${id}`), count: ids.length, seen: 0,
    toldAt: NOON, openSince: NOON, stamps: {}, ...alert,
  });
}

describe('rules', () => {
  it('offer a first one; its click asks the browser; undone, it is gone', async () => {
    const container = openWith(db, <Dashboard />);
    fireEvent.click(await button('Tell me of negative mentions'));
    expect(requestNotifications).toHaveBeenCalledOnce();
    await expect.poll(stored).toMatchObject([{ ...NEW_ALERT_RULE, on: true }]);
    expect(send).toHaveBeenCalledWith('decided', {});
    await waitFor(() => expect(wordsOf(container)).toContain('Rule added.'));
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(await button('Undo'));
    await expect.poll(stored).toEqual([]);
  });

  it('are changed where they stand, one part by one', async () => {
    await rule();
    const container = openWith(db, <Dashboard />);
    fireEvent.change(await screen.findByLabelText('How'), { target: { value: 'badge' } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'acme' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Unsure' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Reddit' }));
    fireEvent.change(screen.getByLabelText('Add a condition…'), { target: { value: 'author' } });
    await expect.poll(stored).toMatchObject([{
      way: 'badge', topicIds: ['acme'], labels: ['negative', 'unsure'], sites: ['reddit'], author: { negatives: 2, days: 30 },
    }]);
    await waitFor(() => expect(wordsOf(container)).toContain('only if its author wrote'), { timeout: 3_000 });
    fireEvent.change(await screen.findByLabelText('How many negative mentions'), { target: { value: '3' } });
    await expect.poll(stored).toMatchObject([{ author: { negatives: 3, days: 30 } }]);
    fireEvent.click(await button('Undo'));
    await expect.poll(stored).toMatchObject([{ author: { negatives: 2, days: 30 }, way: 'badge' }]);
    fireEvent.click(await button(/^Remove the condition .*negative before/u));
    await expect.poll(stored).toMatchObject([{ author: null }]);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('keep both of two choices that are made one right after the other', async () => {
    await rule();
    openWith(db, <Dashboard />);
    fireEvent.click(await screen.findByRole('checkbox', { name: 'acme' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'rival' }));
    await expect.poll(stored).toMatchObject([{ topicIds: ['acme', 'rival'] }]);
  });

  it('are removed, and come back to their place', async () => {
    await rule();
    await addAlertRule(db, { ...NEW_ALERT_RULE, id: 'second', way: 'badge' }, { now: NOON + 1 });
    openWith(db, <Dashboard />);
    const [first] = await screen.findAllByRole('button', { name: /^Remove the rule/u });
    fireEvent.click(first as HTMLElement);
    await expect.poll(async () => (await stored()).map(({ id }) => id)).toEqual(['second']);
    fireEvent.click(await button('Undo'));
    await expect.poll(async () => (await stored()).map(({ id }) => id)).toEqual(['angry', 'second']);
  });

  it('say so where the browser refused', async () => {
    vi.mocked(requestNotifications).mockResolvedValue(false);
    await rule();
    const container = openWith(db, <Dashboard />);
    fireEvent.click(await button('Allow notifications'));
    await waitFor(() => expect(wordsOf(container)).toContain("shown on Earshot's button all the same"));
  });
});

describe('what alarmed', () => {
  it('is listed with its rule and first words; opened, it was looked at', async () => {
    await rule({ topicIds: ['acme'] });
    await fire({ ids: ['1', '2', '3'] });
    const container = openWith(db, <Dashboard />);
    const list = await screen.findByRole('list', { name: 'What was caught' });
    expect(wordsOf(list)).toContain('3 mentions');
    expect(wordsOf(list)).toContain('Negative · acme');
    expect(wordsOf(list)).toContain('The lamp of 1 broke');
    expect(wordsOf(list)).toContain('and 2 more');
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(within(list).getByRole('button', { name: 'Show' }));
    await waitFor(() => expect(within(list).getAllByRole('article')).toHaveLength(3));
    await expect.poll(async () => (await db.alerts.get('1'))?.openSince).toBeUndefined();
    expect(await db.alerts.get('1')).toMatchObject({ seen: 3, stamps: { seen: { clock: expect.any(Number) } } });
  });

  it('can be dismissed at once, and says what waits, what is gone, and whose rule is no more', async () => {
    await fire({ ids: ['1'] });
    await fire({ ids: ['2'] });
    const { openSince: _open, toldAt: _told, ...waiting } = (await db.alerts.get('2')) as AlertRow;
    await db.alerts.put({ ...waiting, id: 'waiting', mentionIds: ['gone'], dueAt: NOON + 1 });
    const container = openWith(db, <Dashboard />);
    await waitFor(() => expect(wordsOf(container)).toContain('You will be told on'));
    expect(wordsOf(container)).toContain('What it caught is no longer kept.');
    expect(wordsOf(container)).toContain('by a rule that was removed');
    fireEvent.click(await button('Mark all as seen'));
    await expect.poll(async () => (await db.alerts.toArray()).filter(({ openSince }) => openSince !== undefined)).toEqual([]);
  });

  it('is spoken of in the popup, until it was looked at', async () => {
    await decideSetting(db, 'consent', { given: true, at: NOON, text: 2 });
    await fire({ ids: ['1', '2'] });
    const container = openWith(db, <Popup />);
    await waitFor(() => expect(wordsOf(container)).toContain('2 alarming mentions to look at'));
    fireEvent.click(await button('Look'));
    expect(openExtensionPage).toHaveBeenCalledWith('dashboard.html#/alerts');
  });
});

it('stores when alerts are silent, and when the digest comes', async () => {
  await rule();
  openWith(db, <Dashboard />);
  fireEvent.click(await screen.findByRole('switch', { name: 'Quiet hours' }));
  fireEvent.change(await screen.findByLabelText('From', {}, { timeout: 3_000 }), { target: { value: '21:30' } });
  fireEvent.change(screen.getByLabelText('Time of day'), { target: { value: '08:15' } });
  await expect.poll(async () => {
    const { quietHours, digestAt } = await readSettings(db);
    return [quietHours.on, quietHours.from, digestAt];
  }).toEqual([true, 21 * 60 + 30, 8 * 60 + 15]);
});
