import type { Span } from '@/lib/posts/post';
import { clausesOf, type Clause } from './clauses';
import { judge, sumOf } from './judge';
import type { Reason, Sentiment } from './sentiment';
import { tokensOf } from './tokens';
import { traitsOf } from './traits';

/** What is good about one thing says less about what it is measured against. */
const MEASURED_AGAINST = -0.5;

/** Places of a text at which one of several things is named; `own`: the thing that is asked about. */
interface Naming extends Span {
  own: boolean;
}

/**
 * The sentiment toward what is named at `own`, where `others` name other things: made of the reasons in the clauses that
 * speak of it. A clause speaks of what it names, else of what was named last, else of what is named next; "better than
 * Globex" speaks of Globex, too, the other way round. The sentiment of the whole where nothing else is named.
 */
export function sentimentToward(
  text: string,
  whole: Sentiment,
  language: string | null,
  { own, others }: { own: readonly Span[]; others: readonly Span[] },
): Sentiment {
  const elsewhere = others.filter((other) => !own.some((one) => overlaps(one, other)));
  if (whole.score === null || own.length === 0 || elsewhere.length === 0) return whole;
  const namings = [...own.map((span) => ({ ...span, own: true })), ...elsewhere.map((span) => ({ ...span, own: false }))]
    .toSorted((a, b) => a.start - b.start);
  const clauses = clausesOf(text, language);
  const reasons = whole.reasons.flatMap((reason): Reason[] => {
    const factor = shareOf(reason, namings, clauses);
    return factor === 0 ? [] : [{ ...reason, contribution: reason.contribution * factor }];
  });
  if (reasons.length === whole.reasons.length && sumOf(reasons) === sumOf(whole.reasons)) return whole;
  const { neutrality = 0, sarcasm = 0 } = whole;
  const found = judge({ reasons, traits: traitsOf(text, tokensOf(text), reasons.filter(isListed), sarcasm), neutrality });
  // Words that may not be meant do not say of which others they tell so.
  return sarcasm > 0 && whole.label === 'unsure' ? { ...found, label: 'unsure' } : found;
}

/** Traits are those of what lists say: so was fitted what they count for. */
const isListed = ({ source }: Reason): boolean => source !== 'learned' && source !== 'adapted';

/** How much of a reason is said of what is asked about: all of it, nothing, or a part the other way round. */
function shareOf(reason: Reason, namings: readonly Naming[], clauses: readonly Clause[]): number {
  // What the whole text is like is said of all that it names.
  if (reason.term === '') return 1;
  const clause = clauses.findLast(({ start }) => start <= reason.start);
  if (clause === undefined) return 0;
  const here = namings.filter(({ start }) => start >= clause.start && start < clause.end);
  const comparer = clause.comparers.find((at) => at > reason.start && here.some(({ start }) => start > at));
  if (comparer !== undefined) {
    const against = here.filter(({ start }) => start > comparer);
    const of = here.filter(({ start }) => start < comparer);
    const subject = of.length > 0 ? of : [...lastBefore(namings, clause.start)];
    if (subject.some(({ own }) => own)) return 1;
    return against.some(({ own }) => own) ? MEASURED_AGAINST : 0;
  }
  if (here.length > 0) return here.some(({ own }) => own) ? 1 : 0;
  const before = lastBefore(namings, clause.start);
  const spoken = before.length > 0 ? before : namings.slice(0, 1);
  return spoken.some(({ own }) => own) ? 1 : 0;
}

function lastBefore(namings: readonly Naming[], at: number): readonly Naming[] {
  const last = namings.findLast(({ start }) => start < at);
  return last === undefined ? [] : [last];
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
