import { expect, test } from 'vitest';
import { healthBySite, missingOf, type HealthOfDay } from '@/lib/insights/siteHealth';

const period = { from: '2026-11-08', to: '2026-11-21' };

const row = (part: Partial<HealthOfDay>): HealthOfDay => ({
  site: 'forum', day: '2026-11-20', kind: 'thread', found: 0, read: 0, missing: {}, ...part,
});

test('sums what was found, read and missing by site, kind and day; days without are there too', () => {
  const health = healthBySite(
    [
      row({ found: 50, read: 48, missing: { time: 6 } }),
      row({ kind: 'feed', found: 10, read: 10, missing: { time: 1, author: 2 } }),
      row({ day: '2026-11-08', found: 40, read: 40 }),
      row({ day: '2026-11-07', found: 900, read: 0 }),
      row({ site: 'shop', kind: 'any', found: 5, read: 5 }),
    ],
    period,
  );
  const forum = health.get('forum');
  expect(forum).toMatchObject({ found: 100, read: 98, missing: [{ field: 'time', count: 7, share: 7 / 98 }, { field: 'author', count: 2 }] });
  expect(forum?.days).toHaveLength(14);
  expect(forum?.days.filter(({ found }) => found > 0)).toEqual([
    { day: '2026-11-08', found: 40, read: 40 },
    { day: '2026-11-20', found: 60, read: 58 },
  ]);
  expect(forum?.kinds.map(({ kind, found, read }) => [kind, found, read])).toEqual([['thread', 90, 88], ['feed', 10, 10]]);
  expect(health.get('shop')?.kinds).toMatchObject([{ kind: 'any', found: 5 }]);
  expect([...health.keys()]).toEqual(['forum', 'shop']);
});

test('a post that was found on the day before its reading makes nobody read more than there is', () => {
  const health = healthBySite([row({ day: '2026-11-19', found: 3, read: 2 }), row({ found: 0, read: 1 })], period);
  expect(health.get('forum')).toMatchObject({ found: 3, read: 3 });
  expect(health.get('forum')?.days.at(-2)).toEqual({ day: '2026-11-20', found: 1, read: 1 });
});

test.each([
  [{ time: 6, author: 12, text: 0 }, 48, [['author', 12, 0.25], ['time', 6, 0.125]]],
  [{}, 0, []],
  [{ time: 3 }, 0, [['time', 3, 1]]],
])('of %j among %i posts', (missing, read, found) => {
  expect(missingOf(missing, read).map(({ field, count, share }) => [field, count, share])).toEqual(found);
});
