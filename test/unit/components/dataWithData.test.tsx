// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { send } from '@/lib/messaging/messenger';
import { noteInLog } from '@/lib/storage/auditLog';
import { decideLabels } from '@/lib/storage/corrections';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { readRetention } from '@/lib/storage/retention/retentionPolicy';
import { decideSetting } from '@/lib/storage/settings';
import { addTopics, batchOf, heardPost, ingest, somePost } from '../storage/sample';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

const DAY = 86_400_000;
const now = Date.now();

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `data-${number++}` });
  location.hash = '#/data';
  await db.open();
  await decideSetting(db, 'zone', 'UTC');
  await addTopics(db, 'acme', 'rival');
  vi.mocked(send).mockClear();
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

/** Three that were seen long ago, one of them worked on, and one that was seen just now. */
async function capture(): Promise<void> {
  await ingest(db, batchOf(['1', '2', '3'].map((id) => heardPost(somePost(id))), { seenAt: now - 45 * DAY }));
  await ingest(db, batchOf([heardPost(somePost('4', { site: 'reddit' }))], { instance: 'shop', site: 'reddit', seenAt: now }));
  await decideLabels(db, [{ mentionId: 'hackernews:1', label: 'neutral' }]);
}

const section = (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });
const plain = (words: string | null): string => (words ?? '').replaceAll(/[\u2066-\u2069]/gu, '');

describe('what is stored', () => {
  it('is told as it grows', async () => {
    const container = openWith(db, <Dashboard />);
    const stored = await section('What is stored');
    await waitFor(() => expect(wordsOf(stored)).toContain('None yet: Mentions'));
    await capture();
    await waitFor(() => expect(within(stored).getAllByRole('link').map((link) => plain(link.getAttribute('aria-label')))).toContain('Mentions: 4'));
    await waitFor(() => expect([...stored.querySelectorAll('tbody th')].map(wordsOf)).toEqual(['acme', 'rival', 'Hacker News', 'Reddit']));
    await waitFor(() => expect(wordsOf(stored)).not.toContain('…'));
    expect(wordsOf(stored)).toContain('≈');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('how long it is kept', () => {
  it('is stored at once where nothing goes sooner', async () => {
    openWith(db, <Dashboard />);
    const retention = await section('How long it is kept');
    fireEvent.change(await within(retention).findByLabelText('How long mentions are kept'), { target: { value: '24' } });
    await expect.poll(async () => (await readRetention(db)).months).toBe(24);
    expect(send).toHaveBeenCalledWith('decided', {});
  });

  it('is stored only once it was seen what goes', async () => {
    await capture();
    openWith(db, <Dashboard />);
    const retention = await section('How long it is kept');
    fireEvent.change(await within(retention).findByLabelText('How long mentions are kept'), { target: { value: '1' } });
    await waitFor(() => expect(wordsOf(retention)).toContain('2 mentions would go'));
    expect((await readRetention(db)).months).toBe(13);
    fireEvent.click(within(retention).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(within(retention).getByLabelText<HTMLSelectElement>('How long mentions are kept').value).toBe('13'));
    expect(await db.mentions.count()).toBe(4);

    fireEvent.change(within(retention).getByLabelText('How long mentions are kept'), { target: { value: '1' } });
    fireEvent.click(await within(retention).findByRole('button', { name: 'Agree, let them go' }));
    await expect.poll(async () => (await readRetention(db)).months).toBe(1);
    // What the user worked on goes later; asked about apart.
    fireEvent.change(within(retention).getByLabelText(/you worked on/u), { target: { value: 'alike' } });
    await waitFor(() => expect(wordsOf(retention)).toContain('3 mentions would go'));
    expect(wordsOf(retention)).toContain('You worked on 1 of them.');
  });

  it('can be of a site', async () => {
    await capture();
    openWith(db, <Dashboard />);
    const sites = await section('Rules for single sites');
    fireEvent.click(await within(sites).findByRole('button', { name: 'Show all 2 other sites' }));
    fireEvent.change(within(sites).getByLabelText(/Reddit.* may go/u), { target: { value: 'blocked' } });
    await expect.poll(async () => (await readRetention(db)).sites['reddit']).toEqual({ most: null, export: 'blocked' });
    fireEvent.change(within(sites).getByLabelText(/Hacker News.* at most/u), { target: { value: '1' } });
    // Its time is the most of all, also for what the user worked on.
    await waitFor(() => expect(wordsOf(sites)).toContain('3 mentions would go'));
    fireEvent.click(within(sites).getByRole('button', { name: 'Agree, let them go' }));
    await expect.poll(async () => (await readRetention(db)).sites['hackernews']?.most).toBe(1);
  });
});

describe('the log', () => {
  it('shows more on demand, and is saved as a file', async () => {
    for (let n = 0; n < 12; n++) {
      await noteInLog(db, { kind: 'person', details: { file: `${n}.json`, mentions: n } }, { at: now - n, newId: () => `line-${n}` });
    }
    const saved: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push(blob as Blob);
      return 'blob:log';
    });
    openWith(db, <Dashboard />);
    const log = await section('What went out, came back and was removed');
    await waitFor(() => expect(within(log).getAllByRole('listitem')).toHaveLength(10));
    fireEvent.click(within(log).getByRole('button', { name: 'Show older' }));
    await waitFor(() => expect(within(log).getAllByRole('listitem')).toHaveLength(12));
    fireEvent.click(within(log).getByRole('button', { name: 'Save the log as CSV' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect((await saved[0]?.text())?.split('\r\n')).toHaveLength(14);
  });
});
