// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../platform';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { writeArticleHref } from '@/components/replies/kit/kitAddress';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { readKit, saveKit } from '@/lib/storage/replyKit/kit';
import type { Article } from '@/lib/replies/article';
import { addTopics, batchOf, heardPost, ingest, somePost } from '../../storage/sample';
import { accessibilityProblems, wordsOf } from '../screen';
import { openWith } from '../withRoot';

vi.mock(import('@/lib/platform/packageData'), () => import('../../packageData'));

// There is no layout here: each element is as large as this, so that lists show rows.
for (const length of ['offsetHeight', 'offsetWidth', 'clientHeight', 'clientWidth']) {
  Object.defineProperty(HTMLElement.prototype, length, { configurable: true, get: () => 400 });
}

const RAIN = {
  kind: 'article', questions: ['Is the Roll bag waterproof?', 'Does it keep rain out?'], answer: 'It is.', steps: ['Roll it'], language: 'en', product: 'Roll bag',
  validUntil: null, source: '', topicId: null,
} as const;
const rain = (changes: Partial<Article> = {}) => ({ ...RAIN, questions: [...RAIN.questions], steps: [...RAIN.steps], ...changes });

let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `articles-${number++}` });
  location.hash = '#/replies';
  await db.open();
  await addTopics(db, 'acme', 'rival');
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

const rows = (): string[] => screen.queryAllByRole('article').map((row) => row.querySelector('a')?.textContent ?? '');
const typeInto = (label: string | RegExp, value: string): void => void fireEvent.input(screen.getByLabelText(label), { target: { value } });
const answers = async (): Promise<string[]> => (await readKit(db, 'article')).map(({ answer }) => answer);

function choose(text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error('no file can be chosen');
  Object.defineProperty(input, 'files', { configurable: true, get: () => [new File([text], 'help.csv', { type: 'text/csv' })] });
  fireEvent.change(input);
}

