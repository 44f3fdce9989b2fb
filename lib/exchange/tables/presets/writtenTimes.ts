import { createCalendar } from '@/lib/mentions/calendar';
import type { Mention } from '@/lib/mentions/mention';

/** Times on the clock of a zone, as other tools write them. */
export interface WrittenTimes {
  /** Day of an instant, YYYY-MM-DD. */
  day: (instant: number) => string;
  /** Hour and minute, HH:MM. */
  clock: (instant: number) => string;
}

export function timesIn(zone: string): WrittenTimes {
  const calendar = createCalendar(zone);
  const two = (number: number): string => String(number).padStart(2, '0');
  return {
    day: (at) => calendar.at(at).day,
    clock(at) {
      const minute = calendar.minuteAt(at);
      return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
    },
  };
}

/** When a post was posted: null where the page does not say; without a clock where it says the day only, which is then that of the page. */
export function posted({ post, publishedAt }: Mention, times: WrittenTimes): { day: string; clock: string | null } | null {
  const { at, precision } = post.publishedAt;
  if (at === null || publishedAt === null || precision === 'month' || precision === 'year') return null;
  if (precision === 'day') return { day: at.slice(0, 10), clock: null };
  return { day: times.day(publishedAt), clock: times.clock(publishedAt) };
}

/** Day and clock with a blank between them. */
export const inOne = (time: ReturnType<typeof posted>): string | null => (time === null ? null : [time.day, time.clock].filter((part) => part !== null).join(' '));
