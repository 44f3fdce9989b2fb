// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import type { Stream } from '@/lib/inbox/stream';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideSetting } from '@/lib/storage/settings';
import { changeStreams, readStreams } from '@/lib/storage/streams/streams';
import { addTopics, batchOf, heardPost, ingest, somePost } from '../storage/sample';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

// There is no layout here: each element is as large as this, so that columns show rows.
for (const length of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth']) {
  Object.defineProperty(HTMLElement.prototype, length, { configurable: true, get: () => 400 });
}

const START = Date.now();
let db: EarshotDatabase;
let number = 0;
let batches = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `streams-${number++}` });
  location.hash = '#/streams';
  await db.open();
  await addTopics(db, 'acme', 'rival');
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

async function hear(ids: readonly string[], label: 'negative' | 'positive', topics = ['acme']): Promise<void> {
  const seenAt = Date.now();
  const posts = ids.map((id) => somePost(id, { author: { handle: `by-${id}` }, publishedAt: { at: new Date(seenAt).toISOString(), precision: 'second', raw: null } }));
  await ingest(db, batchOf(posts.map((post) => heardPost(post, label, topics)), { number: ++batches, seenAt }));
}

const BAD: Stream = { id: 'bad', name: 'Bad', query: 'sentiment:negative', topicId: null, waiting: false };
const GOOD: Stream = { id: 'good', name: 'Good', query: 'sentiment:positive', topicId: null, waiting: false };
const OF_RIVAL: Stream = { id: 'rival', name: 'Of rival', query: '', topicId: 'rival', waiting: false };

const stand = async (...streams: Stream[]): Promise<void> => void (await changeStreams(db, () => streams, START));
const columnOf = (name: string): HTMLElement => screen.getByRole('region', { name });
const rowsOf = (name: string): string[] => within(columnOf(name)).queryAllByRole('article').map((row) => row.querySelector('a')?.textContent ?? '');
const columns = (): string[] => screen.getAllByRole('region').map((column) => column.querySelector('h2')?.textContent ?? '');
const ids = async (): Promise<string[]> => (await readStreams(db)).streams.map(({ id }) => id);
const choose = (column: string, item: string): void => void fireEvent.click(within(columnOf(column)).getByRole('button', { name: item }));

