import { looksMacedonian, neighbourIn } from './cyrillicNeighbours';
import type { Detection } from './detect';
import { UNKNOWN_LANGUAGE } from './finding';
import type { LanguageFinding } from './finding';
import { numberOf, sureness } from './letters';
import { RUSSIAN_SPELLINGS, RUSSIAN_TELLTALES } from './packs/ru/telltales';
import { UKRAINIAN_SPELLINGS, UKRAINIAN_TELLTALES } from './packs/uk/telltales';

const UKRAINIAN = /[іїєґ]/giu;
const RUSSIAN = /[ыэё]/giu;
const BULGARIAN_OR_RUSSIAN = /ъ/giu;
const BELARUSIAN = /ў/iu;
const SERBIAN = /[ђћ]/iu;
const SERBIAN_OR_MACEDONIAN = /[јљњџ]/iu;
const MACEDONIAN = /[ѓќѕ]/iu;
const TURKIC = /[әғқңөұүһҡҙ]/iu;
const WORDS = /\p{L}+(?:['’ʼ]\p{L}+)*/gu;

const ukrainianWords = new Set(UKRAINIAN_TELLTALES);
const russianWords = new Set(RUSSIAN_TELLTALES);

/** Letters of one kind per letter of the other by which a text that quotes the other language is still of the first. */
const CLEAR_LEAD = 4;
/** Log odds of one language that a letter brings where both kinds stand: a stray one is soon typed. */
const TELLING_LETTER = 1;
/**
 * Log odds for Russian of one letter that is none of іїєґыэё: they make up 8.5 % of Ukrainian text, 3 % of Russian. Less than
 * half of it counts, since letters come in words.
 */
const PLAIN_LETTER = Math.log((1 - 0.03) / (1 - 0.085)) * 0.4;
const TELLTALE_WORD = 2;
/** What the detector's log odds weigh beside these, chosen on pieces of the training rows of one set of each language. */
const DETECTED = 2;
const FEWEST_ODDS = 0.5;
/** Fewer letters than this need clearer signs. */
const SHORT = 12;
const FEWEST_ODDS_OF_SHORT = 1.5;

/** The language of a text in Cyrillic; what single letters do not decide, common words, spellings and the detector weigh. */
export function inCyrillic(text: string, detection: Detection | null): LanguageFinding {
  if (TURKIC.test(text)) return UNKNOWN_LANGUAGE;
  if (MACEDONIAN.test(text)) return { language: 'mk', confidence: sureness(2), by: 'letters' };
  if (SERBIAN.test(text)) return { language: 'sr', confidence: sureness(2), by: 'letters' };
  if (SERBIAN_OR_MACEDONIAN.test(text)) {
    return { language: looksMacedonian(text) ? 'mk' : 'sr', confidence: sureness(2), by: 'letters' };
  }
  if (BELARUSIAN.test(text)) return { language: 'be', confidence: sureness(2), by: 'letters' };
  const neighbour = neighbourIn(text, detection);
  if (neighbour !== null) {
    return { language: neighbour.language, confidence: 1 / (1 + Math.exp(-neighbour.odds)), by: 'letters' };
  }
  const ukrainian = numberOf(text, UKRAINIAN);
  const russian = numberOf(text, RUSSIAN);
  if (ukrainian > CLEAR_LEAD * russian) return { language: 'uk', confidence: sureness(ukrainian), by: 'letters' };
  if (russian > CLEAR_LEAD * ukrainian) return { language: 'ru', confidence: sureness(russian), by: 'letters' };
  const letters = numberOf(text, /\p{L}/gu);
  const telling = ukrainian + russian + numberOf(text, BULGARIAN_OR_RUSSIAN);
  const odds = wordOdds(text)
    + (telling > 0 ? TELLING_LETTER * (russian - ukrainian) : letters * PLAIN_LETTER)
    + DETECTED * (detection?.lead('ru', 'uk') ?? 0);
  if (Math.abs(odds) < (letters < SHORT ? FEWEST_ODDS_OF_SHORT : FEWEST_ODDS)) return UNKNOWN_LANGUAGE;
  const finding: LanguageFinding = {
    language: odds > 0 ? 'ru' : 'uk',
    confidence: 1 / (1 + Math.exp(-Math.abs(odds))),
    by: 'letters',
  };
  return Math.min(ukrainian, russian) >= CLEAR_LEAD ? { ...finding, mixed: true } : finding;
}

/** Log odds of Russian over Ukrainian that the words of a text bring: by themselves, or by how they are spelled. */
function wordOdds(text: string): number {
  let odds = 0;
  for (const [word] of text.toLowerCase().matchAll(WORDS)) {
    if (russianWords.has(word)) odds += TELLTALE_WORD;
    else if (ukrainianWords.has(word)) odds -= TELLTALE_WORD;
    else odds += oddsOf(word, RUSSIAN_SPELLINGS) - oddsOf(word, UKRAINIAN_SPELLINGS);
  }
  return odds;
}

function oddsOf(word: string, spellings: readonly (readonly [odds: number, spelling: RegExp])[]): number {
  return spellings.find(([, spelling]) => spelling.test(word))?.[0] ?? 0;
}
