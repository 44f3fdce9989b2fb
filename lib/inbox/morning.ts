import { shiftDay, startOfDay, type Calendar } from '@/lib/mentions/calendar';
import { MOST_DAYS_AHEAD, type OpenTime } from './openTime';

/** The first opening of a business day, and since when nobody was there before; ms since 1970. */
export interface Morning {
  opensAt: number;
  closedSince: number;
}

const DAY = 86_400_000;

/** The first opening of the day in which an instant lies, by the clock of the calendar; null where nobody comes that day. */
export function morningOf(instant: number, openTime: OpenTime, calendar: Calendar): Morning | null {
  const { day } = calendar.at(instant);
  const opensAt = firstOpening(startOfDay(day, calendar), openTime);
  if (opensAt === null || calendar.at(opensAt).day !== day) return null;
  const closedSince = openUntil(opensAt, openTime);
  return closedSince === null ? null : { opensAt, closedSince };
}

/** The next morning that comes after an instant; null where none does. */
export function nextMorning(instant: number, openTime: OpenTime, calendar: Calendar): Morning | null {
  for (let from = instant, days = 0; days < MOST_DAYS_AHEAD; days++) {
    const morning = morningOf(from, openTime, calendar);
    if (morning !== null && morning.opensAt > instant) return morning;
    from = startOfDay(shiftDay(calendar.at(from).day, 1), calendar);
    const opening = openTime.nextOpening(from);
    if (opening === null) return null;
    from = opening;
  }
  return null;
}

/** The first instant, from one on, at which it opens; what is open by then already, since the night, does not. */
function firstOpening(from: number, openTime: OpenTime): number | null {
  const opening = openTime.nextOpening(from);
  if (opening === null || openUntil(opening, openTime) !== opening) return opening;
  const closing = openTime.nextClosing(opening);
  return closing === null ? null : openTime.nextOpening(closing);
}

/** The last instant up to which it was open before one: that one itself where it was so just before. */
function openUntil(instant: number, openTime: OpenTime): number | null {
  return openTime.lastOpen(instant - MOST_DAYS_AHEAD * DAY, instant);
}
