// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../platform';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { authorOfHref } from '@/components/authors/authorsAddress';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideInbox } from '@/lib/storage/inbox/decideInbox';
import { readInboxViews } from '@/lib/storage/inbox/inboxViews';
import { readWork } from '@/lib/storage/inbox/workLog';
import { decideSetting } from '@/lib/storage/settings';
import { addTopics, batchOf, heardPost, ingest, NOON, somePost } from '../../storage/sample';
import { accessibilityProblems, wordsOf } from '../screen';
import { openWith } from '../withRoot';

const HOUR = 3_600_000;
let db: EarshotDatabase;
let number = 0;
const idOf = (name: string): string => `hackernews:${name}`;

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOON + 5 * HOUR);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(92);
  db = openDatabase({ durability: 'strict', name: `inbox-${number++}` });
  location.hash = '#/inbox';
  await db.open();
  await decideSetting(db, 'zone', 'UTC');
  await decideSetting(db, 'consent', { given: true, at: NOON, text: 2 });
  await addTopics(db, 'acme', 'rival');
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

/** Negative mentions by these names, due one hour after the other. */
async function hear(...names: string[]): Promise<void> {
  await ingest(db, batchOf(names.map((name) => heardPost(somePost(name, { author: { handle: name, name: null, url: null, followers: null } }), 'negative')), { number: ++batches }));
  await decideInbox(db, names.map((name, at) => ({ mentionId: idOf(name), dueAt: NOON + (6 + at) * HOUR })), { now: NOON });
}
let batches = 0;

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article[data-mention]')];
const names = (): (string | null)[] => rows().map((row) => row.getAttribute('aria-label'));
const focused = (): string | null => document.activeElement?.getAttribute('aria-label') ?? null;
const press = (key: string, more: object = {}): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { key, code: `Key${key.toUpperCase()}`, ...more });
const submit = (field: HTMLElement): void => {
  const form = field.closest('form');
  if (form !== null) fireEvent.submit(form);
};
const canConfirm = (name: string): Promise<void> =>
  waitFor(() => expect(within(screen.getByRole('dialog')).getByRole<HTMLButtonElement>('button', { name }).disabled).toBe(false));
const shownNames = (expected: string[]): Promise<void> => waitFor(() => expect(names()).toEqual(expected));
const statusNow = async (name: string): Promise<string | undefined> => (await db.mentions.get(idOf(name)))?.decided?.status?.is;

