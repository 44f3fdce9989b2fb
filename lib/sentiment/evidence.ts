import type { Span } from '@/lib/posts/post';
import type { Lexicon } from './lexicon';
import type { Reason } from './sentiment';
import { isLoneNegator, settingOf, shiftsOn } from './shifts';
import { tokensOf, type Token } from './tokens';
import { traitsOf, type Traits } from './traits';
import { unitsOf, type Unit } from './units';

/** All that a text is judged by. */
export interface Evidence {
  /** What moves it to praise or blame, in the order of the text. */
  reasons: Reason[];
  traits: Traits;
  /** Log odds of neutral by what was learnt. */
  neutrality: number;
  /** Where words stand of which the user said what they say: nothing that is learnt of them counts. Absent: nowhere. */
  own?: readonly Span[];
}

/** What a text holds for and against praise, blame and neither, by the lists of one language. */
export function evidenceIn(text: string, lexicon: Lexicon): Evidence {
  const tokens = tokensOf(text);
  const units = unitsOf(text, tokens, lexicon);
  const setting = settingOf(units, lexicon.reach);
  const reasons: Reason[] = [];
  const own: Span[] = [];
  let sarcasm = 0;
  for (let index = 0; index < units.length; index += 1) {
    const unit = units[index];
    if (unit === undefined) break;
    const { roles, start, end, text: term } = unit;
    if (roles.sarcastic) sarcasm += 1;
    if (unit.own) own.push({ start, end });
    if (roles.value) {
      if (actsOnNext(unit, units[index + 1])) continue;
      const shifts = shiftsOn(index, roles.value, setting);
      const contribution = shifts.reduce((product, shift) => product * shift.factor, roles.value);
      const reason: Reason = { start, end, term, value: roles.value, shifts, contribution };
      if (unit.own) reason.source = 'own';
      insert(reasons, reason);
    } else if (isLoneNegator(index, setting)) {
      const value = lexicon.loneNegator;
      insert(reasons, { start, end, term, value, shifts: [], contribution: value });
    }
  }
  const traits = traitsOf(text, units, reasons, sarcasm);
  const said = own.length === 0 ? {} : { own };
  const learned = lexicon.learned?.(without(own, tokens));
  if (learned === undefined) return { reasons, traits, neutrality: 0, ...said };
  return { reasons: merged(reasons, learned.reasons), traits, neutrality: learned.neutrality, ...said };
}

/** Tokens of a text, where those at spans say nothing, and stand between the others like a comma. */
export function without(spans: readonly Span[], tokens: readonly Token[]): readonly Token[] {
  if (spans.length === 0) return tokens;
  return tokens.map((token) => (spans.some(({ start, end }) => token.start >= start && token.start < end) ? { ...token, kind: 'pause' } : token));
}

// A phrase with a gap begins before what stands in the gap.
function insert(reasons: Reason[], reason: Reason): void {
  if ((reasons.at(-1)?.start ?? 0) <= reason.start) {
    reasons.push(reason);
    return;
  }
  let at = reasons.length - 1;
  while (at > 0 && (reasons[at - 1]?.start ?? 0) > reason.start) at -= 1;
  reasons.splice(at, 0, reason);
}

/** Both in the order of the text; of one place that of the lists first. */
function merged(listed: readonly Reason[], learned: readonly Reason[]): Reason[] {
  if (learned.length === 0) return [...listed];
  return [...listed, ...learned].sort((a, b) => a.start - b.start);
}

// "damn good", "terribly slow": the first word says how much, not what.
function actsOnNext({ roles }: Unit, next: Unit | undefined): boolean {
  return roles.degree !== undefined && Boolean(next?.roles.value);
}
