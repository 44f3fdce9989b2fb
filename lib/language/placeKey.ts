import { countryNamed } from './countryNames';
import { countryOf, foldedPlace } from './countryOf';

/** Under what a place is counted together with others: the code of its country (DE), else the place as it is written. */
export function placeKey(place: string): string {
  return countryOf(foldedPlace(place), countryNamed) ?? place;
}
