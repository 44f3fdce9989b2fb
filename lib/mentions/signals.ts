import { severityOf, type Severity } from '@/lib/signals/severity';
import {
  ADDRESSES, EMOTIONS, HAZARDS, LIFE_EVENTS, STAGES, TONES, type AspectFound, type Cue, type Found, type Intent, type SignalKey,
  type Signals,
} from '@/lib/signals/signals';
import type { Touchpoint } from '@/lib/signals/touchpoint';
import { intentOf, labelOf, type Match, type Mention } from './mention';

const ASPECT = 'aspect:';

/** What a mention shows, the user's decisions applied; what the user added has no cues. */
export interface MentionSignals extends Signals {
  intent: Intent | null;
  /** What the user said of it, by key: true (it is) or false (it is not). */
  decided: Partial<Record<SignalKey, boolean>>;
}

type Understood = Pick<Mention, 'understanding' | 'decided'>;

/**
 * The signals of a mention, as the engine found them and the user decided; what is absent was not found, or is not so. With a
 * match, aspects are those of its topic where it has its own.
 */
export function signalsOf(mention: Understood, match?: Pick<Match, 'aspects'>): MentionSignals {
  const { signals = {} } = mention.understanding;
  const decided = mention.decided?.signals ?? {};
  const shown: MentionSignals = { intent: intentOf(mention), decided };
  const emotions = several(EMOTIONS, signals.emotions, (kind) => decided[`emotion:${kind}`]);
  if (emotions.length > 0) shown.emotions = emotions;
  const gap = told(signals.gap, decided.gap);
  if (gap !== null) shown.gap = gap;
  const tone = one(TONES, signals.tone, (kind) => decided[`tone:${kind}`]);
  if (tone !== null) shown.tone = tone;
  const address = one(ADDRESSES, signals.address, (kind) => decided[`address:${kind}`]);
  if (address !== null) shown.address = address;
  const aspects = aspectsOf(mention, match);
  if (aspects.length > 0) shown.aspects = aspects;
  const stage = one(STAGES, signals.stage, (kind) => decided[`stage:${kind}`]);
  if (stage !== null) shown.stage = stage;
  const events = several(LIFE_EVENTS, signals.events, (kind) => decided[`event:${kind}`]);
  if (events.length > 0) shown.events = events;
  const abuse = told(signals.abuse, decided.abuse);
  if (abuse !== null) shown.abuse = abuse;
  const hazards = several(HAZARDS, signals.hazards, (kind) => decided[`hazard:${kind}`]);
  if (hazards.length > 0) shown.hazards = hazards;
  if (signals.switchedTo !== undefined && decided['intent:cancel'] !== false) shown.switchedTo = signals.switchedTo;
  return shown;
}

/** How bad a mention is at an instant (ms since 1970), by its signals as decided; under a topic, by the label that it has there. */
export function mentionSeverity(
  mention: Understood & Pick<Mention, 'listedAt'>,
  now: number,
  match?: Pick<Match, 'label' | 'toward' | 'aspects'>,
): Severity {
  const { intent, hazards = [], emotions = [] } = signalsOf(mention, match);
  const { score } = match?.toward ?? mention.understanding.sentiment;
  return severityOf({
    label: match?.label ?? labelOf(mention),
    score,
    intent,
    hazards: hazards.map(({ kind }) => kind),
    emotions: emotions.map(({ kind }) => kind),
    at: mention.listedAt,
  }, now);
}

/** Where the author of a mention met the brand. */
export function touchpointOf(mention: Understood & Pick<Mention, 'post' | 'site'>): Touchpoint {
  return { site: mention.site, kind: mention.post.kind, stage: signalsOf(mention).stage?.kind ?? null };
}

type Choice<Kind> = (kind: Kind) => boolean | undefined;

/** The one that the user named, else the one found unless the user denied it. */
function one<Kind extends string, F extends Found<Kind>>(kinds: readonly Kind[], found: F | undefined, choice: Choice<Kind>): F | Found<Kind> | null {
  const own = kinds.find((kind) => choice(kind) === true);
  if (own !== undefined) return found?.kind === own ? found : { kind: own, cues: [] };
  return found === undefined || choice(found.kind) === false ? null : found;
}

/** Those that the user named, which are the main ones, then those found that the user did not deny. */
function several<Kind extends string>(kinds: readonly Kind[], found: readonly Found<Kind>[] = [], choice: Choice<Kind>): Found<Kind>[] {
  const own = kinds.filter((kind) => choice(kind) === true).map((kind) => found.find((other) => other.kind === kind) ?? { kind, cues: [] });
  return [...own, ...found.filter(({ kind }) => choice(kind) === undefined)];
}

function told(found: Cue[] | undefined, choice: boolean | undefined): Cue[] | null {
  if (choice === false) return null;
  return found ?? (choice === true ? [] : null);
}

/** Aspects in their order, then those that the user added, which come off as the mention does. */
function aspectsOf(mention: Understood, match: Pick<Match, 'aspects'> | undefined): AspectFound[] {
  const found = match?.aspects ?? mention.understanding.signals?.aspects ?? [];
  const added = Object.entries(mention.decided?.signals ?? {}).flatMap(([key, isSo]) => {
    const kind = key.startsWith(ASPECT) ? key.slice(ASPECT.length) : null;
    return kind === null || !isSo || found.some((aspect) => aspect.kind === kind) ? [] : [kind];
  });
  const isDenied = (kind: string): boolean => mention.decided?.signals?.[`aspect:${kind}`] === false;
  return [...found.filter(({ kind }) => !isDenied(kind)), ...added.map((kind) => ({ kind, cues: [], label: labelOf(mention), score: null }))];
}
