// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SaveCase } from '@/components/inbox/SaveCase';
import { saveFile } from '@/lib/exchange/saveFile';
import type { ExportPolicy } from '@/lib/mentions/retention';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideRetention } from '@/lib/storage/retention/retentionPolicy';
import { decideSetting } from '@/lib/storage/settings';
import { listedMention } from './samples';
import { accessibilityProblems } from './screen';
import { openWith } from './withRoot';

vi.mock('@/lib/exchange/saveFile', () => ({ saveFile: vi.fn<(file: Blob, name: string) => void>() }));

let db: EarshotDatabase;
let number = 0;
const { mention, matches } = listedMention({ id: 'forum:1', handle: 'ada_l' });

beforeEach(async () => {
  vi.mocked(saveFile).mockClear();
  db = openDatabase({ durability: 'strict', name: `save-${number++}` });
  await db.open();
  await decideSetting(db, 'zone', 'UTC');
  await decideSetting(db, 'exportPrivacy', { authors: 'pseudonyms', masked: true });
  await db.mentions.put(mention);
  await db.matches.bulkPut(matches);
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

const rule = (policy: ExportPolicy): Promise<void> => decideRetention(db, { of: 'site', site: 'forum', policy: { most: null, export: policy } }, { now: 1 });
const log = async (): Promise<unknown[]> => (await db.auditLog.toArray()).map(({ kind, details }) => ({ kind, details }));

it('is saved as a page, with people as all files have them, and noted in the log', async () => {
  const container = openWith(db, <SaveCase mention={mention} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Save the case' }));
  await screen.findByText(/Saved as .*earshot-case-.*\.html/u);
  const [file, name] = vi.mocked(saveFile).mock.calls[0] ?? [];
  expect(await file?.text()).toMatch(/^<!doctype html>(?!.*ada_l)/su);
  expect(await log()).toEqual([
    { kind: 'export', details: { file: name, format: 'html', rows: 1, scope: { topicId: null, site: 'forum', from: null, to: null }, masked: true, authors: 'pseudonyms' } },
  ]);
  expect(await accessibilityProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Save as JSON' }));
  await screen.findByText(/Saved as .*earshot-case-.*\.json/u);
  expect(JSON.parse((await vi.mocked(saveFile).mock.calls[1]?.[0].text()) ?? '')).toMatchObject({ format: 'earshot-case' });
});

it('stays here where the rule of its site says so', async () => {
  await rule('blocked');
  openWith(db, <SaveCase mention={mention} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Save the case' }));
  await screen.findByText(/The rule for .*forum.* keeps its mentions here/u);
  expect(saveFile).not.toHaveBeenCalled();
  expect(await log()).toEqual([]);
});

it('goes out only with the user\'s word where the rule is to ask', async () => {
  await rule('ask');
  openWith(db, <SaveCase mention={mention} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Save the case' }));
  fireEvent.click(await screen.findByRole('button', { name: 'Leave them out' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect([vi.mocked(saveFile).mock.calls.length, await log()]).toEqual([0, []]);
  fireEvent.click(screen.getByRole('button', { name: 'Save the case' }));
  const yes = await screen.findByRole('button', { name: 'Take them along' });
  fireEvent.submit(yes.closest('form') ?? yes);
  await screen.findByText(/Saved as/u);
  expect(saveFile).toHaveBeenCalledOnce();
});