describe('the knowledge base', () => {
  it('says what it is for, and takes the first article once it is whole', async () => {
    const container = openWith(db, <Dashboard />);
    fireEvent.click(await screen.findByRole('button', { name: 'Write the first article' }));
    await screen.findByRole('heading', { name: 'New article' });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Write at least one question.');
    expect(document.activeElement).toBe(screen.getByLabelText('How people ask'));
    expect(wordsOf(container)).toContain('Write the answer.');
    expect(await accessibilityProblems(container)).toEqual([]);
    typeInto('How people ask', 'Is it waterproof?\n\nDoes it keep rain out?');
    typeInto('Your answer', 'It is.');
    typeInto('Steps', `Roll it\n${'x'.repeat(1_001)}`);
    await screen.findByText('Line 2 is longer than 1,000 characters. Shorten it, or make two lines of it.');
    typeInto('Steps', 'Roll it');
    typeInto('Valid until', '2000-01-01');
    await screen.findByText('This day has passed: replies leave the article out.');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(rows()).toEqual(['Is it waterproof?']));
    expect(location.hash).toBe('#/replies');
    expect(wordsOf(container)).toContain('Expired: held until Sat, Jan 1, 2000');
    expect(await readKit(db, 'article')).toMatchObject([{ questions: ['Is it waterproof?', 'Does it keep rain out?'], steps: ['Roll it'], validUntil: '2000-01-01', language: 'en' }]);
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('No articles yet');
  });

  it('is searched and filtered, changed, and gives back what was removed', async () => {
    await saveKit(db, [rain(), rain({ questions: ['Чи не промокає?'], answer: 'Ні.', language: 'uk', topicId: 'gone' }), rain({ questions: ['Old?'], validUntil: '2001-01-01' })], { now: 1 });
    const container = openWith(db, <Dashboard />);
    await waitFor(() => expect(rows()).toHaveLength(3));
    expect(wordsOf(container)).toContain('Topic deleted: not used');
    typeInto('Search the knowledge base', 'ROLL rain');
    await waitFor(() => expect(rows()).toEqual(['Is the Roll bag waterproof?']));
    typeInto('Search the knowledge base', '');
    fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'uk' } });
    await waitFor(() => expect(rows()).toEqual(['Чи не промокає?']));
    fireEvent.change(screen.getByLabelText('Validity'), { target: { value: 'expired' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Clear filters' }));
    await waitFor(() => expect(rows()).toHaveLength(3));
    fireEvent.change(screen.getByLabelText('Validity'), { target: { value: 'expired' } });
    await waitFor(() => expect(rows()).toEqual(['Old?']));
    fireEvent.click(within(screen.getByRole('article')).getByRole('button', { name: 'Remove' }));
    await waitFor(async () => expect(await answers()).toEqual(['It is.', 'Ні.']));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rows()).toEqual(['Old?']));
    fireEvent.click(within(screen.getByRole('article')).getByRole('button', { name: 'Change' }));
    await screen.findByLabelText('Your answer');
    typeInto('Your answer', 'Not any more.');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await answers()).toEqual(['It is.', 'Ні.', 'Not any more.']));
  });

  it('is tried out on a post, which is not stored', async () => {
    await saveKit(db, [rain(), rain({ questions: ['How do I send it back?'], answer: 'By post.' })], { now: 1 });
    const container = openWith(db, <Dashboard />);
    await waitFor(() => expect(rows()).toHaveLength(2));
    typeInto('Paste a post or a question', 'So is the roll bag waterproof or not?');
    await waitFor(() => expect(wordsOf(container)).toMatch(/Found by: .*waterproof/u), { timeout: 5_000 });
    expect(wordsOf(screen.getAllByRole('status').find((one) => wordsOf(one).includes('Found by')) ?? container)).toContain('Is the Roll bag waterproof?');
    expect(await accessibilityProblems(container)).toEqual([]);
    typeInto('Paste a post or a question', 'xylophone');
    await screen.findByText('No article answers this.');
  });

  it('takes a table after it was looked at, and says what of it cannot be taken', async () => {
    await saveKit(db, [rain()], { now: 1 });
    const container = openWith(db, <Dashboard />);
    await waitFor(() => expect(rows()).toHaveLength(1));
    choose(['question,answer,language,valid_until,product,size', 'Is the Roll bag waterproof?,Quite.,en,,Roll bag,L', 'Till when?,Soon.,en,31.02.2027,,', ',No question.,uk,,,', 'Is it light?,Yes.,,,,'].join('\n'));
    await screen.findByRole('heading', { name: /What .?help.csv.? holds/u });
    const told = wordsOf(screen.getByRole('region', { name: /holds/u }));
    for (const words of ['0 new articles', '1 changed', '3 rows cannot be taken', 'left out: size', '“31.02.2027” is no day of the calendar. Write it like 2026-12-31.', 'Nothing stands here. Fill in the cell.', 'No language is named']) {
      expect(told).toContain(words);
    }
    expect(await answers()).toEqual(['It is.']);
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.change(screen.getByLabelText('Language of rows that name none'), { target: { value: 'en' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Import 2 rows' }));
    await waitFor(async () => expect(await answers()).toEqual(['Quite.', 'Yes.']));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await answers()).toEqual(['It is.']));
    choose('what,ever\n1,2');
    await screen.findByText(/Nothing of .?help.csv.? was imported. The column “.?question.?” is missing/u);
  });

  it('begins an article with what a mention asks', async () => {
    const post = somePost('1', { text: 'Does the bag of Norvelo\nkeep rain out?' });
    await ingest(db, batchOf([heardPost(post, 'neutral')]));
    location.hash = writeArticleHref('hackernews:1');
    openWith(db, <Dashboard />);
    const asked: HTMLTextAreaElement = await screen.findByLabelText('How people ask');
    expect(asked.value).toBe('Does the bag of Norvelo keep rain out?');
    location.hash = '#/replies?item=nobody';
    await screen.findByText('This is no longer there');
    fireEvent.click(screen.getByRole('button', { name: 'Back to the list' }));
    await screen.findByText('No articles yet');
  });

  it('shows what several mentions ask and no article answers, until one does', async () => {
    const asking = ['Does the Norvelo lantern fit a child seat?', 'Tell me, does your lantern fit on a child seat?', 'Is the Roll bag waterproof?', 'Is the Roll bag waterproof?', 'What a lovely bag!'];
    await ingest(db, batchOf(asking.map((text, at) => heardPost(somePost(`${at}`, { text, author: { handle: `asker${at}` } }), 'neutral'))));
    await ingest(db, batchOf([heardPost(somePost('hidden', { text: asking[0] ?? '' }), 'neutral', ['acme'], ['acme'])]));
    await saveKit(db, [rain()], { now: 1 });
    const container = openWith(db, <Dashboard />);
    const part = await screen.findByRole('region', { name: 'Asked again and again' }, { timeout: 5_000 });
    expect(within(part).getAllByRole('listitem')).toHaveLength(1);
    expect(wordsOf(part)).toMatch(/lantern fit .*2 mentions ask this/u);
    expect(within(part).getAllByRole('link').map((link) => link.getAttribute('href')).toSorted((a, b) => String(a).localeCompare(String(b)))).toEqual(['#/inbox?mention=hackernews%3A0', '#/inbox?mention=hackernews%3A1']);
    expect(await accessibilityProblems(container)).toEqual([]);
    fireEvent.click(within(part).getByRole('button', { name: /^Write an answer/u }));
    const asked: HTMLTextAreaElement = await screen.findByLabelText('How people ask');
    expect(asked.value.split('\n').sort()).toEqual(asking.slice(0, 2).sort());
    expect(location.hash).not.toContain('lantern');
    typeInto('Your answer', 'It does, with a strap.');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(rows()).toHaveLength(2));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Asked again and again' })).toBeNull());
  });

  it('keeps what was not saved while another screen is looked at, until it is cancelled', async () => {
    openWith(db, <Dashboard />);
    fireEvent.click(await screen.findByRole('button', { name: 'Write the first article' }));
    await screen.findByLabelText('Your answer');
    typeInto('Your answer', 'Half of it');
    const leaving = new Event('beforeunload', { cancelable: true });
    await waitFor(() => {
      dispatchEvent(leaving);
      expect(leaving.defaultPrevented).toBe(true);
    });
    location.hash = '#/replies?part=voice';
    await waitFor(() => expect(screen.queryByLabelText('Your answer')).toBeNull());
    location.hash = '#/replies?item=new';
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Your answer')).value).toBe('Half of it');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Write the first article' }));
    expect((await screen.findByLabelText<HTMLTextAreaElement>('Your answer')).value).toBe('');
  });
});
