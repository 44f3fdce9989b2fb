import type { Facet, FacetCell, FacetDay } from '@/lib/mentions/facets';
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

/** The counters that are in a scope, by their facet: rows hold thousands, so they are gone through once. */
export type ScopedCells = ReadonlyMap<Facet, readonly FacetCell[]>;

export function cellsInScope(days: readonly FacetDay[], { topicIds, period, site }: FacetScope): ScopedCells {
  const byFacet = new Map<Facet, FacetCell[]>();
  for (const { topicId, day, cells } of days) {
    if (!topicIds.has(topicId) || !isIn(day, period)) continue;
    for (const cell of cells) {
      if (site !== null && cell.site !== site) continue;
      const known = byFacet.get(cell.facet);
      if (known === undefined) byFacet.set(cell.facet, [cell]);
      else known.push(cell);
    }
  }
  return byFacet;
}

/** The counters of one facet, summed by what `keyOf` makes of a value and a site, most first. Shares are of all that is counted so. */
export function facetParts(cells: ScopedCells, facet: Facet, keyOf: (value: string, site: string) => string = (value) => value): Part[] {
  return partsOf((cells.get(facet) ?? []).map(({ value, site, label, count, gone = 0 }) => ({ key: keyOf(value, site), label, count, gone })));
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
