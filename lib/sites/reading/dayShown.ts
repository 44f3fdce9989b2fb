import type { WrittenTime } from '@/lib/posts/post';
import { readTime } from '@/lib/language/dates';

const DAY = 86_400_000;

/**
 * The day that a page shows, where that can be read; 3/4/2022 may be of March or of April. The page's structured data
 * has the day in UTC, which may be the one before or after, and so tells which of the two is meant. What is shown in
 * words that cannot be read is known by that day.
 */
export function dayShown(shown: WrittenTime, stated: string | null, now: number): WrittenTime {
  const day = readTime(stated?.slice(0, 10), { now });
  if (day.at === null || shown.raw === null || isNear(shown.at, day.at)) return shown;
  const [, first = '', second = '', year = ''] = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/u.exec(shown.raw) ?? [];
  for (const [month, date] of [[first, second], [second, first]] as const) {
    const { at, precision } = readTime(`${year}-${month}-${date}`, { now });
    if (isNear(at, day.at)) return { at, precision, raw: shown.raw };
  }
  return { ...day, raw: shown.raw };
}

const isNear = (one: string | null, other: string): boolean =>
  one !== null && Math.abs(Date.parse(one) - Date.parse(other)) <= DAY;
