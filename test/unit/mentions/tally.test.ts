import { expect, test } from 'vitest';
import type { Counted } from '@/lib/mentions/mention';
import { applyChanges, cellsOf, changesOf, emptyTally, hoursOf, isEmptyTally, seenIn } from '@/lib/mentions/tally';

const counted: Counted = {
  version: 1,
  site: 'trustpilot',
  language: 'fy',
  label: 'negative',
  context: 'reviews',
  published: { day: '2026-05-20', hour: 24 },
  seen: { day: '2026-05-20', hour: 9 },
};

test('a match enters two clocks, each with its hour', () => {
  const row = emptyTally('acme', '2026-05-20');
  applyChanges(row, changesOf('acme', counted, 1));
  applyChanges(row, changesOf('acme', { ...counted, language: 'nl' }, 1));
  expect(cellsOf(row.published)).toEqual([
    { site: 'trustpilot', language: 'fy', label: 'negative', context: 'reviews', count: 1 },
    { site: 'trustpilot', language: 'nl', label: 'negative', context: 'reviews', count: 1 },
  ]);
  expect(hoursOf(row.published)[24]).toBe(2);
  expect(hoursOf(row.seen)[9]).toBe(2);
});

test('taking a match back leaves the others exactly', () => {
  const row = emptyTally('acme', '2026-05-20');
  const other: Counted = { ...counted, label: 'positive', seen: { day: '2026-05-20', hour: 10 } };
  applyChanges(row, [...changesOf('acme', counted, 1), ...changesOf('acme', other, 1)]);
  applyChanges(row, changesOf('acme', counted, -1));
  expect(cellsOf(row.published).map(({ label, count }) => [label, count])).toEqual([['positive', 1]]);
  expect(hoursOf(row.seen).map((count, hour) => [hour, count]).filter(([, count]) => count !== 0)).toEqual([[10, 1]]);
});

test('what is hidden counts apart, on the day on which it was seen alone, and can be taken back', () => {
  const row = emptyTally('acme', '2026-05-20');
  const hidden: Counted = { ...counted, version: 2, hidden: true };
  expect(changesOf('acme', { ...hidden, published: { day: '2026-05-19', hour: 1 } }, 1)).toHaveLength(1);
  applyChanges(row, [...changesOf('acme', counted, 1), ...changesOf('acme', hidden, 1)]);
  expect(seenIn(row)).toEqual({ shown: 1, hidden: 1 });
  expect(hoursOf(row.published)[24]).toBe(1);
  applyChanges(row, changesOf('acme', counted, -1));
  expect(isEmptyTally(row)).toBe(false);
  applyChanges(row, changesOf('acme', hidden, -1));
  expect([isEmptyTally(row), 'hidden' in row]).toEqual([true, false]);
});

test('a row from which all was taken back is empty', () => {
  const row = emptyTally('acme', '2026-05-20');
  applyChanges(row, changesOf('acme', counted, 1));
  applyChanges(row, changesOf('acme', counted, -1));
  expect(isEmptyTally(row)).toBe(true);
});

test('a move within one batch counts once', () => {
  const row = emptyTally('acme', '2026-05-20');
  applyChanges(row, changesOf('acme', counted, 1));
  applyChanges(row, [...changesOf('acme', counted, -1), ...changesOf('acme', { ...counted, label: 'neutral' }, 1)]);
  expect(cellsOf(row.seen).map(({ label, count }) => [label, count])).toEqual([['neutral', 1]]);
});
