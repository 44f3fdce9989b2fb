import { isElongated } from './lexicon';
import type { Reason } from './sentiment';
import type { Unit } from './units';
import { WEIGHTS } from './weights';

const COMMA = /^[,،]$/u;

type Shift = Reason['shifts'][number];

/** What a text is like as a whole, and where its sentences end and turn: worked out once for all of its words. */
export interface Setting {
  units: readonly Unit[];
  /** Words after a negator that it still reaches. */
  reach: number;
  /** For each unit the index of the unit that ends its sentence, or the number of units. */
  sentenceEnd: readonly number[];
  /** For each unit the index of the last contrasting word of its sentence, or -1. */
  contrast: readonly number[];
  /** Whether any of them says of what stands before it that it might have been. */
  hasUnrealBefore: boolean;
  /** A text in capitals throughout emphasises nothing by them. */
  capitalsMean: boolean;
}

/** The setting of a text's units. */
export function settingOf(units: readonly Unit[], reach: number): Setting {
  const sentenceEnd = new Array<number>(units.length);
  const contrast = new Array<number>(units.length);
  let end = units.length;
  let turn = -1;
  let hasUnrealBefore = false;
  for (let index = units.length - 1; index >= 0; index -= 1) {
    const unit = units[index];
    if (unit?.kind === 'end') {
      end = index;
      turn = -1;
    } else if (turn === -1 && unit?.roles.contrasts) {
      turn = index;
    }
    hasUnrealBefore ||= unit?.roles.unrealBefore === true;
    sentenceEnd[index] = end;
    contrast[index] = turn;
  }
  // The scan ran backwards: words after the turn have not met it yet.
  for (let index = 1; index < units.length; index += 1) {
    const before = contrast[index - 1] ?? -1;
    if (contrast[index] === -1 && units[index]?.kind !== 'end' && before !== -1) contrast[index] = before;
  }
  const capitalsMean = units.some(({ kind, text }) => kind === 'word' && text.length > 1 && text === text.toLowerCase() && text !== text.toUpperCase());
  return { units, reach, sentenceEnd, contrast, hasUnrealBefore, capitalsMean };
}

/** All that acts on the unit of a value, in the order in which it is multiplied. */
export function shiftsOn(index: number, value: number, setting: Setting): Shift[] {
  const { units } = setting;
  const unit = units[index];
  if (unit === undefined) return [];
  const shifts: Shift[] = [];
  if (unit.kind === 'word') {
    shifts.push(...fromClause(index, value, setting));
    if (setting.capitalsMean && unit.text.length > 1 && isCapitals(unit.text)) {
      shifts.push({ kind: 'emphasised', term: unit.text, factor: WEIGHTS.capitals });
    }
    const turn = setting.contrast[index] ?? -1;
    if (turn !== -1) {
      const factor = index < turn ? WEIGHTS.beforeContrast : WEIGHTS.afterContrast;
      shifts.push({ kind: 'contrasted', term: units[turn]?.text ?? '', factor });
    }
    const ending = fromEnd(units[setting.sentenceEnd[index] ?? -1]);
    if (ending !== null) shifts.push(ending);
  }
  if (isDrawnOut(unit)) shifts.push({ kind: 'emphasised', term: unit.text, factor: WEIGHTS.elongation });
  return shifts;
}

function isDrawnOut({ kind, first, last, text }: Unit): boolean {
  if (first !== last) return false;
  if (kind === 'word') return isElongated(text);
  return text.length > 2 && /^(.+?)\1+$/u.test(text) || /[)(]{3,}$/u.test(text);
}

function fromClause(index: number, value: number, setting: Setting): Shift[] {
  const before = clauseBefore(index, setting);
  // Negations in one clause agree: what denies by itself is not turned over by another.
  const unit = setting.units[index];
  const negator = unit === undefined || unit.denies ? null : unit.roles.denied ? unit : before.negator ?? negatorAfter(index, setting);
  // "not very good" is milder than "not good", not stronger: what is negated takes no degree.
  const unreal = before.unreal ?? (setting.hasUnrealBefore ? unrealAfter(index, setting) : null);
  if (negator !== null) {
    const factor = value > 0 ? WEIGHTS.negatedPositive : WEIGHTS.negatedNegative;
    const negated: Shift = { kind: 'negated', term: negator.text, factor };
    return unreal === null ? [negated] : [negated, missed(value * factor, unreal)];
  }
  const shifts: Shift[] = [];
  if (before.degree !== null) shifts.push(before.degree);
  const after = setting.units[index + 1];
  if (after?.roles.postDegree !== undefined) shifts.push(degreeBy(after, after.roles.postDegree));
  if (unreal !== null) shifts.push(missed(value, unreal));
  else if (before.irrealis !== null) shifts.push({ kind: 'diminished', term: before.irrealis.text, factor: WEIGHTS.irrealis });
  return shifts;
}

