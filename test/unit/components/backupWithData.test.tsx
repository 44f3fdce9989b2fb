// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { passphraseStrength } from '@/components/data/passphraseStrength';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { readBackup } from '@/lib/exchange/backup/readBackup';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideSetting, readSettings } from '@/lib/storage/settings';
import { readBackupState } from '@/lib/storage/backup/backupReminder';
import { listedMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

const DAY = 86_400_000;
let db: EarshotDatabase;
let saved: { name: string; file: Blob }[];
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `backup-${number++}` });
  location.hash = '#/data?part=backup';
  await db.open();
  await decideSetting(db, 'zone', 'Europe/Kyiv');
  saved = [];
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${files.push(file as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ name: this.download, file: files.at(-1) ?? new Blob() });
  });
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

async function hear(...ids: string[]): Promise<void> {
  const rows = ids.map((id) => listedMention({ id: `forum:${id}` }));
  await db.mentions.bulkPut(rows.map(({ mention }) => mention));
  await db.matches.bulkPut(rows.flatMap(({ matches }) => matches));
}

const open = (): Element => openWith(db, <Dashboard />);
const press = async (name: string): Promise<unknown> => fireEvent.click(await screen.findByRole('button', { name }));

async function type(label: string, value: string): Promise<void> {
  fireEvent.input(await screen.findByLabelText(label), { target: { value } });
}

async function check(file: Blob, name = 'kept.earshot'): Promise<void> {
  const input = await waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('input[type=file][aria-label="Choose a backup"]');
    if (found === null) throw new Error('no input');
    return found;
  });
  Object.defineProperty(input, 'files', { value: [new File([file], name)], configurable: true });
  fireEvent.change(input);
}

