import { expect, test } from 'vitest';
import type { Counted } from '@/lib/mentions/mention';
import {
  addGone, applyChanges, cellsOf, changesOf, countedCells, emptyTally, goneCells, goneChanges, hoursOf, isEmptyTally, seenIn,
} from '@/lib/mentions/tally';

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

test('what is no longer kept stays counted, apart by the life that removed it', () => {
  const row = emptyTally('acme', '2026-05-20');
  const other: Counted = { ...counted, label: 'positive' };
  applyChanges(row, [counted, counted, counted, other].flatMap((one) => changesOf('acme', one, 1)));
  applyChanges(row, [...goneChanges('acme', counted, 'first'), ...goneChanges('acme', other, 'first')]);
  applyChanges(row, goneChanges('acme', counted, 'second'));
  expect(seenIn(row)).toEqual({ shown: 1, hidden: 0 });
  expect(countedCells(row, 'published').map(({ label, count, gone }) => [label, count, gone])).toEqual([['negative', 3, 2], ['positive', 1, 1]]);
  expect(Object.keys(row.gone ?? {})).toEqual(['first', 'second']);
  expect(hoursOf(row.gone?.['first']?.seen ?? row.seen)[9]).toBe(2);
  applyChanges(row, goneChanges('acme', counted, 'second'));
  expect(isEmptyTally(row)).toBe(false);
  expect([cellsOf(row.published), cellsOf(row.seen)]).toEqual([[], []]);
});

test('what was hidden leaves without a trace', () => {
  const row = emptyTally('acme', '2026-05-20');
  const hidden: Counted = { ...counted, version: 2, hidden: true };
  applyChanges(row, changesOf('acme', hidden, 1));
  applyChanges(row, goneChanges('acme', hidden, 'first'));
  expect(isEmptyTally(row)).toBe(true);
});

test('what is no longer kept of two rows adds up, life by life and hour by hour', () => {
  const [row, other] = [emptyTally('acme', '2026-05-20'), emptyTally('rival', '2026-05-20')];
  applyChanges(row, goneChanges('acme', counted, 'first'));
  applyChanges(other, [...goneChanges('rival', counted, 'first'), ...goneChanges('rival', { ...counted, language: 'nl' }, 'first'), ...goneChanges('rival', counted, 'second')]);
  addGone(row, other.gone ?? {});
  expect(goneCells(row, 'seen').map(({ language, count }) => [language, count])).toEqual([['fy', 2], ['nl', 1], ['fy', 1]]);
  expect(hoursOf(row.gone?.['first']?.published ?? row.published)[24]).toBe(3);
  expect(goneCells(other, 'seen').map(({ count }) => count)).toEqual([1, 1, 1]);
});
