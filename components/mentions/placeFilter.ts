import { placeKey } from '@/lib/language/placeKey';
import { plainValue } from '@/lib/mentions/plainValue';
import type { ListedMention } from './listedMention';

const PREFIX = 'place:';
const WRITTEN = /^place:.{1,120}$/u;
/** Stands for any place at all. */
export const ANY_PLACE = '*';

/** A limit of a list to posts of a place: its key, as `placeKey` has it, or `ANY_PLACE`. */
export const placeFilter = (key: string): string => `${PREFIX}${key}`;

/** What a list is limited to so; null where it is something else. */
export function placeFilterOf(written: string): string | null {
  return WRITTEN.test(written) ? written.slice(PREFIX.length) : null;
}

/** Whether a mention is of that place, as the facet days count it. */
export function fitsPlace({ mention: { post: { place } } }: ListedMention, wanted: string): boolean {
  return place !== null && (wanted === ANY_PLACE || placeKey(plainValue(place)) === wanted);
}
