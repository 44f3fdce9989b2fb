import { fold } from '@/lib/language/fold';
import type { Roles } from './roles';

/** What a word begins and ends with to be negated by itself, folded. */
export interface Frame {
  opening: string;
  closing: string;
  /** Whether its opening belongs to the word that is negated. */
  keepsOpening: boolean;
}

const GAP = '…';
const KEEPS_OPENING = '+';
/** Letters that must stand in a frame for it to be one: "محش" is a word of its own. */
const LEAST_INSIDE = 3;

/** The frames of a list ("ما…ش, +ي…ش"), in its order. */
export function framesOf(list: string | undefined): Frame[] {
  return (list ?? '').split(', ').filter((entry) => entry.includes(GAP)).map((entry) => {
    const keepsOpening = entry.startsWith(KEEPS_OPENING);
    const [opening = '', closing = ''] = entry.slice(keepsOpening ? 1 : 0).split(GAP).map((part) => fold(part).text);
    return { opening, closing, keepsOpening };
  });
}

/**
 * What a word does that has a frame around a word of value: "معجبنيش" denies "عجبني". What is `known` of it stays where it is not in
 * such a frame, or has the other sign, and so denies already.
 */
export function framedRoles(
  forms: readonly string[],
  frames: readonly Frame[],
  known: Roles,
  valueOf: (word: string) => number | undefined,
): Roles {
  for (const form of forms) {
    for (const { opening, closing, keepsOpening } of frames) {
      if (form.length - opening.length - closing.length < LEAST_INSIDE || !form.startsWith(opening) || !form.endsWith(closing)) continue;
      const value = valueOf(form.slice(keepsOpening ? 0 : opening.length, form.length - closing.length));
      if (value && (known.value ?? value) * value > 0) return { value, denied: true };
    }
  }
  return known;
}