it('offers columns that are ready where there is none yet, and adds one by a click', async () => {
  await hear(['a'], 'negative');
  const container = openWith(db, <Dashboard />);
  await screen.findByText('No column yet');
  expect(await accessibilityProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Negative' }));
  await waitFor(() => expect(rowsOf('Negative')).toEqual(['by-a']));
  expect(await accessibilityProblems(container)).toEqual([]);
  expect((await db.settings.get('streams'))?.stamp).toBeDefined();
});

it('shows in each column what its query finds, newest first, and what comes, live and counted as unread', async () => {
  await hear(['a'], 'negative');
  await hear(['b'], 'positive', ['rival']);
  await stand(BAD, GOOD, OF_RIVAL);
  await changeStreams(db, (all) => [...all], Date.now());
  openWith(db, <Dashboard />);
  await waitFor(() => expect([rowsOf('Bad'), rowsOf('Good'), rowsOf('Of rival')]).toEqual([['by-a'], ['by-b'], ['by-b']]));
  await hear(['c', 'd'], 'negative', ['rival']);
  await waitFor(() => expect(rowsOf('Bad').toSorted()).toEqual(['by-a', 'by-c', 'by-d']), { timeout: 3_000 });
  await waitFor(() => expect(rowsOf('Of rival')).toHaveLength(3), { timeout: 3_000 });
  expect(rowsOf('Good')).toEqual(['by-b']);
  expect(rowsOf('Bad').at(-1)).toBe('by-a');
});

it('counts what came since a column was read, until it is marked as read; kept when opened again', async () => {
  await stand(BAD);
  await new Promise((done) => setTimeout(done, 5));
  await hear(['a', 'b'], 'negative');
  openWith(db, <Dashboard />);
  await waitFor(() => expect(wordsOf(columnOf('Bad'))).toContain('2 unread mentions'), { timeout: 3_000 });
  choose('Bad', 'Mark as read');
  await waitFor(() => expect(wordsOf(columnOf('Bad'))).not.toContain('unread'), { timeout: 3_000 });
  cleanup();
  openWith(db, <Dashboard />);
  await waitFor(() => expect(rowsOf('Bad')).toHaveLength(2));
  expect(wordsOf(columnOf('Bad'))).not.toContain('unread');
});

it('offers what comes while a column is scrolled down, moves nothing meanwhile, and reads it at the top', async () => {
  await hear(['a', 'b'], 'negative');
  await stand(BAD);
  openWith(db, <Dashboard />);
  await waitFor(() => expect(rowsOf('Bad')).toHaveLength(2));
  const scroller = within(columnOf('Bad')).getByRole('group', { name: 'Bad' });
  scroller.scrollTop = 120;
  fireEvent.scroll(scroller);
  await new Promise((done) => setTimeout(done, 20));
  await hear(['c'], 'negative');
  fireEvent.click(await screen.findByRole('button', { name: '1 new' }, { timeout: 3_000 }));
  await waitFor(() => expect(rowsOf('Bad')[0]).toBe('by-c'));
  await waitFor(() => expect(wordsOf(columnOf('Bad'))).not.toContain('unread'), { timeout: 3_000 });
});

it('moves columns by keys and by the menu, says where they are now, and keeps the focus', async () => {
  await stand(BAD, GOOD, OF_RIVAL);
  const container = openWith(db, <Dashboard />);
  await waitFor(() => expect(columns()).toEqual(['Bad', 'Good', 'Of rival']));
  const scroller = within(columnOf('Bad')).getByRole('group', { name: 'Bad' });
  scroller.focus();
  const isFree = fireEvent.keyDown(scroller, { key: 'ArrowRight', altKey: true });
  expect(isFree).toBe(false);
  await waitFor(() => expect(columns()).toEqual(['Good', 'Bad', 'Of rival']), { timeout: 3_000 });
  expect(await ids()).toEqual(['good', 'bad', 'rival']);
  await waitFor(() => expect(wordsOf(container)).toContain('Bad is column 2 of 3 now.'));
  expect(columnOf('Bad').contains(document.activeElement)).toBe(true);
  choose('Of rival', 'Move towards the beginning');
  await waitFor(() => expect(columns()).toEqual(['Good', 'Of rival', 'Bad']), { timeout: 3_000 });
  expect(within(columnOf('Good')).queryByRole('button', { name: 'Move towards the beginning' })).toBeNull();
});

it('points where a column would go, and lets its name run in its own direction, where lines run from right to left', async () => {
  await stand(BAD, { ...GOOD, name: 'جيد' }, OF_RIVAL);
  const arrows = async (): Promise<string[]> => {
    openWith(db, <Dashboard />);
    await waitFor(() => expect(columns()).toHaveLength(3));
    const [, column] = screen.getAllByRole('region');
    return [...(column?.querySelectorAll('header li svg') ?? [])].slice(0, 2).map((arrow) => arrow.innerHTML);
  };
  const english = await arrows();
  cleanup();
  await decideSetting(db, 'language', 'ar', () => 'here');
  const arabic = await arrows();
  await waitFor(() => expect(document.documentElement.dir).toBe('rtl'));
  // What is drawn is the same: the icon mirrors itself.
  expect(new Set(english).size).toBe(2);
  expect(arabic).toEqual(english);
  for (const heading of screen.getAllByRole('heading', { level: 2 })) expect(heading.innerHTML).toMatch(/^<span dir="auto">[^<]+<\/span>$/u);
});

it('adds, edits, duplicates and deletes a column, and brings it back to its place', async () => {
  await stand(BAD, GOOD);
  const container = openWith(db, <Dashboard />);
  fireEvent.click(await screen.findByRole('button', { name: 'Add column' }));
  const dialog = await screen.findByRole('dialog');
  const write = (label: string, value: string): void => void fireEvent.input(within(dialog).getByLabelText(label), { target: { value } });
  const submit = (): void => void fireEvent.submit(dialog.querySelector('form') as HTMLFormElement);
  write('Words or query; empty: all', '(lamp');
  submit();
  await waitFor(() => expect(wordsOf(dialog)).toContain('A column needs a name.'));
  write('Name', 'Lamps');
  await new Promise((done) => setTimeout(done));
  submit();
  expect(await ids()).toEqual(['bad', 'good']);
  write('Words or query; empty: all', 'lamp #urgent');
  await new Promise((done) => setTimeout(done));
  submit();
  await waitFor(() => expect(columns()).toEqual(['Bad', 'Good', 'Lamps']), { timeout: 3_000 });
  expect((await readStreams(db)).streams[2]).toMatchObject({ query: 'lamp #urgent', topicId: null });
  choose('Bad', 'Duplicate');
  await waitFor(() => expect(columns().map((name) => name.replaceAll(/[\u2066-\u2069]/gu, ''))).toEqual(['Bad', 'Bad, copy', 'Good', 'Lamps']), { timeout: 3_000 });
  choose('Good', 'Delete');
  await waitFor(() => expect(wordsOf(container)).toContain('The column Good is deleted.'));
  await expect.poll(ids).toHaveLength(3);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await expect.poll(async () => (await ids()).indexOf('good')).toBe(2);
});

it('drops from a column what its query finds no more', async () => {
  await hear(['a', 'b'], 'negative');
  await stand(BAD);
  openWith(db, <Dashboard />);
  await waitFor(() => expect(rowsOf('Bad')).toHaveLength(2));
  const [mention] = await db.mentions.toArray();
  if (mention === undefined) throw new Error('There is no mention.');
  await db.mentions.update(mention.id, { decided: { sentiment: 'positive' } });
  await waitFor(() => expect(rowsOf('Bad')).toHaveLength(1), { timeout: 3_000 });
});
