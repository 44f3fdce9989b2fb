import type { DetectorTable } from 'eld-detector';
import { inCyrillic } from './cyrillic';
import { detectorOn } from './detect';
import type { Detection } from './detect';
import { UNKNOWN_LANGUAGE } from './finding';
import type { LanguageFinding } from './finding';
import { frisianSigns, looksFrisian } from './frisian';
import { byTelltale, inArabicScript, lettersOf, withoutNoise } from './letters';
import type { Script } from './letters';
import { isWrittenIn, pageLanguage } from './pageLanguage';

export type { DetectorTable } from 'eld-detector';

/** Finds the language of a text; `declared` is what the page says about it (BCP 47). */
export type Identify = (text: string, declared?: string | null) => LanguageFinding;

/** Longest stretch of a text that is looked at, in UTF-16 units. */
const MOST_READ = 1_000;
/** Texts with fewer letters are short: the detector must be surer, and the page's word counts for more. */
const SHORT = 12;
/** Fewer letters than this are no evidence for the detector: laughter and abbreviations are of no language. */
const FEWEST = 6;
const LIKELY = 0.7;
const SURE = 0.9;
const SURE_OF_SHORT = 0.98;
/** How far the page's word is trusted where the text does not speak against it. */
const PAGE_CONFIDENCE = 0.6;
/** Log odds against it at which a declared language still wins. */
const CLOSE = 1;

/** An identifier on the detector's table; with null (not loaded yet) it has letters and the page's word only. */
export function createIdentifier(table: DetectorTable | null): Identify {
  const detect = table === null ? () => null : detectorOn(table);
  return (text, declared) => {
    const plain = withoutNoise(text.length > MOST_READ * 2 ? text.slice(0, MOST_READ * 2) : text).slice(0, MOST_READ);
    const letters = lettersOf(plain);
    if (letters.script === null) return UNKNOWN_LANGUAGE;
    if (letters.own !== null) {
      return { language: letters.own, confidence: letters.count < FEWEST ? 0.8 : 0.98, by: 'letters' };
    }
    const page = fitting(pageLanguage(declared), letters.script);
    if (letters.script === 'arabic') return inArabicScript(plain);
    const detection = detect(plain);
    if (letters.script === 'cyrillic') return orPage(inCyrillic(plain, detection), page);
    const listens = letters.count < SHORT || detection === null;
    return orPage(inLatin(plain, letters.count, detection, page), listens ? page : null);
  };
}

function inLatin(plain: string, letters: number, detection: Detection | null, page: string | null): LanguageFinding {
  const frisian = frisianOr(plain, detection?.language === 'nl');
  if (frisian !== null) return frisian;
  if (detection !== null && letters >= FEWEST) {
    const { language, confidence } = detection;
    const agreed = language === page;
    const needed = letters < SHORT && !agreed ? SURE_OF_SHORT : SURE;
    if (confidence >= needed) return { language, confidence, by: 'detector' };
    if (page !== null && !agreed && detection.lead(language, page) < CLOSE) return fromPage(page);
    if (confidence >= LIKELY && (letters >= SHORT || agreed)) return { language, confidence, by: 'detector' };
  }
  return byTelltale(plain) ?? UNKNOWN_LANGUAGE;
}

// The detector takes West Frisian for Dutch, or for a neighbour; where the signs conflict nothing is claimed.
function frisianOr(plain: string, detectedDutch: boolean): LanguageFinding | null {
  const signs = frisianSigns(plain);
  const answer = looksFrisian(signs, detectedDutch);
  if (answer === 'no') return null;
  if (answer === 'unclear') return UNKNOWN_LANGUAGE;
  return { language: 'fy', confidence: 1 - 0.5 / (1 + signs.frisian - signs.dutch), by: 'letters' };
}

function fitting(page: string | null, script: Script): string | null {
  return page !== null && isWrittenIn(page, script) ? page : null;
}

function orPage(finding: LanguageFinding, page: string | null): LanguageFinding {
  return finding.language === null && page !== null ? fromPage(page) : finding;
}

function fromPage(language: string): LanguageFinding {
  return { language, confidence: PAGE_CONFIDENCE, by: 'page' };
}