describe('the inbox', () => {
  it('shows a queue in its order, under the headings of its parts, with counts', async () => {
    await hear('ada', 'bea', 'cy');
    await decideInbox(db, [{ mentionId: idOf('cy'), status: { is: 'escalated', at: NOON } }], { now: NOON });
    const container = openWith(db, <Dashboard />);
    await shownNames(['cy', 'ada', 'bea']);
    expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => wordsOf(heading))).toEqual(['Urgent · 1', 'Low · 2']);
    await waitFor(() => expect(wordsOf(screen.getByRole('navigation', { name: 'Queues' }))).toContain('Needs an answer3'));
    expect(wordsOf(rows()[1])).toContain('1 hour left');
    expect(wordsOf(rows()[0])).toContain('Escalated');
    const ada = within(rows()[1] as HTMLElement).getByRole('link', { name: 'ada' });
    expect(ada.getAttribute('href')).toBe(authorOfHref(idOf('ada')));
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('is walked and worked through by keys, and takes back what was done', async () => {
    await hear('ada', 'bea', 'cy', 'dot');
    openWith(db, <Dashboard />);
    await shownNames(['ada', 'bea', 'cy', 'dot']);
    press('j');
    await waitFor(() => expect(focused()).toBe('ada'));
    press('j');
    await waitFor(() => expect(focused()).toBe('bea'));
    press('e');
    await waitFor(() => expect(focused()).toBe('cy'));
    await shownNames(['ada', 'cy', 'dot']);
    expect(await statusNow('bea')).toBe('done');
    press('a');
    await waitFor(async () => expect((await db.mentions.get(idOf('cy')))?.decided?.owner).toBe('me'));
    expect(focused()).toBe('cy');
    press('z');
    await waitFor(async () => expect((await db.mentions.get(idOf('cy')))?.decided?.owner).toBeUndefined());
    press('z');
    await shownNames(['ada', 'bea', 'cy', 'dot']);
    await waitFor(() => expect(focused()).toBe('bea'));
    expect(await statusNow('bea')).toBeUndefined();
    expect((await readWork(db, idOf('bea'))).map(({ kind }) => kind)).toEqual(['due', 'status', 'status']);
  });

  it('wishes for the note of one mention, and not for that of the next', async () => {
    await hear('ada', 'bea');
    openWith(db, <Dashboard />);
    await shownNames(['ada', 'bea']);
    press('j');
    await waitFor(() => expect(focused()).toBe('ada'));
    press('n');
    const noteOf = (): Promise<HTMLElement> => screen.findByRole('textbox', { name: 'Write a note' });
    const first = await noteOf();
    await waitFor(() => expect(document.activeElement).toBe(first));
    fireEvent.click(screen.getAllByRole('button', { name: /Back|Close/u })[0] ?? first);
    await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Write a note' })).toBeNull());
    await waitFor(() => expect(focused()).toBe('ada'));
    press('o');
    const again = await noteOf();
    await new Promise((done) => setTimeout(done, 300));
    expect(document.activeElement).not.toBe(again);
  });

  it('leaves out single keys where they are switched off', async () => {
    await decideSetting(db, 'singleKeys', false);
    await hear('ada');
    openWith(db, <Dashboard />);
    await shownNames(['ada']);
    rows()[0]?.focus();
    press('e');
    await new Promise((done) => setTimeout(done, 50));
    expect(await statusNow('ada')).toBeUndefined();
  });

  it('selects many, decides of all of them, and takes that back as one', async () => {
    await hear('ada', 'bea', 'cy', 'dot');
    openWith(db, <Dashboard />);
    await shownNames(['ada', 'bea', 'cy', 'dot']);
    press('j');
    await waitFor(() => expect(focused()).toBe('ada'));
    press('x');
    press('j', { shiftKey: true });
    await waitFor(() => expect(screen.getByRole('group', { name: '2 selected' })).toBeTruthy());
    press('t');
    const field = await screen.findByRole('textbox', { name: 'Tag' });
    fireEvent.input(field, { target: { value: 'parcel' } });
    await canConfirm('Tag');
    submit(field);
    await waitFor(async () => expect((await db.mentions.get(idOf('bea')))?.decided?.tags).toEqual({ parcel: true }));
    await waitFor(() => expect(wordsOf(document.body)).toContain('2 mentions: Tagged “parcel”.'));
    fireEvent.click(screen.getByRole('button', { name: 'Done' }));
    await shownNames(['cy', 'dot']);
    await waitFor(() => expect(wordsOf(document.body)).toContain('2 mentions: Status: Done.'));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await shownNames(['ada', 'bea', 'cy', 'dot']);
    expect([await statusNow('ada'), await statusNow('bea')]).toEqual([undefined, undefined]);
  });

  it('does not move under who walks in it, and offers what is new', async () => {
    await hear('ada', 'bea');
    openWith(db, <Dashboard />);
    await shownNames(['ada', 'bea']);
    press('j');
    await waitFor(() => expect(focused()).toBe('ada'));
    await hear('cy');
    await decideInbox(db, [{ mentionId: idOf('cy'), dueAt: NOON + HOUR }], { now: NOON });
    const more = await screen.findByRole('button', { name: 'Show 1 new mention' });
    expect(names()).toEqual(['ada', 'bea']);
    fireEvent.click(more);
    await shownNames(['cy', 'ada', 'bea']);
  });

  it('keeps what it shows in the address, and reads it from there', async () => {
    await hear('ada', 'bea');
    await decideInbox(db, [{ mentionId: idOf('bea'), owner: 'me', tags: { plum: true } }], { now: NOON });
    location.hash = '#/inbox?owner=me';
    openWith(db, <Dashboard />);
    await shownNames(['bea']);
    fireEvent.change(await screen.findByLabelText('Tag'), { target: { value: 'plum' } });
    await waitFor(() => expect(location.hash).toBe('#/inbox?owner=me&tag=plum'));
    fireEvent.change(screen.getByLabelText('Tag'), { target: { value: '' } });
    await waitFor(() => expect(location.hash).toBe('#/inbox?owner=me'));
    fireEvent.change(screen.getByLabelText('Owner'), { target: { value: ' nobody' } });
    await shownNames(['ada']);
    expect(location.hash).toBe('#/inbox?owner=');
  });

  it('names views, goes to them, and brings back one that was removed', async () => {
    await hear('ada');
    location.hash = '#/inbox?owner=me';
    openWith(db, <Dashboard />);
    fireEvent.click(await screen.findByRole('button', { name: 'Save this view' }));
    fireEvent.input(await screen.findByRole('textbox', { name: 'Name of the view' }), { target: { value: 'Mine' } });
    await canConfirm('Save');
    submit(screen.getByRole('textbox', { name: 'Name of the view' }));
    const link = await screen.findByRole('link', { name: 'Mine' });
    expect([link.getAttribute('href'), link.getAttribute('aria-current')]).toEqual(['#/inbox?owner=me', 'page']);
    expect(screen.queryByRole('button', { name: 'Save this view' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    await waitFor(async () => expect(await readInboxViews(db)).toEqual([]));
    await waitFor(() => expect(screen.queryByRole('link', { name: 'Mine' })).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByRole('link', { name: 'Mine' });
  });

  it('says of each queue what will appear there', async () => {
    location.hash = '#/inbox?queue=leads';
    const container = openWith(db, <Dashboard />);
    await screen.findByText('No leads');
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
