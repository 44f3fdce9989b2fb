import { plainText } from './plainText';

const WORD_BEGINS = '(?<![\\p{L}\\p{M}\\p{N}])';
const WORD_ENDS = '(?![\\p{L}\\p{M}\\p{N}])';
/** Four words may stand in a gap. */
const GAP = '(?:,? [^ ,]{1,40}){0,4}';

/** The entries of a list that is parted by commas. */
export const entriesOf = (list: string): string[] => list.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '');

/** An entry of a list (see `DeadlineWords`) as the source of a pattern for plain texts. */
export function entrySource(entry: string): string {
  return plainText(entry)
    .replaceAll(' ... ', ' \u0000 ')
    .replace(/[.+?^$[\]{}\\/]/gu, '\\$&')
    .replaceAll('(', '(?:')
    .replaceAll('*', '\\p{L}{0,12}')
    .replaceAll(' ', ',? ')
    .replaceAll(',? \u0000', GAP);
}

/** One pattern for all entries of some lists, the longest first; what finds nothing where there are none. */
export function listSource(...lists: readonly string[]): string {
  const entries = lists.flatMap(entriesOf).sort((a, b) => b.length - a.length);
  return entries.length === 0 ? '(?!)' : `(?:${entries.map(entrySource).join('|')})`;
}

/** A source as words of their own, behind what may be written to their beginning. */
export function asWords(source: string, prefixes: string = ''): string {
  const before = prefixes === '' ? '' : `${listSource(prefixes)}?`;
  return `${WORD_BEGINS}${before}${source}${WORD_ENDS}`;
}

/** What the entries of a list `entry:value` mean: a source that finds any of them, and the value of one that was found. */
export interface ValuedList {
  source: string;
  valueOf: (found: string) => string | null;
}

export function valuedList(list: string): ValuedList {
  const entries = entriesOf(list).map((one) => {
    const at = one.lastIndexOf(':');
    return { entry: one.slice(0, at), value: one.slice(at + 1) };
  });
  const longestFirst = entries.toSorted((a, b) => b.entry.length - a.entry.length);
  const patterns = longestFirst.map(({ entry, value }) => ({ pattern: new RegExp(`^(?:${entrySource(entry)})$`, 'u'), value }));
  return {
    source: listSource(longestFirst.map(({ entry }) => entry).join()),
    valueOf: (found) => patterns.find(({ pattern }) => pattern.test(found))?.value ?? null,
  };
}
