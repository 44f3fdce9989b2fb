import type { Stamp } from './mention';

/** Which of two decisions on one field holds: that of the later stamp; where one alone was decided, that. */
export function isLater(a: Stamp | undefined, b: Stamp | undefined): boolean {
  if (a === undefined || b === undefined) return a !== undefined;
  return a.clock === b.clock ? a.origin > b.origin : a.clock > b.clock;
}

export function isSameStamp(a: Stamp | undefined, b: Stamp | undefined): boolean {
  return a?.clock === b?.clock && a?.origin === b?.origin;
}

/** By the name of each copy, up to which clock its decisions are known. */
export type Clocks = Readonly<Record<string, number>>;

/** What two copies knew of each other's decisions, and of those of others, before they are merged. */
export interface Knowledge {
  here: Clocks;
  there: Clocks;
}

/**
 * Whether a field was decided in both copies without knowing of the other's decision. Where nobody says what was known, all is
 * taken for decided so, but for what one and the same copy decided.
 */
export function decidedApart(mine: Stamp, theirs: Stamp, known: Knowledge | null): boolean {
  if (mine.origin === theirs.origin) return false;
  return known === null || (clockOf(known.there, mine.origin) < mine.clock && clockOf(known.here, theirs.origin) < theirs.clock);
}

/** What both know, together. */
export function largerClocks(some: Clocks, others: Clocks): Clocks {
  const origins = new Set([...Object.keys(some), ...Object.keys(others)]);
  return Object.fromEntries([...origins].map((origin) => [origin, Math.max(clockOf(some, origin), clockOf(others, origin))]));
}

function clockOf(clocks: Clocks, origin: string): number {
  return Object.hasOwn(clocks, origin) ? (clocks[origin] ?? -1) : -1;
}
