import { netWords } from '@/components/sentiment/netWords';
import type { Translator } from '@/lib/i18n/translator';
import type { Comparison, Period } from '@/lib/insights/comparison';
import { differenceOf } from '@/lib/insights/differences';
import { LEAST_FOR_RATE, netSentiment } from '@/lib/insights/netSentiment';
import { totalOf } from '@/lib/insights/sentimentCounts';
import { daysBetween, type Volume } from '@/lib/insights/volume';
import { periodsInWords } from './periods';

/** How a number moved since the period before, in words. */
export interface Delta {
  /** Null: it did not, or by no more than chance explains. */
  up: boolean | null;
  /** By how much; '' where that cannot be said. */
  change: string;
  /** What it was. */
  from: string;
  /** Address of what it was of; absent: no list counts it. */
  fromHref?: string;
  /** Both periods with their numbers. */
  periods: string;
}

/** What two periods of the same topics counted; `before` null: nothing can be compared with. */
export interface ComparedCounts {
  now: Pick<Volume, 'counts'>;
  before: Pick<Volume, 'counts'> | null;
  current: Period;
  comparison: Comparison;
}

export interface ComparedVolumes extends ComparedCounts {
  now: Volume;
  before: Volume | null;
}

/** How net sentiment moved; null where one of both is no rate. */
export function netDelta({ now, before, current, comparison }: ComparedCounts, words: Translator): Delta | null {
  if (before === null || comparison.state === 'none') return null;
  const [net, then] = [netSentiment(now.counts), netSentiment(before.counts)];
  if (net.state === 'few' || then.state === 'few') return null;
  // What is shown is the difference of the two numbers that are shown.
  const moved = Math.round(net.value) - Math.round(then.value);
  const { low, high } = differenceOf({ before: then, now: net });
  const both = { now: netWords(net, words).both, before: netWords(then, words).both };
  return {
    up: low > 0 || high < 0 ? low > 0 : null,
    change: moved === 0 ? '' : netWords({ value: moved, low, high }, words).both,
    from: words.signed(Math.round(then.value)),
    periods: `${periodsInWords({ current, before: comparison.period }, both, words)}. ${words.text('overview.arrowWhy')}`,
  };
}

/** How the number of mentions moved, by day where only a part of the period before is comparable. `hrefOf`: the way to those of a period. */
export function mentionsDelta({ now, before, current, comparison }: ComparedCounts, words: Translator, hrefOf?: (period: Period) => string): Delta | null {
  if (before === null || comparison.state === 'none') return null;
  const { text, count, number, signedPercent } = words;
  const [total, then] = [totalOf(now.counts), totalOf(before.counts)];
  const rate = (counted: number, { from, to }: Period): number => counted / daysBetween(from, to).length;
  const ratio = rate(total, current) / rate(then, comparison.period);
  const both = { now: count('count.mentions', total), before: count('count.mentions', then) };
  const periods = periodsInWords({ current, before: comparison.period }, both, words);
  const moved = comparison.state === 'whole' ? Math.sign(total - then) : Math.sign(ratio - 1);
  const up = moved === 0 || Number.isNaN(moved) ? null : moved > 0;
  const from = { from: number(then), ...(then === 0 || hrefOf === undefined ? {} : { fromHref: hrefOf(comparison.period) }) };
  if (then < LEAST_FOR_RATE || up === null) return { up, change: '', ...from, periods };
  const change = signedPercent(ratio - 1);
  return {
    up,
    change: comparison.state === 'whole' ? change : text('overview.perDay', { change }),
    ...from,
    periods,
  };
}
