import type { SeriesDay } from '@/lib/insights/forecast/weekdays';
import { shiftDay } from '@/lib/mentions/calendar';
import type { Random } from '@/scripts/generate/random';
import { normalDraw } from './draws';

/** How the days of a kind of series come about; rates per day, or, with posts seen, per 100 posts. */
interface Kind {
  rate: (random: Random) => number;
  /** Variance by mean of a day around its level; 1 for Poisson. */
  dispersion?: number;
  /** What the level is multiplied by on each day, one list for a series. */
  path?: (random: Random, days: number) => number[];
  /** How much the days of a week differ: deviation of the logarithm. */
  week?: number;
  /** Share of days on which nothing was read; with `holidays`, in stretches of five to nine days besides. */
  missing?: number;
  holidays?: number;
  /** Posts seen vary from day to day, fewer at weekends. */
  exposure?: boolean;
}

const FIRST_DAY = '2026-01-05';

/** Kinds of weekly series. The sizes of steps, jumps and bursts are drawn anew for each series. */
export const KINDS: Readonly<Record<string, Kind>> = {
  'Poisson': { rate: (random) => 5 + 25 * random(), week: 0.3 },
  'no week': { rate: (random) => 5 + 25 * random(), week: 0 },
  'over-dispersed': { rate: (random) => 5 + 25 * random(), dispersion: 5, week: 0.3 },
  'low volume': { rate: (random) => 0.4 + 1.6 * random(), dispersion: 1.3, week: 0.3 },
  'high volume': { rate: (random) => 100 + 400 * random(), dispersion: 12, week: 0.3 },
  'trend': { rate: (random) => 8 + 12 * random(), dispersion: 2, week: 0.3, path: trend },
  'drift': { rate: (random) => 8 + 12 * random(), dispersion: 2, week: 0.3, path: drift },
  'level shift': { rate: (random) => 8 + 12 * random(), dispersion: 2, week: 0.3, path: shift },
  'bursts': { rate: (random) => 8 + 12 * random(), dispersion: 2, week: 0.3, path: bursts },
  'days missing': { rate: (random) => 8 + 12 * random(), dispersion: 2, week: 0.3, missing: 0.2, holidays: 2 },
  'posts seen vary': { rate: (random) => 4 + 8 * random(), dispersion: 2, week: 0.3, missing: 0.1, exposure: true },
};

/** A series of so many days, of mentions over posts seen, or over days. */
export function volumeSeries(name: string, random: Random, days: number): SeriesDay[] {
  const kind = KINDS[name];
  if (kind === undefined) throw new Error(`There is no kind of series "${name}".`);
  const rate = kind.rate(random);
  const factors = weekFactors(random, kind.week ?? 0);
  const path = kind.path?.(random, days) ?? new Array<number>(days).fill(1);
  const unread = unreadDays(random, days, kind);
  return path.map((level, at) => {
    const over = unread.has(at) ? 0 : kind.exposure === true ? postsSeen(random, at) : 1;
    const mean = rate * level * (factors[at % 7] ?? 1) * (kind.exposure === true ? over / 100 : over);
    return { day: shiftDay(FIRST_DAY, at), count: mean === 0 ? 0 : clumped(random, mean, kind.dispersion ?? 1), over };
  });
}

/** Kinds of series of a share: `n` scored a day, and how the share moves. */
export const SHARE_KINDS = {
  'steady': { n: 15, clumping: 0, drift: 0, shift: false },
  'clumped': { n: 15, clumping: 0.15, drift: 0, shift: false },
  'few a day': { n: 3, clumping: 0.1, drift: 0, shift: false },
  'many a day': { n: 150, clumping: 0.03, drift: 0.03, shift: false },
  'drifting': { n: 20, clumping: 0.05, drift: 0.06, shift: false },
  'shifting': { n: 20, clumping: 0.05, drift: 0, shift: true },
} as const;
export type ShareKind = keyof typeof SHARE_KINDS;

