import { decidedSignal } from '@/lib/mentions/signalValue';
import { intentOf, type Match, type Mention } from '@/lib/mentions/mention';
import type { SentimentLabel } from '@/lib/sentiment/sentiment';
import { LIFE_EVENTS, type AspectFound, type Cue, type LifeEvent, type SignalKey, type StageFound } from '@/lib/signals/signals';

/** A signal as a row shows it. */
export interface ShownSignal {
  key: SignalKey;
  cues: readonly Cue[];
  /** found: by Earshot; yours: the user says so; rejected: Earshot found it, the user says that it is not so. */
  state: 'found' | 'yours' | 'rejected';
  /** How an aspect comes off; absent where the user added it. */
  label?: SentimentLabel;
  /** What decided a stage that no words show. */
  by?: StageFound['by'];
}

type Found = Omit<ShownSignal, 'state'>;

/** All that is said of a mention, by Earshot and by the user, in the order in which it is read. `aspects`: as `aspectsUnder` gives them. */
export function shownSignals(mention: Mention, aspects: readonly AspectFound[]): ShownSignal[] {
  const { intent, signals = {} } = mention.understanding;
  const cuesOf = (kind: string): Cue[] => (intent?.reasons ?? []).filter((reason) => reason.intent === kind);
  const leading = intentOf(mention);
  const intents = [...new Set([...(intent?.intent ? [intent.intent] : []), ...(leading === null ? [] : [leading])])];
  const all = (kind: string, found: readonly { kind: string; cues: readonly Cue[] }[] | undefined): Found[] =>
    (found ?? []).map((one) => ({ ...one, key: `${kind}:${one.kind}` as SignalKey }));
  const flag = (key: SignalKey, cues: readonly Cue[] | undefined): Found[] => (cues === undefined ? [] : [{ key, cues }]);
  const one = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);
  return [
    ...ofOne(mention, 'intent', intents.map((kind) => ({ key: `intent:${kind}`, cues: cuesOf(kind) }))),
    ...ofMany(mention, 'emotion', all('emotion', signals.emotions)),
    ...ofMany(mention, 'hazard', all('hazard', signals.hazards)),
    ...ofMany(mention, 'gap', flag('gap', signals.gap)),
    ...ofMany(mention, 'event', all('event', signals.events)),
    ...ofMany(mention, 'aspect', all('aspect', aspects)),
    ...ofOne(mention, 'stage', all('stage', one(signals.stage))),
    ...ofOne(mention, 'tone', all('tone', one(signals.tone))),
    ...ofOne(mention, 'address', all('address', one(signals.address))),
    ...ofMany(mention, 'abuse', flag('abuse', signals.abuse)),
  ];
}

/** What a mention speaks of under a topic, or (null) under any of those that hear it: in their own terms where they have some. */
export function aspectsUnder(mention: Mention, matches: readonly Match[], topicId: string | null): AspectFound[] {
  const own = matches.filter((match) => topicId === null || match.topicId === topicId);
  const general = mention.understanding.signals?.aspects ?? [];
  const found = own.length === 0 ? general : own.flatMap(({ aspects }) => aspects ?? general);
  return found.filter(({ kind }, index) => found.findIndex((other) => other.kind === kind) === index);
}

/** Words that a reader may not want to see; none where the user said that they are no abuse. */
export function abuseIn(mention: Mention): readonly Cue[] {
  return decidedSignal(mention, 'abuse') === false ? [] : (mention.understanding.signals?.abuse ?? []);
}

/** The life events of a mention, without those that the user rejected. */
export function eventsOf(signals: readonly ShownSignal[]): LifeEvent[] {
  const keys = signals.flatMap(({ key, state }) => (state === 'rejected' ? [] : [key]));
  return LIFE_EVENTS.filter((event) => keys.includes(`event:${event}`));
}

/** Of kinds that a mention has any number of. */
function ofMany(mention: Mention, kind: string, found: readonly Found[]): ShownSignal[] {
  const added = decidedTrue(mention, kind).filter((key) => found.every((one) => one.key !== key));
  return [...found, ...added.map((key) => ({ key, cues: [] }))].map((one) => ({ ...one, state: stateOf(mention, one.key) }));
}

/** Of kinds that it has one of: the user's own takes the place of what was found. */
function ofOne(mention: Mention, kind: string, found: readonly Found[]): ShownSignal[] {
  const [own] = decidedTrue(mention, kind);
  return ofMany(mention, kind, found).filter(({ key, state }) => own === undefined || key === own || state === 'rejected');
}

function decidedTrue(mention: Mention, kind: string): SignalKey[] {
  const decided = mention.decided?.signals ?? {};
  const keys = Object.keys(decided) as SignalKey[];
  return keys.filter((key) => decided[key] === true && (key === kind || key.startsWith(`${kind}:`)));
}

function stateOf(mention: Mention, key: SignalKey): ShownSignal['state'] {
  const decided = decidedSignal(mention, key);
  if (decided === null) return 'found';
  return decided ? 'yours' : 'rejected';
}
