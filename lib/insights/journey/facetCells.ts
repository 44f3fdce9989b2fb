import type { Facet, FacetDay } from '@/lib/mentions/facets';
import type { Period } from '../comparison';
import { netSentiment } from '../netSentiment';
import { partsOf, type Part } from '../parts';
import { noCounts } from '../sentimentCounts';
import { isIn } from '../topicDays';
import { shareOf } from '../wilson';

/** Which of the facet days are counted: of these topics, of a period, of one site or (null) of all. */
export interface FacetScope {
  topicIds: ReadonlySet<string>;
  period: Period;
  site: string | null;
}

/**
 * The counters of one facet, summed by what `keyOf` makes of a site and a value, most first; what it makes null is left out. Shares
 * are of all that is counted so.
 */
export function facetParts(
  days: readonly FacetDay[],
  facet: Facet,
  { topicIds, period, site }: FacetScope,
  keyOf: (value: string, site: string) => string | null = (value) => value,
): Part[] {
  return partsOf(days.flatMap((row) => {
    if (!topicIds.has(row.topicId) || !isIn(row.day, period)) return [];
    return row.cells.flatMap((cell) => {
      if (cell.facet !== facet || (site !== null && cell.site !== site)) return [];
      const key = keyOf(cell.value, cell.site);
      return key === null ? [] : [{ ...cell, key }];
    });
  }));
}

/** A part with what it was in the period before; null: nothing can be compared with. */
export interface ComparedPart extends Part {
  before: Part | null;
}

/** Each part with the same of the period before, none there counting as nothing. `earlier` null: nothing can be compared with. */
export function comparedParts(now: readonly Part[], earlier: readonly Part[] | null): ComparedPart[] {
  const byKey = new Map((earlier ?? []).map((part) => [part.key, part]));
  return now.map((part) => ({ ...part, before: earlier === null ? null : (byKey.get(part.key) ?? emptyPart(part.key)) }));
}

/** A part of which nothing was counted. */
export function emptyPart(key: string): Part {
  const counts = noCounts();
  return { key, counts, total: 0, net: netSentiment(counts), share: shareOf(0, 0) };
}
