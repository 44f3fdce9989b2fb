// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { send } from '@/lib/messaging/messenger';
import type { OwnWord } from '@/lib/sentiment/ownWords';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideOwnWord, readOwnWords } from '@/lib/storage/learning/ownWords';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

const SICK: OwnWord = { word: 'sick', language: 'en', value: 4 };
const LEAK: OwnWord = { word: 'leak*', language: null, value: -4 };
let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `own-words-${number++}` });
  location.hash = '#/settings';
  await db.open();
  vi.mocked(send).mockClear();
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

function open(): Element {
  return openWith(db, <Dashboard />);
}

async function say(word: string, value: string): Promise<void> {
  const field = await screen.findByLabelText<HTMLInputElement>('Word, phrase, emoji or tag');
  fireEvent.input(field, { target: { value: word } });
  fireEvent.change(screen.getByLabelText('It says'), { target: { value } });
  fireEvent.submit(field.form as HTMLFormElement);
}

const undo = async (): Promise<unknown> => fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
const stored = (): Promise<OwnWord[]> => readOwnWords(db);

it('stores a word, tells the worker, shows it; undone, it is gone', async () => {
  const container = open();
  await say('leak*', '-4');
  await expect.poll(stored).toEqual([LEAK]);
  expect(send).toHaveBeenCalledWith('decided', {});
  await waitFor(() => expect(wordsOf(container)).toContain('“leak*” now says “Very bad”.'));
  await waitFor(() => expect(wordsOf(container)).toContain('1 of 500'), { timeout: 3_000 });
  expect(await accessibilityProblems(container)).toEqual([]);
  await undo();
  await expect.poll(stored).toEqual([]);
});

it('says a word anew; undone, it says what it said', async () => {
  await decideOwnWord(db, LEAK);
  open();
  await say('LEAK*', '2');
  await expect.poll(stored).toEqual([{ ...LEAK, word: 'LEAK*', value: 2 }]);
  await undo();
  await expect.poll(stored).toEqual([LEAK]);
});

it('takes a word away; undone, it stands where it stood', async () => {
  await decideOwnWord(db, SICK);
  await decideOwnWord(db, LEAK);
  open();
  fireEvent.click(await screen.findByRole('button', { name: /^Remove.*sick/u }));
  await expect.poll(stored).toEqual([LEAK]);
  await undo();
  await expect.poll(stored).toEqual([LEAK, SICK]);
});
