import { NORMAL_FROM, URGENT_FROM } from './answerBy';

const MINUTE = 60_000;

// No study says how much anger is too much, and people differ: these are plain numbers that a team can talk about, not a finding.
/** The sum of severities at which the meter is full: some thirty angry posts, about as many as are read in half a day. */
export const FULL = 16;
/** So many angry posts without a pause are most of an hour's work, and nobody looks at the clock meanwhile. */
export const ANGRY_IN_A_ROW = 8;
/** Shorter than this is no pause: it is what a long reply takes. */
export const PAUSE = 10 * MINUTE;
/** What is opened again within this is still being worked on: it was read once. */
export const READ_ONCE = 30 * MINUTE;

/** A mention that was opened. */
export interface SeenAnger {
  mentionId: string;
  /** When it was opened, ms since 1970. */
  at: number;
  /** 0..1, as bad as it was when it was said: that it is old makes it no kinder to read. */
  severity: number;
}

export interface AngerExposure {
  /** 0..1: the sum of the severities of what was read, for FULL. */
  meter: number;
  /** Mentions that were read; what is read again within READ_ONCE counts once. */
  n: number;
  /** Those of them that are angry: as severe as what is urgent. */
  angry: number;
  /** Whether a break is hinted at, and why: many in a row, or the meter is full. None for who pauses already. */
  hint: 'in-a-row' | 'full' | null;
}

/**
 * How much anger the user was exposed to from one instant on, such as midnight (ms since 1970). What is mild, less than
 * NORMAL_FROM, adds nothing.
 */
export function angerExposure(seen: readonly SeenAnger[], { since, now }: { since: number; now: number }): AngerExposure {
  const lastRead = new Map<string, number>();
  let [sum, n, angry, inARow, last] = [0, 0, 0, 0, -Infinity];
  for (const { mentionId, at, severity } of seen.toSorted((a, b) => a.at - b.at)) {
    if (at < since || at > now) continue;
    if (at - last >= PAUSE) inARow = 0;
    last = at;
    const before = lastRead.get(mentionId) ?? -Infinity;
    if (at - before < READ_ONCE) continue;
    lastRead.set(mentionId, at);
    n += 1;
    if (severity >= NORMAL_FROM) sum += severity;
    if (severity < URGENT_FROM) continue;
    angry += 1;
    inARow += 1;
  }
  const meter = Math.min(1, sum / FULL);
  const isPausing = now - last >= PAUSE;
  return { meter, n, angry, hint: isPausing ? null : meter >= 1 ? 'full' : inARow >= ANGRY_IN_A_ROW ? 'in-a-row' : null };
}
