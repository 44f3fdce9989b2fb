import { isSoughtOut, type Context } from '@/lib/posts/post';
import { daysBetween } from './volume';
import { shareOf, type Share } from './wilson';

/** How much was scanned, and how much of it was heard. Both by the day on which it was seen. */
export interface Exposure {
  days: { day: string; count: number }[];
  /** Distinct posts, summed by day. */
  seen: number;
  /**
   * Mentions among the posts seen, but for those that were sought out, on a brand's own pages, in searches for it or by
   * hand: who looks for a brand finds it.
   */
  rate: Share;
  /** By site and context, most posts first. */
  places: { site: string; context: Context; rate: Share }[];
}

interface CountedPlace {
  site: string;
  context: Context;
  count: number;
}

/** Posts seen and hit rates of a range of days; `heard` are the mentions first heard in it. */
export function exposureOf(
  range: { from: string; to: string },
  seen: readonly (CountedPlace & { day: string })[],
  heard: Iterable<CountedPlace>,
): Exposure {
  const inRange = seen.filter(({ day }) => day >= range.from && day <= range.to);
  const posts = countBy(inRange, placeOf);
  const mentions = countBy(heard, placeOf);
  const perDay = countBy(inRange, ({ day }) => day);
  return {
    days: daysBetween(range.from, range.to).map((day) => ({ day, count: perDay.get(day) ?? 0 })),
    seen: sum(posts),
    rate: shareOf(sum(withoutSoughtOut(mentions)), sum(withoutSoughtOut(posts))),
    places: [...posts]
      .map(([place, count]) => {
        const [site = '', context] = place.split('|');
        return { site, context: context as Context, rate: shareOf(mentions.get(place) ?? 0, count) };
      })
      .sort((a, b) => b.rate.of - a.rate.of),
  };
}

function placeOf({ site, context }: CountedPlace): string {
  return `${site}|${context}`;
}

function withoutSoughtOut(places: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...places].filter(([place]) => !isSoughtOut(place.slice(place.indexOf('|') + 1) as Context)));
}

function countBy<Counted extends CountedPlace>(
  all: Iterable<Counted>,
  keyOf: (one: Counted) => string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + one.count);
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
