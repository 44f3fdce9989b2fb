// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { emptyTally } from '@/lib/mentions/tally';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { addTopics } from '../../storage/sample';
import { accessibilityProblems, wordsOf } from '../screen';
import { openWith } from '../withRoot';

const DAY = 86_400_000;
let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  db = openDatabase({ durability: 'strict', name: `forecast-${number++}` });
  location.hash = '#/insights?part=forecast';
  await db.open();
  await addTopics(db, 'acme');
  await db.topics.toCollection().modify({ listeningSince: Date.now() - 200 * DAY });
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

/** So many days on which 100 posts were scanned on each of two sites, and so many mentions heard of them. */
async function seen(days: number, mentions: (back: number) => { forum: number; shop: number }): Promise<void> {
  for (let back = 1; back <= days; back++) {
    const day = new Date(Date.now() - back * DAY).toISOString().slice(0, 10);
    const { forum, shop } = mentions(back);
    const counts = new Uint32Array(4 * 25);
    [forum - Math.floor(forum / 4), Math.floor(forum / 4), shop, 1].forEach((n, at) => (counts[at * 25 + 10] = n));
    await db.tallies.put({ ...emptyTally('acme', day), seen: { keys: ['reddit|en|neutral|feed', 'reddit|en|negative|feed', 'x|uk|neutral|feed', 'x|unknown|neutral|feed'], counts } });
    for (const site of ['reddit', 'x']) await db.exposure.put({ site, day, context: 'feed', hours: new Uint32Array(24).fill(4) });
  }
}

it('foretells volume and the negative share with bands, what they are worth, and from where; charts have their tables', async () => {
  await seen(90, (back) => ({ forum: 8 + (back % 7 === 2 ? 6 : 0) + ((back * 13) % 5), shop: 3 + ((back * 7) % 4) }));
  const container = openWith(db, <Dashboard />);
  await waitFor(() => expect(wordsOf(container)).toMatch(/About 1\d\d mentions in the next seven days/u), { timeout: 8_000 });
  expect(wordsOf(container)).toMatch(/About 1\d%|About 2\d% negative next week/u);
  expect(wordsOf(container)).toMatch(/taking last week by/u);
  expect(wordsOf(container)).toMatch(/Told of [\d,]+ forecasts on \d+ past days/u);
  await waitFor(() => expect(wordsOf(container)).toMatch(/Reddit\d+/u), { timeout: 30_000 });
  expect(wordsOf(container)).toContain('Ukrainian');
  expect(wordsOf(container)).toContain('Unknown language');
  expect(screen.getAllByRole('button', { name: /expected, .* with 95%/u })).toHaveLength(16);
  const yesterday = new Date(Date.now() - DAY).toISOString().slice(0, 10);
  const links = screen.getAllByRole('link', { name: /seen$/u });
  expect(links.map((link) => new URLSearchParams(link.getAttribute('href')?.split('?')[1]).get('text'))).toContain(`seen:${yesterday} -context:brand -context:hand -context:import`);
  const cells = (): { n: string; of: URLSearchParams }[] => [...container.querySelectorAll('td a')].map((link) => (
    { n: wordsOf(link), of: new URLSearchParams(link.getAttribute('href')?.split('?')[1]) }
  ));
  const back = (days: number): string => new Date(Date.now() - days * DAY).toISOString().slice(0, 10);
  const weekOf = (first: number, last: number): string => `seen:[${back(first)} TO ${back(last)}] -context:brand -context:hand -context:import`;
  const inUkrainian = cells().filter(({ of }) => of.get('language') === 'uk').map(({ n, of }) => `${n} ${of.get('text')}`);
  const shop = (from: number): number => Array.from({ length: 7 }, (_, at) => 3 + (((from + at) * 7) % 4)).reduce((sum, n) => sum + n, 0);
  expect(inUkrainian).toEqual([`${shop(8)} ${weekOf(14, 8)}`, `${shop(1)} ${weekOf(7, 1)}`]);
  expect(cells().filter(({ of }) => of.get('site') === 'x')).toHaveLength(2);
  fireEvent.click(screen.getAllByRole('button', { name: 'Show as table' })[0] as HTMLElement);
  await waitFor(() => expect(wordsOf(container)).toContain('With 80%'));
  expect(cells().some(({ of }) => of.get('text') === `seen:${yesterday} -context:brand -context:hand -context:import`)).toBe(true);
  expect(await accessibilityProblems(container)).toEqual([]);
});

it('says how much is missing below the minimum, and that nothing is known yet', async () => {
  const container = openWith(db, <Dashboard />);
  await waitFor(() => expect(wordsOf(container)).toContain('Nothing to forecast from yet'), { timeout: 5_000 });
  cleanup();
  await seen(12, () => ({ forum: 4, shop: 1 }));
  const again = openWith(db, <Dashboard />);
  await waitFor(() => expect(wordsOf(again)).toContain('No forecast yet: it needs 28 days, 20 of them with pages read; so far there are 12.'), { timeout: 5_000 });
});
