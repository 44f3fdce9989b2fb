// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ReplyVoice } from '@/components/dashboard/ReplyVoice';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { readVoices } from '@/lib/storage/replyKit/voices';
import { addTopics } from '../storage/sample';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

vi.mock(import('@/lib/platform/packageData'), () => import('../packageData'));

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `voice-${number++}` });
  await db.open();
  await addTopics(db, 'acme');
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

const open = async (): Promise<Element> => {
  const container = openWith(db, <ReplyVoice />);
  await screen.findByLabelText('Tone');
  await waitFor(() => expect(examples()).toHaveLength(3));
  return container;
};
const examples = (): string[] => [...document.querySelectorAll('article > p')].map((one) => one.textContent ?? '').filter((words) => words !== '');
const set = (label: string | RegExp, value: string): void => {
  const field = screen.getByLabelText(label);
  fireEvent.input(field, { target: { value } });
  fireEvent.change(field, { target: { value } });
};

it('shows three drafts, and is accessible', async () => {
  const container = await open();
  expect(examples().every((words) => words.length > 20)).toBe(true);
  expect(await accessibilityProblems(container)).toEqual([]);
});

it('drafts anew while something is typed, and stores it when the field is left', async () => {
  await open();
  const field = screen.getByLabelText(/^Sign-off in/u);
  fireEvent.input(field, { target: { value: 'Mira of Norvelo' } });
  await waitFor(() => expect(examples().every((words) => words.endsWith('Mira of Norvelo'))).toBe(true));
  expect((await readVoices(db)).all).toEqual({});
  fireEvent.change(field, { target: { value: 'Mira of Norvelo' } });
  await waitFor(async () => expect((await readVoices(db)).all).toEqual({ signOffs: { en: 'Mira of Norvelo' } }));
});

it('says beside the field what cannot stand, and stores nothing of it', async () => {
  const container = await open();
  set('Tracking link', 'http://norvelo.example/{order}');
  expect(wordsOf(container)).toContain('That is no https address');
  expect(screen.getByLabelText('Tracking link').getAttribute('aria-invalid')).toBe('true');
  set('Tracking link', 'https://norvelo.example/');
  expect(wordsOf(container)).toContain('{order} is missing');
  set('Tracking link', 'https://norvelo.example/{order}');
  expect(wordsOf(container)).not.toContain('{order} is missing');
  await waitFor(async () => expect((await readVoices(db)).all).toEqual({ trackingLink: 'https://norvelo.example/{order}' }));
});

it('tries a mask of order numbers on a text', async () => {
  const container = await open();
  set('What order numbers look like', 'NV-####');
  await waitFor(() => expect(wordsOf(container)).toContain('Such a number: NV-'));
  fireEvent.input(screen.getByLabelText('Try it on a text'), { target: { value: 'where is nv-2041?' } });
  await waitFor(() => expect(wordsOf(container)).toContain('Found: nv-2041'));
});

it('says what a topic leaves open, stores what it says, and takes it back with an undo', async () => {
  const container = await open();
  set('Tone', 'plain');
  await waitFor(async () => expect((await readVoices(db)).all).toEqual({ tone: 'plain' }));
  set('Voice for', 'topic:acme');
  await waitFor(() => expect(wordsOf(container)).toContain('As usual: Plain'));
  set('Tone', 'lively');
  await waitFor(async () => expect((await readVoices(db)).topics).toEqual({ acme: { tone: 'lively' } }));
  fireEvent.click(await screen.findByRole('button', { name: 'Take this voice back' }));
  await waitFor(async () => expect((await readVoices(db)).topics).toEqual({}));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await readVoices(db)).topics).toEqual({ acme: { tone: 'lively' } }));
});
