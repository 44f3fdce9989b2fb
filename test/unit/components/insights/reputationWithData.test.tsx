// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../platform';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readAddress } from '@/components/dashboard/address';
import { ReputationInsight } from '@/components/dashboard/ReputationInsight';
import { idsNamed } from '@/components/mentions/namedHref';
import type { OverviewFilter } from '@/components/overview/OverviewFilters';
import { readReputationWeights } from '@/lib/storage/reputationWeights';
import { decideSetting } from '@/lib/storage/settings';
import { listTopics } from '@/lib/storage/topics/topics';
import type { EarshotDatabase } from '@/lib/storage/database';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../../storage/sample';
import { accessibilityProblems, wordsOf } from '../screen';
import { openWith } from '../withRoot';

const DAY = 86_400_000;
const FORTNIGHT: OverviewFilter = { topicId: null, site: null, days: 14 };
let db: EarshotDatabase;

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOON);
  db = await freshDatabase();
  await addTopics(db, 'acme');
  await decideSetting(db, 'zone', 'UTC');
});

afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await db.delete();
});

/** Reviews of as many people, each of so many stars. */
async function rated(count: number, stars: number, daysAgo = 1): Promise<void> {
  const heard = Array.from({ length: count }, (_, at) => heardPost(somePost(`${stars}-${daysAgo}-${at}`, {
    author: { handle: `somebody-${stars}-${daysAgo}-${at}`, name: null, url: null, followers: null },
    publishedAt: { at: new Date(NOON - daysAgo * DAY).toISOString(), precision: 'second', raw: null },
    rating: { value: stars, best: 5 },
  })));
  await ingest(db, batchOf(heard, { instance: `reader-${stars}-${daysAgo}` }));
}

async function open(filter = FORTNIGHT): Promise<Element> {
  const topics = await listTopics(db);
  return openWith(db, <ReputationInsight filter={filter} topics={topics} siteNames={new Map([['hackernews', 'Hacker News']])} />);
}

it('says what will be here where nothing was heard', async () => {
  const container = await open();
  await screen.findByText('No mentions in this time');
  expect(await accessibilityProblems(container)).toEqual([]);
});

it('hides the index below twenty opinions, and says how many are missing', async () => {
  await rated(15, 5);
  const container = await open();
  await waitFor(() => expect(wordsOf(container)).toContain('Opinions: 15 of at least 20. 5 more are needed for an index.'));
  expect(await accessibilityProblems(container)).toEqual([]);
});

it('shows the index with its interval, weeks and what moves it, and opens the mentions', async () => {
  await rated(30, 5);
  await rated(10, 1, 2);
  await rated(3, 3, 8);
  const container = await open();
  await screen.findByRole('heading', { name: 'What moves it' });
  // 50 + 50 · (30 − 10 · 0.5^(1/14)) / (30 + 10 · 0.5^(1/14) + 3 · 0.5^(7/14)) = 74.6.
  const [index] = [...container.querySelectorAll('section')];
  expect(wordsOf(index)).toContain('75');
  expect(wordsOf(index)).toContain('Opinions: 43, of authors: 43');
  expect(wordsOf(index)).toContain('From all mentions of the period: 43');
  expect(wordsOf(container)).toContain('Too few');
  fireEvent.change(screen.getByLabelText('Told apart by'), { target: { value: 'site' } });
  const link = screen.getByRole('link', { name: 'Hacker News' });
  expect(link.getAttribute('href')).toBe('#/mentions?topic=acme&site=hackernews&from=2026-05-07&to=2026-05-20');
  // One site: its opinions are all that count, as those of the weeks are together.
  const opened = (table: string): number[] => within(screen.getByRole('table', { name: table })).getAllByRole('link').flatMap((one) => {
    const { named } = readAddress(one.getAttribute('href') ?? '').filter;
    return named === '' ? [] : [idsNamed(named).length - Number(one.textContent)];
  });
  expect(opened('What moves it')).toEqual([0]);
  expect(opened('Week by week').every((difference) => difference === 0)).toBe(true);
  expect(idsNamed(readAddress(screen.getByRole('link', { name: 'Opinions: 43, of authors: 43' }).getAttribute('href') ?? '').filter.named)).toHaveLength(43);
  const quoted = within(screen.getByRole('table', { name: 'Opinions that move it most' })).getAllByRole('link');
  expect(quoted[0]?.textContent).not.toMatch(/^Mention/u);
  expect(quoted[0]?.getAttribute('href')).toContain('#/inbox?mention=');
  expect(await accessibilityProblems(container)).toEqual([]);
});

it('reckons anew with the weights that the user writes, refuses others, and takes them back', async () => {
  await rated(30, 5);
  const container = await open();
  const stars = await screen.findByLabelText('Weight of stars beside that of a text');
  fireEvent.input(stars, { target: { value: 'much' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(wordsOf(container)).toContain('Type a number from 0 to 10.'));
  expect(document.activeElement).toBe(stars);
  fireEvent.input(stars, { target: { value: '0' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(wordsOf(container)).toContain('Opinions: 0 of at least 20. 20 more are needed for an index.'));
  expect((await readReputationWeights(db)).stars).toBe(0);
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect((await readReputationWeights(db)).stars).toBe(1));
  await screen.findByRole('heading', { name: 'What moves it' });
});
