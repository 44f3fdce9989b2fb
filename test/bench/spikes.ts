import { shareOf } from '@/lib/insights/wilson';
import { median } from './measure.mjs';
import { BALANCED, ownScores, PEERS } from './spikeRules';
import { DAYS, KINDS, seriesOf, WARM_DAYS, type Series, type SpikeKind } from './spikeSeries';

/** Of so many spikes how many were found, the 95 % interval of their share, and the median hours until then. */
export interface Found {
  found: number;
  of: number;
  low: number;
  high: number;
  hours: number | null;
}

/** Earshot and a peer at as many false alarms a quiet month. */
export interface Beside {
  peer: string;
  /** 'balanced': the peer's threshold was moved; else what its makers set, and Earshot's α was moved. */
  setting: 'balanced' | number;
  falseAlarms: { own: number; peer: number };
  own: Found;
  theirs: Found;
  /** Hours until a spike is found, of each spike that both find. */
  both: { own: number; peer: number }[];
}

export interface KindBench {
  name: string;
  volume: number;
  months: number;
  besides: Beside[];
}

/** After an alarm every rule is silent for a day. */
const COOLDOWN = 24;
/** A spike counts as found until a day after its end. */
const LATE = 24;

type Scores = readonly Float64Array[];

/** Earshot's rule beside those of other tools on `n` quiet and `n` spiked series of each kind. */
export function* spikeBench(n: number): Generator<KindBench> {
  for (const [place, kind] of KINDS.entries()) yield kindBench(kind, n, 1_000 * (place + 1));
}

export function kindBench(kind: SpikeKind, n: number, seed: number): KindBench {
  const quiet = Array.from({ length: n }, (_, index) => seriesOf(kind, seed + index, false));
  const spiked = Array.from({ length: n }, (_, index) => seriesOf(kind, seed + n + index, true));
  const own = { quiet: quiet.map(({ hours }) => ownScores(hours)), spiked: spiked.map(({ hours }) => ownScores(hours)) };
  const months = (n * DAYS) / 30;
  const gated = { quiet: own.quiet.map((one) => one.gated), spiked: own.spiked.map((one) => one.gated) };
  const open = { quiet: own.quiet.map((one) => one.open), spiked: own.spiked.map((one) => one.open) };
  const balanced = alarmsOf(gated.quiet, BALANCED);
  const ours = delaysOf(spiked, gated.spiked, BALANCED);
  const besides = PEERS.flatMap(({ name, settings, score }): Beside[] => {
    const theirs = { quiet: quiet.map(({ hours }) => score(hours)), spiked: spiked.map(({ hours }) => score(hours)) };
    const moved = thresholdFor(theirs.quiet, balanced);
    const atBalanced = beside(ours, delaysOf(spiked, theirs.spiked, moved));
    const falseAlarms = { own: balanced / months, peer: alarmsOf(theirs.quiet, moved) / months };
    return [
      { peer: name, setting: 'balanced', falseAlarms, ...atBalanced },
      ...settings.map((setting): Beside => {
        const alarms = alarmsOf(theirs.quiet, setting);
        const alpha = thresholdFor(open.quiet, alarms);
        return {
          peer: name,
          setting,
          falseAlarms: { own: alarmsOf(open.quiet, alpha) / months, peer: alarms / months },
          ...beside(delaysOf(spiked, open.spiked, alpha), delaysOf(spiked, theirs.spiked, setting)),
        };
      }),
    ];
  });
  return { name: kind.name, volume: kind.volume, months, besides };
}

function beside(own: readonly (number | null)[], theirs: readonly (number | null)[]): Pick<Beside, 'own' | 'theirs' | 'both'> {
  const both = own.flatMap((hours, index) => {
    const peer = theirs[index] ?? null;
    return hours === null || peer === null ? [] : [{ own: hours, peer }];
  });
  return { own: foundOf(own), theirs: foundOf(theirs), both };
}

function foundOf(delays: readonly (number | null)[]): Found {
  const found = delays.flatMap((delay) => delay ?? []);
  const share = shareOf(found.length, delays.length, 1);
  const [low, high] = share.state === 'rate' ? [share.low, share.high] : [0, 1];
  return { found: found.length, of: delays.length, low, high, hours: found.length === 0 ? null : median(found) };
}

/** Alarms of all series at a threshold. */
function alarmsOf(all: Scores, threshold: number): number {
  return all.reduce((sum, scores) => sum + alarmsIn(scores, threshold).length, 0);
}

function alarmsIn(scores: Float64Array, threshold: number): number[] {
  const alarms: number[] = [];
  for (let index = WARM_DAYS * 24; index < scores.length; index++) {
    if ((scores[index] ?? Number.NaN) > threshold) {
      alarms.push(index);
      index += COOLDOWN - 1;
    }
  }
  return alarms;
}

/** Hours from the start of each planted spike until it was found; null where it was not. */
function delaysOf(all: readonly Series[], scores: Scores, threshold: number): (number | null)[] {
  return all.flatMap(({ planted }, index) => {
    const alarms = alarmsIn(scores[index] ?? new Float64Array(), threshold);
    return planted.map(({ start, end }) => {
      const alarm = alarms.find((hour) => hour >= start && hour < end + LATE);
      return alarm === undefined ? null : alarm + 1 - start;
    });
  });
}

/** The threshold at which a rule raises as many alarms, or as near to it as its scores allow. */
function thresholdFor(all: Scores, alarms: number): number {
  const scores = Float64Array.from(all.flatMap((some) => [...some].filter((score) => !Number.isNaN(score)))).sort();
  const distinct = scores.filter((score, index) => score !== scores[index - 1]);
  let low = -1;
  let high = distinct.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (alarmsOf(all, distinct[middle] ?? 0) > alarms) low = middle;
    else high = middle;
  }
  const [more, fewer] = [distinct[low] ?? Number.NEGATIVE_INFINITY, distinct[high] ?? 0];
  return alarmsOf(all, more) - alarms < alarms - alarmsOf(all, fewer) ? more : fewer;
}
