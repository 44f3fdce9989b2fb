import { ADDRESS, wildcardPlaces } from '../matching/glob';
import type { QueryProblemCode } from '../tree';

const LETTER_LAST = /[\p{L}\p{N}][\p{M}_]*$/u;

/** Whether `*` or `?` are meant to stand for letters in a word of a query. In an address they are signs. */
export function hasWildcard(text: string): boolean {
  return /[*?]/u.test(text) && !ADDRESS.test(text);
}

/** How many wildcards a word of a query holds. */
export function wildcardsIn(text: string): number {
  return hasWildcard(text) ? text.replace(/[^*?]+/gu, '').length : 0;
}

/** What is wrong with the first wildcard that may not stand where it does: too few letters before it, or none. */
export function wildcardFault(text: string): (QueryProblemCode & `${string}-wildcard`) | null {
  const [first] = faultsIn(text);
  if (first === undefined) return null;
  return LETTER_LAST.test(text.slice(0, first)) ? 'short-wildcard' : 'leading-wildcard';
}

/** The word without those of its wildcards that may not stand there. */
export function withoutFaults(text: string): string {
  const faults = new Set(faultsIn(text));
  return text.replace(/[*?]/gu, (sign, at: number) => (faults.has(at) ? '' : sign));
}

export function withoutWildcards(text: string): string {
  return text.replace(/[*?]+/gu, '');
}

function faultsIn(text: string): number[] {
  if (!hasWildcard(text)) return [];
  const allowed = new Set(wildcardPlaces(text));
  return [...text.matchAll(/[*?]/gu)].map(({ index }) => index).filter((at) => !allowed.has(at));
}
