import { add, type Counts } from './snapshot';

/** What must be stored, kept beside a history by the plainest means. */
export interface Book {
  /** Mentions that nothing but age or erasure may take away: the steady topic hears them, or the user decided something of them. */
  kept: Set<string>;
  /** Counts of what is no longer kept: topic, day, life, clock, key, hour. */
  gone: Counts;
  /** The same of facets: topic, day, life, counter. */
  goneFacets: Counts;
  /** Distinct posts scanned: site, day, context, hour. */
  exposure: Counts;
  /** What was scanned on the day that is open, under all names that it has. */
  scanned: Map<string, Set<string>>;
  /** Site, day, kind and field. */
  health: Counts;
  unreadable: Map<string, { since: number; lastAt: number; found: number }>;
  readers: Map<string, { lastBatch: number; lastSeenAt: number }>;
  /** Settings that the user decided, as they last did. */
  settings: Map<string, string>;
  /** Alert rules that are there. */
  rules: Set<string>;
  /** Items of the reply kit that are there: by id, what they say. */
  kit: Map<string, string>;
  /** Answers to surveys, by their ids. */
  answers: Map<string, string>;
  /** Series, goals and actions that are there: by table and id, what they are called. */
  written: Map<string, string>;
  /** Lines of the log of the work that must be there as long as their mention is: by id, of which mention. */
  lines: Map<string, string>;
  /** Mentions that age or erasure took away, with their lines. */
  taken: Set<string>;
  /** What the run by age that is under way has removed. */
  retained: number;
  /** Matches that age removed: topic, mention. */
  retired: Set<string>;
  /** All by which erased authors were known, in small letters. */
  erased: Set<string>;
  /** How many lines of each kind the log must have. */
  log: Counts;
}

export function emptyBook(): Book {
  return {
    kept: new Set(), gone: new Map(), goneFacets: new Map(), exposure: new Map(), scanned: new Map(), health: new Map(), unreadable: new Map(),
    readers: new Map(), settings: new Map(), rules: new Set(), kit: new Map(), answers: new Map(), written: new Map(), lines: new Map(), taken: new Set(), retained: 0, retired: new Set(), erased: new Set(), log: new Map(),
  };
}

/** What one batch scanned, each post once a day in each context. */
export function noteScanned(
  book: Book,
  scanned: readonly { key: string; context: string }[],
  { site, day, hour }: { site: string; day: string; hour: number },
): void {
  if (scanned.length === 0) return;
  if ((book.scanned.get(day)?.size ?? 0) === 0) for (const other of book.scanned.keys()) if (other < day) book.scanned.delete(other);
  const seen = book.scanned.get(day) ?? new Set();
  book.scanned.set(day, seen);
  for (const { key, context } of scanned) {
    const name = `${site}|${context}|${key}`;
    if (seen.has(name)) continue;
    seen.add(name);
    add(book.exposure, `${site}|${day}|${context}|${hour}`);
  }
}
