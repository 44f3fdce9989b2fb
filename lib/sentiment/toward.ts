import type { Span } from '@/lib/posts/post';
import { clausesOf, type Clause } from './clauses';
import { judge, sumOf } from './judge';
import type { Measure } from './measures';
import type { Naming } from './pieces';
import { isOfLists, type Reason, type Sentiment } from './sentiment';
import { tokensOf } from './tokens';
import { traitsOf } from './traits';
import { isListed, turnsOf, type Turns } from './turns';

/** What is good about one thing says less about what it is measured against. */
const MEASURED_AGAINST = -0.5;
/** What is "less good than" another thing is, measured by it, not good. */
const LESS = -1;
/** What is said in a sentence before anything is named need not be said of what is named next. */
const BEFORE_NAMED = 0.5;

/**
 * The sentiment toward what is named at `own`, where `others` name other things: made of the reasons in the clauses that
 * speak of it. A clause speaks of what it names, else of what was named last, else of what is named next; "better than
 * Globex" speaks of Globex, too, the other way round. The sentiment of the whole where nothing else is named, or all that
 * is said is said of it.
 */
export function sentimentToward(
  text: string,
  whole: Sentiment,
  language: string | null,
  { own, others }: { own: readonly Span[]; others: readonly Span[] },
): Sentiment {
  const elsewhere = others.filter((other) => !own.some((one) => overlaps(one, other)));
  if (whole.score === null || own.length === 0 || elsewhere.length === 0) return whole;
  const namings = apart([...own.map((span) => ({ ...span, own: true })), ...elsewhere.map((span) => ({ ...span, own: false }))]);
  const setting = settingOf(text, language, namings);
  return judged(text, whole, setting, ({ own: isOwn }) => isOwn);
}

/**
 * The sentiment toward each of several things that a text names, as `sentimentToward` has it; what names two of them at once
 * names both. The text is read once.
 */
export function sentimentTowardEach(
  text: string,
  whole: Sentiment,
  language: string | null,
  things: readonly (readonly Span[])[],
): Sentiment[] {
  if (whole.score === null || whole.reasons.length === 0 || things.length < 2) return things.map(() => whole);
  const namings = apart(things.flat().map((span) => ({ ...span, own: false })));
  const setting = settingOf(text, language, namings);
  return things.map((spans) => {
    const own = new Set(namings.filter((naming) => spans.some((span) => overlaps(span, naming))));
    return own.size === 0 || own.size === namings.length ? whole : judged(text, whole, setting, (naming) => own.has(naming));
  });
}

function settingOf(text: string, language: string | null, namings: readonly Naming[]): Omit<Setting, 'isOwn'> {
  const clauses = clausesOf(text, language, namings);
  return { clauses, carried: carriedBy(clauses), turns: turnsOf(language) };
}

function judged(text: string, whole: Sentiment, setting: Omit<Setting, 'isOwn'>, isOwn: Setting['isOwn']): Sentiment {
  const reasons = whole.reasons.flatMap((reason) => shareOf(reason, { ...setting, isOwn }) ?? []);
  if (reasons.length === whole.reasons.length && sumOf(reasons) === sumOf(whole.reasons)) return whole;
  const { neutrality = 0, sarcasm = 0 } = whole;
  // Traits are those of what lists say: so was fitted what they count for.
  const found = judge({ reasons, traits: traitsOf(text, tokensOf(text), reasons.filter(isOfLists), sarcasm), neutrality });
  // Words that may not be meant do not say of which others they tell so.
  return sarcasm > 0 && whole.label === 'unsure' ? { ...found, label: 'unsure' } : found;
}

/** Namings in order; of those that overlap the first. */
function apart(namings: readonly Naming[]): Naming[] {
  const kept: Naming[] = [];
  for (const naming of namings.toSorted((a, b) => a.start - b.start)) {
    if (naming.start >= (kept.at(-1)?.end ?? 0)) kept.push(naming);
  }
  return kept;
}

/** A naming that a clause speaks of without naming it, and how much of what it says. */
interface Carried {
  naming: Naming;
  factor: number;
}

interface Setting {
  clauses: readonly Clause[];
  carried: readonly (Carried | null)[];
  turns: Turns;
  /** Whether a naming names what is asked about. */
  isOwn: (naming: Naming) => boolean;
}

/** What of a reason is said of what is asked about: all of it, a part, or a part the other way round; null: nothing. */
function shareOf(reason: Reason, { clauses, carried, turns, isOwn }: Setting): Reason | null {
  // What the whole text is like is said of all that it names.
  if (reason.term === '') return reason;
  const at = clauses.findLastIndex(({ start }) => start <= reason.start);
  const clause = clauses[at];
  if (clause === undefined) return null;
  const from = carried[at] ?? null;
  const measure = clause.measures.findLast((one) => measures(one, reason, turns));
  if (measure === undefined) {
    if (clause.namings.length > 0) return clause.namings.some(isOwn) ? reason : null;
    return from !== null && isOwn(from.naming) ? shifted(reason, { kind: 'distant', term: '', factor: from.factor }) : null;
  }
  const named = clause.namings.filter((naming) => !measure.against.includes(naming));
  const isSubject = named.length > 0 ? named.some(isOwn) : from !== null && isOwn(from.naming);
  const sign = isLess(reason, turns) ? LESS : 1;
  if (isSubject) return shifted(reason, { kind: 'compared', term: measure.term, factor: sign });
  if (!measure.against.some(isOwn)) return null;
  return shifted(reason, { kind: 'compared', term: measure.term, factor: sign * MEASURED_AGAINST });
}

function measures({ kind, start }: Measure, { start: at, shifts, term }: Reason, { negators }: Turns): boolean {
  if (kind === 'alike') return shifts.some((shift) => shift.kind === 'negated') || term.split(' ').some((word) => isListed(negators, word));
  return kind === 'apart' || at <= start;
}

const isLess = ({ shifts }: Reason, { lessers }: Turns): boolean =>
  shifts.some(({ kind, term }) => kind === 'diminished' && isListed(lessers, term));

/**
 * What each clause speaks of beside what it names: what was named last, else what is named next. What others were only
 * measured against is not spoken of any more, but for "…, which".
 */
function carriedBy(clauses: readonly Clause[]): (Carried | null)[] {
  const carried: (Carried | null)[] = [];
  let last: Naming | undefined;
  let lastSubject: Naming | undefined;
  for (const { namings, measures: found, isRelative } of clauses) {
    const naming = isRelative ? last : lastSubject ?? last;
    carried.push(naming === undefined ? null : { naming, factor: 1 });
    last = namings.at(-1) ?? last;
    lastSubject = namings.findLast((one) => !found.some(({ against }) => against.includes(one))) ?? lastSubject;
  }
  let next: { naming: Naming; sentence: number } | null = null;
  for (const [at, { namings: [naming], sentence }] of [...clauses.entries()].toReversed()) {
    if (next !== null) carried[at] ??= { naming: next.naming, factor: next.sentence === sentence ? 1 : BEFORE_NAMED };
    if (naming !== undefined) next = { naming, sentence };
  }
  return carried;
}

function shifted(reason: Reason, shift: Reason['shifts'][number]): Reason {
  if (shift.factor === 1) return reason;
  return { ...reason, shifts: [...reason.shifts, shift], contribution: reason.contribution * shift.factor };
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
