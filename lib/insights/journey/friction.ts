import { zonesOf, type Zone } from '../drivers/zones';
import { netSentiment } from '../netSentiment';
import type { ComparedPart } from './facetCells';

/** A place on a customer's way, by the key `stage>aspect`, where something goes wrong or well, and all that is counted of it. */
export interface Friction extends Zone {
  part: ComparedPart;
}

/**
 * Where it goes wrong and where it goes well, as `zonesOf` ranks: lower end of the share among what is scored × volume. Places with too
 * few scored mentions for a share, and those without any of that label, are left out.
 */
export function frictionOf(cells: readonly ComparedPart[]): { friction: Friction[]; strengths: Friction[] } {
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  const ranked = (label: 'negative' | 'positive'): Friction[] => {
    const zones = zonesOf(cells.map(({ key, counts, total }) => ({ key, count: counts[label], of: netSentiment(counts).n, volume: total })));
    return zones.flatMap((zone) => {
      const part = byKey.get(zone.key);
      return part === undefined || zone.count === 0 || zone.atLeast === null ? [] : [{ ...zone, part }];
    });
  };
  return { friction: ranked('negative'), strengths: ranked('positive') };
}
