import { benjaminiHochberg } from '@/lib/insights/benjaminiHochberg';
import { spikeBaseline } from '@/lib/insights/spikes/baseline';
import { COOLDOWN, raising } from '@/lib/insights/spikes/cooldown';
import { driftOf, driftP } from '@/lib/insights/spikes/drift';
import type { HeardHour } from '@/lib/insights/spikes/heardHours';
import { HOUR } from '@/lib/insights/spikes/hourSeen';
import { LEAST_RISE, negativeShareAt } from '@/lib/insights/spikes/negativeShare';
import { ALPHA, SENSITIVITIES } from '@/lib/insights/spikes/sensitivity';
import { spikeAt, type SpikeAnswer } from '@/lib/insights/spikes/spike';
import type { Watch, WatchRule } from './alertRule';
import type { Finding } from './finding';

/** A rule about numbers, asked of one topic: its hours in order, all ended. */
export interface WatchAsked {
  rule: WatchRule;
  topicId: string;
  hours: readonly HeardHour[];
}

export type WatchAnswer =
  | { state: 'found'; p: number; finding: Finding; looks: Looks }
  | { state: 'usual'; p: number }
  /** Too little is known to tell what is usual, nothing was seen of late, or too few were scored. */
  | { state: 'young' | 'unseen' | 'few' };

type Looks = Extract<SpikeAnswer, { state: 'spike' }>['looks'];

/** What a rule about numbers says of one topic at the end of an hour (ms since 1970), as if it were the only one that is asked. */
export function watchOne({ rule: { watch }, topicId, hours }: WatchAsked, now: number): WatchAnswer {
  return answerOf(watch, topicId, hours, now);
}

/**
 * What stands of all answers of one look. Of many together some would alarm by chance: of those of the rules of a sensitivity, at
 * most as large a share as its own α is false among all that were asked (Benjamini and Hochberg). In the order of `answers`.
 */
export function amongAll<Answered extends { rule: WatchRule; answer: WatchAnswer }>(answers: readonly Answered[]): Answered[] {
  const tested = answers.flatMap(({ answer }) => ('p' in answer ? [answer.p] : []));
  const limits = new Map(SENSITIVITIES.map((one): [string, number] => {
    const passing = benjaminiHochberg(tested, ALPHA[one]);
    return [one, Math.max(-1, ...tested.filter((_, index) => passing[index] === true))];
  }));
  return answers.map((one) => {
    const { rule, answer } = one;
    const stands = answer.state !== 'found' || answer.p <= (limits.get(rule.watch.sensitivity) ?? -1);
    return stands ? one : { ...one, answer: { state: 'usual', p: answer.p } };
  });
}

/**
 * Whether what was found is told: nothing was told of this topic by this rule within the cooldown (minutes), or a spike is much
 * worse since (`raising`).
 */
export function isNews({ finding, looks, p }: Extract<WatchAnswer, { state: 'found' }>, last: Finding | null, cooldown: number): boolean {
  if (last === null || last.kind !== finding.kind) return true;
  if (finding.kind !== 'spike' || last.kind !== 'spike') return finding.to >= last.to + (cooldown / 60) * HOUR;
  const answer: SpikeAnswer = { state: 'spike', p, because: finding.because, looks };
  return raising(answer, { at: last.to, because: last.because }, finding.to, cooldown === 0 ? COOLDOWN : cooldown / 60).state === 'raise';
}

function answerOf(watch: Watch, topicId: string, hours: readonly HeardHour[], now: number): WatchAnswer {
  if (watch.kind === 'spike') {
    const answer = spikeAt(hours, now, spikeBaseline(hours, now), watch);
    if (answer.state === 'quiet') return { state: 'usual', p: answer.p };
    if (answer.state !== 'spike') return { state: answer.state };
    return { state: 'found', p: answer.p, looks: answer.looks, finding: { kind: 'spike', topicId, to: now, because: answer.because } };
  }
  if (watch.kind === 'drift') {
    const answer = driftOf(hours, now);
    if (answer.state === 'young' || answer.state === 'unseen') return { state: answer.state };
    const { state, because } = answer;
    const p = driftP(because);
    const enough = Math.max(because.heard, because.expected) >= watch.least;
    if (state === 'steady' || !enough || p >= ALPHA[watch.sensitivity]) return { state: 'usual', p };
    return { state: 'found', p, looks: [], finding: { kind: 'drift', topicId, to: now, direction: state, because } };
  }
  const answer = negativeShareAt(hours, now, { ...watch, rise: LEAST_RISE });
  if (answer.state === 'young' || answer.state === 'few') return { state: answer.state };
  const { because } = answer;
  if (answer.state === 'usual') return { state: 'usual', p: because.p };
  return { state: 'found', p: because.p, looks: [], finding: { kind: 'negative', topicId, to: now, because } };
}
