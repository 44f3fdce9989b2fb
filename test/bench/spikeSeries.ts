import { HOUR, type HourSeen } from '@/lib/insights/spikes/hourSeen';
import { between, pick, seeded, waiting, type Random } from '@/scripts/generate/random';

/** What a series is like. */
export interface SpikeKind {
  name: string;
  /** Mentions a day, on average. */
  volume: number;
  /** Variance of an hour by its mean; 1: Poisson. */
  clumps: number;
  /** Standard deviation of the daily step of the logarithm of the level. */
  drift: number;
  /** Whether nights and weekends bring less. */
  pattern: boolean;
  /** Whether posts are seen when the user browses, not at all hours alike. */
  browsing: boolean;
}

/** A spike that was planted: the hours from `start` to before `end` have `times` as many mentions by posts seen. */
export interface Planted {
  start: number;
  end: number;
  times: number;
}

export interface Series {
  hours: HourSeen[];
  planted: Planted[];
}

const SHAPES: readonly Omit<SpikeKind, 'volume'>[] = [
  { name: 'poisson', clumps: 1, drift: 0, pattern: false, browsing: false },
  { name: 'clumped', clumps: 4, drift: 0, pattern: false, browsing: false },
  { name: 'drifting', clumps: 1, drift: 0.08, pattern: false, browsing: false },
  { name: 'pattern', clumps: 1, drift: 0, pattern: true, browsing: false },
  { name: 'browsing', clumps: 1, drift: 0, pattern: false, browsing: true },
  { name: 'everything', clumps: 2.5, drift: 0.05, pattern: true, browsing: true },
];

/** Every kind of series at two a day and at sixty. */
export const KINDS: readonly SpikeKind[] = [2, 60].flatMap((volume) => SHAPES.map((shape) => ({ ...shape, volume })));

/** Days before anything is measured, and days that are. */
export const WARM_DAYS = 42;
export const DAYS = 60;
const POSTS_A_DAY = 2_000;
/** Hours of the day at which the user browses now and then; two hours in three, more or less. */
const AWAKE = [7, 23] as const;
const START = Date.parse('2026-01-04T00:00:00Z');
/** One spike in twenty days. */
const APART = 20 * 24;

/** A series of hours from a seed, with or without spikes of two to eight times and three hours to two days. */
export function seriesOf(kind: SpikeKind, seed: number, spikes: boolean): Series {
  const random = seeded(seed);
  const length = (WARM_DAYS + DAYS) * 24;
  const planted: Planted[] = [];
  for (let from = WARM_DAYS * 24; spikes && from < length; from += APART) {
    const start = from + between(random, 24, APART - 96);
    planted.push({ start, end: start + pick(random, [3, 6, 12, 24, 48]), times: pick(random, [2, 3, 4, 6, 8]) });
  }
  let level = 1;
  const hours = Array.from({ length }, (_, index): HourSeen => {
    if (index % 24 === 0) level *= Math.exp(kind.drift * normal(random));
    const seen = Math.round((POSTS_A_DAY / 24) * (kind.browsing ? browsingAt(random, index % 24) : 1));
    const times = planted.find(({ start, end }) => index >= start && index < end)?.times ?? 1;
    const rate = (kind.volume / POSTS_A_DAY) * level * times * (kind.pattern ? patternAt(index) : 1);
    const heard = clumpedCount(random, seen * rate, kind.clumps);
    return { at: START + index * HOUR, slot: index % 168, seen: Math.max(seen, heard), heard };
  });
  return { hours, planted };
}

/** Exposure of an hour by that of a mean one: nothing at night, short and long sittings by day. */
function browsingAt(random: Random, hour: number): number {
  const [from, to] = AWAKE;
  if (hour < from || hour >= to || random() < 1 / 3) return 0;
  return waiting(random, (24 / (to - from)) * 1.5);
}

function patternAt(index: number): number {
  const hour = index % 24;
  const weekday = Math.floor(index / 24) % 7;
  return (hour < 7 ? 0.3 : hour < 17 ? 1.1 : 1.61) * (weekday === 0 || weekday === 6 ? 0.5 : 1.2);
}

/** A count with this mean and `clumps` times its variance: Poisson, or a Poisson whose mean is gamma (negative binomial). */
function clumpedCount(random: Random, mean: number, clumps: number): number {
  return poisson(random, clumps > 1 && mean > 0 ? gamma(random, mean / (clumps - 1)) * (clumps - 1) : mean);
}

const MOST_AT_ONCE = 20;

function poisson(random: Random, mean: number): number {
  let count = 0;
  for (let left = mean; left > 0; left -= MOST_AT_ONCE) {
    const limit = Math.exp(-Math.min(left, MOST_AT_ONCE));
    for (let product = random(); product > limit; product *= random()) count++;
  }
  return count;
}

/** A gamma variate of this shape (Marsaglia and Tsang 2000). */
function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(random);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(random()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
  }
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
