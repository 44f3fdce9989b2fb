import { shareOf, type Share } from '../wilson';

/** Mentions of one place where something may go wrong or well: an aspect at a stage, say. */
export interface ZoneCounts {
  key: string;
  /** Of one label, negative for friction, positive for what is good. */
  count: number;
  /** Scored ones. */
  of: number;
  /** All of them, scored or not. */
  volume: number;
}

export interface Zone extends ZoneCounts {
  share: Share;
  /** How many of its mentions are of that label at least, with 97.5 %; null where too few are scored to say. */
  atLeast: number | null;
}

/** How much of a place is of the label at least. */
export function zoneOf(counts: ZoneCounts): Zone {
  const share = shareOf(counts.count, counts.of);
  return { ...counts, share, atLeast: share.state === 'rate' ? share.low * counts.volume : null };
}

/**
 * Friction, or with positive counts what is good, worst first: lower end of the share's Wilson interval × volume, so that neither three
 * angry mentions nor many calm ones stand on top. Places of which too little is known follow, by their count.
 */
export function zonesOf(counted: readonly ZoneCounts[]): Zone[] {
  return counted.map(zoneOf).toSorted((a, b) => (b.atLeast ?? -1) - (a.atLeast ?? -1) || b.count - a.count || (a.key < b.key ? -1 : 1));
}
