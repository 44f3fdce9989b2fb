import { changesOf, applyChanges, cellsOf, emptyTally, hoursOf, isEmptyTally, type TallyRow } from '@/lib/mentions/tally';
import type { EarshotDatabase } from '@/lib/storage/database';

/** Every tally as it is stored, in a form that can be compared. */
export async function storedTallies(db: EarshotDatabase): Promise<Record<string, unknown>> {
  return plain(await db.tallies.toArray());
}

/** Every tally as it must be, recounted from what the matches say they added. */
export async function recountedTallies(db: EarshotDatabase): Promise<Record<string, unknown>> {
  const rows = new Map<string, TallyRow>();
  for (const match of await db.matches.toArray()) {
    for (const change of changesOf(match.topicId, match.counted, 1)) {
      const name = `${change.topicId}|${change.day}`;
      const row = rows.get(name) ?? emptyTally(change.topicId, change.day);
      applyChanges(row, [change]);
      rows.set(name, row);
    }
  }
  return plain([...rows.values()]);
}

function plain(rows: TallyRow[]): Record<string, unknown> {
  return Object.fromEntries(
    rows
      // What is counted of matches that are no longer kept cannot be recounted.
      .filter(({ gone: _gone, ...row }) => !isEmptyTally(row))
      .map((row) => [
        `${row.topicId}|${row.day}`,
        {
          published: { cells: sorted(cellsOf(row.published)), hours: hoursOf(row.published) },
          seen: { cells: sorted(cellsOf(row.seen)), hours: hoursOf(row.seen) },
          ...(row.hidden ? { hidden: { cells: sorted(cellsOf(row.hidden)), hours: hoursOf(row.hidden) } } : {}),
        },
      ])
      .sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)),
  );
}

function sorted(cells: ReturnType<typeof cellsOf>): string[] {
  return cells.map((cell) => JSON.stringify(cell)).sort();
}
