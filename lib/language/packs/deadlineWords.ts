/**
 * The words by which a language says by when something is done. Every list is entries parted by commas, in any case; they are
 * compared as `plainText` writes them (no accents). In an entry `*` stands for any ending, or none; `...` for up to four words
 * between; `(a|b)` for either, `(a |)b` for `b` with `a` or without. `entry:value` says what an entry means.
 */
export interface DeadlineWords {
  /** Days counted from the day on which it is said: "today:0, tomorrow:1". */
  days: string;
  /** Days of the week, in every form that is used for them, 0 (Sunday) to 6. */
  weekdays: string;
  /** Weeks, months and years counted from that in which it is said; their end is meant: "this week:week, next week:week+1". */
  periods: string;
  /** Numbers as words: "two:2". */
  numbers: string;
  /** What stands between two numbers of which the greater counts: "to, or". */
  or: string;
  /** minute, hour, day, workday, week, month, with what they are counted by: "fortnight:week*2". */
  units: string;
  /** Lengths of time from when it is said: `#` stands for a number, `@` for a unit. Without `#`, one is meant. */
  lengths: string;
  /** What stands before a day that is the last: "by, before". */
  by: string;
  /** What stands before a day on which something is done or was done: "on". */
  on: string;
  /** What stands before a day of the week that is one of the next week: "next". */
  next: string;
  /** What stands before the name of a month that is meant up to its end: "end of, in". */
  inMonth: string;
  /** What may be written to the beginning of a word. */
  prefixes?: string;
  /** Days on which nobody works, 0 (Sunday) to 6, where they are not Saturday and Sunday: "5, 6". */
  restDays?: string;
}

const files = import.meta.glob<DeadlineWords>('./*/deadlines.ts', { eager: true, import: 'default' });

/** The words of every language that has them, by its code. For tools and the build: what is installed fetches one language. */
export const DEADLINE_WORDS: ReadonlyMap<string, DeadlineWords> = new Map(
  Object.entries(files).map(([path, words]) => [path.split('/')[1] ?? '', words]),
);
