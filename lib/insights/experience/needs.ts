import type { FacetDay } from '@/lib/mentions/facets';
import { cellsInScope, emptyPart, facetParts, type FacetScope } from '../journey/facetCells';
import type { Part } from '../parts';
import { shareOf, type Share } from '../wilson';

/** Mentions that wanted an answer, and those of them that were seen answered, also of what is no longer kept. */
export interface Needs {
  wanted: Part;
  answered: Part;
  rate: Share;
}

/** Response rate = answered / wanting an answer, exactly, from facet days. */
export function needsOf(days: readonly FacetDay[], scope: FacetScope): Needs {
  const parts = facetParts(cellsInScope(days, scope), 'needs');
  const [wanted, answered] = ['answer', 'answered'].map((key) => parts.find((part) => part.key === key) ?? emptyPart(key)) as [Part, Part];
  return { wanted, answered, rate: shareOf(answered.total, wanted.total) };
}
