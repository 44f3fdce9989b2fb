import type { Months, RetentionPart, RetentionPolicy, TouchedKept } from '@/lib/mentions/retention';
import { sitePolicyOf, TOUCHED_KEPT } from '@/lib/mentions/retention';
import type { Translator } from '@/lib/i18n/translator';

const OFFERED: readonly Months[] = [1, 3, 6, 13, 24, 36, 60, null];

/** Times to choose from, shortest first, with the one that holds, whichever it is. */
export function offeredMonths(chosen: Months): Months[] {
  const offered = OFFERED.includes(chosen) ? [...OFFERED] : [...OFFERED, chosen];
  return offered.toSorted((a, b) => lengthOf(a) - lengthOf(b));
}

/** A time as the value of a choice, and back. */
export const writtenMonths = (months: Months): string => String(months);
export const readMonths = (value: string): Months => (value === 'null' ? null : Number(value));

/** "13 months", or what is said instead where nothing goes by itself. */
export function monthsWords(months: Months, { text, count }: Translator): string {
  return months === null ? text('data.retention.never') : count('data.retention.months', months);
}

/** Whether something might go sooner by one policy than by another, that differs from it by this decision. */
export function isSooner(part: RetentionPart, before: RetentionPolicy, after: RetentionPolicy): boolean {
  const shortened = (of: (policy: RetentionPolicy) => number): boolean => of(after) < of(before);
  if (part.of === 'all') return shortened(({ months }) => lengthOf(months));
  if (part.of === 'touched') return shortened(({ touched }) => orderOf(touched));
  if (part.of === 'site') return shortened((policy) => lengthOf(sitePolicyOf(policy, part.site).most));
  return shortened(({ months, topics }) => lengthOf(Object.hasOwn(topics, part.topicId) ? (topics[part.topicId] ?? null) : months));
}

function lengthOf(months: Months): number {
  return months ?? Number.POSITIVE_INFINITY;
}

function orderOf(kept: TouchedKept): number {
  return TOUCHED_KEPT.indexOf(kept);
}
