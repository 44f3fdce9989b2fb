import { skeletonOf } from './ageSkeleton';
import type { Unit } from './dates';
import { FRISIAN_AGES } from './packs/fy/ages';
import { SPOKEN_AGES } from './spokenAges';

/** Ages as a language writes them: unit, number (null: it stands where the `#` is), wordings in small letters. */
export type AgeWords = readonly (readonly [unit: Unit, count: number | null, wordings: readonly string[]])[];

/** What a wording says; `count` is null where the number stands in the text. */
export interface Age {
  unit: Unit;
  count: number | null;
}

export interface AgePatterns {
  /** Wordings that may stand in a longer text ("Edited: 2 hours ago"), by their skeletons. */
  within: ReadonlyMap<string, Age>;
  /** Skeletons of `within`, the longest first. */
  longestFirst: readonly string[];
  /** Wordings that are ages only where nothing else stands beside them ("2 hr", "3 Tage", "vor einem Monat"). */
  alone: ReadonlyMap<string, Age>;
}

const OWN_WORDS: Readonly<Record<string, AgeWords>> = { ...SPOKEN_AGES, fy: FRISIAN_AGES };

const NORWEGIAN = [[/#døgn/u, '#dager'], [/#døgn/u, '#dag']] as const;

/** Other wordings that sites use for the browser's own, as skeletons. */
const REWORDED: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  ar: [[/قبل/u, 'منذ']],
  bn: [[/ঘণ্টা/u, 'ঘন্টা']],
  el: [[/^πριν από(?: |(?=#))/u, 'πριν ']],
  fa: [[/پیش/u, 'قبل']],
  fil: [[/ ang nakalipas/u, ' na ang nakalipas']],
  id: [[/ yang lalu/u, ' lalu']],
  ja: [[/#か月/u, '#ヶ月'], [/#か月/u, '#カ月'], [/#か月/u, '#ヵ月']],
  ms: [[/ yang lalu/u, ' lalu']],
  nb: NORWEGIAN,
  no: NORWEGIAN,
  pt: [[/^há(#.*)/u, '$1 atrás']],
  uk: [[/^учора$/u, 'вчора']],
};

/** What languages write for a 1 before a unit; '' where they leave it out ("месяц назад"). */
const ONE: Readonly<Record<string, string>> = {
  af: "'n", be: '', bg: '', bs: '', ca: 'un una', cs: '', da: 'en et', de: 'einem einer ein eine einen', el: 'ένα έναν μία μια',
  en: 'a an', es: 'un una', et: '', fa: 'یک', fi: '', fr: 'un une', gl: 'un unha', hi: 'एक', hr: '', hu: 'egy', it: "un una un'",
  lt: '', lv: '', mk: '', nb: 'en et ett', nl: 'een één', nn: 'ein eit', no: 'en et ett', pl: '', pt: 'um uma', ro: 'o un', ru: '',
  sk: '', sl: '', sr: '', sv: 'en ett', tr: 'bir', uk: '', ur: 'ایک', vi: 'một',
};

const UNITS: readonly Unit[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const STYLES = ['long', 'short', 'narrow'] as const;

const known = new Map<string, AgePatterns>();

/** Most languages of which patterns are kept at a time. */
const MOST_KNOWN = 12;

/**
 * How a language (BCP 47) writes ages: what `Intl.RelativeTimeFormat` would write, in all its styles, turned round.
 * A wording that stands for two different ages is left out. Empty for a language that neither the browser nor we know.
 */
export function agePatterns(language: string): AgePatterns {
  const name = language.slice(0, 35).replaceAll('_', '-');
  const made = known.get(name);
  if (made !== undefined) return made;
  if (known.size >= MOST_KNOWN) known.clear();
  const primary = name.toLowerCase().split('-')[0] ?? '';
  const within = new Map<string, Age | null>();
  const alone = new Map<string, Age | null>();
  const locale = supported(name);
  if (locale !== null) {
    addRelative(within, locale);
    addBare(alone, locale);
  }
  const asFound = new Map(within);
  for (const [from, to] of ownOf(REWORDED, primary) ?? []) {
    for (const [text, age] of asFound) {
      if (from.test(text)) note(within, skeletonOf(text.replace(from, to)).text, age);
    }
  }
  for (const [unit, count, wordings] of ownOf(OWN_WORDS, primary) ?? []) {
    for (const wording of wordings) within.set(skeletonOf(wording).text, { unit, count });
  }
  const sure = withoutNulls(within);
  for (const word of ownOf(ONE, primary)?.split(' ') ?? []) {
    for (const [text, { unit }] of sure) {
      if (text.includes('#')) note(alone, skeletonOf(text.replace('#', ` ${word} `).replace("' ", "'")).text, { unit, count: 1 });
    }
  }
  const longestFirst = [...sure.keys()].sort((a, b) => b.length - a.length);
  const patterns = { within: sure, longestFirst, alone: withoutNulls(alone) };
  known.set(name, patterns);
  return patterns;
}

function ownOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** The browser falls back to its own language for one that it does not know: that would be a guess. */
function supported(name: string): string | null {
  try {
    return Intl.RelativeTimeFormat.supportedLocalesOf([name])[0] ?? null;
  } catch {
    return null;
  }
}

function addRelative(patterns: Map<string, Age | null>, locale: string): void {
  const counts = countsOf(locale);
  for (const style of STYLES) {
    const always = new Intl.RelativeTimeFormat(locale, { style, numeric: 'always' });
    const auto = new Intl.RelativeTimeFormat(locale, { style, numeric: 'auto' });
    for (const unit of UNITS) {
      for (const count of counts) add(patterns, always.format(-count, unit), unit, count);
      for (const count of [1, 2, 3]) add(patterns, auto.format(-count, unit), unit, count);
    }
    add(patterns, auto.format(-0, 'second'), 'second', 0);
    add(patterns, auto.format(-0, 'day'), 'day', 0);
  }
}

function addBare(patterns: Map<string, Age | null>, locale: string): void {
  for (const unitDisplay of STYLES) {
    for (const unit of UNITS) {
      const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay });
      for (const count of countsOf(locale)) add(patterns, format.format(count), unit, count);
    }
  }
}

/** One number for each form that nouns take after numbers; 1 and 2 have words of their own in some languages. */
function countsOf(locale: string): number[] {
  const rules = new Intl.PluralRules(locale);
  const first = new Map<string, number>();
  for (let count = 1; count <= 120; count++) {
    const form = rules.select(count);
    if (!first.has(form)) first.set(form, count);
  }
  return [...new Set([1, 2, 5, ...first.values()])];
}

function add(patterns: Map<string, Age | null>, wording: string, unit: Unit, count: number): void {
  const { text, numbers } = skeletonOf(wording);
  if (!/[\p{L}\p{M}]/u.test(text)) return;
  note(patterns, text, { unit, count: numbers.length > 0 ? null : count });
  // "לפני שעתיים (2)": the number only repeats the word.
  const plain = text.replace(/ ?\(#\)/u, '');
  if (plain !== text) note(patterns, plain, { unit, count });
}

function note(patterns: Map<string, Age | null>, text: string, age: Age | null): void {
  const other = patterns.get(text);
  if (other === undefined) patterns.set(text, age);
  else if (age === null || other?.unit !== age.unit || other.count !== age.count) patterns.set(text, null);
}

function withoutNulls(patterns: ReadonlyMap<string, Age | null>): Map<string, Age> {
  const sure = new Map<string, Age>();
  for (const [text, age] of patterns) if (age !== null) sure.set(text, age);
  return sure;
}
