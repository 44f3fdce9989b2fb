import type { DetectorTable } from 'eld-detector';
import { arabicSigns, byArabicSigns } from './arabizi';
import { commonWordsOf } from './commonWords';
import type { CommonWords, FindCommonWords } from './commonWords';
import { inCyrillic } from './cyrillic';
import { detectorOn } from './detect';
import type { Detection } from './detect';
import { UNKNOWN_LANGUAGE } from './finding';
import type { LanguageFinding } from './finding';
import { frisianSigns, looksFrisian } from './frisian';
import type { FrisianSigns } from './frisian';
import { neighbourOf } from './latinNeighbours';
import { byTelltale, inArabicScript, lettersOf, withoutNoise, withoutQuotes } from './letters';
import type { Script } from './letters';
import type { Telltales } from './packs/telltales';
import { isWrittenIn, pageLanguage } from './pageLanguage';
import { signsIn } from './telltaleSigns';
import type { SignsOf } from './telltaleSigns';

/** What languages are told apart by: `data/languages.json` of the package. */
export interface LanguageTable {
  detector: DetectorTable;
  /** By code. */
  telltales: Readonly<Record<string, Telltales>>;
  /** Words of each language that stand in texts of any subject, parted by spaces, by code. */
  stopWords: Readonly<Record<string, string>>;
}

/** Finds the language of a text; `declared` is what the page says about it (BCP 47). */
export type Identify = (text: string, declared?: string | null) => LanguageFinding;

/** Longest stretch of a text that is looked at, in UTF-16 units. */
const MOST_READ = 1_000;
/** Texts with fewer letters are short: the detector must be surer, and the page's word counts for more. */
const SHORT = 12;
/** So many letters beside a quotation are enough. */
const ENOUGH = 30;
/** Fewer letters than this are no evidence for the detector: abbreviations are of no language. */
const FEWEST = 6;
/** How sure the detector must be of a text that has a common word of the language, of one that has none, of a short one. */
const LIKELY = 0.64;
const LIKELY_WITHOUT_WORDS = 0.75;
const SURE = 0.9;
const LIKELY_OUTSIDER = 0.7;
/** What the detector knows of a text, by the root of its length, at least: made-up words and names stay below. */
const LEAST_KNOWN = 0.4;
/** Fewer letters without a common word may be names. */
const NAMES = 16;
const SURE_OF_SHORT = 0.98;
/** How far the page's word is trusted where the text does not speak against it. */
const PAGE_CONFIDENCE = 0.6;
/** Log odds against it at which a declared language still wins. */
const CLOSE = 1;
/** A second language carries part of a text from so many common words of its own, and from this share of the first one's. */
const FEWEST_WORDS = 3;
const PART = 0.4;
/** Or a clause of so many characters is surely and by so much in it, and has common words of it that weigh so much. */
const CLAUSE = 25;
const CLAUSE_END = /[,.!?]+(?:\s|$)/u;
const SURE_OF_CLAUSE = 0.97;
const CLEAR = 3;
const FEWEST_IN_CLAUSE = 2;

/** What finds the language of a text, made of a table. */
interface Finders {
  detect: (text: string, common: CommonWords) => Detection | null;
  commonWordsIn: FindCommonWords;
  signsOf: SignsOf;
}

/** An identifier on a table; with null it has letters and the page's word only. */
export function createIdentifier(table: LanguageTable | null): Identify {
  const finders: Finders = {
    detect: table === null ? () => null : detectorOn(table.detector),
    commonWordsIn: commonWordsOf(table?.stopWords ?? {}),
    signsOf: signsIn(table?.telltales ?? {}),
  };
  const { detect, commonWordsIn, signsOf } = finders;
  const find = (text: string, plain: string, declared?: string | null): LanguageFinding => {
    const letters = lettersOf(plain);
    const { script } = letters;
    if (script === null) return UNKNOWN_LANGUAGE;
    const inOneScript = (): LanguageFinding => {
      if (letters.own !== null) {
        return { language: letters.own, confidence: letters.count < FEWEST ? 0.8 : 0.98, by: 'letters' };
      }
      if (script === 'arabic') return inArabicScript(plain, signsOf);
      const common = commonWordsIn(plain);
      const detection = detect(plain, common);
      const page = fitting(pageLanguage(declared), script);
      if (script === 'cyrillic') return orPage(inCyrillic(plain, detection, signsOf), page);
      const arabic = arabicSigns(text, plain, signsOf);
      const inFigures = byArabicSigns(arabic, common);
      if (inFigures !== null) return inFigures;
      const listens = letters.count < SHORT || detection === null;
      const finding = orPage(inLatin(plain, letters.count, common, detection, page, signsOf), listens ? page : null);
      return isMixed(finding.language, plain, common, finders) || arabic.signs >= FEWEST_WORDS ? { ...finding, mixed: true } : finding;
    };
    const finding = inOneScript();
    return letters.mixed && finding.language !== null ? { ...finding, mixed: true } : finding;
  };
  return (text, declared) => {
    const stretch = ownWords(text.slice(0, MOST_READ * 2));
    const finding = find(stretch, withoutNoise(stretch).slice(0, MOST_READ), declared);
    if (finding.confidence >= SURE || !stretch.includes('#')) return finding;
    const withTags = find(stretch, withoutNoise(stretch, true).slice(0, MOST_READ), declared);
    return withTags.language === null ? finding : withTags;
  };
}

