import type { Detection } from './detect';
import { UNKNOWN_LANGUAGE } from './finding';
import type { LanguageFinding } from './finding';
import { numberOf, sureness } from './letters';
import { RUSSIAN_TELLTALES } from './packs/ru/telltales';
import { UKRAINIAN_TELLTALES } from './packs/uk/telltales';

const UKRAINIAN = /[іїєґ]/giu;
const RUSSIAN = /[ыэё]/giu;
const BULGARIAN_OR_RUSSIAN = /ъ/giu;
const BELARUSIAN = /ў/iu;
const SERBIAN = /[ђјљњћџ]/iu;
const MACEDONIAN = /[ѓќѕ]/iu;
const TURKIC = /[әғқңөұүһҡҙ]/iu;

const ukrainianWords = new Set(UKRAINIAN_TELLTALES);
const russianWords = new Set(RUSSIAN_TELLTALES);

/** Letters of one kind per letter of the other by which a text that quotes the other language is still of the first. */
const CLEAR_LEAD = 4;
/**
 * Log odds for Russian of one letter that is none of іїєґыэё: they make up 8.5 % of Ukrainian text, 3 % of Russian.
 */
const PLAIN_LETTER = Math.log((1 - 0.03) / (1 - 0.085));
const TELLTALE_WORD = 1.5;
const FEWEST_ODDS = 1;
/** Bulgarian and Serbian look like short Russian: they must be clear. */
const SURE_OF_OUTSIDER = 0.95;

/** The language of a text in Cyrillic; what single letters do not decide, common words and the detector weigh. */
export function inCyrillic(text: string, detection: Detection | null): LanguageFinding {
  if (TURKIC.test(text)) return UNKNOWN_LANGUAGE;
  if (MACEDONIAN.test(text)) return { language: 'mk', confidence: sureness(2), by: 'letters' };
  if (SERBIAN.test(text)) return { language: 'sr', confidence: sureness(2), by: 'letters' };
  if (BELARUSIAN.test(text)) return { language: 'be', confidence: sureness(2), by: 'letters' };
  const ukrainian = numberOf(text, UKRAINIAN);
  const russian = numberOf(text, RUSSIAN);
  if (ukrainian > CLEAR_LEAD * russian) return { language: 'uk', confidence: sureness(ukrainian), by: 'letters' };
  if (russian > CLEAR_LEAD * ukrainian) return { language: 'ru', confidence: sureness(russian), by: 'letters' };
  const outside = detection?.language === 'bg' || detection?.language === 'sr';
  if (detection !== null && outside && russian === 0 && detection.confidence >= SURE_OF_OUTSIDER) {
    return { language: detection.language, confidence: detection.confidence, by: 'detector' };
  }
  return byWeight(text, ukrainian, russian, detection);
}

function byWeight(text: string, ukrainian: number, russian: number, detection: Detection | null): LanguageFinding {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const telltales = words.reduce((sum, word) => (
    sum + (russianWords.has(word) ? TELLTALE_WORD : 0) - (ukrainianWords.has(word) ? TELLTALE_WORD : 0)
  ), 0);
  const telling = ukrainian + russian + numberOf(text, BULGARIAN_OR_RUSSIAN);
  const plain = telling > 0 ? 0 : numberOf(text, /\p{L}/gu) * PLAIN_LETTER;
  const odds = telltales + plain + (detection?.lead('ru', 'uk') ?? 0);
  if (Math.abs(odds) < FEWEST_ODDS) return UNKNOWN_LANGUAGE;
  return { language: odds > 0 ? 'ru' : 'uk', confidence: 1 / (1 + Math.exp(-Math.abs(odds))), by: 'letters' };
}