describe('making a backup', () => {
  it('saves a file that is whole, says so, and notes it in the log', async () => {
    await hear('1', '2');
    const container = open();
    await screen.findByText('No backup yet.');
    await press('Make a backup');
    await waitFor(() => expect(wordsOf(container)).toContain('2 mentions backed up: earshot-backup-'));
    const [made] = saved;
    expect(made?.name).toMatch(/^earshot-backup-\d{4}-\d\d-\d\d\.earshot$/u);
    const take = vi.fn<() => Promise<void>>(async () => undefined);
    const read = await readBackup(made?.file ?? new Blob(), { passphrase: null, signal: new AbortController().signal, onProgress: () => undefined }, take);
    expect(read).toMatchObject({ state: 'done', header: { zone: 'Europe/Kyiv', encryption: null }, counts: { mentions: 2, matches: 2 } });
    expect(await db.auditLog.toArray()).toMatchObject([{ kind: 'backup', details: { file: made?.name, mentions: 2, encrypted: false, kind: 'backup' } }]);
    await waitFor(() => expect(wordsOf(container)).toMatch(/Last backup: .*, 2 mentions\./u), { timeout: 3_000 });
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('locks it with a passphrase that is typed twice, and says that it cannot be recovered', async () => {
    await hear('1');
    const container = open();
    await type('Passphrase', 'lamp river candle north');
    const button = await screen.findByRole<HTMLButtonElement>('button', { name: 'Make a locked backup' });
    expect(button.disabled).toBe(true);
    await type('The same again', 'lamp river candle');
    expect(wordsOf(container)).toContain('The two are not the same.');
    expect(wordsOf(container)).toContain('nobody can recover it');
    expect(wordsOf(container)).toContain('Strong.');
    await type('The same again', 'lamp river candle north');
    fireEvent.click(button);
    await waitFor(() => expect(wordsOf(container)).toContain('1 mention backed up'));
    await check(saved[0]?.file ?? new Blob());
    await waitFor(() => expect(wordsOf(container)).toContain('kept.earshot is locked. Type its passphrase.'));
    const unlock = screen.getAllByLabelText('Passphrase').at(-1) as HTMLInputElement;
    fireEvent.input(unlock, { target: { value: 'another' } });
    await press('Open');
    await waitFor(() => expect(wordsOf(container)).toContain('This is not the passphrase of kept.earshot.'));
    fireEvent.input(screen.getAllByLabelText('Passphrase').at(-1) as HTMLInputElement, { target: { value: 'lamp river candle north' } });
    await press('Open');
    await waitFor(() => expect(wordsOf(container)).toContain('Whole: 1 mention, made on'));
  });
});

it('says what is wrong with a file, and that nothing was changed', async () => {
  const container = open();
  await check(new Blob(['mention_id']), 'list.csv');
  await waitFor(() => expect(wordsOf(container)).toContain('list.csv is no backup of Earshot.'));
  expect(wordsOf(container)).toContain('Nothing was changed.');
});

describe('the reminder', () => {
  it('is set, and holds', async () => {
    open();
    fireEvent.change(await screen.findByLabelText('Remind me of backups'), { target: { value: 'weekly' } });
    await waitFor(async () => expect((await readSettings(db)).backupReminder).toBe('weekly'));
  });

  it('stands on the overview while a backup is due, and leads to it', async () => {
    await hear('1');
    await db.topics.put({ id: 't1', name: 'Seagull', query: 'seagull', hue: 0, role: 'brand', listeningSince: 0, createdAt: Date.now() - 40 * DAY, stamps: {} });
    location.hash = '#/overview';
    const container = open();
    await waitFor(() => expect(wordsOf(container)).toContain('There is no backup yet.'));
    await press('Make a backup');
    await waitFor(() => expect(location.hash).toBe('#/data?part=backup'));
  });

  const NOW = Date.parse('2026-12-31T00:00:00Z');
  it.each<[string, { reminder: 'weekly' | 'monthly' | 'off'; topic?: number; backup?: number; kind?: 'bundle'; heard?: number }, boolean]>([
    ['nothing is stored', { reminder: 'monthly', topic: 400 }, false],
    ['it was installed lately', { reminder: 'monthly', topic: 20, heard: 1 }, false],
    ['there is none', { reminder: 'monthly', topic: 40, heard: 1 }, true],
    ['it is switched off', { reminder: 'off', topic: 40, heard: 1 }, false],
    ['the last is new', { reminder: 'monthly', topic: 40, heard: 1, backup: 20 }, false],
    ['the last is older than a week', { reminder: 'weekly', topic: 40, heard: 1, backup: 8 }, true],
    ['nothing was heard since the last', { reminder: 'weekly', topic: 40, heard: 9, backup: 8 }, false],
    ['only a selection went out', { reminder: 'weekly', topic: 40, heard: 1, backup: 2, kind: 'bundle' }, true],
    ['the last was made while the clock was ahead', { reminder: 'weekly', topic: 40, heard: 1, backup: -9 }, true],
  ])('where %s', async (_, { reminder, topic = 0, backup, kind, heard }, due) => {
    await db.topics.put({ id: 't1', name: 'Seagull', query: 'seagull', hue: 0, role: 'brand', listeningSince: 0, createdAt: NOW - topic * DAY, stamps: {} });
    if (heard !== undefined) await db.mentions.put({ ...listedMention({ id: 'forum:1' }).mention, lastSeenAt: NOW - heard * DAY });
    if (backup !== undefined) {
      await db.auditLog.put({ id: '1', at: NOW - backup * DAY, kind: 'backup', details: { file: 'a', mentions: 1, encrypted: false, kind: kind ?? 'backup' } });
    }
    expect((await readBackupState(db, reminder, NOW)).due).toBe(due);
  });
});

it.each([
  ['password', 'weak'], ['Password123!', 'weak'], ['aaaaaaaaaaaaaaaaaaaaaa', 'weak'], ['candle north river', 'fair'], ['x7#Kq9!mZ2pL', 'fair'],
  ['correct horse battery staple', 'strong'], ['x7#Kq9!mZ2pLw4$T', 'strong'], ['ліхтар ріка свічка північ', 'strong'],
] as const)('the passphrase %s is called %s', (passphrase, strength) => {
  expect(passphraseStrength(passphrase)).toBe(strength);
});
