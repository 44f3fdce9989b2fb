/** What is stored of a site or under a topic. Instants (ms since 1970) are those at which mentions were posted, else first seen. */
export interface StoredPart {
  id: string;
  name: string;
  mentions: number;
  /** More that the topic hides. */
  hidden: number;
  oldest: number | null;
  newest: number | null;
}

/** What a few mentions of each part say of all: bytes of one, on average, and the share under which an answer was seen. */
export type StoredSizes = ReadonlyMap<string, { looked: number; bytes: number; answered: number }>;

/** About how many bytes a part takes; null where nobody has looked yet. `packing`: how much smaller they are stored than told. */
export function sizeOf({ id, mentions, hidden }: StoredPart, sizes: StoredSizes, packing: number): number | null {
  const sample = sizes.get(id);
  return sample === undefined ? null : sample.bytes * (mentions + hidden) * packing;
}

/**
 * By how much the browser packs what it stores: what all sites take, as samples tell it, is never more than what all of it
 * takes, as the browser says. 1 where that is not known.
 */
export function packingOf(sites: readonly StoredPart[], sizes: StoredSizes, usage: number | null): number {
  const told = sites.reduce((sum, site) => sum + (sizeOf(site, sizes, 1) ?? 0), 0);
  return usage === null || told <= usage ? 1 : usage / told;
}

/** About how many mentions were answered, and whether that is known exactly; null where not all parts were looked at yet. */
export function answeredIn(parts: readonly StoredPart[], sizes: StoredSizes): { n: number; exact: boolean } | null {
  const known = parts.map((part) => ({ mentions: part.mentions, sample: sizes.get(part.id) }));
  let [n, exact] = [0, true];
  for (const { mentions, sample } of known) {
    if (sample === undefined) return null;
    n += sample.answered * mentions;
    exact &&= sample.looked === mentions;
  }
  return { n: Math.round(n), exact };
}
