/** Logarithms of factorials, by adding them up: grown as far as they are asked for. */
const FACTORIALS = [0];
function logFactorial(n) {
  for (let k = FACTORIALS.length; k <= n; k++) FACTORIALS[k] = FACTORIALS[k - 1] + Math.log(k);
  return FACTORIALS[n];
}

/** Two-sided p of a standard normal z: a series near the middle, a continued fraction in the tails (Abramowitz and Stegun 7.1.6, 7.1.14). */
export function normalP(z) {
  const x = Math.abs(z) / Math.SQRT2;
  if (x < 2.5) {
    let [term, sum] = [x, x];
    for (let n = 1; Math.abs(term) > 1e-18 * sum; n++) {
      term *= (2 * x * x) / (2 * n + 1);
      sum += term;
    }
    return 1 - (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * sum;
  }
  let fraction = 0;
  for (let n = 200; n > 0; n--) fraction = n / 2 / (x + fraction);
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * (x + fraction));
}

/** P(X ≥ x) of a Poisson number, term by term. */
export function poissonTail(x, mean) {
  if (x <= 0) return 1;
  if (mean === 0) return 0;
  return upperTail(x, mean, (k) => k * Math.log(mean) - mean - logFactorial(k));
}

/** P(X ≥ x) of a binomial number of n. */
export function binomialTail(x, n, chance) {
  if (x <= 0) return 1;
  if (x > n) return 0;
  const log = (k) => logFactorial(n) - logFactorial(k) - logFactorial(n - k) + k * Math.log(chance) + (n - k) * Math.log1p(-chance);
  let sum = 0;
  for (let k = n; k >= x; k--) sum += Math.exp(log(k));
  return Math.min(1, sum);
}

/** P(X ≥ x) of a negative binomial number with this mean and variance: the ratios of its terms follow from Γ(k + r) / Γ(r) / k!. */
export function negativeBinomialTail(x, mean, variance) {
  if (x <= 0) return 1;
  const size = (mean * mean) / (variance - mean);
  const chance = mean / variance;
  const logs = [size * Math.log(chance)];
  return upperTail(x, mean, (k) => {
    for (let j = logs.length; j <= k; j++) logs[j] = logs[j - 1] + Math.log((size + j - 1) / j) + Math.log1p(-chance);
    return logs[k];
  });
}

/** The sum of terms from x on, given their logarithms. */
function upperTail(x, mean, logTerm) {
  let sum = 0;
  for (let k = x; ; k++) {
    const term = Math.exp(logTerm(k));
    sum += term;
    if (k > mean && term <= sum * 1e-17) return Math.min(1, sum);
    if (k > mean && term === 0) return Math.min(1, sum);
  }
}

/** P(X ≥ x) of a number with this mean and variance: negative binomial where that is more than one and a half times the mean. */
export function countTail(x, mean, variance) {
  return mean === 0 || variance <= 1.5 * mean ? poissonTail(x, mean) : negativeBinomialTail(x, mean, variance);
}

const STEPS = 40_000;

/** The chance of x or more of n with chance p; x and n may be no whole numbers: the area of a beta density, by Simpson's rule. */
export function binomialOrMore(x, n, p) {
  if (x <= 0) return 1;
  if (x > n) return 0;
  const [a, b] = [x, n - x + 1];
  const peak = Math.max(1e-12, Math.min(1 - 1e-12, (a - 1) / Math.max(1e-12, a + b - 2)));
  const logAt = (t) => (a === 1 ? 0 : (a - 1) * Math.log(t)) + (b === 1 ? 0 : (b - 1) * Math.log1p(-t));
  const top = logAt(peak);
  const density = (t) => (t <= 0 || t >= 1 ? (t <= 0 && a <= 1) || (t >= 1 && b <= 1) ? Math.exp(-top) : 0 : Math.exp(logAt(t) - top));
  const area = (from, to) => {
    const step = (to - from) / STEPS;
    let sum = density(from) + density(to);
    for (let k = 1; k < STEPS; k++) sum += density(from + k * step) * (k % 2 === 1 ? 4 : 2);
    return (sum * step) / 3;
  };
  const below = area(0, p);
  return below / (below + area(p, 1));
}

/** Which of many p are discoveries when at most `rate` of these may be false (Benjamini and Hochberg): for each, true or false. */
export function discoveries(ps, rate = 0.05) {
  const counts = new Map();
  for (const p of ps) counts.set(p, (counts.get(p) ?? 0) + 1);
  let [upTo, limit] = [0, -1];
  for (const [p, n] of [...counts].sort(([a], [b]) => a - b)) {
    upTo += n;
    if (p <= (rate * upTo) / ps.length) limit = p;
  }
  return ps.map((p) => p <= limit);
}
