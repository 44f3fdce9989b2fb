import { isInBand, NARROW, WIDE, type Expected } from './bands';
import { FARTHEST, noiseOf, type Family } from './family';

/** Something to come, or that has come: `count` null where it is not known, `naive` what last week alone lets expect. */
export interface Target {
  from: string;
  to: string;
  /** Weeks ahead: 0 of the first seven days, 1 of the next. */
  week: 0 | 1;
  /** Place of its last day in the series. */
  last: number;
  over: number;
  expected: number;
  naive: number | null;
  count: number | null;
}

/** What one day of the past lets expect, and how loosely. */
export interface Outlook {
  targets: Target[];
  dispersion: number;
  /** Variance of the logarithm of what is expected, by weeks ahead, as far as the level tells. */
  spreads: readonly [number, number];
}

/** How a series would have been forecast from each of its own past days, with nothing known that came after. */
export interface Hindcast {
  /** Forecasts that could be compared with what came, from so many days. */
  n: number;
  origins: number;
  /**
   * Mean absolute errors by the one of the same day a week before, over the whole series (MASE; Hyndman and Koehler 2006): of the
   * forecast, and of last week taken for it as far ahead (seasonal naive).
   */
  mase: number;
  lastWeek: number;
  /** Share of what came that lay within the bands. */
  within80: number;
  within95: number;
}

/** Weeks of experience that what the level tells of its own spread counts as much as. */
const PRIOR_WEEKS = 4;

interface Experience {
  squares: number;
  noise: number;
  n: number;
}

/**
 * Looks out from each of some days in turn, the last being today. The variance of what is expected is φ V + g V², with V what chance
 * alone gives (`noiseOf`), φ the dispersion, and g how far levels come to lie from where they were expected so many weeks ahead: what the
 * level tells, and the errors of all forecasts that had come true by then, weighed by their weeks. So each band of the hindcast
 * was made of its own past alone.
 */
export function lookOutFrom(
  origins: readonly number[],
  family: Family,
  outlookAt: (origin: number) => Outlook,
): { pairs: (Target & Expected)[]; now: (Target & Expected)[] } {
  const experience: [Experience, Experience] = [noExperience(), noExperience()];
  const pairs: (Target & Expected)[] = [];
  let waiting: { target: Target; dispersion: number; spread: number }[] = [];
  let now: (Target & Expected)[] = [];
  for (const origin of origins) {
    const { targets, dispersion, spreads } = outlookAt(origin);
    const come = waiting.filter(({ target }) => target.last < origin);
    waiting = waiting.filter(({ target }) => target.last >= origin);
    for (const { target, ...looseness } of come) learn(experience[target.week], family, target, looseness);
    now = targets.map((target) => {
      const noise = noiseOf(family, target.expected, target.over);
      const spread = spreadOf(experience[target.week], spreads[target.week]);
      return { ...target, variance: dispersion * noise + spread * noise ** 2 };
    });
    for (const target of now) {
      if (target.count === null) continue;
      pairs.push(target);
      waiting.push({ target, dispersion, spread: spreads[target.week] });
    }
  }
  return { pairs, now };
}

/**
 * What the forecasts were worth: errors of rates in mentions, of shares in their own unit, as `weekBefore`, the errors of the week before over
 * the whole series. Null where none can be compared.
 */
export function hindcastOf(
  family: Family,
  pairs: readonly (Target & Expected)[],
  weekBefore: readonly number[],
  origins: number,
): Hindcast | null {
  const known = pairs.flatMap((pair) => {
    const { count, naive, expected, over } = pair;
    const unit = family === 'share' ? over : 1;
    return count === null || naive === null ? [] : [{
      own: Math.abs(count - expected) / unit, last: Math.abs(count - naive) / unit,
      in80: isInBand(family, count, pair, NARROW), in95: isInBand(family, count, pair, WIDE),
    }];
  });
  if (known.length === 0 || weekBefore.length === 0) return null;
  // Of a series that never changes, errors are told as they are.
  const scale = weekBefore.reduce((sum, error) => sum + error, 0) / weekBefore.length || 1;
  const mean = (valueOf: (one: (typeof known)[number]) => number): number => known.reduce((sum, one) => sum + valueOf(one), 0) / known.length;
  return {
    n: known.length, origins,
    mase: mean(({ own }) => own) / scale, lastWeek: mean(({ last }) => last) / scale,
    within80: mean(({ in80 }) => Number(in80)), within95: mean(({ in95 }) => Number(in95)),
  };
}

function noExperience(): Experience {
  return { squares: 0, noise: 0, n: 0 };
}

function learn(experience: Experience, family: Family, { count, expected, over }: Target, { dispersion, spread }: { dispersion: number; spread: number }): void {
  const noise = noiseOf(family, expected, over);
  const square = Math.min(((count ?? expected) - expected) ** 2, FARTHEST ** 2 * (dispersion * noise + spread * noise ** 2));
  experience.squares += square - dispersion * noise;
  experience.noise += noise ** 2;
  experience.n += 1;
}

function spreadOf({ squares, noise, n }: Experience, told: number): number {
  if (noise === 0) return told;
  // Each day is forecast from seven days before it in each week ahead.
  const weeks = n / 49;
  return Math.max(told / 2, (weeks * (squares / noise) + PRIOR_WEEKS * told) / (weeks + PRIOR_WEEKS));
}
