import { describe, expect, test } from 'vitest';
import { SIGNAL_WORDS } from '@/lib/language/packs/signalWords';
import { entriesOf, GAP, partsOf, ungrouped } from '@/lib/signals/entries';

/** Most phrases that one entry may stand for: each is kept in memory. */
const MOST_PHRASES = 300;

const LISTS = [...SIGNAL_WORDS].flatMap(([language, words]) => (
  Object.values(words).flatMap((group: Record<string, string>) => (
    Object.entries(group).map(([list, entries]) => ({ language, list, entries }))
  ))
));

/** What is wrong with an entry; null: nothing. */
function faultOf(entry: string): string | null {
  const phrases = ungrouped(entry);
  if (/[()|]/u.test(phrases.join(''))) return 'brackets that do not close, or a choice without them';
  if (phrases.length > MOST_PHRASES) return `${phrases.length} phrases`;
  for (const phrase of phrases) {
    const pieces = phrase.trim().split(/\s+/u);
    const empty = pieces.find((piece) => piece !== GAP && partsOf(piece).length === 0);
    if (empty !== undefined) return `no word: "${empty}"`;
    if (pieces.at(0) === GAP || pieces.at(-1) === GAP) return 'a gap at its end';
    if (pieces.some((piece) => piece !== GAP && /.\*./u.test(piece))) return 'an asterisk within a word';
    if (pieces.some((piece) => piece !== GAP && /\.{2}|…/u.test(piece))) return 'a gap that clings to a word';
  }
  return null;
}

describe.each(LISTS)('$language, $list', ({ entries }) => {
  test('has entries that can be found', () => {
    const faults = entriesOf(entries).flatMap((entry) => (faultOf(entry) === null ? [] : [`${entry}: ${faultOf(entry)}`]));
    expect(faults).toEqual([]);
  });

  test('has each entry once', () => {
    const written = entriesOf(entries);
    expect(written.filter((entry, index) => written.indexOf(entry) !== index)).toEqual([]);
  });
});

test.each<[string, boolean]>([
  ['a b', true], ['(a|b c|) d', true], ['*a*', true], ['a ... b', true], ["don't", true],
  ['(a', false], ['a|b', false], ['*', false], ['- a', false], ['... a', false], ['a ...', false], ['a*b', false], ['a... b', false],
])('the entry %j can be found: %j', (entry, isFine) => {
  expect(faultOf(entry) === null).toBe(isFine);
});
