import type { Translator } from '@/lib/i18n/translator';
import type { Comparison } from '@/lib/insights/comparison';

/** Why a period is compared with only a part of the one before it, or with nothing; null where nothing is amiss. */
export function comparedWords(comparison: Comparison, { text, day }: Translator): string | null {
  if (comparison.state === 'whole') return null;
  const { name, widened } = comparison;
  const since = day(comparison.since);
  if (comparison.state === 'part') {
    return widened ? text('overview.comparedPartMore', { name, since }) : text('overview.comparedPart', { since });
  }
  return widened ? text('overview.notComparableMore', { name, since }) : text('overview.notComparable', { since });
}
