import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { goneChanges, applyChanges } from '@/lib/mentions/tally';
import type { PostDraft } from '@/lib/posts/complete';
import type { EarshotDatabase } from '@/lib/storage/database';
import { readPeriodSample, type PeriodSample, type SampledPeriod } from '@/lib/storage/periodSample';
import { addTopics, batchOf, freshDatabase, heardPost, ingest, NOON, somePost } from './sample';

const DAY = 86_400_000;
const MAY = { topicIds: ['acme'], site: null, from: '2026-05-01', to: '2026-05-20', zone: 'Europe/Kyiv', most: 1_000 };
let db: EarshotDatabase;

beforeEach(async () => {
  db = await freshDatabase();
  await addTopics(db, 'acme', 'rival');
});

type Precision = NonNullable<PostDraft['publishedAt']>['precision'];

interface Some {
  count: number;
  /** Of the first, ms since 1970, and how long after it the next one is. */
  at: number;
  step?: number;
  site?: string;
  precision?: Precision;
  topics?: string[];
  hiddenIn?: string[];
}

let batch = 0;
async function add({ count, at, step = 60_000, site = 'hackernews', precision = 'second', topics = ['acme'], hiddenIn = [] }: Some): Promise<void> {
  batch += 1;
  const heard = Array.from({ length: count }, (_, place) => {
    const instant = precision === 'day' ? at - (at % DAY) : at + place * step;
    const publishedAt = precision === 'unknown' ? { at: null, precision, raw: null } : { at: new Date(instant).toISOString(), precision, raw: null };
    return heardPost(somePost(`${batch}-${place}`, { site, publishedAt }), 'negative', topics, hiddenIn);
  });
  await ingest(db, batchOf(heard, { number: batch, instance: `reader-${batch}`, site }));
}

const sample = (changes: Partial<SampledPeriod> = {}): Promise<PeriodSample> => readPeriodSample(db, { ...MAY, ...changes });
const daysOf = ({ rows }: PeriodSample): Record<string, number> => {
  const days: Record<string, number> = {};
  for (const { match } of rows) days[match.counted.published.day] = (days[match.counted.published.day] ?? 0) + 1;
  return days;
};
const idsOf = ({ rows }: PeriodSample): string[] => rows.map(({ mention }) => mention.id);

test('is all of a period that holds no more, newest first, by the days that the tallies count', async () => {
  // Half past midnight of the 1st in Kyiv is still April in UTC; the 20th as written begins at three in Kyiv.
  await add({ count: 1, at: Date.UTC(2026, 3, 30, 21, 30) });
  await add({ count: 1, at: Date.UTC(2026, 3, 30, 20, 30) });
  await add({ count: 2, at: Date.UTC(2026, 4, 20), precision: 'day' });
  await add({ count: 1, at: Date.UTC(2026, 4, 20, 21, 30) });
  await add({ count: 3, at: NOON, precision: 'unknown' });
  const found = await sample();
  expect(found).toMatchObject({ of: 3, gone: 0, whole: true });
  expect(daysOf(found)).toEqual({ '2026-05-20': 2, '2026-05-01': 1 });
  expect(found.rows.map(({ match }) => match.listedAt)).toEqual(found.rows.map(({ match }) => match.listedAt).toSorted((a, b) => b - a));
});

test('leaves out what the topic hides, what other sites hold, and other topics; a mention under two topics comes once for each', async () => {
  await add({ count: 4, at: NOON, topics: ['acme', 'rival'], hiddenIn: ['rival'] });
  await add({ count: 3, at: NOON, site: 'reddit', topics: ['acme', 'rival'] });
  await add({ count: 5, at: NOON, topics: ['rival'] });
  expect(await sample()).toMatchObject({ of: 7, whole: true });
  expect(await sample({ site: 'reddit' })).toMatchObject({ of: 3, whole: true });
  const both = await sample({ topicIds: ['acme', 'rival'] });
  expect(both).toMatchObject({ of: 15, whole: true });
  expect(both.rows).toHaveLength(15);
  expect(await sample({ topicIds: [] })).toEqual({ rows: [], of: 0, gone: 0, whole: true });
});

test('is spread over the days in proportion to the tallies where there are more, and over the hours of each, always alike', async () => {
  await add({ count: 240, at: Date.UTC(2026, 4, 10, 0), step: 5 * 60_000 });
  await add({ count: 60, at: Date.UTC(2026, 4, 12, 6) });
  await add({ count: 100, at: Date.UTC(2026, 4, 14), precision: 'day' });
  const found = await sample({ most: 40 });
  expect(found).toMatchObject({ of: 400, whole: false });
  expect(daysOf(found)).toEqual({ '2026-05-10': 24, '2026-05-12': 6, '2026-05-14': 10 });
  const hours = new Set(found.rows.filter(({ match }) => match.counted.published.day === '2026-05-10').map(({ match }) => match.counted.published.hour));
  // 240 mentions within twenty hours, of which each has its one or two.
  expect(hours.size).toBeGreaterThanOrEqual(19);
  expect(idsOf(await sample({ most: 40 }))).toEqual(idsOf(found));
  expect(new Set(idsOf(found)).size).toBe(40);
});

