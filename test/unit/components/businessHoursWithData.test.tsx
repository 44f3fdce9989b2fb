// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { DEFAULT_BUSINESS_HOURS, type BusinessHours } from '@/lib/inbox/businessHours';
import { send } from '@/lib/messaging/messenger';
import { requestNotifications } from '@/lib/platform/notifications';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideBusinessHours, readBusinessHours } from '@/lib/storage/inbox/businessHours';
import { readRequeueing } from '@/lib/storage/inbox/askRequeueing';
import { decideSetting, readSettings } from '@/lib/storage/settings';
import { addTopics } from '../storage/sample';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `hours-${number++}` });
  location.hash = '#/settings';
  await db.open();
  await decideSetting(db, 'zone', 'Europe/Kyiv');
  await addTopics(db, 'acme');
  vi.mocked(send).mockClear();
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

const open = async (): Promise<Element> => {
  const container = openWith(db, <Dashboard />);
  await screen.findByText('Change these hours');
  return container;
};
const stored = async (): Promise<BusinessHours> => (await readBusinessHours(db)).all;
const fieldOf = (label: string, at = 0): HTMLInputElement =>
  screen.getAllByLabelText<HTMLInputElement>((said) => said.replaceAll(/[\u2066-\u2069]/gu, '') === label)[at] as HTMLInputElement;
/** What is done next is a task of its own, as with a user. */
const nextTask = (): Promise<void> => new Promise((done) => setTimeout(done));
const write = (label: string, value: string, at = 0): Promise<void> => {
  fireEvent.input(fieldOf(label, at), { target: { value } });
  return nextTask();
};
const leave = (label: string, at = 0): void => void fireEvent.focusOut(fieldOf(label, at));

it('says what hours mean, and is accessible', async () => {
  const container = await open();
  expect(wordsOf(container)).toMatch(/An urgent mention that comes now is to be answered by: .+\./u);
  expect(fieldOf('Saturday: somebody is there').checked).toBe(false);
  expect(await accessibilityProblems(container)).toEqual([]);
});

it('takes over a part of a day once it can stand, keeps what is wrong until it is mended, and undoes', async () => {
  const container = await open();
  await write('Monday, from', '18:00');
  await write('Monday, to', '18:00');
  leave('Monday, to');
  await waitFor(() => expect(wordsOf(container)).toContain('These hours end where they begin.'));
  expect(fieldOf('Monday, from').value).toBe('18:00');
  expect(await stored()).toEqual(DEFAULT_BUSINESS_HOURS);
  await write('Monday, to', '20:30');
  leave('Monday, to');
  await expect.poll(async () => (await stored()).week[0]).toEqual([[1_080, 1_230]]);
  expect(send).toHaveBeenCalledWith('decided', {});
  expect(await readRequeueing(db)).toMatchObject({ topics: null });
  await screen.findByText(/Ordering the inbox anew/u);
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await expect.poll(stored).toEqual(DEFAULT_BUSINESS_HOURS);
  await waitFor(() => expect(fieldOf('Monday, from').value).toBe('09:00'));
});

it('lets a night go on into the next day, and midnight be an end', async () => {
  await open();
  fireEvent.click(fieldOf('Saturday: somebody is there'));
  await nextTask();
  await write('Saturday, from', '22:00');
  await write('Saturday, to', '06:00');
  leave('Saturday, to');
  await expect.poll(async () => (await stored()).week.slice(5)).toEqual([[[1_320, 1_440]], [[0, 360]]]);
  await write('Friday, to', '00:00');
  leave('Friday, to');
  await expect.poll(async () => (await stored()).week[4]).toEqual([[540, 1_440]]);
});

it('adds a part, says which stands there already, and removes one', async () => {
  const container = await open();
  fireEvent.click(screen.getByRole('button', { name: /Add hours: .?Tuesday/u }));
  await waitFor(() => expect(document.activeElement).toBe(fieldOf('Tuesday, from', 1)));
  await write('Tuesday, from', '16:00', 1);
  await write('Tuesday, to', '19:00', 1);
  leave('Tuesday, to', 1);
  await waitFor(() => expect(wordsOf(container)).toContain('Tuesday: somebody is there from 09:00 to 17:00 already.'));
  await write('Tuesday, from', '18:00', 1);
  leave('Tuesday, to', 1);
  await expect.poll(async () => (await stored()).week[1]).toEqual([[540, 1_020], [1_080, 1_140]]);
  const row = fieldOf('Tuesday, from').parentElement as HTMLElement;
  fireEvent.click(within(row).getByRole('button'));
  await expect.poll(async () => (await stored()).week[1]).toEqual([[1_080, 1_140]]);
});

