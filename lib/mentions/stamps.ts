import type { Stamp } from './mention';

/** Which of two decisions on one field holds: that of the later stamp; where one alone was decided, that. */
export function isLater(a: Stamp | undefined, b: Stamp | undefined): boolean {
  if (a === undefined || b === undefined) return a !== undefined;
  return a.clock === b.clock ? a.origin > b.origin : a.clock > b.clock;
}

export function isSameStamp(a: Stamp | undefined, b: Stamp | undefined): boolean {
  return a?.clock === b?.clock && a?.origin === b?.origin;
}
