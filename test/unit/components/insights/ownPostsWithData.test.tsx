// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../platform';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OwnPostsInsight } from '@/components/dashboard/OwnPostsInsight';
import type { EarshotDatabase } from '@/lib/storage/database';
import { decideSetting } from '@/lib/storage/settings';
import { listTopics } from '@/lib/storage/topics/topics';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../../storage/sample';
import { accessibilityProblems, wordsOf } from '../screen';
import { openWith } from '../withRoot';

const DAY = 86_400_000;
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

async function open(): Promise<Element> {
  return openWith(db, <OwnPostsInsight filter={{ topicId: null, site: null, days: 14 }} topics={await listTopics(db)} siteNames={new Map()} />);
}

async function posted(count: number, media: 'video' | 'link', likes: number): Promise<void> {
  const heard = Array.from({ length: count }, (_, at) => {
    const one = heardPost(somePost(`${media}-${at}`, {
      kind: 'post', media: [media], author: { handle: 'norvelo', name: null, url: null, followers: null }, engagement: { likes: likes + at, replies: null, shares: null, views: null },
      publishedAt: { at: new Date(NOON - 4 * DAY - at * 60_000).toISOString(), precision: 'second', raw: null },
    }), 'neutral');
    return { ...one, topics: one.topics.map((topic) => ({ ...topic, own: true as const })) };
  });
  await ingest(db, batchOf(heard, { instance: `reader-${media}` }));
}

it('asks for own accounts where none are named, and says what will be here', async () => {
  const container = await open();
  expect((await screen.findByRole('link', { name: 'Name your accounts' })).getAttribute('href')).toBe('#/topics');
  expect(await accessibilityProblems(container)).toEqual([]);
  cleanup();
  await db.topics.update('acme', { handles: ['norvelo'] });
  await open();
  await screen.findByText('None of your posts in this time');
});

it('tells the kinds apart with n, interval and what chance does not explain, and opens the posts', async () => {
  await db.topics.update('acme', { handles: ['norvelo'] });
  await posted(12, 'video', 400);
  await posted(14, 'link', 3);
  const container = await open();
  await screen.findByRole('heading', { name: 'Which of your posts work' });
  const rows = [...container.querySelectorAll('tbody tr')].map((row) => wordsOf(row));
  expect(rows).toHaveLength(2);
  // Of 14 values the interval of the median is from the third to the twelfth, of 12 from the third to the tenth.
  expect(rows[0]).toMatch(/^Link149\.55 to 14/u);
  expect(rows[0]).toContain('less than chance');
  expect(rows[1]).toMatch(/^Video12405\.5402 to 409/u);
  expect(rows[1]).toContain('more than chance');
  expect(wordsOf(container)).toContain('Posts: 26.');
  expect(screen.getByRole('link', { name: 'Open your posts' }).getAttribute('href')).toContain('text=is%3Amine');
  fireEvent.change(screen.getByLabelText('Kind'), { target: { value: 'weekday' } });
  await waitFor(() => expect(wordsOf(container.querySelector('tbody'))).toContain('Saturday'));
  expect(await accessibilityProblems(container)).toEqual([]);
});
