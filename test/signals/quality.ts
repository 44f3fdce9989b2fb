import type { SignalRow } from './row';
import type { UnderstoodRow } from './understood';

export const MEASURED = [
  'intent', 'emotion', 'gap', 'tone', 'address', 'aspects', 'polarity', 'stage', 'event', 'abuse', 'hazard', 'answer', 'switchedTo',
] as const;
export type Measured = (typeof MEASURED)[number];

const POLARITIES: readonly string[] = ['negative', 'neutral', 'positive'];

/** What is expected and what was found of one signal in one row; of "negative delivery" the kind is "negative". */
type Pairs = readonly [expected: readonly string[], found: readonly string[]][];

/** How well one signal was found: macro-F1 over the kinds that were expected or found, and how often it was expected. */
export interface Quality {
  macroF1: number;
  expected: number;
  byKind: Record<string, { precision: number; recall: number; f1: number; n: number }>;
}

/** How well each signal was found in some rows; null where it was neither expected nor found. */
export function qualityOf(rows: readonly (readonly [expected: SignalRow, found: UnderstoodRow])[]): Record<Measured, Quality | null> {
  const measured = MEASURED.map((signal) => [signal, measure(rows.map(([row, found]) => pairOf(signal, row, found)))] as const);
  return Object.fromEntries(measured) as Record<Measured, Quality | null>;
}

function pairOf(signal: Measured, row: SignalRow, found: UnderstoodRow): Pairs[number] {
  const one = (value: string | boolean | null | undefined): string[] => (value === undefined ? [] : [String(value ?? 'none')]);
  switch (signal) {
    case 'aspects':
      return [Object.keys(row.aspects ?? {}), Object.keys(found.aspects)];
    case 'polarity': {
      // Of aspects that were expected and found.
      const both = Object.entries(row.aspects ?? {}).filter(([aspect]) => Object.hasOwn(found.aspects, aspect));
      // 'unsure' finds none of the three.
      const said = both.flatMap(([aspect]) => (POLARITIES.includes(found.aspects[aspect] ?? '') ? [`${found.aspects[aspect]} ${aspect}`] : []));
      return [both.map(([aspect, label]) => `${label} ${aspect}`), said];
    }
    case 'switchedTo':
      return [one(row.switchedTo).map((name) => `name ${name}`), one(found.switchedTo).map((name) => `name ${name}`)];
    default:
      return [one(row[signal]), one(found[signal])];
  }
}

function measure(pairs: Pairs): Quality | null {
  const counts = new Map<string, { right: number; expected: number; found: number }>();
  const count = (value: string, what: 'right' | 'expected' | 'found'): void => {
    const [kind = ''] = value.split(' ');
    const known = counts.get(kind) ?? { right: 0, expected: 0, found: 0 };
    known[what] += 1;
    counts.set(kind, known);
  };
  for (const [expected, found] of pairs) {
    for (const value of expected) count(value, 'expected');
    for (const value of found) count(value, 'found');
    for (const value of found) if (expected.includes(value)) count(value, 'right');
  }
  if (counts.size === 0) return null;
  const byKind = Object.fromEntries([...counts].map(([kind, { right, expected, found }]) => [kind, {
    precision: found === 0 ? 0 : right / found,
    recall: expected === 0 ? 0 : right / expected,
    f1: (2 * right) / (expected + found),
    n: expected,
  }]));
  const kinds = Object.values(byKind);
  return {
    macroF1: kinds.reduce((sum, { f1 }) => sum + f1, 0) / kinds.length,
    expected: kinds.reduce((sum, { n }) => sum + n, 0),
    byKind,
  };
}
