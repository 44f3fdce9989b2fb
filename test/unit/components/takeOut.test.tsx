// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { readXlsx } from 'hucre/xlsx';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { readAddress, writeAddress } from '@/components/dashboard/address';
import { NO_FILTER } from '@/components/mentions/listedMention';
import { readExportMappings } from '@/lib/storage/exportMappings';
import { addNote } from '@/lib/storage/inbox/workLog';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { decideRetention } from '@/lib/storage/retention/retentionPolicy';
import { decideSetting } from '@/lib/storage/settings';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { listedMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

let db: EarshotDatabase;
let number = 0;
let saved: { file: Blob; name: string }[];

beforeEach(async () => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(92);
  db = openDatabase({ durability: 'strict', name: `take-out-${number++}` });
  await db.open();
  await decideSetting(db, 'zone', 'UTC');
  await decideSetting(db, 'consent', { given: true, at: Date.now(), text: 1 });
  await saveTopic(db, { name: 'Seagull', query: 'Seagull', hue: 0, role: 'brand' }, { now: Date.now(), newId: () => 't1' });
  for (const [id, text] of [['forum:1', 'Seagull lost my parcel, mail me at ada@example.com'], ['forum:2', 'Seagull is late']] as const) {
    const { mention, matches } = listedMention({ id, text });
    await db.mentions.put(mention);
    await db.matches.bulkPut(matches);
  }
  saved = [];
  let last: Blob = new Blob();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => ((last = file as Blob), 'blob:1'));
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push({ file: last, name: this.download });
  });
  location.hash = '#/export';
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

const press = async (name: string | RegExp): Promise<boolean> => fireEvent.click(await screen.findByRole('button', { name }));
const choose = async (label: string, value: string): Promise<boolean> => fireEvent.change(await screen.findByLabelText(label), { target: { value } });
const shows = (container: Element, words: string): Promise<void> => vi.waitFor(() => expect(wordsOf(container)).toContain(words), { timeout: 5_000 });

describe('taking data out', () => {
  it('shows the first rows, writes a workbook, and offers what describes it', async () => {
    await addNote(db, 'forum:1', 'called her at ada@example.com');
    const container = openWith(db, <Dashboard />);
    await shows(container, 'Seagull is late');
    await shows(container, '2 mentions');
    expect(await accessibilityProblems(container)).toEqual([]);
    await choose('Format', 'xlsx');
    fireEvent.click(await screen.findByLabelText('With my notes'));
    await press('Write the file');
    await shows(container, '2 rows are in');
    const [{ file, name } = { file: new Blob(), name: '' }] = saved;
    expect(name).toMatch(/^earshot-mentions-\d{4}-\d\d-\d\d-\d{6}\.xlsx$/u);
    const { sheets } = await readXlsx(new Uint8Array(await file.arrayBuffer()));
    expect(sheets.map((sheet) => sheet.name)).toEqual(['data', 'about']);
    const [head, ...rows] = sheets[0]?.rows ?? [];
    expect(rows.map((row) => row[head?.indexOf('notes') ?? 0] ?? '')).toEqual(['', 'called her at [email]']);
    await press(/^Save what describes/u);
    const said = JSON.parse((await saved[1]?.file.text()) ?? '') as { file: string; sha256: string; rows: number };
    expect(said).toMatchObject({ file: name, rows: 2, period: { zone: 'UTC' } });
    expect(said.sha256).toMatch(/^[\da-f]{64}$/u);
    expect(await db.auditLog.toArray()).toMatchObject([{ kind: 'export', details: { format: 'xlsx', rows: 2, file: name } }]);
  });

  it('writes what another tool takes, with what it asks, and a list of people only with their names', async () => {
    const container = openWith(db, <Dashboard />);
    await choose('Columns', 'hubspotTickets');
    fireEvent.input(await screen.findByLabelText('Pipeline'), { target: { value: 'Care' } });
    await shows(container, 'Ticket name');
    await press('Write the file');
    await shows(container, '2 rows are in');
    expect(saved[0]?.name).toContain('earshot-hubspot-tickets-');
    expect(await saved[0]?.file.text()).toMatch(/,Care,New,/u);
    await choose('Columns', 'salesforceLeads');
    await choose('Authors', 'pseudonyms');
    await shows(container, 'This is a list of people.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Write the file' }).disabled).toBe(true);
  });

  it('asks for a link that can be one', async () => {
    const container = openWith(db, <Dashboard />);
    await choose('Columns', 'survey');
    await shows(container, 'Write an address that begins with https://');
    fireEvent.input(await screen.findByLabelText('Link of each row'), { target: { value: 'https://survey.example/{nobody}' } });
    await shows(container, '{nobody}');
    fireEvent.input(await screen.findByLabelText('Link of each row'), { target: { value: 'https://survey.example/?m={mention_id}' } });
    await shows(container, 'https://survey.example/?m=forum%3A2');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Write the file' }).disabled).toBe(false);
  });

  it('makes columns of one’s own, which stay', async () => {
    const container = openWith(db, <Dashboard />);
    await press('Make columns of your own');
    await shows(container, 'What they are called');
    fireEvent.input((await screen.findAllByLabelText('Heading'))[3] ?? container, { target: { value: 'Words' } });
    await press(/^Leave out .*site/u);
    await press(/^Move .*Words.* forward/u);
    await shows(container, 'published_atWordsauthor_name');
    await vi.waitFor(async () =>
      expect((await readExportMappings(db)).map(({ name, columns }) => [name, columns.map(({ header }) => header)])).toEqual([
        ['My columns', ['published_at', 'Words', 'author_name', 'sentiment', 'url']],
      ]));
    expect(await accessibilityProblems(container)).toEqual([]);
    await press('Write the file');
    await shows(container, '2 rows are in');
    expect((await saved[0]?.file.text())?.slice(1).split('\r\n')[0]).toBe('published_at,Words,author_name,sentiment,url');
  });

  it('says what its rules leave out, and asks where they ask', async () => {
    await decideRetention(db, { of: 'site', site: 'forum', policy: { most: null, export: 'ask' } }, { now: Date.now() });
    const container = openWith(db, <Dashboard />);
    await shows(container, 'You will be asked about: forum');
    await press('Write the file');
    await press('Leave them out');
    await shows(container, '0 rows are in');
    await shows(container, '2 mentions from forum left out by its rule');
    expect(saved).toHaveLength(1);
  });

  it('has the filters in its address', () => {
    const filter = { ...NO_FILTER, topicId: 't1', text: 'refund', from: '2026-01-01', to: '2026-01-31' };
    expect(readAddress(writeAddress({ view: 'export', filter }))).toEqual({ view: 'export', filter });
  });
});
