import { clockTime } from '@/components/controls/clock';
import type { Translator } from '@/lib/i18n/translator';
import type { HoursProblem } from '@/lib/inbox/editHours';
import type { OpenTime } from '@/lib/inbox/openTime';
import { createCalendar } from '@/lib/mentions/calendar';

const MINUTE = 60_000;
/** So far ahead, a day of the week says which day is meant. */
const SAME_WEEK = 6 * 1_440 * MINUTE;

/** What is wrong with an edit of business hours, in words. */
export function problemWords({ code, day, other, most }: HoursProblem, { text, weekday }: Pick<Translator, 'text' | 'weekday'>): string {
  return text(`hours.problem.${code}`, {
    day: day === undefined ? '' : weekday(day + 1),
    from: other === undefined ? '' : clockTime(other[0]),
    to: other === undefined ? '' : clockTime(other[1]),
    most: most ?? 0,
  });
}

/** An instant ahead (ms since 1970) as one says it: soon by its day of the week, else by its date. `zone`: that of the translator. */
export function sayWhen(instant: number, now: number, zone: string, { text, weekday, time, dateTime }: Translator): string {
  if (instant - now >= SAME_WEEK) return dateTime(instant);
  const day = new Date(`${createCalendar(zone).at(instant).day}T00:00:00Z`).getUTCDay() || 7;
  return text('hours.when', { day: weekday(day), time: time(instant) });
}

/** What business hours mean now: by when an urgent mention that comes at an instant is to be answered, and whether somebody is there. */
export function meaningWords(openTime: OpenTime, now: number, zone: string, translator: Translator): string[] {
  const { text } = translator;
  const opening = openTime.nextOpening(now);
  if (opening === null) return [text('hours.now.never')];
  const due = openTime.addOpenTime(now, openTime.within.urgent);
  const state = opening === now ? text('hours.now.open') : text('hours.now.opens', { when: sayWhen(opening, now, zone, translator) });
  return due === null ? [state] : [text('hours.now.due', { when: sayWhen(due, now, zone, translator) }), state];
}
