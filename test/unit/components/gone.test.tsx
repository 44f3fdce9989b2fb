// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { MONTH } from '@/lib/mentions/retention';
import { applyChanges, changesOf, emptyTally } from '@/lib/mentions/tally';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { retainChunk } from '@/lib/storage/retention/retention';
import { decideSetting } from '@/lib/storage/settings';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { listedMention, type SampleMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

const NOW = Date.parse('2026-11-21T12:00:00Z');
let db: EarshotDatabase;
let number = 0;

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(92);
  db = openDatabase({ durability: 'strict', name: `gone-${number++}` });
  await db.open();
  await decideSetting(db, 'zone', 'UTC');
  await decideSetting(db, 'consent', { given: true, at: NOW, text: 2 });
  await saveTopic(db, { name: 'Norvelo', query: 'norvelo', hue: 0, role: 'brand' }, { now: NOW, newId: () => 't1' });
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

/** As ingest stores them, last seen so many months ago, and what is past its time by then removed. */
async function storeAged(samples: (SampleMention & { months: number })[]): Promise<void> {
  for (const { months, ...sample } of samples) {
    const { mention, matches } = listedMention(sample);
    await db.mentions.put({ ...mention, lastSeenAt: NOW - months * MONTH });
    await db.matches.bulkPut(matches);
    for (const change of matches.flatMap(({ topicId, counted }) => changesOf(topicId, counted, 1))) {
      const row = (await db.tallies.get([change.topicId, change.day])) ?? emptyTally(change.topicId, change.day);
      applyChanges(row, [change]);
      await db.tallies.put(row);
    }
  }
  await db.settings.put({ key: 'retentionTimes', value: { known: { at: NOW }, nextAt: 0 } });
  while ((await retainChunk(db, { now: NOW, newId: () => 'line' })) === 'more');
}

it('a list says how many more were counted, and follows what it is limited to', async () => {
  location.hash = '#/mentions';
  await storeAged([
    { id: 'forum:1', handle: 'kept', months: 1 },
    { id: 'forum:2', months: 14 },
    { id: 'forum:3', label: 'positive', months: 14 },
  ]);
  const container = openWith(db, <Dashboard />);
  await waitFor(() => expect(wordsOf(container)).toContain('At most 2 more were counted, and are no longer kept.'));
  expect(wordsOf(container)).toContain('1 mention');
  expect(wordsOf(container)).toContain('At most 3 different ones: 2 are no longer kept, and count again if seen again');
  expect(screen.getByRole('button', { name: /^Positive/u }).title).toBe('No longer kept');
  expect(screen.getByRole('link', { name: 'How long they are kept' }).getAttribute('href')).toBe('#/data?part=retention');
  expect(await accessibilityProblems(container)).toEqual([]);
  location.hash = '#/mentions?sentiment=negative';
  await waitFor(() => expect(wordsOf(container)).toContain('At most 1 more was counted, and is no longer kept.'));
  location.hash = '#/mentions?sentiment=positive';
  await waitFor(() => expect(wordsOf(container)).toContain('1 mention was counted here, and is no longer kept'));
  location.hash = '#/mentions?from=2026-11-19&to=2026-11-19';
  await waitFor(() => expect(wordsOf(container)).toContain('No mention fits these filters'));
  location.hash = '#/mentions?from=2026-11-20&to=2026-11-20';
  await waitFor(() => expect(wordsOf(container)).toContain('At most 2 more were counted'));
});

it('the overview counts what is no longer kept, and opens nothing where that is all', async () => {
  location.hash = '#/overview';
  await storeAged([{ id: 'forum:1', months: 14 }, { id: 'forum:2', months: 14 }]);
  const container = openWith(db, <Dashboard />);
  const tile = await screen.findByRole('region', { name: 'Mentions' });
  expect(wordsOf(tile)).toMatch(/^Mentions2 No longer kept/u);
  expect(tile.querySelector('a')).toBeNull();
  expect(await accessibilityProblems(container)).toEqual([]);
});

it('the overview says of each number that mixes both how much of it opens', async () => {
  location.hash = '#/overview';
  await storeAged([{ id: 'forum:1', handle: 'kept', months: 1 }, { id: 'forum:2', months: 14 }, { id: 'forum:3', months: 14 }]);
  const container = openWith(db, <Dashboard />);
  const tile = await screen.findByRole('region', { name: 'Mentions' });
  expect(wordsOf(tile)).toContain('At most 3 different ones: 2 are no longer kept, and count again if seen again');
  expect(tile.querySelector('a')?.title).toBe('2 of them are no longer kept');
  expect(wordsOf(container)).toContain('Mentions that are no longer kept are counted, too.');
  const opened = [...container.querySelectorAll<HTMLElement>('main a[href^="#/mentions?"]')];
  expect(opened.length).toBeGreaterThan(4);
  const silent = opened.filter((link) => !/no longer kept/u.test(`${link.title} ${wordsOf(link)}`)).map(wordsOf);
  expect(silent.filter((words) => !/(?:^|\D)0$/u.test(words))).toEqual([]);
  expect(await accessibilityProblems(container)).toEqual([]);
});

it('an overview of nothing but what is kept does not speak of it', async () => {
  location.hash = '#/overview';
  await storeAged([{ id: 'forum:1', months: 1 }]);
  const container = openWith(db, <Dashboard />);
  await screen.findByRole('region', { name: 'Mentions' });
  expect(wordsOf(container)).not.toMatch(/no longer kept|at most/iu);
});
