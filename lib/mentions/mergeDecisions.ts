import type { SignalKey } from '@/lib/signals/signals';
import { kindOfSignal, ONE_OF } from './decideSignals';
import type { Decisions, Mention, Stamp } from './mention';
import { isSameValue } from './sameValue';
import { decidedApart, isLater, type Knowledge } from './stamps';
import { unionOf } from './unionOf';

/** A field that was decided in both copies, differently, and without knowing of the other's decision. Null: that what was decided before was taken back. */
export interface Conflict {
  /** As it is stamped: 'sentiment', 'status', 'signals.intent:praise', 'irrelevant.<topic>'. */
  field: string;
  here: unknown;
  there: unknown;
  won: 'here' | 'there';
}

type Decided = Pick<Mention, 'decided' | 'stamps' | 'keptFor'>;

const SIGNALS = 'signals.';
/** Of these each part is decided and stamped by itself; any other field is one value, though it may be an object. */
const OF_PARTS: ReadonlySet<string> = new Set<keyof Decisions>(['signals', 'irrelevant', 'tags']);

/**
 * What the user decided of a mention in two copies: of each field what was decided last, by its stamp. Of kinds of which a
 * mention has one, what was said last to be so stays. What was kept by hand in either stays kept.
 */
export function mergeDecisions(here: Decided, there: Decided, known: Knowledge | null = null): Decided & { conflicts: Conflict[] } {
  const [own, other] = [valuesOf(here.decided), valuesOf(there.decided)];
  const values = new Map<string, unknown>();
  const stamps: Record<string, Stamp> = {};
  const conflicts: Conflict[] = [];
  for (const field of unionOf([...own.keys(), ...Object.keys(here.stamps)], [...other.keys(), ...Object.keys(there.stamps)])) {
    const [mine, theirs] = [here.stamps[field], there.stamps[field]];
    const won = isLater(theirs, mine) ? 'there' : isLater(mine, theirs) || own.has(field) ? 'here' : 'there';
    const stamp = won === 'here' ? mine : theirs;
    const value = won === 'here' ? own.get(field) : other.get(field);
    if (stamp !== undefined) stamps[field] = stamp;
    if (value !== undefined) values.set(field, value);
    const conflict: Conflict = { field, here: own.get(field) ?? null, there: other.get(field) ?? null, won };
    if (mine !== undefined && theirs !== undefined && field !== 'keptFor' && decidedApart(mine, theirs, known) && !isSameValue(conflict.here, conflict.there)) conflicts.push(conflict);
  }
  conflicts.push(...keepOneOfEach(values, stamps, own, known));
  const keptFor = unionOf(here.keptFor ?? [], there.keptFor ?? []);
  const decided = decidedOf(values);
  const isDecided = here.decided !== undefined || there.decided !== undefined;
  return { stamps, conflicts, ...(isDecided ? { decided } : {}), ...(keptFor.length > 0 ? { keptFor } : {}) };
}

/** Where each copy says of another signal that the mention is of its kind, the one said last stays. */
function keepOneOfEach(values: Map<string, unknown>, stamps: Record<string, Stamp>, own: ReadonlyMap<string, unknown>, known: Knowledge | null): Conflict[] {
  const conflicts: Conflict[] = [];
  for (const kind of ONE_OF) {
    const isOfKind = (field: string): boolean => field.startsWith(SIGNALS) && kindOfSignal(field.slice(SIGNALS.length) as SignalKey) === kind;
    const said = [...values].flatMap(([field, value]) => (value === true && isOfKind(field) ? [field] : []));
    const [last, ...others] = said.toSorted((a, b) => (isLater(stamps[a], stamps[b]) ? -1 : isLater(stamps[b], stamps[a]) ? 1 : a < b ? -1 : 1));
    const stamp = last === undefined ? undefined : stamps[last];
    for (const field of others) {
      const isHere = own.get(field) === true;
      const before = stamps[field];
      values.delete(field);
      if (stamp !== undefined) stamps[field] = stamp;
      const [mine, theirs] = isHere ? [before, stamp] : [stamp, before];
      if (mine !== undefined && theirs !== undefined && !decidedApart(mine, theirs, known)) continue;
      conflicts.push({ field, here: isHere ? true : null, there: isHere ? null : true, won: isHere ? 'there' : 'here' });
    }
  }
  return conflicts;
}

/** Each decided value by the field under which it is stamped. */
function valuesOf(decided: Decisions = {}): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const [name, value] of Object.entries(decided)) {
    if (!OF_PARTS.has(name)) values.set(name, value);
    else for (const [part, its] of Object.entries(value)) values.set(`${name}.${part}`, its);
  }
  return values;
}

function decidedOf(values: ReadonlyMap<string, unknown>): Decisions {
  const decided: Record<string, unknown> = {};
  for (const [field, value] of values) {
    const at = field.indexOf('.');
    if (at < 0) {
      decided[field] = value;
      continue;
    }
    const [name, part] = [field.slice(0, at), field.slice(at + 1)];
    decided[name] = { ...(decided[name] as Record<string, unknown> | undefined), [part]: value };
  }
  return decided;
}
