import { composed } from '@/lib/language/fold';
import { keep, type Finds } from './search';
import type { Steps } from '../steps';
import { placesInWords } from './wordPlaces';

interface Literal {
  number: number;
  text: string;
  startsInLetter: boolean;
  endsInLetter: boolean;
}

/** Texts that are looked for to the letter, by how they begin. */
export interface Literals {
  /** By text: its number. */
  numbers: Map<string, number>;
  byStart: Map<string, Literal[]>;
}

const STARTS_IN_LETTER = /^[\p{L}\p{N}]/u;
const ENDS_IN_LETTER = /[\p{L}\p{N}]\p{M}*$/u;
/** So many UTF-16 units of the beginning of a literal are looked up. */
const START = 2;

/** Adds a literal under a number, or returns the number under which it is known. */
export function addLiteral(literals: Literals, written: string, number: number): number {
  // Texts of posts hold no two spaces side by side.
  const { text } = composed(written.trim().replace(/\s+/gu, ' '));
  const known = literals.numbers.get(text);
  if (known !== undefined) return known;
  literals.numbers.set(text, number);
  if (text === '') return number;
  const start = text.slice(0, START);
  const alike = literals.byStart.get(start) ?? [];
  literals.byStart.set(start, alike);
  alike.push({ number, text, startsInLetter: STARTS_IN_LETTER.test(text), endsInLetter: ENDS_IN_LETTER.test(text) });
  return number;
}

/**
 * Finds literals in a composed text, overlapping ones too. One that begins (ends) in a letter or digit does so only
 * where a word of the text does.
 */
export function findLiterals(literals: Literals, text: string, finds: Finds, steps: Steps): void {
  if (literals.byStart.size === 0) return;
  let known: Uint8Array | null = null;
  const cuts = (place: number): boolean => (known ??= placesInWords(text))[place] === 1;
  for (let at = 0; at < text.length; at++) {
    steps.taken += 1;
    for (const start of [text.slice(at, at + START), text.charAt(at)]) {
      for (const { number, text: wanted, startsInLetter, endsInLetter } of literals.byStart.get(start) ?? []) {
        steps.taken += wanted.length;
        const end = at + wanted.length;
        if (!text.startsWith(wanted, at)) continue;
        if ((startsInLetter && cuts(at)) || (endsInLetter && cuts(end))) continue;
        keep(finds, number, { start: at, end });
      }
    }
  }
}