/** A text without its quotations, where enough is left. */
function ownWords(text: string): string {
  const own = withoutQuotes(text);
  if (own === text) return text;
  return lettersOf(withoutNoise(own)).count >= ENOUGH ? own : text;
}

function inLatin(
  plain: string,
  letters: number,
  common: CommonWords,
  detection: Detection | null,
  page: string | null,
  signsOf: SignsOf,
): LanguageFinding {
  const frisian = frisianOr(frisianSigns(plain, signsOf), detection, common, letters < SHORT ? page : null);
  if (frisian !== null) return frisian;
  if (detection !== null && letters >= FEWEST) {
    const { language, confidence } = detection;
    const neighbour = neighbourOf(detection, plain, common, signsOf);
    if (neighbour !== null) return neighbour;
    const agreed = language === page;
    const isBare = letters < SHORT && !agreed && !common.own.has(language);
    if (confidence >= (isBare ? SURE_OF_SHORT : SURE)) return { language, confidence, by: 'detector' };
    if (page !== null && !agreed && detection.lead(language, page) < CLOSE) return fromPage(page);
    const telltale = byTelltale(plain);
    if (telltale !== null) return telltale;
    if (confidence >= neededFor(letters, detection, common) && (letters >= SHORT || agreed)) {
      return { language, confidence, by: 'detector' };
    }
  }
  return byTelltale(plain) ?? UNKNOWN_LANGUAGE;
}

function neededFor(letters: number, { language, isExpected, known }: Detection, { weights }: CommonWords): number {
  const isKnown = weights.has(language) || letters >= NAMES && known >= LEAST_KNOWN;
  if (!isKnown) return LIKELY_WITHOUT_WORDS;
  return isExpected ? LIKELY : LIKELY_OUTSIDER;
}

// The detector takes West Frisian for Dutch, or for a neighbour; where the signs conflict nothing is claimed.
function frisianOr(signs: FrisianSigns, detection: Detection | null, common: CommonWords, page: string | null): LanguageFinding | null {
  // Dutch pages are where West Frisian is written.
  if (page === 'nl' && signs.own > 0 && signs.dutch === 0) return fromPage('fy');
  const answer = looksFrisian(signs, detection, common);
  if (answer === 'no') return null;
  if (answer === 'unclear') return UNKNOWN_LANGUAGE;
  const finding: LanguageFinding = { language: 'fy', confidence: 1 - 0.5 / (1 + signs.odds), by: 'letters' };
  return signs.dutch >= FEWEST_WORDS && signs.dutch >= PART * signs.own ? { ...finding, mixed: true } : finding;
}

function isMixed(
  language: string | null,
  plain: string,
  { own, weights }: CommonWords,
  { detect, commonWordsIn }: Finders,
): boolean {
  if (language === null) return false;
  const first = own.get(language) ?? 0;
  const isShared = first > 0 && [...own].some(([other, words]) => other !== language && words >= FEWEST_WORDS && words >= PART * first);
  if (isShared) return true;
  const others = [...weights].filter(([other, weight]) => other !== language && weight >= FEWEST_IN_CLAUSE).map(([other]) => other);
  return others.length > 0 && plain.length >= 2 * CLAUSE && plain.split(CLAUSE_END).some((clause) => {
    if (clause.length < CLAUSE) return false;
    const common = commonWordsIn(clause);
    const found = detect(clause, common);
    return found !== null && others.includes(found.language) && found.confidence >= SURE_OF_CLAUSE
      && found.lead(found.language, language) >= CLEAR && (common.weights.get(found.language) ?? 0) >= FEWEST_IN_CLAUSE;
  });
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
