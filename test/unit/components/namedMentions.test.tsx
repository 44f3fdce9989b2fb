// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import './platform';
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readAddress } from '@/components/dashboard/address';
import { Dashboard } from '@/components/dashboard/Dashboard';
import { outgoing } from '@/components/hooks/outgoing';
import { idsNamed, timesNamed, MOST_NAMED, namedHref } from '@/components/mentions/namedHref';
import { OpensThese } from '@/components/mentions/OpensThese';
import type { Cursor } from '@/lib/storage/mentionList';
import { openDatabase, type EarshotDatabase } from '@/lib/storage/database';
import { readNamedMentions } from '@/lib/storage/namedMentions';
import { decideSetting } from '@/lib/storage/settings';
import { saveTopic } from '@/lib/storage/topics/topicDecisions';
import { listedMention } from './samples';
import { accessibilityProblems, wordsOf } from './screen';
import { openWith } from './withRoot';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const NAMED = ['forum:3', 'forum:1', 'forum:gone'];
let db: EarshotDatabase;

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOW);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(92);
  db = openDatabase({ durability: 'strict', name: `named-${crypto.randomUUID()}` });
  await db.open();
  await decideSetting(db, 'zone', 'UTC');
  await decideSetting(db, 'consent', { given: true, at: NOW, text: 2 });
  await saveTopic(db, { name: 'Norvelo', query: 'norvelo', hue: 0, role: 'brand' }, { now: NOW, newId: () => 't1' });
  for (const id of ['forum:1', 'forum:2', 'forum:3']) {
    const { mention, matches } = listedMention({ id, text: `Norvelo as ${id} says it` });
    await db.mentions.put(mention);
    await db.matches.bulkPut(matches);
  }
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

it('an address names several mentions, as often as they are counted, and each is listed once', () => {
  const hash = namedHref(['a:1', 'b:2/3?x=é', 'a:1']) ?? '';
  const { filter: { named } } = readAddress(hash);
  expect([idsNamed(named), timesNamed(named)]).toEqual([['a:1', 'b:2/3?x=é'], ['a:1', 'b:2/3?x=é', 'a:1']]);
  const many = Array.from({ length: MOST_NAMED + 1 }, (_, at) => `a:${at}`);
  expect([namedHref([]), namedHref(many)]).toEqual([null, null]);
  expect(idsNamed(readAddress(namedHref(many.slice(1)) ?? '').filter.named)).toEqual(many.slice(1));
});

it('a number opens what it counts, and is only said where that is nothing', () => {
  const { container } = render(<p><OpensThese ids={['a:1']}>1</OpensThese>, <OpensThese ids={[]}>0</OpensThese></p>);
  expect([...container.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])).toEqual([['1', '#/mentions?mentions=a%3A1']]);
  expect(container.textContent).toBe('1, 0');
});

it('the list holds exactly those, says how many of them are gone, and shows all again', async () => {
  location.hash = namedHref(NAMED) ?? '';
  const container = openWith(db, <Dashboard />);
  await vi.waitFor(() => expect(wordsOf(container)).toContain('2 mentions'));
  await vi.waitFor(() => expect(wordsOf(container)).toContain('At most 1 more was counted, and is no longer kept.'));
  expect(wordsOf(container)).toContain('as forum:3 says it');
  expect(wordsOf(container)).not.toContain('as forum:2 says it');
  expect(await accessibilityProblems(container)).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Only these 3 mentions' }));
  await vi.waitFor(() => expect(wordsOf(container)).toContain('3 mentions'));
  expect(location.hash).toBe('#/mentions');
});

it('windows go on where they ended', async () => {
  const read = async (after: Cursor | null): Promise<unknown> => {
    const { rows, next } = await readNamedMentions(db, NAMED, after, 2);
    return [rows.map(({ mention }) => mention.id), next?.skip];
  };
  expect(await read(null)).toEqual([['forum:3', 'forum:1'], 2]);
  expect(await read({ listedAt: 0, skip: 2 })).toEqual([[], undefined]);
});

it('a file holds exactly those', async () => {
  const { filter } = readAddress(namedHref(NAMED) ?? '');
  const source = await outgoing(db, { filter, topics: [], zone: 'UTC', privacy: { masked: false, authors: 'named' }, ask: () => Promise.resolve(true) });
  const { rows, next } = await source.read(null);
  expect([rows.map(({ mention }) => mention.id), next]).toEqual([['forum:3', 'forum:1'], null]);
});

it('a list over all topics says how many times its mentions are counted, and one of a topic does not', async () => {
  await saveTopic(db, { name: 'Lamps', query: 'lamp', hue: 1, role: 'industry' }, { now: NOW, newId: () => 't2' });
  const { mention, matches } = listedMention({ id: 'forum:4', topicIds: ['t1', 't2'] });
  await db.mentions.put(mention);
  await db.matches.bulkPut(matches);
  location.hash = '#/mentions';
  const container = openWith(db, <Dashboard />);
  await vi.waitFor(() => expect(wordsOf(container)).toMatch(/4 mentions.*counted 5 times, once for each topic/u));
  location.hash = '#/mentions?topic=t2';
  await vi.waitFor(() => expect(wordsOf(container)).toContain('1 mention'));
  expect(wordsOf(container)).not.toContain('once for each topic');
});
