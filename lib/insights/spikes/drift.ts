import { normalP } from '../distributions';
import { quantile } from '../quantile';
import { DAY_HOURS, everyHour, HOUR, LEAST_WEEKS, weeksSeen, type HourSeen } from './hourSeen';
import { shrunkFactors, type Counted } from '../shrunkFactors';

/** Everything that a sentence about a drift needs. */
export interface DriftReason {
  /** Days of the last two weeks on which something was seen, and what was heard and expected on them. */
  days: number;
  heard: number;
  expected: number;
  /** Where the average stands, in standard deviations of a day, and how far from zero it may by chance. */
  z: number;
  limit: number;
  /** Weeks before these days, by which they are measured. */
  weeks: number;
}

export type DriftAnswer =
  | { state: 'up' | 'down' | 'steady'; because: DriftReason }
  | { state: 'young'; weeks: number }
  /** Nothing was seen in the last two weeks. */
  | { state: 'unseen' };

/** Weight of the newest day, and the limit in standard deviations of the average. */
const LAMBDA = 0.2;
const LIMIT = 3;
/** Days that are looked at, and left out of what they are compared with. */
export const DRIFT_DAYS = 14;
/** The median of the absolute deviations of a normal value is 1 / 1.4826 of its standard deviation. */
const MAD_TO_DEVIATION = 1.4826;

/**
 * Whether the level of a topic drifted in the last two weeks, too slowly for a spike: an exponentially weighted moving
 * average (Roberts 1959) of y = 2 (√(x + ⅜) − √(m + ⅜)) of each day of 24 hours (Anscombe 1948: its deviation is 1 for
 * Poisson), with m what the weeks before expect of the posts seen that day of the week. z = λ y + (1 − λ) z, λ = 0.2, from
 * 0 on; days without posts are passed over. The limit is L σ √(λ / (2 − λ) · (1 − (1 − λ)^2n) + 1 / d), L = 3, n days so
 * far; 1 / d is added as the mean itself is one of d days. σ is 1.4826 times the median absolute deviation of the days
 * before, so that spikes do not blow it up, and not less than chance alone makes it. `hours` in order.
 */
export function driftOf(hours: readonly HourSeen[], now: number): DriftAnswer {
  const past = hours.filter(({ at }) => at + HOUR <= now);
  const all = everyHour(past.length === 0 ? [] : [...past, { at: now - HOUR, slot: 0, seen: 0, heard: 0 }]);
  const end = now - DRIFT_DAYS * DAY_HOURS * HOUR;
  const weeks = weeksSeen(all.filter(({ at }) => at < end), end);
  if (weeks < LEAST_WEEKS) return { state: 'young', weeks };
  const days = daysOf(all);
  const earlier = days.slice(0, -DRIFT_DAYS);
  const rate = (sum(earlier, 'heard') + 0.5) / Math.max(1, sum(earlier, 'expected'));
  const expected = days.map((day) => ({ ...day, expected: day.expected * rate }));
  // Counted back from the last day, so that the same remainder is the same day of the week.
  const dayOfWeek = (index: number): number => (days.length - index) % 7;
  const before = expected.slice(0, -DRIFT_DAYS);
  const { factors } = shrunkFactors(before, dayOfWeek, 7, deviationOf(before) ** 2);
  const measured = expected
    .map((day, index) => ({ ...day, expected: day.expected * (factors[dayOfWeek(index)] ?? 1) }))
    .map((day, index) => ({ ...day, recent: index >= earlier.length }))
    .filter((day) => day.expected > 0);
  const recent = measured.filter((day) => day.recent);
  const others = measured.filter((day) => !day.recent);
  if (recent.length === 0) return { state: 'unseen' };
  let z = 0;
  for (const day of recent) z = LAMBDA * residual(day) + (1 - LAMBDA) * z;
  const share = (LAMBDA / (2 - LAMBDA)) * (1 - (1 - LAMBDA) ** (2 * recent.length)) + 1 / others.length;
  const limit = LIMIT * deviationOf(others) * Math.sqrt(share);
  const because = { days: recent.length, heard: sum(recent, 'heard'), expected: sum(recent, 'expected'), z, limit, weeks };
  return { state: Math.abs(z) <= limit ? 'steady' : z > 0 ? 'up' : 'down', because };
}

/** Of a drift so far or farther, by chance: both tails of a normal value of which the limit is three deviations. */
export function driftP({ z, limit }: Pick<DriftReason, 'z' | 'limit'>): number {
  return normalP((LIMIT * z) / limit);
}

/** Days of 24 hours counted back from the last hour, the posts seen standing for what is expected. */
function daysOf(hours: readonly HourSeen[]): Counted[] {
  const length = Math.floor(hours.length / DAY_HOURS);
  return Array.from({ length }, (_, day) => {
    const from = hours.length - (length - day) * DAY_HOURS;
    const own = hours.slice(from, from + DAY_HOURS);
    return { heard: own.reduce((total, { heard }) => total + heard, 0), expected: own.reduce((total, { seen }) => total + seen, 0) };
  });
}

function residual({ heard, expected }: Counted): number {
  return 2 * (Math.sqrt(heard + 0.375) - Math.sqrt(expected + 0.375));
}

function deviationOf(days: readonly Counted[]): number {
  const residuals = days.filter(({ expected }) => expected > 0).map(residual).sort((a, b) => a - b);
  const middle = quantile(residuals, 0.5) ?? 0;
  const apart = residuals.map((one) => Math.abs(one - middle)).sort((a, b) => a - b);
  return Math.max(1, MAD_TO_DEVIATION * (quantile(apart, 0.5) ?? 0));
}

function sum(days: readonly Counted[], field: keyof Counted): number {
  return days.reduce((total, day) => total + day[field], 0);
}
