const Z = 1.96;
const MINUTE = 60_000;
const DAY = 86_400_000;
const TAIL = 0.025;

const ascending = (values) => [...values].sort((a, b) => a - b);

/** The value below which a share of values lies, by interpolation between the two nearest (R's type 7); null where there are none. */
export function quantileOf(values, share) {
  if (values.length === 0) return null;
  const ordered = ascending(values);
  const place = share * (ordered.length - 1);
  const below = Math.trunc(place);
  const rest = place - below;
  return rest === 0 ? ordered[below] : ordered[below] * (1 - rest) + ordered[below + 1] * rest;
}

/**
 * A quantile between two order statistics: the number of values below what is true is binomial. {value, low, high}; an end is null where
 * so few values cannot tell it.
 */
export function quantileWithLimits(values, share) {
  const ordered = ascending(values);
  const n = ordered.length;
  const chances = binomial(n, share);
  let [below, r] = [0, 0];
  // P(X < r + 1) = P(X <= r).
  while (r < n && below + chances[r] <= TAIL) below += chances[r++];
  let [above, s] = [0, n + 1];
  while (s > 1 && above + chances[s - 1] <= TAIL) above += chances[--s];
  return { value: quantileOf(ordered, share), low: ordered[r - 1] ?? null, high: ordered[s - 1] ?? null };
}

/** The chance of each number from 0 to n. */
function binomial(n, p) {
  const logs = [n * Math.log1p(-p)];
  for (let k = 1; k <= n; k++) logs.push(logs[k - 1] + Math.log(n - k + 1) - Math.log(k) + Math.log(p) - Math.log1p(-p));
  return logs.map((log) => Math.exp(log));
}

/** The mean of values with Hall's limits, which allow for skew; null of fewer than two. */
export function meanWithLimits(values) {
  const n = values.length;
  if (n < 2) return null;
  const mean = values.reduce((sum, value) => sum + value, 0) / n;
  const moment = (power) => values.reduce((sum, value) => sum + (value - mean) ** power, 0) / n;
  const deviation = Math.sqrt(moment(2));
  if (deviation === 0) return { value: mean, low: mean, high: mean };
  const skew = moment(3) / deviation ** 3;
  const end = (t) => {
    if (Math.abs(skew) < 1e-6) return mean - deviation * t;
    return mean - (3 * deviation / skew) * (Math.cbrt(1 + skew * t - (skew * skew) / (6 * n)) - 1);
  };
  const t = Z / Math.sqrt(n - 1);
  return { value: mean, low: end(t), high: end(-t) };
}

/**
 * The share that waits still from each time on at which a wait ended: [{time, left, low, high}], by Kaplan and Meier, with Greenwood's
 * variance on the scale of the log of the minus log. `waits`: [{time, ended}].
 */
export function waitingCurve(waits) {
  const curve = [];
  let [left, sum] = [1, 0];
  for (const time of new Set(ascending(waits.filter(({ ended }) => ended).map((wait) => wait.time)))) {
    const risk = waits.filter((wait) => wait.time >= time).length;
    const ends = waits.filter((wait) => wait.ended && wait.time === time).length;
    left *= (risk - ends) / risk;
    sum += ends / (risk * (risk - ends));
    const spread = Math.exp((Z * Math.sqrt(sum)) / -Math.log(left));
    curve.push({ time, left, ...(left > 1e-15 ? { low: left ** spread, high: left ** (1 / spread) } : { low: null, high: null }) });
  }
  return curve;
}

/** By when half have an end: {median, low, high}, each null where it is not known yet. */
export function halfOf(waits) {
  const curve = waitingCurve(waits);
  const at = curve.findIndex(({ left }) => left < 0.5 + 1e-12);
  const exactly = at >= 0 && Math.abs(curve[at].left - 0.5) < 1e-12 && at + 1 < curve.length;
  return {
    median: at < 0 ? null : exactly ? (curve[at].time + curve[at + 1].time) / 2 : curve[at].time,
    low: curve.find(({ left, low }) => left <= 0 || (low !== null && low <= 0.5))?.time ?? null,
    high: curve.find(({ high }) => high !== null && high <= 0.5)?.time ?? null,
  };
}

const LASTS = { second: 0, minute: MINUTE, hour: 60 * MINUTE, day: DAY };

/** Between which instants a time lies that a page writes so; null where it names no day, or one to come. */
export function rangeOf({ at, precision, clamped }) {
  if (at === null || clamped === true || !(precision in LASTS)) return null;
  const from = Date.parse(at);
  return { from, to: from + LASTS[precision] };
}

/** For how many ms somebody is there between two instants, by business hours that follow UTC. */
export function openBetween({ week, holidays }, from, to) {
  let open = 0;
  for (let day = Math.floor(from / DAY) * DAY; day < to; day += DAY) {
    const date = new Date(day);
    const written = date.toISOString().slice(0, 10);
    if (holidays.includes(written) || holidays.includes(`-${written.slice(4)}`)) continue;
    for (const [opens, closes] of week[(date.getUTCDay() + 6) % 7]) {
      open += Math.max(0, Math.min(to, day + closes * MINUTE) - Math.max(from, day + opens * MINUTE));
    }
  }
  return open;
}
