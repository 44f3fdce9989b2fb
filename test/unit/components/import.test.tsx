// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, within } from '@testing-library/preact';
import type { VNode } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { CustomerPart } from '@/components/authors/CustomerPart';
import { Import } from '@/components/data/import/Import';
import { fieldWords, problemWords, troubleWords } from '@/components/data/import/importWords';
import { ImportRun } from '@/components/data/import/ImportRun';
import type { CustomerProposal, CustomerProposals } from '@/components/hooks/customerStory';
import { DRAFT_FIELDS, useImportFile, type OpenedFile } from '@/components/hooks/importFile';
import type { Imports, ListedImport } from '@/components/hooks/imports';
import { createTranslator } from '@/lib/i18n/translator';
import { PAGES } from '@/lib/i18n/pageMessages';
import { accessibilityProblems, ENGLISH_NOW, show, wordsOf } from './screen';

const { saveFile } = vi.hoisted(() => ({ saveFile: vi.fn<(file: Blob, name: string) => void>() }));
vi.mock(import('@/lib/exchange/saveFile'), () => ({ saveFile }));

const NOTHING_BROUGHT: Imports = { run: { state: 'idle' }, list: { state: 'ready', value: [] }, take: () => undefined, stop: () => undefined, close: () => undefined, undo: async () => true };
const NO_MATCHES: CustomerProposals = { proposals: [], confirm: async () => true };
const COUNTS = { rows: 9, stored: 5, alreadyThere: 1, twice: 1, unheard: 1, erased: 0, parts: 0, refused: 1 };

function Bringing({ imports = NOTHING_BROUGHT, matches = NO_MATCHES }: { imports?: Imports; matches?: CustomerProposals }): VNode {
  return <Import file={useImportFile()} imports={imports} matches={matches} />;
}

async function choose(file: File): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('No way in');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  fireEvent.change(input);
}

/** Waits for words of what is shown. */
const wait = (words: string): Promise<void> => vi.waitFor(() => expect(wordsOf(document.body)).toContain(words));
const press = (name: string | RegExp): void => void fireEvent.click(screen.getByRole('button', { name }));
const choice = (name: string): HTMLSelectElement => screen.getByLabelText<HTMLSelectElement>(name);

const SURVEY = 'score,date,comment\n9,03/04/2026,good\n10,05/04/2026,\nno idea,06/04/2026,bad\n';

