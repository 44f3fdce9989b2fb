// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../platform';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readAddress } from '@/components/dashboard/address';
import { AspectsInsight } from '@/components/dashboard/AspectsInsight';
import type { InsightProps } from '@/components/dashboard/Insights';
import { VoiceInsight } from '@/components/dashboard/VoiceInsight';
import { listWindow } from '@/components/hooks/listWindow';
import { timesCounted } from '@/components/mentions/timesCounted';
import type { Context } from '@/lib/posts/post';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { readMentions } from '@/lib/storage/mentionList';
import { searchFor } from '@/lib/storage/searchMentions';
import { decideSetting, readSettings } from '@/lib/storage/settings';
import { listTopics } from '@/lib/storage/topics/topics';
import type { EarshotDatabase } from '@/lib/storage/database';
import { batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from '../../storage/sample';
import { wordsOf } from '../screen';
import { openWith } from '../withRoot';

const DAY = 86_400_000;
let db: EarshotDatabase;

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(NOON);
  db = await freshDatabase();
  for (const [id, role] of [['acme', 'brand'], ['rival', 'competitor']] as const) {
    await db.topics.put({ id, name: id, query: id, hue: 0, role, listeningSince: NOON - 90 * DAY, createdAt: NOON - 90 * DAY, stamps: {} });
  }
  await decideSetting(db, 'zone', 'UTC');
  await heard('a', ['acme'], 'negative', 14, 'thread');
  await heard('b', ['rival'], 'positive', 9, 'thread');
  await heard('c', ['acme', 'rival'], 'negative', 4, 'listing');
  await heard('d', ['acme'], 'positive', 6, 'brand');
  await heard('e', ['acme'], 'neutral', 3, 'search', { author: { handle: null, name: null, url: null, followers: null } });
  await heard('f', ['acme'], 'positive', 5, 'thread', {}, 60);
});

afterEach(async () => {
  cleanup();
  vi.restoreAllMocks();
  await db.delete();
});

/** So many mentions by as many people, some of them with likes, that speak of the price. */
async function heard(name: string, topics: string[], label: SentimentLabel, count: number, context: Context, more = {}, daysAgo = 2): Promise<void> {
  const all = Array.from({ length: count }, (_, at) => {
    const post = somePost(`${name}-${at}`, {
      context, publishedAt: { at: new Date(NOON - daysAgo * DAY).toISOString(), precision: 'second', raw: null },
      engagement: { likes: at % 2 === 0 ? at : null, replies: null, shares: null, views: null }, ...more,
    });
    const one = heardPost(post, label, topics);
    return { ...one, understanding: { ...one.understanding, signals: { aspects: [{ kind: 'price', cues: [], label, score: 0 }] } } };
  });
  await ingest(db, batchOf(all, { instance: `reader-${name}` }));
}

async function open(Part: (props: InsightProps) => VNode): Promise<Element> {
  const topics = await listTopics(db);
  return openWith(db, <Part filter={{ topicId: null, site: null, days: 14 }} topics={topics} siteNames={new Map([['hackernews', 'Hacker News']])} />);
}

/** How many mentions a link of the screen opens. */
async function opened(href: string | null): Promise<number> {
  const { filter } = readAddress(href ?? '');
  const { stored, accepts } = listWindow(filter, 'UTC');
  const { rows } = await readMentions(db, stored, null, 500);
  return rows.filter(accepts).length;
}

const region = (name: string): HTMLElement => screen.getByRole('region', { name });
const hrefIn = (name: string, place: number): string | null => region(name).querySelectorAll('a')[place]?.getAttribute('href') ?? null;