/** Negatives of what was scored, day by day. `clumping`: correlation of those of one day. */
export function shareSeries(name: ShareKind, random: Random, days: number): SeriesDay[] {
  const { n, clumping, drift: step, shift: shifts } = SHARE_KINDS[name];
  let odds = Math.log(0.15 + 0.2 * random()) - Math.log(0.75);
  const at = Math.floor(days * random());
  const jump = (random() < 0.5 ? -1 : 1) * (0.6 + 0.6 * random());
  return Array.from({ length: days }, (_, day) => {
    odds += step * normalDraw(random)() - (step > 0 ? 0.01 * (odds + 1.1) : 0) + (shifts && day === at ? jump : 0);
    const over = clumped(random, n, 2);
    const p = 1 / (1 + Math.exp(-odds));
    const own = clumping === 0 ? p : beta(random, p * (1 / clumping - 1), (1 - p) * (1 / clumping - 1));
    let count = 0;
    for (let one = 0; one < over; one++) count += Number(random() < own);
    return { day: shiftDay(FIRST_DAY, day), count, over };
  });
}

function trend(random: Random, days: number): number[] {
  const growth = Math.log(2 + random()) / 120 * (random() < 0.5 ? -1 : 1);
  return Array.from({ length: days }, (_, at) => Math.exp(growth * (at - days / 2)));
}

/** Steps of the logarithm that come back slowly to nothing. */
function drift(random: Random, days: number): number[] {
  const step = 0.03 + 0.05 * random();
  let level = 0;
  return Array.from({ length: days }, () => {
    level += step * normalDraw(random)() - 0.01 * level;
    return Math.exp(level);
  });
}

function shift(random: Random, days: number): number[] {
  const at = Math.floor(days * (0.2 + 0.8 * random()));
  const times = random() < 0.5 ? 1.6 + random() : 1 / (1.6 + random());
  return Array.from({ length: days }, (_, day) => (day < at ? 1 : times));
}

/** A day in 25 begins something that brings three to eight times as much and is over in days. */
function bursts(random: Random, days: number): number[] {
  let more = 0;
  return Array.from({ length: days }, () => {
    more *= 0.35;
    if (random() < 0.04) more += 2 + 5 * random();
    return 1 + more;
  });
}

function weekFactors(random: Random, deviation: number): number[] {
  const logs = Array.from({ length: 7 }, () => deviation * normalDraw(random)());
  const mean = logs.reduce((sum, log) => sum + Math.exp(log), 0) / 7;
  return logs.map((log) => Math.exp(log) / mean);
}

function unreadDays(random: Random, days: number, { missing = 0, holidays = 0 }: Kind): Set<number> {
  const unread = new Set<number>();
  for (let at = 0; at < days; at++) if (random() < missing) unread.add(at);
  for (let one = 0; one < holidays; one++) {
    const from = Math.floor(random() * days);
    for (let at = from; at < from + 5 + 5 * random(); at++) unread.add(at);
  }
  return unread;
}

function postsSeen(random: Random, at: number): number {
  return Math.max(10, Math.round(150 * (at % 7 > 4 ? 0.5 : 1) * Math.exp(0.5 * normalDraw(random)())));
}

/** Poisson, or negative binomial with this ratio of variance to mean. */
export function clumped(random: Random, mean: number, dispersion: number): number {
  if (dispersion <= 1) return poisson(random, mean);
  return poisson(random, gamma(random, mean / (dispersion - 1)) * (dispersion - 1));
}

function poisson(random: Random, mean: number): number {
  // Sums of Poisson are Poisson: so no product gets too small.
  if (mean > 30) return poisson(random, mean / 2) + poisson(random, mean / 2);
  const limit = Math.exp(-mean);
  let product = random();
  let count = 0;
  while (product > limit) {
    product *= random();
    count += 1;
  }
  return count;
}

/** Marsaglia and Tsang (2000). */
function gamma(random: Random, shape: number): number {
  if (shape < 1) return gamma(random, shape + 1) * random() ** (1 / shape);
  const d = shape - 1 / 3;
  for (;;) {
    const x = normalDraw(random)();
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function beta(random: Random, a: number, b: number): number {
  const one = gamma(random, a);
  return one / (one + gamma(random, b));
}
