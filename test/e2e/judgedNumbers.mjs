import { DERIVED, TOLD_OTHERWISE } from './derivedNumbers.mjs';
import { isList } from './openedNumbers.mjs';

/** A count by itself: it must be just what the list says. */
const COUNT = /^([\d,]+)(?: (?:mentions?|scored|ratings?|answered))?$/u;
/** What a finding stands on. */
const EVIDENCE = /n ([\d,]+), before [\d,]+ · p /u;
/** Whole numbers in words, but for parts of others and of shares. */
const WHOLE = /(?<![\d.,+−])\d[\d,]*(?!\d|[.,]\d|%)/gu;

/**
 * What is wrong with a number (`numbersIn`), with its screen and place; null: nothing. `lists`: what each opened list counts, by its address;
 * those that are not among them were not opened.
 */
export function problemOf(number, lists) {
  const where = `${number.screen} (${number.path}) · ${number.place}: “${number.text}”`;
  if (!isList(number.href)) return DERIVED.some(({ is }) => is(number)) ? null : `${where} opens nothing`;
  if (TOLD_OTHERWISE.some(({ is }) => is(number)) || !lists.has(number.href)) return null;
  const list = lists.get(number.href);
  if (list === null) return `${where} opens a list that never says how many it holds: ${number.href}`;
  if (counts(number).some((count) => count === list.mentions || count === list.times)) return null;
  return `${where} opens ${list.mentions} mentions${list.times === null ? '' : `, counted ${list.times} times`}: ${number.href.slice(0, 200)}`;
}

/** The numbers of mentions that a link tells: that which is written by itself, else all in its words; of a finding n, which stands below it. */
function counts({ text, words, around }) {
  const alone = COUNT.exec(text);
  const evidence = EVIDENCE.exec(around);
  const written = alone === null ? [...words.matchAll(WHOLE)].map(([number]) => number) : [alone[1]];
  return [...written, ...(evidence === null ? [] : [evidence[1]])].map((number) => Number(number.replaceAll(',', '')));
}
