/** The chance of so many or more of a Poisson number. */
export function poissonOrMore(x, mean) {
  if (x <= 0) return 1;
  if (mean === 0) return 0;
  let log = -mean;
  for (let k = 1; k <= x; k++) log += Math.log(mean / k);
  return orMore(x, log, (k) => mean / (k + 1), mean, () => Math.exp(-mean));
}

/** The same of a negative binomial number with this mean and variance. */
export function negativeBinomialOrMore(x, mean, variance) {
  if (x <= 0) return 1;
  const size = (mean * mean) / (variance - mean);
  const more = mean / (size + mean);
  const none = size * Math.log(size / (size + mean));
  let log = none;
  for (let k = 0; k < x; k++) log += Math.log(((size + k) * more) / (k + 1));
  return orMore(x, log, (k) => ((size + k) * more) / (k + 1), mean, () => Math.exp(none));
}

/** Summed from x on; below the mean from none on, which leaves the rest. */
function orMore(x, log, growth, mean, none) {
  if (x > mean) {
    let [term, sum] = [Math.exp(log), 0];
    for (let k = x; term > sum * 1e-17 || k < x + 10; k++) {
      sum += term;
      term *= growth(k);
    }
    return sum;
  }
  let [term, sum] = [none(), 0];
  for (let k = 0; k < x; k++) {
    sum += term;
    term *= growth(k);
  }
  return 1 - sum;
}

export function countOrMore(count, mean, variance) {
  return mean === 0 || variance <= 1.5 * mean ? poissonOrMore(count, mean) : negativeBinomialOrMore(count, mean, variance);
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
