import { believedFrom, checkClock, type ClockDoubt, type KnownTime } from '@/lib/mentions/retentionClock';
import type { EarshotDatabase } from '../database';

/** How long a decision can be put right before what is stored follows it, ms. */
const SETTLES = 60_000;
/** What an older version stored is not removed before the user had time to see how long it is kept, ms. */
const FIRST_AFTER = 7 * 86_400_000;

/** A run over what is past its time, while it is under way. */
export interface Retaining {
  /** The instant that ages are reckoned by, ms since 1970. */
  now: number;
  phase: 'untouched' | 'touched';
  /** Which of the ranges of the phase is looked through, and where in it the run is; null: at its beginning. */
  range: number;
  after: RangeCursor | null;
  /** Looked at in all, and removed. */
  looked: number;
  mentions: number;
  matches: number;
}

/** The instant of the last mention that was looked at, and how many of that instant are still there. */
export interface RangeCursor {
  at: number;
  skip: number;
}

/** When the next run is due, and what is known of the time. All instants are ms since 1970. */
interface RetentionTimes {
  known: KnownTime | null;
  nextAt: number;
}

const JOURNAL = 'retaining';
const TIMES = 'retentionTimes';

/** How removing by age goes, for a screen. */
export interface RetentionState {
  /** The run that is under way; null: none. */
  running: Pick<Retaining, 'looked' | 'mentions' | 'matches'> | null;
  /** When the next run is due, ms since 1970; null: with the next upkeep, within the hour. */
  nextAt: number | null;
  /** The clock seems wrong, so nothing is removed; `until`: when it is believed if nothing changes. */
  held: { clock: ClockDoubt; since: number; until: number } | null;
  /** The last run that removed something. */
  last: { at: number; mentions: number; matches: number } | null;
}

export async function readRetentionState(db: EarshotDatabase): Promise<RetentionState> {
  return db.transaction('r', db.settings, db.auditLog, async () => {
    const times = await readTimes(db);
    const running = await readRetaining(db);
    const last = await db.auditLog.orderBy('at').reverse().filter(({ kind }) => kind === 'retention').first();
    const doubt = times?.known?.doubt;
    return {
      running: running === null ? null : { looked: running.looked, mentions: running.mentions, matches: running.matches },
      nextAt: times === null || times.nextAt === 0 ? null : times.nextAt,
      held: doubt === undefined ? null : { ...doubt, until: believedFrom(doubt) },
      last: last?.kind === 'retention' ? { at: last.at, ...last.details } : null,
    };
  });
}

export async function readRetaining(db: EarshotDatabase): Promise<Retaining | null> {
  return ((await db.settings.get(JOURNAL))?.value as Retaining | undefined) ?? null;
}

/** Must run inside a transaction over `settings`, as all below must. */
export async function putRetaining(db: EarshotDatabase, run: Retaining | null): Promise<void> {
  if (run === null) await db.settings.delete(JOURNAL);
  else await db.settings.put({ key: JOURNAL, value: run });
}

/** Has a run follow a decision soon; one that is under way looks at all anew. */
export async function askRetention(db: EarshotDatabase, now: number): Promise<void> {
  const run = await readRetaining(db);
  if (run !== null) await putRetaining(db, { ...run, phase: 'untouched', range: 0, after: null });
  await scheduleRetention(db, now + SETTLES);
}

/** Has the next run be due at an instant, ms since 1970. */
export async function scheduleRetention(db: EarshotDatabase, nextAt: number): Promise<void> {
  const times = await readTimes(db);
  await db.settings.put({ key: TIMES, value: { known: times?.known ?? null, nextAt } });
}

/** What is known of the time is written no more often than this, ms. */
const KNOWN_EVERY = 600_000;

/** Whether there is nothing to do at an instant (ms since 1970), nor anything to note of the time. */
export async function isEarly(db: EarshotDatabase, now: number): Promise<boolean> {
  const [journal, row] = await db.settings.bulkGet([JOURNAL, TIMES]);
  const times = row?.value as RetentionTimes | undefined;
  return journal === undefined && times !== undefined && now < times.nextAt && isKnown(times.known, now);
}

function isKnown(known: KnownTime | null, now: number): boolean {
  if (known === null || known.doubt !== undefined) return false;
  const { at, doubt } = checkClock(known, now);
  return doubt === undefined && at < known.at + KNOWN_EVERY;
}

/**
 * Whether a clock that says `now` may be gone by, and a run is due. What is known of the time is kept up with it; in a
 * database that knows nothing yet, the last mention that was seen says what it can.
 */
export async function checkTimes(db: EarshotDatabase, now: number): Promise<'right' | 'early' | 'held'> {
  const times = await readTimes(db);
  const before = times?.known ?? { at: (await db.mentions.orderBy('lastSeenAt').last())?.lastSeenAt ?? now };
  const known = checkClock(before, now);
  const nextAt = times?.nextAt ?? now + FIRST_AFTER;
  // Each write of a setting has every screen read its own again.
  if (times === null || !isKnown(times.known, now)) await db.settings.put({ key: TIMES, value: { known, nextAt } satisfies RetentionTimes });
  if (known.doubt !== undefined) return 'held';
  return now < nextAt ? 'early' : 'right';
}

async function readTimes(db: EarshotDatabase): Promise<RetentionTimes | null> {
  return ((await db.settings.get(TIMES))?.value as RetentionTimes | undefined) ?? null;
}
