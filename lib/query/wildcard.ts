import { hasUnspaced } from '@/lib/language/words';
import type { QueryProblemCode } from './tree';

const ADDRESS = /:\/\/|[/=]/u;
const PIECE = /[\p{L}\p{M}\p{N}_*?]+/gu;
const LETTER = /[\p{L}\p{N}]/gu;
const FEWEST_BEFORE = 3;
const FEWEST_BEFORE_UNSPACED = 1;

/** Whether `*` or `?` stand for letters in a word of a query. In an address they are signs like any other. */
export function hasWildcard(text: string): boolean {
  return /[*?]/u.test(text) && !ADDRESS.test(text);
}

/** How many wildcards a word of a query holds. */
export function wildcardsIn(text: string): number {
  return hasWildcard(text) ? text.replace(/[^*?]+/gu, '').length : 0;
}

/** What is wrong with the wildcards of a word: too few letters before one, or none. */
export function wildcardFault(text: string): (QueryProblemCode & `${string}-wildcard`) | null {
  if (!hasWildcard(text)) return null;
  const faults = (text.match(PIECE) ?? []).map(pieceFault);
  return faults.find((fault) => fault === 'leading-wildcard') ?? faults.find((fault) => fault !== null) ?? null;
}

/** The word without those of its wildcards that may not stand there. */
export function withoutFaults(text: string): string {
  return text.replace(PIECE, (piece) => {
    const begun = piece.replace(/^[*?]+/u, '');
    return pieceFault(begun) === null ? begun : withoutWildcards(begun);
  });
}

export function withoutWildcards(text: string): string {
  return text.replace(/[*?]+/gu, '');
}

function pieceFault(piece: string): 'leading-wildcard' | 'short-wildcard' | null {
  const first = piece.search(/[*?]/u);
  if (first < 0) return null;
  if (first === 0) return 'leading-wildcard';
  const letters = piece.slice(0, first).match(LETTER) ?? [];
  const isUnspaced = piece.charAt(first) === '*' && hasUnspaced(letters.at(-1) ?? '');
  return letters.length < (isUnspaced ? FEWEST_BEFORE_UNSPACED : FEWEST_BEFORE) ? 'short-wildcard' : null;
}
