/** All zones (IANA) that the browser knows, and the one that is chosen, if any. */
export function knownZones(chosen: string | null): string[] {
  return [...new Set(['UTC', ...(chosen === null ? [] : [chosen]), ...Intl.supportedValuesOf('timeZone')])].toSorted((a, b) => (a < b ? -1 : 1));
}
