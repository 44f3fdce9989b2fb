import { createCalendar, startOfHour } from '@/lib/mentions/calendar';
import type { Book } from './book';
import { add, type Counts } from './snapshot';

export const ZONES = ['UTC', 'Pacific/Auckland', 'America/Lima', 'Europe/Kyiv'];

const formats = new Map<string, Intl.DateTimeFormat>();
const known = new Map<string, { day: string; hour: number }>();

/** Day and hour of an instant in a zone, as the platform itself says. */
export function clockOf(instant: number, zone: string): { day: string; hour: number } {
  const name = `${zone} ${instant}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const format = formats.get(zone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  formats.set(zone, format);
  const [day = '', time = ''] = format.format(new Date(instant)).split(' ');
  const at = { day, hour: Number(time.slice(0, 2)) };
  if (known.size > 200_000) known.clear();
  known.set(name, at);
  return at;
}

/** Hours that were counted in one zone, as they are named in another. */
export function movedExposure(exposure: Counts, from: string, to: string): Counts {
  const moved: Counts = new Map();
  for (const [name, count] of exposure) {
    const [site = '', day = '', context = '', hour = ''] = name.split('|');
    const at = clockOf(startOfHour({ day, hour: Number(hour) }, createCalendar(from)), to);
    add(moved, `${site}|${at.day}|${context}|${at.hour}`, count);
  }
  return moved;
}

/** All that the book counts by days, in another zone. */
export function moveBookTo(book: Book, from: string, to: string): void {
  if (from === to) return;
  book.exposure = movedExposure(book.exposure, from, to);
  const open = [...book.scanned].filter(([, seen]) => seen.size > 0).toSorted(([a], [b]) => (a < b ? 1 : -1))[0];
  book.scanned = new Map((open === undefined ? [] : renamedDays(open[0], from, to)).map((day) => [day, new Set(open?.[1])]));
}

/** The names that the open day has in another zone. */
function renamedDays(day: string, from: string, to: string): string[] {
  const calendar = createCalendar(from);
  return [...new Set([0, 23].map((hour) => clockOf(startOfHour({ day, hour }, calendar), to).day))];
}
