import { createCalendar, type Calendar } from '@/lib/mentions/calendar';
import { joinedParts, type BusinessHours } from './businessHours';

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const DAY = 86_400_000;
/** How far ahead somebody is looked for: more than a year, so that hours of one day a year are found. */
export const MOST_DAYS_AHEAD = 400;
const MOST_REMEMBERED = 4_000;

/**
 * The time in which somebody is there, by business hours in their zone. It is open wherever the clock shows a minute of these
 * hours: an hour that the clock repeats is open twice, one that it leaves out is not there. All instants are ms since 1970.
 */
export interface OpenTime extends Pick<BusinessHours, 'within'> {
  isOpen(instant: number): boolean;
  /** The first instant since `from` up to which it was open for so many minutes; null where none comes within MOST_DAYS_AHEAD. */
  addOpenTime(from: number, minutes: number): number | null;
  /** For how many minutes it is open from one instant to another, with fractions; 0 where the other is not later. */
  openMinutesBetween(from: number, to: number): number;
  /** The instant itself where it is open, else the next at which it opens; null where none comes within MOST_DAYS_AHEAD. */
  nextOpening(instant: number): number | null;
  /** The last instant up to which it is open between two; null where it is not open between them. */
  lastOpen(from: number, to: number): number | null;
  /** The instant itself where it is closed, else the next at which it closes; null where none comes within MOST_DAYS_AHEAD. */
  nextClosing(instant: number): number | null;
}

/** What is open of one day of UTC. */
interface OpenDay {
  /** In order and apart. */
  stretches: readonly (readonly [begin: number, end: number])[];
  /** Length of all, ms. */
  length: number;
}

/** The open time of business hours; `zone` (IANA) is that of hours which name none. */
export function createOpenTime({ zone: own, week, holidays, within }: BusinessHours, zone: string): OpenTime {
  const calendar = createCalendar(own ?? zone);
  const parts = week.map(joinedParts);
  const closed = new Set(holidays);
  const days = new Map<number, OpenDay>();

  function partsOn(localDay: number): readonly (readonly [number, number])[] {
    if (closed.size > 0) {
      const date = new Date(localDay).toISOString().slice(0, 10);
      if (closed.has(date) || closed.has(`-${date.slice(4)}`)) return [];
    }
    return parts[weekdayOf(localDay)] ?? [];
  }

  function measure(start: number): OpenDay {
    const stretches: [number, number][] = [];
    for (const { from, to, ahead } of steadyTimes(start, start + DAY, calendar)) {
      for (let localDay = Math.floor((from + ahead) / DAY) * DAY; localDay < to + ahead; localDay += DAY) {
        for (const [opens, closes] of partsOn(localDay)) {
          const begin = Math.max(from, localDay + opens * MINUTE - ahead);
          const end = Math.min(to, localDay + closes * MINUTE - ahead);
          if (begin < end) stretches.push([begin, end]);
        }
      }
    }
    return { stretches, length: stretches.reduce((sum, [begin, end]) => sum + end - begin, 0) };
  }

  function openDay(index: number): OpenDay {
    const known = days.get(index);
    if (known !== undefined) return known;
    const day = measure(index * DAY);
    if (days.size >= MOST_REMEMBERED) days.clear();
    days.set(index, day);
    return day;
  }

  function addOpenTime(from: number, minutes: number): number | null {
    const last = from + MOST_DAYS_AHEAD * DAY;
    let left = minutes * MINUTE;
    if (left <= 0) return from;
    for (let index = Math.floor(from / DAY); index * DAY < last; index++) {
      const { stretches, length } = openDay(index);
      if (index * DAY >= from && length < left) {
        left -= length;
        continue;
      }
      for (const [opens, end] of stretches) {
        const begin = Math.max(opens, from);
        if (begin >= end) continue;
        if (end - begin >= left) return begin + left <= last ? begin + left : null;
        left -= end - begin;
      }
    }
    return null;
  }

  function openMinutesBetween(from: number, to: number): number {
    let sum = 0;
    for (let index = Math.floor(from / DAY); index * DAY < to; index++) {
      const { stretches, length } = openDay(index);
      const isWhole = index * DAY >= from && (index + 1) * DAY <= to;
      sum += isWhole ? length : stretches.reduce((part, [begin, end]) => part + Math.max(0, Math.min(end, to) - Math.max(begin, from)), 0);
    }
    return sum / MINUTE;
  }

  function nextOpening(instant: number): number | null {
    const last = instant + MOST_DAYS_AHEAD * DAY;
    for (let index = Math.floor(instant / DAY); index * DAY < last; index++) {
      const next = openDay(index).stretches.find(([, end]) => end > instant);
      if (next !== undefined) return next[0] <= last ? Math.max(next[0], instant) : null;
    }
    return null;
  }

  function lastOpen(from: number, to: number): number | null {
    for (let index = Math.floor(to / DAY); (index + 1) * DAY > from; index--) {
      const last = openDay(index).stretches.findLast(([begin]) => begin < to);
      if (last !== undefined) return last[1] > from ? Math.min(last[1], to) : null;
    }
    return null;
  }

  function nextClosing(instant: number): number | null {
    const last = instant + MOST_DAYS_AHEAD * DAY;
    let closes = instant;
    // What goes on beyond a midnight of UTC stands in two days.
    for (let end = stretchAt(closes)?.[1]; end !== undefined && closes <= last; end = stretchAt(closes)?.[1]) closes = end;
    return closes <= last ? closes : null;
  }

  function stretchAt(instant: number): readonly [number, number] | undefined {
    return openDay(Math.floor(instant / DAY)).stretches.find(([begin, end]) => begin <= instant && instant < end);
  }

  return {
    within,
    addOpenTime,
    openMinutesBetween,
    nextOpening,
    lastOpen,
    nextClosing,
    isOpen: (instant) => stretchAt(instant) !== undefined,
  };
}

/** 0 (Monday) to 6 of a day, given by its midnight in UTC; the first of January 1970 was a Thursday. */
function weekdayOf(midnight: number): number {
  return (((midnight / DAY + 3) % 7) + 7) % 7;
}

interface SteadyTime {
  from: number;
  to: number;
  /** How far the clock is ahead of UTC, ms. */
  ahead: number;
}

/** The parts of a time in which the clock does not change; it changes at quarters of an hour, and not there and back within a day. */
function steadyTimes(from: number, to: number, calendar: Calendar): SteadyTime[] {
  const ahead = aheadAt(from, calendar);
  if (ahead === aheadAt(to, calendar)) return [{ from, to, ahead }];
  const times: SteadyTime[] = [];
  for (let quarter = from; quarter < to; quarter += QUARTER) {
    const now = aheadAt(quarter, calendar);
    const last = times.at(-1);
    if (last?.ahead === now) last.to = quarter + QUARTER;
    else times.push({ from: quarter, to: quarter + QUARTER, ahead: now });
  }
  return times;
}

function aheadAt(instant: number, calendar: Calendar): number {
  return Date.parse(`${calendar.at(instant).day}T00:00:00Z`) + calendar.minuteAt(instant) * MINUTE - instant;
}