test('does not begin each hour at its first mention', async () => {
  await add({ count: 600, at: Date.UTC(2026, 4, 10, 0), step: 60_000 });
  const found = await sample({ most: 20 });
  const minutes = found.rows.map(({ match }) => new Date(match.listedAt).getUTCMinutes());
  expect(found.rows).toHaveLength(20);
  expect(minutes.filter((minute) => minute >= 30).length).toBeGreaterThan(4);
  expect(minutes.filter((minute) => minute < 30).length).toBeGreaterThan(4);
});

test('finds as many of one site, however rare it is, and beside many that are hidden or of unknown time', async () => {
  await add({ count: 300, at: Date.UTC(2026, 4, 10, 6), step: 10_000 });
  await add({ count: 60, at: Date.UTC(2026, 4, 10, 6), step: 50_000, site: 'reddit' });
  await add({ count: 120, at: Date.UTC(2026, 4, 10, 6), step: 25_000, hiddenIn: ['acme'] });
  expect((await sample({ most: 20, site: 'reddit' })).rows.map(({ mention }) => mention.site)).toEqual(new Array(20).fill('reddit'));
  // Too many keys to take all at once: hour by hour then, and still exact.
  const rare = await sample({ most: 15, site: 'reddit', to: '2026-05-10', from: '2026-05-10' });
  expect(rare.rows).toHaveLength(15);
  await add({ count: 12, at: Date.UTC(2026, 4, 10, 6), step: 100_000, site: 'trustpilot' });
  expect(await sample({ most: 15, site: 'trustpilot' })).toMatchObject({ of: 12, whole: true });
  await add({ count: 900, at: Date.UTC(2026, 4, 4, 6), step: 12_000 });
  await add({ count: 3, at: Date.UTC(2026, 4, 4, 6, 20), step: 3_600_000, site: 'appstore' });
  expect(await sample({ most: 10, site: 'appstore' })).toMatchObject({ of: 3, whole: true });
  expect((await sample({ most: 30 })).rows.every(({ match }) => match.hiddenAt === undefined)).toBe(true);
});

test.each([
  { others: 500, unknown: 200, known: 30, whole: false, least: 45 },
  { others: 0, unknown: 200, known: 30, whole: true, least: 30 },
  { others: 0, unknown: 400, known: 30, whole: false, least: 0 },
])('reads no more mentions than it gives, and five matches for each it may give: %o', async ({ others, unknown, known, whole, least }) => {
  await add({ count: others, at: Date.UTC(2026, 4, 10, 6), step: 10_000 });
  // First seen in the same hour, of unknown time: they stand in the list, and count nowhere.
  await add({ count: unknown, at: NOON, precision: 'unknown' });
  await add({ count: known, at: NOON, step: 1_000 });
  const [mentions, matches] = [vi.spyOn(db.mentions, 'bulkGet'), vi.spyOn(db.matches, 'bulkGet')];
  const rowsRead = (spy: typeof mentions | typeof matches): number => spy.mock.calls.reduce((sum, [keys]) => sum + keys.length, 0);
  const found = await sample({ most: 50 });
  expect(rowsRead(mentions)).toBe(found.rows.length);
  expect(rowsRead(matches)).toBeLessThanOrEqual(250);
  expect(found.whole).toBe(whole);
  expect(found.rows.length).toBeLessThanOrEqual(50);
  expect(found.rows.length).toBeGreaterThanOrEqual(least);
  expect(found.rows.every(({ match }) => match.counted.published.day !== 'unknown')).toBe(true);
});

test('says how much of the period is no longer kept', async () => {
  await add({ count: 8, at: NOON - DAY });
  const [match] = await db.matches.toArray();
  const row = match === undefined ? undefined : await db.tallies.get(['acme', match.counted.published.day]);
  if (match === undefined || row === undefined) throw new Error('Nothing was counted');
  applyChanges(row, goneChanges('acme', match.counted, 'life').filter(({ cells }) => cells === 'published'));
  await db.tallies.put(row);
  await db.matches.delete(['acme', match.mentionId]);
  const found = await sample();
  expect(found).toMatchObject({ of: 7, gone: 1, whole: true });
  expect(found.rows).toHaveLength(7);
  expect(await sample({ site: 'reddit' })).toMatchObject({ of: 0, gone: 0 });
});