/** What becomes of a value that was not so, but might have been. */
function missed(value: number, { text }: Unit): Shift {
  return value > 0
    ? { kind: 'negated', term: text, factor: WEIGHTS.unrealPraise }
    : { kind: 'diminished', term: text, factor: WEIGHTS.unrealBlame };
}

interface Before {
  negator: Unit | null;
  degree: Shift | null;
  irrealis: Unit | null;
  unreal: Unit | null;
}

// "If it were bright, it would be good": a comma parts "if" from what follows of it, but nothing else reaches over one.
function clauseBefore(index: number, { units, reach }: Setting): Before {
  let crossed = false;
  const found: Before = { negator: null, degree: null, irrealis: null, unreal: null };
  for (let at = index - 1, steps = 0; at >= 0; at -= 1, steps += 1) {
    const unit = units[at];
    if (!crossed && unit?.kind === 'pause' && COMMA.test(unit.text)) {
      crossed = true;
      continue;
    }
    if (unit === undefined || unit.kind !== 'word' || unit.roles.contrasts || isApart(at, index, units)) break;
    const { roles } = unit;
    if (found.negator === null && !crossed && steps < reach && roles.negates && !units[at + 1]?.roles.releases) found.negator = unit;
    if (roles.irrealis) found.irrealis ??= unit;
    if (roles.unreal && steps < WEIGHTS.unrealReach && (!crossed || roles.irrealis)) found.unreal ??= unit;
    if (!crossed && found.degree === null && steps <= WEIGHTS.degreeReach - 1 && roles.degree !== undefined) found.degree = degreeBy(unit, roles.degree);
  }
  return found;
}

// "Gefällt mir nicht": such a negator looks back where nothing of value follows it in its clause; one that only looks back
// ("değil") does so whatever follows.
function negatorAfter(index: number, { units, reach }: Setting): Unit | null {
  for (let at = index + 1; at < units.length && at <= index + reach; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || unit.roles.contrasts || isApart(at, index, units)) return null;
    if (unit.roles.negatesBefore) return unit.roles.negates && valueFollows(units, at) ? null : unit;
    if (unit.roles.value) return null;
  }
  return null;
}

// "Daha parlak olsaydı": in Turkish what is missed stands before the word that says so.
function unrealAfter(index: number, { units, reach }: Setting): Unit | null {
  for (let at = index + 1; at < units.length && at <= index + reach; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || unit.roles.contrasts || isApart(at, index, units)) return null;
    if (unit.roles.unrealBefore) return unit;
  }
  return null;
}

/** Whether a unit negates, and there is nothing of value that it could turn over: "it does not work". */
export function isLoneNegator(index: number, { units, reach }: Setting): boolean {
  const roles = units[index]?.roles;
  if (roles === undefined || !(roles.negates || roles.negatesBefore) || roles.privative || units[index + 1]?.roles.releases) return false;
  if (roles.negates && valueWithin(units, index, 1, reach)) return false;
  return !roles.negatesBefore || !valueWithin(units, index, -1, reach);
}

function valueWithin(units: readonly Unit[], from: number, step: 1 | -1, reach: number): boolean {
  for (let at = from + step, steps = 0; steps < reach; at += step, steps += 1) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || unit.roles.contrasts) return false;
    if (unit.roles.value && !isApart(from, at, units)) return true;
  }
  return false;
}

function valueFollows(units: readonly Unit[], from: number): boolean {
  for (let at = from + 1; at < units.length; at += 1) {
    const unit = units[at];
    if (unit === undefined || unit.kind !== 'word' || unit.roles.contrasts) return false;
    if (unit.roles.value) return true;
  }
  return false;
}

// A tag is a clause of its own: on its words only its other words act.
function isApart(at: number, index: number, units: readonly Unit[]): boolean {
  const tag = units[index]?.tag;
  return tag !== undefined && units[at]?.tag !== tag;
}

function degreeBy({ text }: Unit, factor: number): Shift {
  return { kind: factor > 1 ? 'intensified' : 'diminished', term: text, factor };
}

function fromEnd(end: Unit | undefined): Shift | null {
  if (end === undefined) return null;
  const exclamations = Math.min(end.text.split(/[!！]/u).length - 1, WEIGHTS.mostExclamations);
  if (exclamations > 0) return { kind: 'emphasised', term: end.text, factor: WEIGHTS.exclamation ** exclamations };
  return /[?؟？]/u.test(end.text) ? { kind: 'diminished', term: end.text, factor: WEIGHTS.question } : null;
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
