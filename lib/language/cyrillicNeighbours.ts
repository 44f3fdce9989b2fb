import type { Detection } from './detect';
import { numberOf } from './letters';
import type { SignsOf } from './telltaleSigns';

interface Neighbour {
  language: string;
  /** The language as which the detector knows it. */
  detected: string;
  /** Letters that Russian or Ukrainian has and it has not, and which share of their text these are. */
  lacks: RegExp;
  share: number;
}

const NEIGHBOURS: readonly Neighbour[] = [
  { language: 'bg', detected: 'bg', lacks: /[ыэёіїєґ]|ь(?!о)/giu, share: 0.04 },
  { language: 'be', detected: 'be', lacks: /[ищъїєґ]/giu, share: 0.07 },
  { language: 'sr', detected: 'sr', lacks: /[йьъщыэёюяіїєґ]/giu, share: 0.08 },
  { language: 'mk', detected: 'sr', lacks: /[йьъщыэёюяіїєґ]/giu, share: 0.08 },
];

const DRAWN_OUT = /(\p{L})\1{2,}/gu;
const WORDS = /\p{L}+/gu;

/** Log odds that a word of a list, a spelling, and a letter that the language lacks bring. */
const TELLTALE = 1.5;
const SPELLING = 1;
const LACKING_LETTER = 2.5;
/** Less than half of what single letters say counts, since they come in words. */
const OF_LETTERS = 0.4;
/** What the detector's log odds weigh beside these. */
const DETECTED = 2;
/** Log odds over Russian and Ukrainian from which on a text is of the neighbour. */
const LEAST_ODDS = 1.5;
/** The same where no word tells: the detector alone errs on drawn-out words and names. */
const LEAST_ODDS_UNTOLD = 3.5;

/** The Slavic language beside Russian and Ukrainian in which a text is, with its log odds over them; null where it is in none. */
export function neighbourIn(text: string, detection: Detection | null, signsOf: SignsOf): { language: string; odds: number } | null {
  const words = text.toLowerCase().replace(DRAWN_OUT, '$1').match(WORDS) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  const odds = NEIGHBOURS.map(({ language, detected, lacks, share }) => {
    const { words: own, spelling } = signsOf(language);
    const lead = detection === null ? 0 : Math.min(detection.lead(detected, 'ru'), detection.lead(detected, 'uk'));
    const told = words.reduce((sum, word) => sum + (own.has(word) ? TELLTALE : spelling.test(word) ? SPELLING : 0), 0);
    const plain = -Math.log(1 - share) * OF_LETTERS * letters;
    return { language, told, odds: DETECTED * lead + told + plain - LACKING_LETTER * numberOf(text, lacks) };
  });
  const [best] = odds.toSorted((a, b) => b.odds - a.odds);
  return best !== undefined && best.odds >= leastOdds(best.told, text) ? best : null;
}

function leastOdds(told: number, text: string): number {
  if (told > 0) return LEAST_ODDS;
  return text.search(DRAWN_OUT) === -1 ? LEAST_ODDS_UNTOLD : Infinity;
}

/** Whether a text in letters that only Serbian and Macedonian have is rather Macedonian. */
export function looksMacedonian(text: string, signsOf: SignsOf): boolean {
  const [macedonian, serbian] = [signsOf('mk').words, signsOf('sr').words];
  const words = text.toLowerCase().match(WORDS) ?? [];
  return words.filter((word) => macedonian.has(word)).length > words.filter((word) => serbian.has(word)).length;
}
