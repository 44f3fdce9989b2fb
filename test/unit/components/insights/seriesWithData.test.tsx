// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import '../platform';
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ExperienceInsight } from '@/components/dashboard/ExperienceInsight';
import type { EarshotDatabase } from '@/lib/storage/database';
import { decideSetting } from '@/lib/storage/settings';
import { listTopics } from '@/lib/storage/topics/topics';
import { addTopics, freshDatabase } from '../../storage/sample';
import { openWith } from '../withRoot';

let db: EarshotDatabase;

beforeEach(async () => {
  // A Wednesday.
  vi.spyOn(Date, 'now').mockReturnValue(Date.UTC(2026, 10, 25, 12));
  db = await freshDatabase();
  await decideSetting(db, 'zone', 'UTC');
  await addTopics(db, 'acme');
  const points = [{ day: '2026-11-15', value: 1 }, { day: '2026-11-16', value: 5 }, { day: '2026-11-22', value: 7 }];
  await db.series.put({ kind: 'series', id: 's', name: 'Orders', unit: null, points, createdAt: 1, stamps: {} });
});

afterEach(async () => {
  cleanup();
  await db.delete();
});

it.each([1, 6, 7] as const)('lays a series beside weeks from Monday to Sunday, where weeks begin on day %i', async (weekStart) => {
  await decideSetting(db, 'weekStart', weekStart);
  openWith(db, <ExperienceInsight filter={{ topicId: null, site: null, days: 14 }} topics={await listTopics(db)} siteNames={new Map()} />);
  const title = 'Business numbers beside the mentions';
  const panel = await vi.waitFor(() => screen.getByRole('region', { name: title }), { timeout: 5_000 });
  fireEvent.click(await within(panel).findByRole('button', { name: 'Show as table' }));
  const rows = await vi.waitFor(() => within(within(panel).getByRole('table', { name: title })).getAllByRole('row').slice(1));
  const told = rows.map((row) => [...row.children].slice(0, 2).map(({ textContent }) => textContent?.replaceAll(/\s+/gu, ' ')));
  expect(told).toEqual([['Nov 16 – 22, 2026', '6'], ['Nov 9 – 15, 2026', '1']]);
});
