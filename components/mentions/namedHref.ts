/** Mentions that an address names at most: as many as a sample reads. */
export const MOST_NAMED = 3_000;

/**
 * Mentions by their ids, as a filter holds them: each on its own line, as often as it is counted; where those are more than `MOST_NAMED`,
 * the first of them, once each.
 */
export function namedOf(ids: readonly string[]): string {
  const written = ids.filter((id) => id !== '');
  return (written.length > MOST_NAMED ? [...new Set(written)].slice(0, MOST_NAMED) : written).join('\n');
}

/** Ids of the mentions that a filter names, each once; none: it names none. */
export function idsNamed(named: string): string[] {
  return [...new Set(timesNamed(named))];
}

/** The same as often as each is counted. */
export function timesNamed(named: string): string[] {
  return named === '' ? [] : named.split('\n');
}

/** Address of the list of exactly these mentions; null where there are none, or more than an address names. */
export function namedHref(ids: readonly string[]): string | null {
  const distinct = new Set(ids).size;
  if (distinct === 0 || distinct > MOST_NAMED) return null;
  return `#/mentions?${new URLSearchParams({ mentions: namedOf(ids) }).toString()}`;
}
