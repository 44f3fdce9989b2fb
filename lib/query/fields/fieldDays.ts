import type { WrittenTime } from '@/lib/posts/post';
import { answer, type FieldTest } from './fieldFacts';
import { isWithin } from './fieldRange';
import type { Answer, FieldNode } from '../tree';

/** No zone is farther from UTC, ms. */
const FARTHEST_ZONE = 14 * 3_600_000;
const DAY = 86_400_000;
// Years of four digits: only their days compare as texts.
const FIRST = Date.parse('0000-01-02T00:00:00Z');
const LAST = Date.parse('9999-12-30T00:00:00Z');

/**
 * Compares the day of publishing in the reporting zone. A day that the page names is that day, in whatever
 * zone; one that was still to come is none.
 */
export function dateTest(node: FieldNode): FieldTest {
  const fits = isWithin(node, String);
  return ({ subject }) => {
    const { publishedAt } = subject.post;
    const instant = publishedAt.clamped === true ? null : instantOf(publishedAt);
    if (instant === null) return 'no';
    return publishedAt.precision === 'day' ? answer(fits(utcDay(instant))) : dayTest(instant, subject.dayOf, fits);
  };
}

/** Compares the day on which it was first seen in the reporting zone. */
export function seenTest(node: FieldNode): FieldTest {
  const fits = isWithin(node, String);
  return ({ subject: { seenAt, dayOf } }) => (seenAt === undefined ? 'undecided' : dayTest(seenAt, dayOf, fits));
}

/** Without the zone only what holds in every zone is decided. */
function dayTest(
  instant: number,
  dayOf: ((instant: number) => string) | undefined,
  fits: (day: string) => boolean,
): Answer {
  if (dayOf !== undefined) return answer(fits(dayOf(instant)));
  const answers = new Set(daysAround(instant).map(fits));
  const [holds] = answers;
  return answers.size === 1 && holds !== undefined ? answer(holds) : 'undecided';
}

function daysAround(instant: number): string[] {
  const days: string[] = [];
  const last = utcDay(instant + FARTHEST_ZONE);
  for (let at = instant - FARTHEST_ZONE; ; at += DAY) {
    const day = utcDay(at);
    if (day >= last) return [...days, last];
    days.push(day);
  }
}

/** Null where not even the day is known. */
function instantOf({ at, precision }: WrittenTime): number | null {
  if (at === null || precision === 'unknown' || precision === 'month' || precision === 'year') return null;
  const instant = Date.parse(at);
  return instant >= FIRST && instant <= LAST ? instant : null;
}

function utcDay(instant: number): string {
  return new Date(instant).toISOString().slice(0, 10);
}
