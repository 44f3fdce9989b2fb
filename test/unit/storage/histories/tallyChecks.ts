import type { Book } from './book';
import { add, differences, unpack, type Counts, type Snapshot } from './snapshot';

/** Where tallies are not what the stored matches count, or what the book says of those that are no longer kept. */
export function wrongTallies(stored: Snapshot, book: Book): string[] {
  const [is, must, gone]: Counts[] = [new Map(), new Map(), new Map()];
  if (is === undefined || must === undefined || gone === undefined) return [];
  const empty: string[] = [];
  for (const row of stored.tallies) {
    const name = `${row.topicId}|${row.day}`;
    const before = is.size + gone.size;
    unpack(is, `${name}|published`, row.published);
    unpack(is, `${name}|seen`, row.seen);
    unpack(is, `${name}|hidden`, row.hidden);
    for (const [life, cells] of Object.entries(row.gone ?? {})) {
      unpack(gone, `${name}|${life}|published`, cells.published);
      unpack(gone, `${name}|${life}|seen`, cells.seen);
    }
    if (is.size + gone.size === before) empty.push(`tally ${name} counts nothing`);
  }
  for (const { topicId, counted } of stored.matches) {
    const key = [counted.site, counted.language, counted.label, counted.context].join('|');
    const { published, seen } = counted;
    if (counted.hidden === true) add(must, `${topicId}|${seen.day}|hidden|${key}|${seen.hour}`);
    else {
      add(must, `${topicId}|${published.day}|published|${key}|${published.hour}`);
      add(must, `${topicId}|${seen.day}|seen|${key}|${seen.hour}`);
    }
  }
  return [...empty, ...differences('tally', is, must), ...differences('gone', gone, book.gone)];
}
