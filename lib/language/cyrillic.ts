import { looksMacedonian, neighbourIn } from './cyrillicNeighbours';
import type { Detection } from './detect';
import { UNKNOWN_LANGUAGE } from './finding';
import type { LanguageFinding } from './finding';
import { numberOf, sureness } from './letters';
import type { SignsOf, TelltaleSigns } from './telltaleSigns';

const UKRAINIAN = /[іїєґ]/giu;
const RUSSIAN = /[ыэё]/giu;
const BULGARIAN_OR_RUSSIAN = /ъ/giu;
const BELARUSIAN = /ў/iu;
const SERBIAN = /[ђћ]/iu;
const SERBIAN_OR_MACEDONIAN = /[јљњџ]/iu;
const MACEDONIAN = /[ѓќѕ]/iu;
const TURKIC = /[әғқңөұүһҡҙ]/iu;
const WORDS = /\p{L}+(?:['’ʼ]\p{L}+)*/gu;

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
/** From so many words of the second language, and this share of the first one's, a text is mixed. */
const FEWEST_OWN_WORDS = 3;
const PART = 0.25;
/** Fewer letters say nothing without a word or a letter that tells. */
const FEWEST = 6;
/** Fewer letters than this need clearer signs. */
const SHORT = 12;
const FEWEST_ODDS_OF_SHORT = 1.5;

/** The language of a text in Cyrillic; what single letters do not decide, common words, spellings and the detector weigh. */
export function inCyrillic(text: string, detection: Detection | null, signsOf: SignsOf): LanguageFinding {
  if (TURKIC.test(text)) return UNKNOWN_LANGUAGE;
  if (MACEDONIAN.test(text)) return { language: 'mk', confidence: sureness(2), by: 'letters' };
  if (SERBIAN.test(text)) return { language: 'sr', confidence: sureness(2), by: 'letters' };
  if (SERBIAN_OR_MACEDONIAN.test(text)) {
    return { language: looksMacedonian(text, signsOf) ? 'mk' : 'sr', confidence: sureness(2), by: 'letters' };
  }
  if (BELARUSIAN.test(text)) return { language: 'be', confidence: sureness(2), by: 'letters' };
  const neighbour = neighbourIn(text, detection, signsOf);
  if (neighbour !== null) {
    return { language: neighbour.language, confidence: 1 / (1 + Math.exp(-neighbour.odds)), by: 'letters' };
  }
  const ukrainian = numberOf(text, UKRAINIAN);
  const russian = numberOf(text, RUSSIAN);
  const isBoth = isMixed(text, signsOf);
  const marked = (finding: LanguageFinding): LanguageFinding => (isBoth ? { ...finding, mixed: true } : finding);
  if (ukrainian > CLEAR_LEAD * russian) return marked({ language: 'uk', confidence: sureness(ukrainian), by: 'letters' });
  if (russian > CLEAR_LEAD * ukrainian) return marked({ language: 'ru', confidence: sureness(russian), by: 'letters' });
  const letters = numberOf(text, /\p{L}/gu);
  const telling = ukrainian + russian + numberOf(text, BULGARIAN_OR_RUSSIAN);
  const told = wordOdds(text, signsOf);
  if (letters < FEWEST && telling === 0 && told === 0) return UNKNOWN_LANGUAGE;
  const odds = told
    + (telling > 0 ? TELLING_LETTER * (russian - ukrainian) : letters * PLAIN_LETTER)
    + DETECTED * (detection?.lead('ru', 'uk') ?? 0);
  if (Math.abs(odds) < (letters < SHORT ? FEWEST_ODDS_OF_SHORT : FEWEST_ODDS)) return UNKNOWN_LANGUAGE;
  return marked({ language: odds > 0 ? 'ru' : 'uk', confidence: 1 / (1 + Math.exp(-Math.abs(odds))), by: 'letters' });
}

/** Whether both languages have words of their own in a text, by a list or a letter, and neither is a quotation. */
function isMixed(text: string, signsOf: SignsOf): boolean {
  const [russianWords, ukrainianWords] = [signsOf('ru').words, signsOf('uk').words];
  let [russian, ukrainian] = [0, 0];
  for (const word of new Set(text.toLowerCase().match(WORDS))) {
    const isRussian = russianWords.has(word) || word.search(RUSSIAN) !== -1;
    const isUkrainian = ukrainianWords.has(word) || word.search(UKRAINIAN) !== -1;
    if (isRussian && !isUkrainian) russian += 1;
    else if (isUkrainian && !isRussian) ukrainian += 1;
  }
  const [less, more] = [Math.min(russian, ukrainian), Math.max(russian, ukrainian)];
  return less >= FEWEST_OWN_WORDS && less >= PART * more;
}

/** Log odds of Russian over Ukrainian that the words of a text bring: by themselves, or by how they are spelled. */
function wordOdds(text: string, signsOf: SignsOf): number {
  const [russian, ukrainian] = [signsOf('ru'), signsOf('uk')];
  let odds = 0;
  for (const [word] of text.toLowerCase().matchAll(WORDS)) {
    if (russian.words.has(word)) odds += TELLTALE_WORD;
    else if (ukrainian.words.has(word)) odds -= TELLTALE_WORD;
    else odds += oddsOf(word, russian) - oddsOf(word, ukrainian);
  }
  return odds;
}

function oddsOf(word: string, { spellings }: TelltaleSigns): number {
  return spellings.find(([, spelling]) => spelling.test(word))?.[0] ?? 0;
}
