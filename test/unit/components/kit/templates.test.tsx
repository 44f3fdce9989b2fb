// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../platform';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { readKit, saveKit } from '@/lib/storage/replyKit/kit';
import { addTopics } from '../../storage/sample';
import { accessibilityProblems, wordsOf } from '../screen';
import { openWith } from '../withRoot';

for (const length of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth']) {
  Object.defineProperty(HTMLElement.prototype, length, { configurable: true, get: () => 400 });
}

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `templates-${number++}` });
  await db.open();
  await addTopics(db, 'acme');
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

const rows = (): string[] => screen.queryAllByRole('article').map((row) => row.querySelector('a')?.textContent ?? '');
const typeInto = (label: string, value: string): void => void fireEvent.input(screen.getByLabelText(label), { target: { value } });

it('products are added with a name and an address, changed, and removed', async () => {
  location.hash = '#/replies?part=products';
  const container = openWith(db, <Dashboard />);
  fireEvent.click(await screen.findByRole('button', { name: 'Add the first product' }));
  await screen.findByRole('heading', { name: 'New product' });
  typeInto('Page', 'http://norvelo.example/roll');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Write the name.');
  expect(wordsOf(container)).toContain('Write an address that begins with https://.');
  expect(await accessibilityProblems(container)).toEqual([]);
  typeInto('Name', 'Roll bag');
  typeInto('Page', 'https://norvelo.example/roll');
  typeInto('Other names', 'roll-top\n');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(rows()).toEqual(['Roll bag']));
  expect(await readKit(db, 'product')).toMatchObject([{ name: 'Roll bag', url: 'https://norvelo.example/roll', aliases: ['roll-top'], price: '' }]);
  expect(wordsOf(container)).toContain('Also: roll-top');
  expect(await accessibilityProblems(container)).toEqual([]);
  fireEvent.click(within(screen.getByRole('article')).getByRole('button', { name: 'Remove' }));
  await screen.findByText('No products yet');
});

it('a template shows what it would say, tells what no reply knows, and is stored for whom it is', async () => {
  location.hash = '#/replies?part=templates';
  await saveKit(db, [{ kind: 'product', name: 'Lantern', url: 'https://norvelo.example/lantern', price: '', aliases: [] }], { now: 1 });
  const container = openWith(db, <Dashboard />);
  fireEvent.click(await screen.findByRole('button', { name: 'Write the first template' }));
  await screen.findByRole('heading', { name: 'New template' });
  typeInto('Reply', 'Your {discount} waits, {name}!');
  await screen.findByText(/Replies know no place such as .?\{discount\}/u);
  typeInto('Reply', 'Thank you, ');
  const box: HTMLTextAreaElement = screen.getByLabelText('Reply');
  box.setSelectionRange(11, 11);
  fireEvent.click(screen.getByRole('button', { name: 'Name' }));
  await waitFor(() => expect(box.value).toBe('Thank you, {name}'));
  fireEvent.click(screen.getByRole('button', { name: 'Product' }));
  await waitFor(() => expect(wordsOf(screen.getByRole('region', { name: /To somebody/u }))).toMatch(/Thank you, .?Mira.?.?Lantern/u));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Write a title.');
  typeInto('Title', 'Thanks');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Praise' }));
  fireEvent.change(screen.getByLabelText('Topic'), { target: { value: 'acme' } });
  expect(await accessibilityProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(rows()).toEqual(['Thanks']));
  expect(await readKit(db, 'template')).toMatchObject([{ title: 'Thanks', text: 'Thank you, {name}{product}', intents: ['praise'], topicId: 'acme', segmentId: null, language: 'en' }]);
  expect(await accessibilityProblems(container)).toEqual([]);
});
