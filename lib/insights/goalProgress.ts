import { shiftDay } from '@/lib/mentions/calendar';
import { clusteredNet, clusteredShare } from './clustered';
import { differenceOf, rateRatio, type Estimate } from './differences';
import { dispersionOver, rateOver, type CountOver } from './dispersion';
import type { Goal, GoalMetric, Wish } from './goal';
import type { NetSentiment } from './netSentiment';
import type { SentimentCounts } from './sentimentCounts';
import type { Pair } from './twoSamples';
import type { Share } from './wilson';

/** What of a goal its progress is told by. */
export type Aim = Pick<Goal, 'metric' | 'wish' | 'target' | 'startedOn'>;

/** A day of what a goal looks at. */
export interface GoalDay {
  day: string;
  /** By the day on which they were published. */
  counts: Pick<SentimentCounts, 'negative' | 'neutral' | 'positive'>;
  /** Mentions first heard, and posts seen, on that day. */
  heard: CountOver;
  /** Ours among those of all brands. */
  voice: CountOver;
}

/** What the metric was over some days. */
export interface GoalFigure extends Estimate {
  from: string;
  to: string;
  /** What it stands on: mentions. */
  n: number;
}

export type GoalProgress =
  /** Less than two weeks since; `until`: the first day on which it can be told. */
  | { state: 'early'; days: number; until: string }
  /** Too few mentions or too little read, before or since. */
  | { state: 'few'; side: 'before' | 'now' }
  | {
      state: 'compared';
      before: GoalFigure;
      now: GoalFigure;
      /** now − before in the unit of the metric; of volume how many times as much. */
      change: Estimate;
      /** 'unclear': chance alone may have moved it so far. */
      verdict: 'better' | 'worse' | 'unclear';
      /** 'surely': with the whole interval; null: there is no target. */
      reached: 'surely' | 'perhaps' | 'no' | null;
    };

const WEEK = 7;
/** Each day of the week is there twice. */
const LEAST_DAYS = 14;
const DAYS_BEFORE = 28;
/** Days on which anything was read, on each side, for a rate by posts seen. */
const LEAST_READ = 5;

/**
 * A goal before and since: the 28 days before `startedOn` and the whole weeks that end with the last of `days` (in order, up to yesterday),
 * so that both sides have each day of the week as often. Volume is told by posts seen, as a ratio (`rateRatio`, with the dispersion of the
 * days); net sentiment and shares as a difference (`differenceOf`) of intervals that take each day for a cluster. Before and after are no
 * trial: a goal is mostly set when things are worse than usual, and then they get better by themselves, too (Galton 1886).
 */
export function goalProgress({ metric, wish, target, startedOn }: Aim, days: readonly GoalDay[]): GoalProgress {
  const since = days.filter(({ day }) => day >= startedOn);
  if (since.length < LEAST_DAYS) return { state: 'early', days: since.length, until: shiftDay(startedOn, LEAST_DAYS) };
  const sides = {
    before: days.filter(({ day }) => day < startedOn && day >= shiftDay(startedOn, -DAYS_BEFORE)),
    now: since.slice(-Math.floor(since.length / WEEK) * WEEK),
  };
  const before = figureOf(metric, sides.before);
  const now = figureOf(metric, sides.now);
  if (before === null || now === null) return { state: 'few', side: before === null ? 'before' : 'now' };
  const change = metric === 'volume' ? volumeRatio(sides) : differenceOf({ before, now });
  if (change === null) return { state: 'few', side: 'before' };
  const same = metric === 'volume' ? 1 : 0;
  const rose = change.low > same;
  const fell = change.high < same;
  const verdict = rose || fell ? (rose === (wish === 'more') ? 'better' : 'worse') : 'unclear';
  return { state: 'compared', before, now, change, verdict, reached: target === null ? null : reachedBy(now, wish, target) };
}

function reachedBy({ value, low, high }: Estimate, wish: Wish, target: number): 'surely' | 'perhaps' | 'no' {
  const isThere = (figure: number): boolean => (wish === 'more' ? figure >= target : figure <= target);
  if (isThere(low) && isThere(high)) return 'surely';
  return isThere(value) ? 'perhaps' : 'no';
}

function figureOf(metric: GoalMetric, days: readonly GoalDay[]): GoalFigure | null {
  const [from, to] = [days[0]?.day, days.at(-1)?.day];
  const found = estimateOf(metric, days);
  return found === null || from === undefined || to === undefined ? null : { from, to, ...found };
}

function estimateOf(metric: GoalMetric, days: readonly GoalDay[]): (Estimate & { n: number }) | null {
  switch (metric) {
    case 'volume': return rateEstimate(readDays(days));
    case 'net': return netEstimate(clusteredNet(days.map(({ counts }) => counts)));
    case 'negativeShare': return shareEstimate(clusteredShare(days.map(({ counts }) => ({ count: counts.negative, over: counts.negative + counts.neutral + counts.positive }))));
    case 'shareOfVoice': return shareEstimate(clusteredShare(days.map(({ voice }) => voice)));
  }
}

function netEstimate(net: NetSentiment): (Estimate & { n: number }) | null {
  return net.state === 'few' ? null : { value: net.value, low: net.low, high: net.high, n: net.n };
}

function shareEstimate(share: Share): (Estimate & { n: number }) | null {
  return share.state === 'few' ? null : { value: share.share, low: share.low, high: share.high, n: share.of };
}

/** Mentions by posts seen: a share of them, each day a cluster. */
function rateEstimate(read: readonly CountOver[]): (Estimate & { n: number }) | null {
  const share = clusteredShare(read);
  if (read.length < LEAST_READ || share.state === 'few') return null;
  return { value: share.share, low: share.low, high: share.high, n: share.count };
}

function readDays(days: readonly GoalDay[]): CountOver[] {
  return days.flatMap(({ heard }) => (heard.over > 0 ? [heard] : []));
}

function volumeRatio(sides: Pair<readonly GoalDay[]>): Estimate | null {
  const [before, now] = [readDays(sides.before), readDays(sides.now)];
  const freedom = before.length + now.length - 2;
  const dispersion = (dispersionOver(before) * (before.length - 1) + dispersionOver(now) * (now.length - 1)) / freedom;
  const sumOf = (of: readonly CountOver[], key: keyof CountOver): number => of.reduce((sum, one) => sum + one[key], 0);
  const ratio = rateRatio(
    { before: sumOf(before, 'count'), now: sumOf(now, 'count') },
    { before: sumOf(before, 'over'), now: sumOf(now, 'over') },
    dispersion,
  );
  return ratio.state === 'few' || rateOver(before) === 0 ? null : { value: ratio.value, low: ratio.low, high: ratio.high };
}
