const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A clock that is so far ahead of the last known activity, ms, is not believed at once. */
export const LEAP = 45 * DAY;
/** Clocks are put right by so much, ms, without anything being wrong. */
const SLACK = HOUR;

export const CLOCK_DOUBTS = ['back', 'ahead'] as const;
/** Set back before what is known, or so far ahead that it may be wrong. */
export type ClockDoubt = (typeof CLOCK_DOUBTS)[number];

/** What is known of the time, so that a wrong clock removes nothing. All instants are ms since 1970. */
export interface KnownTime {
  /** The latest instant at which Earshot was at work by a clock that was believed. */
  at: number;
  doubt?: { clock: ClockDoubt; since: number };
}

/**
 * What a clock that says `now` is worth, and what is known from then on. One that leapt ahead is believed when a day has
 * passed by it; one that was set back when it reaches the time that was known, or has gone on for as long as a leap is.
 */
export function checkClock(known: KnownTime, now: number): KnownTime {
  const clock: ClockDoubt | null = now < known.at - SLACK ? 'back' : now > known.at + LEAP ? 'ahead' : null;
  if (clock === null) return { at: Math.max(known.at, now) };
  const before = known.doubt;
  const since = before?.clock === clock && before.since <= now ? before.since : now;
  return now >= believedFrom({ clock, since }) ? { at: now } : { at: known.at, doubt: { clock, since } };
}

/** When a clock that is doubted is going to be believed, by itself, ms since 1970. */
export function believedFrom({ clock, since }: { clock: ClockDoubt; since: number }): number {
  return since + (clock === 'ahead' ? DAY : LEAP);
}
