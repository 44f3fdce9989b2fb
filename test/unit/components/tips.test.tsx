// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ReplyCoach } from '@/components/dashboard/ReplyCoach';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

const DAY = 86_400_000;

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `tips-${number++}` });
  await db.open();
  await db.settings.put({ key: 'origin', value: 'here' });
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

it('says what will be here where there is nothing', async () => {
  const container = openWith(db, <ReplyCoach />);
  await screen.findByText('No replies yet');
  expect(await accessibilityProblems(container)).toEqual([]);
});

it('tells what is lacking of own replies alone, in the days that are chosen, and opens examples', async () => {
  const reply = async (id: string, by: string, days: number, missed: string[]): Promise<unknown> => (
    db.workLog.put({ id, mentionId: id, at: Date.now() - days * DAY, by, kind: 'reply', details: { how: 'put', edited: true, missed, length: 120 } })
  );
  await reply('forum:1', 'here', 1, ['time']);
  await reply('forum:2', 'here', 40, ['time', 'owns']);
  await reply('forum:3', 'elsewhere', 1, ['tone']);
  const container = openWith(db, <ReplyCoach />);
  await screen.findByText('Add a time');
  expect(wordsOf(container)).toContain('1 of 1');
  expect(screen.getByRole('link', { name: /Example/u }).getAttribute('href')).toBe('#/inbox?mention=forum%3A1');
  fireEvent.change(screen.getByLabelText('Since'), { target: { value: '90' } });
  await waitFor(() => expect(wordsOf(container)).toContain('2 of 2'));
  expect(wordsOf(container)).not.toContain('Tone it down');
  expect(await accessibilityProblems(container)).toEqual([]);
});
