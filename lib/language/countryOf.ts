import { fold } from './fold';

/** A place as it is compared: folded, on one line. */
export function foldedPlace(place: string): string {
  return fold(place).text.trim().replace(/\s+/gu, ' ');
}

/**
 * The country (ISO 3166) of a folded place, or null; `countryNamed` knows their names. "Berlin, Germany" is in Germany; but a code behind
 * a comma may be that of a state.
 */
export function countryOf(place: string, countryNamed: (place: string) => string | null): string | null {
  const named = countryNamed(place);
  const last = place.split(',').at(-1)?.trim() ?? '';
  return named ?? (last.length > 2 ? countryNamed(last) : null);
}
