// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { withLesson } from '@/lib/mentions/lesson';
import { send } from '@/lib/messaging/messenger';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { readSettings } from '@/lib/storage/settings';
import { listedMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `learning-${number++}` });
  location.hash = '#/settings';
  await db.open();
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

async function label(count: number): Promise<void> {
  const mentions = Array.from({ length: count }, (_, index) => {
    return withLesson({ ...listedMention({ id: `forum:${index}` }).mention, decided: { sentiment: 'positive' } });
  });
  await db.mentions.bulkPut(mentions);
}

function open(): Element {
  return openWith(db, <Dashboard />);
}

it('counts labels as they come, and shows what was learned from them', async () => {
  await label(7);
  const container = open();
  await waitFor(() => expect(wordsOf(container)).toContain('Too few labels: 7 of 20'));
  await label(30);
  await waitFor(() => expect(wordsOf(container)).toContain('Waiting to be learned'));
  await db.adapters.put({
    language: 'en', revision: 1, trainedAt: 0, labels: { user: 30, stars: 0 }, trial: { n: 30, adapted: 0.8, shipped: 0.8 }, adapter: null, topics: [],
  });
  await waitFor(() => expect(wordsOf(container)).toContain('it did not help'));
  await db.settings.put({ key: 'rescoring', value: { languages: ['en'], after: null, done: 15, total: 30 } });
  await waitFor(() => expect(wordsOf(container)).toContain('Scoring anew what is stored: 50%'));
  expect(await accessibilityProblems(container)).toEqual([]);
});

it('stores that it learns no more, and tells the worker', async () => {
  vi.mocked(send).mockClear();
  open();
  fireEvent.click(await screen.findByRole('switch', { name: 'Learn from labels' }));
  await waitFor(async () => expect((await readSettings(db)).learns).toBe(false));
  expect(send).toHaveBeenCalledWith('decided', {});
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Learn from labels' }).checked).toBe(false));
});
