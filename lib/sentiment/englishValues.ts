import type { ValueGroups } from '@/lib/language/packs/lists';
import afinn from 'sentiment/languages/en/labels.json';
import vader from 'vader-sentiment/vader_lexicon.txt?raw';

/** What a value of VADER's list (-4..4) is on AFINN's scale: the ratio of their means over the words that both have. */
const VADER_SCALE = 1.23;
/** So much of its value a word has that VADER's list alone knows: most of these are rarer, or mean several things. */
const ALONE = 0.5;
const WORD = /^[a-z][a-z'-]*$/u;

/**
 * What English stands on: the words of AFINN-165 as `sentiment` ships it and of VADER's list (Hutto and Gilbert 2014), with
 * the mean of both values where both know one. Chosen on corpora for which neither was made.
 */
export const ENGLISH_VALUES: ValueGroups = byValue(meanOf(afinn, rated(vader)));

/** The words of lines "word, mean, …" that tabs part; of lines with the same word the last counts. */
function rated(lines: string): Map<string, number> {
  const values = new Map<string, number>();
  for (const line of lines.split('\n')) {
    const [word = '', mean] = line.split('\t');
    if (WORD.test(word)) values.set(word, Number(mean) * VADER_SCALE);
  }
  return values;
}

function meanOf(one: Readonly<Record<string, number>>, other: ReadonlyMap<string, number>): Map<string, number> {
  const values = new Map<string, number>();
  for (const [word, value] of other) if (!Object.hasOwn(one, word)) values.set(word, value * ALONE);
  for (const [word, value] of Object.entries(one)) values.set(word, (value + (other.get(word) ?? value)) / 2);
  return values;
}

function byValue(values: ReadonlyMap<string, number>): ValueGroups {
  const groups = new Map<number, string[]>();
  for (const [word, exact] of values) {
    const value = Math.round(exact * 10) / 10;
    groups.set(value, [...(groups.get(value) ?? []), word]);
  }
  return [...groups].map(([value, words]) => [value, words.join(', ')] as const);
}