it('counts the share of voice as the lists count that it opens', async () => {
  await open(VoiceInsight);
  await screen.findByRole('heading', { name: 'By mentions' });
  // Of acme 14 + 4 + 3 that were not sought out, of rival 9 + 4.
  expect(wordsOf(region('By mentions'))).toMatch(/acme: 62% \(.*21 of 34 mentions.*rival: 38% \(.*13 of 34 mentions/u);
  expect([await opened(hrefIn('By mentions', 0)), await opened(hrefIn('By mentions', 1))]).toEqual([21, 13]);
  // Every second one shows likes: 7 + 2 + 3 + 2 and 5 + 2.
  expect(wordsOf(region('By visible engagement'))).toMatch(/acme: .*\(n 14\).*rival: .*\(n 7\)/u);
  expect([await opened(hrefIn('By visible engagement', 0)), await opened(hrefIn('By visible engagement', 1))]).toEqual([14, 7]);
  // Each by somebody else, those of the search by nobody.
  expect(wordsOf(region('By authors'))).toMatch(/acme: .*24 of 37 authors.*rival: .*13 of 37 authors/u);
  expect([await opened(hrefIn('By authors', 0)), await opened(hrefIn('By authors', 1))]).toEqual([24, 13]);
  // In threads and listings, also what was posted long before: 14 + 4 + 5 and 9 + 4.
  expect(wordsOf(region('By posts seen'))).toMatch(/acme: 64% \(.*23 mentions in feeds.*rival: 36% \(.*13 mentions/u);
  expect([await opened(hrefIn('By posts seen', 0)), await opened(hrefIn('By posts seen', 1))]).toEqual([23, 13]);
  expect([await opened(hrefIn('Sites and their weights', 0)), await opened(hrefIn('Sites and their weights', 1))]).toEqual([23, 13]);
  // What acme's own pages say of it speaks of the price, too.
  expect(wordsOf(region('Head to head by aspect'))).toMatch(/acme: net sentiment .* 27 mentions/u);
  expect(await opened(hrefIn('Head to head by aspect', 0))).toBe(27);
});

it('opens from the total of a step the mentions of all rivals, that are counted as many times as it says', async () => {
  await open(VoiceInsight);
  await screen.findByRole('heading', { name: 'By mentions' });
  const panel = region('Share of voice over time');
  fireEvent.click(within(panel).getByRole('button', { name: 'Show as table' }));
  const totals = within(panel).getAllByRole('row').flatMap((row) => [...(row.lastElementChild?.querySelectorAll('a') ?? [])]);
  expect(totals.length).toBeGreaterThan(0);
  for (const total of totals) {
    const { filter } = readAddress(total.getAttribute('href') ?? '');
    const { stored, accepts } = listWindow(filter, 'UTC', searchFor);
    const { rows } = await readMentions(db, stored, null, 500);
    expect(timesCounted(rows.filter(accepts), filter)).toBe(Number(total.textContent));
  }
});

it('keeps what a site weighs', async () => {
  await open(VoiceInsight);
  const select = await screen.findByLabelText(/Weight of/u);
  fireEvent.change(select, { target: { value: '0' } });
  await waitFor(async () => expect((await readSettings(db)).siteWeights).toEqual({ hackernews: 0 }));
  await waitFor(() => expect(wordsOf(region('By posts seen').querySelector('ul'))).not.toContain('%'));
  fireEvent.click(screen.getByRole('button', { name: 'Weigh all alike' }));
  await waitFor(async () => expect((await readSettings(db)).siteWeights).toEqual({}));
});

it('counts aspects as the lists count that it opens', async () => {
  await open(AspectsInsight);
  const row = await screen.findByRole('row', { name: /Price/u });
  const cells = [...row.querySelectorAll('[role="gridcell"]')];
  // Of both topics together: negative 14 + 2 · 4, neutral 3, positive 9 + 6.
  expect(cells.slice(0, 3).map((cell) => /: (\d+),/u.exec(wordsOf(cell))?.[1])).toEqual(['22', '3', '15']);
  // A mention of both counts for each, in the list once.
  expect(await opened(cells[0]?.querySelector('a')?.getAttribute('href') ?? null)).toBe(18);
  expect(await opened(cells[2]?.querySelector('a')?.getAttribute('href') ?? null)).toBe(15);
});
