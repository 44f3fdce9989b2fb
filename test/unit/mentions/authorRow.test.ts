import { describe, expect, test } from 'vitest';
import {
  applyAuthorChanges, authorsIn, distinctAuthors, emptyAuthorRow, isEmptyAuthorRow, type AuthorChange, type AuthorDayRow,
} from '@/lib/mentions/authorRow';

function rowOf(day: string, ...changes: Omit<AuthorChange, 'by'>[]): AuthorDayRow {
  const row = emptyAuthorRow('lamp', day);
  applyAuthorChanges(row, changes.map((change) => ({ ...change, by: 1 })));
  return row;
}

describe('a row of authors', () => {
  test('keeps an author as long as one of their mentions is left', () => {
    const anna = { hash: 7, site: 'reddit', followers: 12 };
    const row = rowOf('2026-03-01', anna, anna, { hash: 9, site: 'x', followers: null });
    expect(authorsIn(row)).toEqual([{ ...anna, count: 2 }, { hash: 9, site: 'x', followers: null, count: 1 }]);
    applyAuthorChanges(row, [{ ...anna, by: -1 }]);
    expect(authorsIn(row)[0]).toEqual({ ...anna, count: 1 });
    applyAuthorChanges(row, [{ ...anna, by: -1 }]);
    expect([row.sites, authorsIn(row).map(({ hash }) => hash)]).toEqual([['x'], [9]]);
    applyAuthorChanges(row, [{ hash: 9, site: 'x', followers: null, by: -1 }]);
    expect(isEmptyAuthorRow(row)).toBe(true);
  });

  test('takes back what was shown, whatever is shown now', () => {
    const row = rowOf('2026-03-01', { hash: 7, site: 'x', followers: 10 }, { hash: 7, site: 'x', followers: 20 });
    applyAuthorChanges(row, [{ hash: 7, site: 'x', followers: 20, by: -1 }]);
    expect(authorsIn(row)).toEqual([{ hash: 7, site: 'x', followers: 10, count: 1 }]);
  });
});

describe('distinct authors', () => {
  const days = [
    rowOf('2026-03-02', { hash: 7, site: 'x', followers: 30 }, { hash: 8, site: 'x', followers: null }, { hash: 0, site: 'x', followers: null }),
    rowOf('2026-03-01', { hash: 7, site: 'x', followers: 500 }, { hash: 8, site: 'x', followers: 4 }, { hash: 8, site: 'x', followers: 5 }),
    rowOf('2026-03-03', { hash: 9, site: 'reddit', followers: 0 }, { hash: 0, site: 'reddit', followers: null }, { hash: 7, site: 'x', followers: null }),
  ];

  test('each once, with the followers last shown, and those whom no page names apart', () => {
    // 7 was last shown with 30 followers, 8 with 5 (the most of that day), 9 with none at all: 0 is a number that was shown.
    expect(distinctAuthors(days, null)).toEqual({ authors: 3, nameless: 2, followersOf: 3, audience: 35 });
  });

  test('of one site alone', () => {
    expect(distinctAuthors(days, 'x')).toEqual({ authors: 2, nameless: 1, followersOf: 2, audience: 35 });
    expect(distinctAuthors(days, 'reddit')).toEqual({ authors: 1, nameless: 1, followersOf: 1, audience: 0 });
    expect(distinctAuthors([], null)).toEqual({ authors: 0, nameless: 0, followersOf: 0, audience: 0 });
  });
});
