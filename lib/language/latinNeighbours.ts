import type { CommonWords } from './commonWords';
import type { Detection } from './detect';
import type { LanguageFinding } from './finding';
import type { SignsOf } from './telltaleSigns';

interface Neighbour {
  language: string;
  /** What the detector takes it for. */
  takenFor: readonly string[];
  /** So many such words or spellings decide. */
  fewest: number;
}

const NEIGHBOURS: readonly Neighbour[] = [
  { language: 'ca', takenFor: ['es', 'pt', 'fr', 'it'], fewest: 3 },
  { language: 'gl', takenFor: ['es', 'pt', 'it', 'fr'], fewest: 3 },
  { language: 'af', takenFor: ['nl', 'de', 'en'], fewest: 2 },
];

const WORDS = /[\p{L}\p{M}]+/gu;
/** Where the detector is less sure, two signs decide. */
const SURE = 0.9;
const FEWEST_IN_DOUBT = 2;

/**
 * The language beside the one found in which a text rather is: the detector does not know Galician and Afrikaans, and
 * takes short Catalan for Spanish. Common words of its own must outnumber those that only the language found has.
 */
export function neighbourOf(
  { language, confidence }: Detection,
  text: string,
  common: CommonWords,
  signsOf: SignsOf,
): LanguageFinding | null {
  const near = NEIGHBOURS.filter(({ takenFor }) => takenFor.includes(language));
  if (near.length === 0) return null;
  const words = text.toLowerCase().match(WORDS) ?? [];
  const others = common.own.get(language) ?? 0;
  for (const { language: other, fewest } of near) {
    const { words: own, spelling } = signsOf(other);
    const signs = words.filter((word) => own.has(word) || spelling.test(word)).length;
    if (signs >= (confidence >= SURE ? fewest : FEWEST_IN_DOUBT) && signs > others) return { language: other, confidence: 1 - 0.5 / signs, by: 'letters' };
  }
  return null;
}
