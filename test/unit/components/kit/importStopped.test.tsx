// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { accessibilityProblems } from '../screen';
import { openWith } from '../withRoot';

vi.mock(import('@/lib/platform/packageData'), () => import('../../packageData'));

/** Holds the reading of a file at its next step. */
const gate = vi.hoisted(() => ({ hold: null as Promise<void> | null }));
vi.mock('@/lib/exchange/turns', () => ({ giveTurn: () => gate.hold ?? Promise.resolve() }));

let db: EarshotDatabase;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: 'import-stopped' });
  location.hash = '#/replies';
  await db.open();
});

afterEach(async () => {
  gate.hold = null;
  cleanup();
  await db.delete();
});

function choose(text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('no file can be chosen');
  Object.defineProperty(input, 'files', { configurable: true, get: () => [new File([text], 'help.csv', { type: 'text/csv' })] });
  fireEvent.change(input);
}

it('a file that takes long is read while the screen goes on, and not where the user cancels it', async () => {
  let release = (): void => undefined;
  gate.hold = new Promise((resolve) => {
    release = resolve;
  });
  const container = openWith(db, <Dashboard />);
  await screen.findByRole('button', { name: 'Write the first article' });
  choose('question,answer\nIs it dry?,It is.');
  expect(await screen.findByRole('progressbar', { name: /^Checking .*help\.csv/u })).toBeDefined();
  expect(await accessibilityProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
  release();
  gate.hold = null;
  await new Promise((next) => setTimeout(next, 50));
  expect(screen.queryByRole('region', { name: /help\.csv.* holds$/u })).toBeNull();
  expect(screen.queryByText(/^Nothing of/u)).toBeNull();
  choose('question,answer\nIs it dry?,It is.');
  expect(await screen.findByRole('region', { name: /help\.csv.* holds$/u })).toBeDefined();
});
