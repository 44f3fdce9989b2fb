import { SENTIMENT_LABELS, type SentimentLabel } from '@/lib/sentiment/sentiment';

/** Mentions by label. */
export type SentimentCounts = Record<SentimentLabel, number>;

export function noCounts(): SentimentCounts {
  return { negative: 0, neutral: 0, positive: 0, unsure: 0, unscored: 0 };
}

/** Sums counters by label. */
export function countByLabel(cells: Iterable<{ label: SentimentLabel; count: number }>): SentimentCounts {
  const counts = noCounts();
  for (const { label, count } of cells) counts[label] += count;
  return counts;
}

/** Of these, what is no longer kept; undefined: nothing. */
export function goneByLabel(cells: Iterable<{ label: SentimentLabel; gone?: number }>): SentimentCounts | undefined {
  let counts: SentimentCounts | undefined;
  for (const { label, gone = 0 } of cells) {
    if (gone === 0) continue;
    counts ??= noCounts();
    counts[label] += gone;
  }
  return counts;
}

/** Counters, some of which may be of mentions that are no longer kept: these open no list. */
export interface Kept {
  counts: SentimentCounts;
  /** How many of the counts are no longer kept; absent: none. */
  gone?: SentimentCounts;
}

/** What is no longer kept of several, where something is. */
export function addGone(all: readonly Kept[]): Pick<Kept, 'gone'> {
  const gone = all.flatMap((one) => one.gone ?? []);
  return gone.length === 0 ? {} : { gone: addCounts(gone) };
}

/** How many can be opened, and how many are no longer kept. */
export function keptOf({ counts, gone }: Kept, label?: SentimentLabel): { open: number; gone: number } {
  const numberOf = (of: SentimentCounts): number => (label === undefined ? totalOf(of) : of[label]);
  const lost = gone === undefined ? 0 : numberOf(gone);
  return { open: numberOf(counts) - lost, gone: lost };
}

/** The sum of counters, label by label. */
export function addCounts(all: Iterable<SentimentCounts>): SentimentCounts {
  const sum = noCounts();
  for (const counts of all) for (const label of SENTIMENT_LABELS) sum[label] += counts[label];
  return sum;
}

export function totalOf(counts: SentimentCounts): number {
  return counts.negative + counts.neutral + counts.positive + counts.unsure + counts.unscored;
}