it('gives the hours of Monday to all days up to Friday, and closes a day', async () => {
  await open();
  await write('Monday, to', '12:00');
  leave('Monday, to');
  await nextTask();
  fireEvent.click(screen.getByRole('button', { name: /^Use Monday/u }));
  await expect.poll(async () => (await stored()).week.slice(0, 6)).toEqual([...Array.from({ length: 5 }, () => [[540, 720]]), []]);
  fireEvent.click(fieldOf('Wednesday: somebody is there'));
  await expect.poll(async () => (await stored()).week[2]).toEqual([]);
});

it('keeps holidays, of one year and of all, once each', async () => {
  const container = await open();
  const add = (): void => void fireEvent.submit(fieldOf('Date').form as HTMLFormElement);
  add();
  await waitFor(() => expect(wordsOf(container)).toContain('Give a day of the calendar.'));
  await write('Date', '2026-12-25');
  fireEvent.click(screen.getByLabelText('Every year'));
  await nextTask();
  add();
  await expect.poll(async () => (await stored()).holidays).toEqual(['--12-25']);
  await write('Date', '2027-12-25');
  add();
  await waitFor(() => expect(wordsOf(container)).toContain('This day is a holiday already.'));
  fireEvent.click(screen.getByRole('button', { name: /^Remove holiday/u }));
  await expect.poll(async () => (await stored()).holidays).toEqual([]);
});

it('takes hours within which to answer, with fractions, and a zone', async () => {
  const container = await open();
  fireEvent.input(fieldOf('Urgent, hours'), { target: { value: '0' } });
  fireEvent.change(fieldOf('Urgent, hours'), { target: { value: '0' } });
  await waitFor(() => expect(wordsOf(container)).toContain('Give a number of hours above 0, at most 720.'));
  expect((await stored()).within.urgent).toBe(60);
  fireEvent.change(fieldOf('Urgent, hours'), { target: { value: '0.5' } });
  await expect.poll(async () => (await stored()).within.urgent).toBe(30);
  fireEvent.change(screen.getAllByLabelText('Time zone')[0] as HTMLSelectElement, { target: { value: 'Asia/Tokyo' } });
  await expect.poll(async () => (await stored()).zone).toBe('Asia/Tokyo');
  expect((await stored()).within.urgent).toBe(30);
  await waitFor(() => expect(wordsOf(container)).toContain('By the clock of the Europe/Kyiv time zone.'));
});

it('gives a topic hours of its own, and takes them back', async () => {
  const container = await open();
  fireEvent.click(await screen.findByRole('switch', { name: /Own hours of/u }));
  await expect.poll(async () => (await readBusinessHours(db)).topics).toEqual({ acme: DEFAULT_BUSINESS_HOURS });
  await screen.findByText(/Change the hours of .?acme/u);
  fireEvent.click(fieldOf('Sunday: somebody is there', 1));
  await expect.poll(async () => (await readBusinessHours(db)).topics['acme']?.week[6]).toEqual([[540, 1_020]]);
  expect(await stored()).toEqual(DEFAULT_BUSINESS_HOURS);
  await waitFor(() => expect(wordsOf(container)).toContain('The business hours of acme are changed.'));
  fireEvent.click(screen.getByRole('switch', { name: /Own hours of/u }));
  await expect.poll(async () => (await readBusinessHours(db)).topics).toEqual({});
});

it('follows hours that were changed elsewhere', async () => {
  await open();
  await decideBusinessHours(db, null, { ...DEFAULT_BUSINESS_HOURS, week: [[[600, 660]], [], [], [], [], [], []] });
  await waitFor(() => expect(fieldOf('Monday, from').value).toBe('10:00'), { timeout: 3_000 });
  expect(fieldOf('Tuesday: somebody is there').checked).toBe(false);
});

it('switches the morning digest on, asks the browser for its leave, and says where that is missing', async () => {
  await open();
  fireEvent.click(screen.getByRole('switch', { name: 'Morning digest' }));
  expect(requestNotifications).toHaveBeenCalledTimes(1);
  await expect.poll(async () => (await readSettings(db)).morningDigest).toBe(true);
  expect((await db.settings.get('morningDigest'))?.stamp).toBeDefined();
  cleanup();
  // Asked for anew when the screen is opened, the browser says no.
  const again = await open();
  await waitFor(() => expect(wordsOf(again)).toContain('no digest comes'));
});
