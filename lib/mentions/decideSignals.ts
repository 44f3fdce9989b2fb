import type { SignalKey } from '@/lib/signals/signals';
import { countedAs, renewMatches, type Renewal } from './matches';
import type { Decisions, Match, Mention, Stamp } from './mention';
import type { SignalValue } from './signalValue';

/** Kinds of which a mention has one: what is decided to be so takes the place of what was. */
export const ONE_OF: readonly string[] = ['intent', 'tone', 'address', 'stage'];

/** The kind that a key is of: 'intent' of 'intent:cancel'. */
export function kindOfSignal(key: SignalKey): string {
  return key.split(':', 1)[0] ?? key;
}

/**
 * The user's own word on a signal, stamped by its key. The queue of its matches follows. `before` is what held of all that
 * changes, so that deciding it, in its order, undoes this.
 */
export function decideSignal(
  mention: Mention,
  matches: readonly Match[],
  { key, value, stamp }: SignalValue & { stamp: Stamp },
): { mention: Mention; before: SignalValue[] } & Renewal {
  const { signals: known = {}, ...others } = mention.decided ?? {};
  const signals = { ...known };
  const stamps = { ...mention.stamps };
  const before: SignalValue[] = [];
  const set = ({ key: one, value: its }: SignalValue): void => {
    before.push({ key: one, value: signals[one] ?? null });
    if (its === null) delete signals[one];
    else signals[one] = its;
    stamps[`signals.${one}`] = stamp;
  };
  set({ key, value });
  if (value === true && ONE_OF.includes(kindOfSignal(key))) {
    for (const other of othersThatAre(signals, key)) set({ key: other, value: null });
  }
  const decided: Decisions = Object.keys(signals).length === 0 ? others : { ...others, signals };
  const changed = { ...mention, decided, stamps };
  return { mention: changed, before, ...renewMatches(changed, matches, (match) => countedAs(changed, match)) };
}

function othersThatAre(signals: NonNullable<Decisions['signals']>, key: SignalKey): SignalKey[] {
  const kind = kindOfSignal(key);
  const keys = Object.keys(signals) as SignalKey[];
  return keys.filter((other) => other !== key && kindOfSignal(other) === kind && signals[other] === true);
}
