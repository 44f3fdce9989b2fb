import { cleanLine, cutAt } from '@/lib/posts/clean';
import type { Mention } from './mention';

/** Longest tag, in UTF-16 units. */
export const LONGEST_TAG = 60;
/** As many tags a mention may have. */
export const MOST_TAGS = 50;

/** A tag as it is stored: spaces folded, as long as it may be; null where nothing is left. */
export function cleanTag(tag: string): string | null {
  const line = cleanLine(tag);
  return line === null ? null : cutAt(line, LONGEST_TAG).trimEnd();
}

/** The tags that a mention has, in the order of their letters' codes. */
export function tagsOf({ decided }: Pick<Mention, 'decided'>): string[] {
  return Object.entries(decided?.tags ?? {}).flatMap(([tag, has]) => (has ? [tag] : [])).toSorted();
}
