import type { Rating } from '@/lib/posts/post';
import { readDecimal } from '@/lib/language/numbers';
import { attribute, find, findAll, type Tree } from './dom';
import { textOf, type TextOptions } from './visibleText';

/** Words of the first element that a selector names and that says something; null where none does. */
export function wordsIn(tree: Tree, selector: string, options?: TextOptions): string | null {
  for (const element of findAll(tree, selector)) {
    const words = textOf(element, options);
    if (words !== '') return words;
  }
  return null;
}

/** An attribute of the first element that a selector names, where it has one that says something. */
export function attributeIn(tree: Tree, selector: string, name: string): string | null {
  const element = find(tree, selector);
  const value = element === null ? '' : (attribute(element, name) ?? '').trim();
  return value === '' ? null : value;
}

/** Sections of a review (what is good, what is not) as one text, without those that say nothing. */
export const sectionsOf = (sections: readonly (string | null)[]): string =>
  sections.filter((section) => section !== null && section !== '').join('\n\n');

const squeezed = (text: string): string => text.replace(/[\s\u2026.]+/gu, '');

/** What a page shows of a text, or all of it, where the page's data goes on as it begins. */
export const wholeOf = (shown: string | null, stated: string | null): string | null =>
  stated !== null && (shown === null || squeezed(stated).startsWith(squeezed(shown))) ? stated : shown;

/** Whether a text ends as one that was cut. */
export const endsCut = (text: string): boolean => /(?:\u2026|\.\.\.)$/u.test(text.trimEnd());

/** A title without the quotation marks that a site sets around all titles. */
export const unquoted = (title: string): string =>
  /^["\u201c\u201e\u201d\u00ab](.*)["\u201c\u201d\u00bb]$/su.exec(title.trim())?.[1]?.trim() ?? title.trim();

/** Stars out of five from a number as it is written ("4.5", "4,5 / 5"); null for what cannot be such stars. */
export function outOfFive(written: string | null): Rating | null {
  const value = readDecimal(written);
  return value !== null && value > 0 && value <= 5 ? { value, best: 5 } : null;
}