describe('a file on its way in', () => {
  it('is told what it is, gone through row by row, and handed over as it was confirmed', async () => {
    const take = vi.fn<(file: OpenedFile) => void>();
    const { container } = await show(<Bringing imports={{ ...NOTHING_BROUGHT, take }} />);
    await choose(new File([SURVEY], 'answers.csv'));
    await wait('The survey');
    expect(choice('What the file holds').value).toBe('survey');
    expect(wordsOf(container)).toContain('Some dates can be read in two ways');
    expect(wordsOf(container)).toContain('On the scale 0–10: NPS is the share of promoters');
    fireEvent.change(choice('Dates'), { target: { value: 'day-first' } });
    fireEvent.change(choice('Highest answer'), { target: { value: '9' } });
    expect(wordsOf(container)).toContain('No figure is defined on the scale 0–9');
    expect(wordsOf(container)).not.toContain('in two ways');
    press('See what it would do');
    await wait('Cannot be taken: 2');
    const table = screen.getByRole('table', { name: 'Rows with problems' });
    expect(within(table).getAllByRole('row').map((row) => wordsOf(row))).toEqual([
      'RowColumnWhat stands thereWhat is wrong', '3score10The answer is not on the scale. Check the lowest and the highest answer above.', '4scoreno ideaThis is no number that can be read; it is left out.',
    ]);
    expect(await accessibilityProblems(container)).toEqual([]);
    press('Save the rows that cannot be taken');
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledWith(expect.any(Blob), 'answers-refused.csv'));
    press('Bring in: 1');
    expect(take.mock.calls[0]?.[0]).toMatchObject({ name: 'answers.csv', draft: { kind: 'survey', name: 'answers', order: 'day-first', survey: { kind: 'nps', least: 0, best: 9 } } });
    expect(screen.getByRole('button', { name: 'Choose a file…' })).toBeTruthy();
  });

  it('is asked for the columns that nothing can be read without', async () => {
    await show(<Bringing />);
    await choose(new File(['wann,was,wo\n2026-01-05,Norvelo,https://a.example/1\n'], 'x.csv'));
    await wait('Choose a column for: Text and Date.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'See what it would do' }).disabled).toBe(true);
    fireEvent.change(choice('Text'), { target: { value: 'was' } });
    fireEvent.change(choice('Date'), { target: { value: 'wann' } });
    fireEvent.change(choice('Address'), { target: { value: 'wo' } });
    press('See what it would do');
    await wait('Rows that can be taken: 1');
    fireEvent.change(choice('What the file holds'), { target: { value: 'orders' } });
    await wait('Choose a column for: Its own id and Date.');
  });

  it('is opened anew by another delimiter, and left', async () => {
    await show(<Bringing />);
    await choose(new File(['date;text\n2026-01-05;a b\n'], 'x.csv'));
    await wait('Columns: 2.');
    fireEvent.change(choice('Between cells'), { target: { value: ',' } });
    await wait('Columns: 1.');
    expect(wordsOf(screen.getByRole('table', { name: 'The first rows of the file' }))).toContain('date;text2026-01-05;a b');
    press('Cancel');
    await wait('Choose a file…');
  });

  it.each([
    ['an empty file', new File([''], 'x.csv'), 'There is nothing in it.'],
    ['half a workbook', new File([new Uint8Array([0x50, 0x4b, 3, 4, 1, 2])], 'x.xlsx'), 'It is damaged, or not whole.'],
    ['an old workbook', new File([new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])], 'x.xls'), 'It is locked, packed twice, or of a form before .xlsx.'],
  ])('is refused in words that say what to do: %s', async (_, file, words) => {
    const { container } = await show(<Bringing />);
    await choose(file);
    await wait(`${file.name} cannot be read. ${words}`);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('what was brought in', () => {
  const row = (changes: Partial<ListedImport>): ListedImport => ({ id: 'a', kind: 'mentions', file: 'export.csv', tool: 'brandwatch', at: ENGLISH_NOW, state: 'done', counts: COUNTS, ...changes });

  it('is listed, and taken back by a button that names it', async () => {
    const undo = vi.fn<(id: string) => Promise<boolean>>(async () => false);
    const rows: ListedImport[] = [row({}), row({ id: 'b', file: 'old.csv', state: 'undone', undone: { removed: 3, keptTouched: 2, keptSeen: 0 } }), row({ id: 'c', file: 'mid.csv', state: 'undoing' })];
    const { container } = await show(<Bringing imports={{ ...NOTHING_BROUGHT, undo, list: { state: 'ready', value: rows } }} />);
    expect(wordsOf(container)).toContain('Taken back: 3 Kept, as you worked on them: 2');
    expect(await accessibilityProblems(container)).toEqual([]);
    press(/Take back.*export\.csv/u);
    expect(undo).toHaveBeenCalledWith('a');
    await wait('It could not be taken back. Try again.');
  });

  it.each([
    [{ state: 'done', file: 'x.csv', kind: 'mentions', importId: 'a', counts: COUNTS, brought: ['x:1'] }, ['x.csv was brought in.', 'Brought in: 5', 'Of no topic that listens: 1', 'Open the mentions']],
    [{ state: 'stopped', left: false }, ['Stopped. Nothing of it was stored.']],
    [{ state: 'full', left: true }, ['There is no room left', 'that is done when Earshot opens next']],
    [{ state: 'broken', trouble: { why: 'encoding', row: 70 }, left: false }, ['From row 70 on', 'Nothing of it was stored.']],
    [{ state: 'busy' }, ['Another import is going on']],
  ] as const)('says what came of it: $state', async (run, words) => {
    const { container } = await show(<ImportRun run={run} onStop={() => undefined} onClose={() => undefined} />);
    for (const word of words) expect(wordsOf(container)).toContain(word);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe('customers of a file', () => {
  const customer = { id: 'c', importId: 'a', registered: '77', email: 'marit@bags.example', name: 'Marit V', company: null, phone: null, tags: ['vip'], note: null, orders: 3, spent: 120.5, stamps: {} };
  const author = { id: 'x:marit', site: 'x', handle: 'marit', name: 'Marit', url: null, followers: null, firstSeenAt: 0, lastSeenAt: 0 };
  const order = { id: 'o', importId: 'a', number: '#1001', email: 'marit@bags.example', at: ENGLISH_NOW, total: 59.9, currency: 'EUR', items: ['Bag', 'Strap'] };

  it('are said to be authors one by one, or all', async () => {
    const confirm = vi.fn<(chosen: readonly CustomerProposal[]) => Promise<boolean>>(async () => true);
    const proposals = [{ customer, author }, { customer: { ...customer, id: 'd', name: 'Ann' }, author: { ...author, id: 'x:ann', name: 'Ann' } }];
    const { container } = await show(<Bringing matches={{ proposals, confirm }} />);
    expect(wordsOf(container)).toContain('Is Marit V the author Marit?');
    expect(await accessibilityProblems(container)).toEqual([]);
    press(/Yes, the same person.*Ann/u);
    press('Confirm all by e-mail: 2');
    expect(confirm.mock.calls.map(([chosen]) => chosen.map((one) => one.customer.id))).toEqual([['d'], ['c', 'd']]);
  });

  it('stand on the page of who they are, with their orders', async () => {
    const { container } = await show(<CustomerPart story={{ customers: [customer], orders: [order] }} />);
    expect(wordsOf(container)).toContain('Spent in all120.5');
    expect(screen.getAllByRole('row').map((row) => wordsOf(row))).toEqual(['OrderDateTotalWhat was ordered', '#1001Nov 21, 202659.9 EURBag, Strap']);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

it('has words for all fields, problems and troubles in all languages', async () => {
  for (const language of ['en', 'uk', 'ru', 'ar', 'fy']) {
    const translator = createTranslator({ ...(await PAGES.load(language)), zone: 'UTC' });
    const fields = new Set(Object.values(DRAFT_FIELDS).flat().map((field) => fieldWords(field, translator)));
    expect(fields.size).toBeGreaterThan(30);
    expect(troubleWords({ why: 'too-large', most: 2e9 }, translator)).not.toContain('{');
    expect(problemWords('twice', translator)).not.toContain('import.');
  }
});
