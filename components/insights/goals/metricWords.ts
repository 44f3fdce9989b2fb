import type { Translator } from '@/lib/i18n/translator';
import type { Estimate } from '@/lib/insights/differences';
import { TARGETS, type GoalMetric } from '@/lib/insights/goal';

/** Posts seen of which the volume is told. */
const SEEN = 1_000;

/** By what a figure is multiplied to be shown: shares in per cent, mentions by a thousand posts seen. */
const FACTOR: Readonly<Record<GoalMetric, number>> = { net: 1, negativeShare: 100, shareOfVoice: 100, volume: SEEN };

/** A figure of a goal in words. */
export function metricWords(metric: GoalMetric, value: number, { signed, percent, decimal }: Translator): string {
  if (metric === 'net') return signed(value);
  return metric === 'volume' ? decimal(value * SEEN, 1) : percent(value, 1);
}

/** A figure with the ends of its interval. */
export function estimateWords(metric: GoalMetric, { value, low, high }: Estimate, translator: Translator): { value: string; interval: string } {
  const words = (of: number): string => metricWords(metric, of, translator);
  return { value: words(value), interval: translator.text('net.interval', { low: words(low), high: words(high) }) };
}

/** How a figure moved: points, or, of a volume, how many times as much. */
export function changeWords(metric: GoalMetric, change: Estimate, { text, signed, decimal }: Translator): { value: string; interval: string } {
  const words = (of: number): string => {
    if (metric === 'volume') return text('goals.times', { value: decimal(of, 2) });
    return text('overview.points', { change: signed(of * FACTOR[metric], metric === 'net' ? 0 : 1) });
  };
  return { value: words(change.value), interval: text('net.interval', { low: words(change.low), high: words(change.high) }) };
}

/** The words of a target's unit. */
export function unitOf(metric: GoalMetric): 'goals.unit.net' | 'goals.unit.volume' | 'goals.unit.share' {
  if (metric === 'net') return 'goals.unit.net';
  return metric === 'volume' ? 'goals.unit.volume' : 'goals.unit.share';
}

/** Between which numbers a target is typed. */
export function typedLimits(metric: GoalMetric): { least: number; most: number } {
  const { least, most } = TARGETS[metric];
  return { least: least * FACTOR[metric], most: most * FACTOR[metric] };
}

/** A target as it is typed, and back. */
export const typedTarget = (metric: GoalMetric, target: number): number => Number((target * FACTOR[metric]).toFixed(3));
export const targetTyped = (metric: GoalMetric, typed: number): number => typed / FACTOR[metric];

/** Where a figure lies within what a chart of all of them shows, 0..1. */
export function metricScale(metric: GoalMetric, figures: readonly number[]): (value: number) => number {
  if (metric === 'net') return (value) => (value + 100) / 200;
  const most = Math.max(0.000_001, ...figures) * 1.1;
  return (value) => value / most;
}
