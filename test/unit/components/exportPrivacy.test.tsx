// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { readBundle } from '@/lib/exchange/bundle';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideRetention } from '@/lib/storage/retention/retentionPolicy';
import { decideSetting, readSettings } from '@/lib/storage/settings';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { listedMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

let db: EarshotDatabase;
let number = 0;
let saved: Blob[];

beforeEach(async () => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(92);
  db = openDatabase({ durability: 'strict', name: `exports-${number++}` });
  await db.open();
  await decideSetting(db, 'zone', 'UTC');
  await decideSetting(db, 'consent', { given: true, at: Date.now(), text: 1 });
  await saveTopic(db, { name: 'Seagull', query: 'Seagull', hue: 0, role: 'brand' }, { now: Date.now(), newId: () => 't1' });
  saved = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => `blob:${saved.push(file as Blob)}`);
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  for (const [id, text] of [['forum:1', 'Seagull lost my parcel, mail me at ada@example.com'], ['forum:2', 'Seagull is late']] as const) {
    const { mention, matches } = listedMention({ id, text });
    await db.mentions.put(mention);
    await db.matches.bulkPut(matches);
  }
  location.hash = '#/mentions';
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

const press = async (name: string): Promise<boolean> => fireEvent.click(await screen.findByRole('button', { name }));
const rule = (exported: 'ask' | 'blocked'): Promise<void> =>
  decideRetention(db, { of: 'site', site: 'forum', policy: { most: null, export: exported } }, { now: Date.now() });

describe('exports', () => {
  it('mask what people let slip, remember what they say of authors, and are in the log', async () => {
    const container = openWith(db, <Dashboard />);
    fireEvent.change(await screen.findByLabelText('Authors'), { target: { value: 'pseudonyms' } });
    // At once: a choice need not be stored first to hold.
    await press('Export CSV');
    await waitFor(() => expect(wordsOf(container)).toContain('2 rows exported'));
    expect((await readSettings(db)).exportPrivacy).toEqual({ authors: 'pseudonyms', masked: true });
    const text = (await saved[0]?.text()) ?? '';
    expect(text).toContain('mail me at [email]');
    expect(text).toMatch(/author-[0-9a-z]{10}/u);
    expect(text).not.toMatch(/ada@|forum:1|forum\.example/u);
    const [line] = await db.auditLog.toArray();
    expect(line).toMatchObject({ kind: 'export', details: { rows: 2, authors: 'pseudonyms', masked: true, scope: { topicId: null, site: null, from: null, to: null } } });
    expect(line?.kind === 'export' && line.details.file).toMatch(/^earshot-mentions-\d{4}-\d\d-\d\d-\d{6}\.csv$/u);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it('leave out what is blocked, and say how many', async () => {
    await rule('blocked');
    const container = openWith(db, <Dashboard />);
    await press('Export CSV');
    await waitFor(() => expect(wordsOf(container)).toContain('0 rows exported'));
    expect(wordsOf(container)).toContain('2 mentions from forum left out by its rule');
    expect(await saved[0]?.text()).not.toContain('Seagull lost');
  });

  it.each([['Take them along', 2], ['Leave them out', 0]])('ask once for a site that asks: %s', async (answer, rows) => {
    await rule('ask');
    const container = openWith(db, <Dashboard />);
    await press('Export CSV');
    expect(wordsOf(await screen.findByRole('dialog'))).toContain('Take mentions from forum along?');
    expect(saved).toEqual([]);
    await press(answer);
    await waitFor(() => expect(wordsOf(container)).toContain(`${rows} rows exported`));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('write nothing that the log could not tell of', async () => {
    vi.spyOn(db.auditLog, 'add').mockRejectedValue(new Error('full'));
    const container = openWith(db, <Dashboard />);
    await press('Export CSV');
    await waitFor(() => expect(wordsOf(container)).toContain('The export failed. Nothing was saved.'));
    expect(saved).toEqual([]);
  });
});

describe('a bundle for a colleague', () => {
  it('names nobody unless asked to, and opens read-only, from memory', async () => {
    const container = openWith(db, <Dashboard />);
    await press('Save for a colleague');
    await press('Save bundle');
    await waitFor(() => expect(wordsOf(container)).toContain('2 mentions bundled'));
    const file = saved[0] ?? new Blob();
    const read = await readBundle(file, { passphrase: null, signal: new AbortController().signal, onProgress: () => undefined });
    expect(JSON.stringify(read)).not.toMatch(/ada@|forum:1"|forum\.example|"ada"/u);
    expect(await db.auditLog.toArray()).toMatchObject([{ kind: 'backup', details: { kind: 'bundle', mentions: 2, encrypted: false } }]);

    await db.mentions.clear();
    await db.matches.clear();
    location.hash = '#/bundle';
    const input = await screen.findByLabelText('Choose a bundle');
    fireEvent.change(input, { target: { files: [new File([file], 'a.earshot')] } });
    await waitFor(() => expect(wordsOf(container)).toContain('2 mentions, saved'));
    expect(wordsOf(container)).toContain('mail me at [email]');
    expect(screen.queryByRole('button', { name: /irrelevant/iu })).toBeNull();
    expect(await db.mentions.count()).toBe(0);
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('Close this bundle');
    expect(wordsOf(container)).not.toContain('mail me at');
  });

  it('is refused in words where it is none', async () => {
    location.hash = '#/bundle';
    openWith(db, <Dashboard />);
    fireEvent.change(await screen.findByLabelText('Choose a bundle'), { target: { files: [new File(['a,b'], 'a.earshot')] } });
    expect(wordsOf(await screen.findByRole('alert'))).toContain('This is no bundle of Earshot');
  });
});
