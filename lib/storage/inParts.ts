/** Decisions that are stored in one transaction, so that nobody has to wait for all of many. */
export const TOGETHER = 250;

/** What came of many decisions. */
export interface InParts<Decision> {
  /** What held before those that are stored, so that storing it undoes them. */
  before: Decision[];
  /** Those that are not stored: it was stopped, or the database rejected. */
  left: Decision[];
  /** Why the database rejected; null where it did not. */
  error: unknown;
}

/**
 * Stores many decisions by a door that stores some of them all or not at all, TOGETHER at a time. What is stored stays stored,
 * whatever becomes of the rest. `onDone` hears how many are done; `isStopped` is asked before each part.
 */
export async function decideInParts<Decision>(
  decisions: readonly Decision[],
  decide: (part: readonly Decision[]) => Promise<Decision[]>,
  { onDone, isStopped }: { onDone?: (done: number) => void; isStopped?: () => boolean } = {},
): Promise<InParts<Decision>> {
  const before: Decision[] = [];
  for (let from = 0; from < decisions.length; from += TOGETHER) {
    if (isStopped?.() === true) return { before, left: decisions.slice(from), error: null };
    try {
      // What was decided last is undone first.
      before.unshift(...(await decide(decisions.slice(from, from + TOGETHER))));
    } catch (error) {
      return { before, left: decisions.slice(from), error };
    }
    onDone?.(Math.min(from + TOGETHER, decisions.length));
  }
  return { before, left: [], error: null };
}
