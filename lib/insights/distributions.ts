// Tails of the distributions that tests need, by the continued fractions and series of the NIST Digital Library of
// Mathematical Functions (chapters 5.11, 8.9, 8.11, 8.17), summed until a term no longer counts.

/** Within so many deviations of its mean lie 95 % of what is normal. */
export const Z_95 = 1.96;

const NEGLIGIBLE = 1e-14;
const TINY = 1e-300;
/** Series need about as many terms as the root of the count they stand for. */
const MOST_TERMS = 200_000;
/** Correlation of those of one count above which nothing is left to share out. */
const MOST_CLUMPED = 0.95;
/** Below it nothing tells it from none, and logarithms of so large sizes lose their digits. */
const LEAST_CLUMPED = 1e-7;

/** Coefficients of Lanczos' approximation with g = 7 and nine terms; relative error below 1e-14. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
  12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];

/** Natural logarithm of Γ(x), x > 0. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const [first = 0, ...rest] = LANCZOS;
  const sum = rest.reduce((total, coefficient, index) => total + coefficient / (x + index), first);
  const shifted = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(shifted) - shifted + Math.log(sum);
}

/** Regularised incomplete beta function I_x(a, b), 0..1 (DLMF 8.17.22). */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // The fraction converges fast only on the near side of the mean.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return (front / a) * betaFraction(x, a, b);
}

function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / notZero(1 + even * d);
    c = notZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / notZero(1 + odd * d);
    c = notZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < NEGLIGIBLE) break;
  }
  return value;
}

/** Regularised lower incomplete gamma function P(a, x), 0..1 (DLMF 8.7.1 and 8.9.2). */
export function lowerGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  return x < a + 1 ? gammaFront(a, x) * gammaSeries(a, x) : 1 - gammaFront(a, x) * gammaFraction(a, x);
}

/** Q(a, x) = 1 − P(a, x), with all its digits where it is small. */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  return x < a + 1 ? 1 - gammaFront(a, x) * gammaSeries(a, x) : gammaFront(a, x) * gammaFraction(a, x);
}

function gammaFront(a: number, x: number): number {
  return Math.exp(a * Math.log(x) - x - logGamma(a));
}

function gammaSeries(a: number, x: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < MOST_TERMS && term > sum * NEGLIGIBLE; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return sum;
}

function gammaFraction(a: number, x: number): number {
  let b = x + 1 - a;
  let c = 1 / TINY;
  let d = 1 / notZero(b);
  let value = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const factor = -n * (n - a);
    b += 2;
    d = 1 / notZero(factor * d + b);
    c = notZero(b + factor / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < NEGLIGIBLE) break;
  }
  return value;
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/** Two-sided p of a standard normal z. */
export function normalP(z: number): number {
  return upperGamma(0.5, (z * z) / 2);
}

/** P(X ≥ x) of a Poisson count with this mean: P(x, mean); x a whole number. */
export function poissonTail(x: number, mean: number): number {
  return x <= 0 ? 1 : lowerGamma(x, mean);
}

/** P(X ≥ x) of a binomial count of n with chance p: I_p(x, n − x + 1) (DLMF 8.17.5). */
export function binomialTail(x: number, n: number, p: number): number {
  if (x <= 0) return 1;
  return x > n ? 0 : incompleteBeta(p, x, n - x + 1);
}

/**
 * P(X ≥ x) of a negative binomial count with this mean and variance (variance > mean): with size r = mean² / (variance −
 * mean) and chance r / (r + mean), it is I_{1−chance}(x, r).
 */
export function negativeBinomialTail(x: number, mean: number, variance: number): number {
  if (x <= 0) return 1;
  const size = mean ** 2 / (variance - mean);
  return incompleteBeta(mean / (size + mean), x, size);
}

/**
 * P(X ≥ x) of a beta-binomial count of n with this mean and variance (binomial where the variance is not larger than that): with
 * p = mean / n and ρ = (variance / (n p (1 − p)) − 1) / (n − 1), a = p (1/ρ − 1), b = (1 − p) (1/ρ − 1), the sum of
 * C(n, k) B(k + a, n − k + b) / B(a, b) over k ≥ x (Skellam 1948).
 */
export function betaBinomialTail(x: number, n: number, mean: number, variance: number): number {
  const p = mean / n;
  const clumping = n < 2 ? 0 : Math.min(MOST_CLUMPED, (variance / (mean * (1 - p)) - 1) / (n - 1));
  if (x <= 0 || x > n || !(clumping > LEAST_CLUMPED)) return binomialTail(x, n, p);
  const sum = 1 / clumping - 1;
  const [a, b] = [p * sum, (1 - p) * sum];
  let term = Math.exp(
    logGamma(n + 1) - logGamma(x + 1) - logGamma(n - x + 1)
    + logGamma(x + a) + logGamma(n - x + b) - logGamma(n + sum) - logGamma(a) - logGamma(b) + logGamma(sum),
  );
  let tail = term;
  for (let k = x; k < n && (k < mean || term > tail * NEGLIGIBLE); k++) {
    term *= ((n - k) * (k + a)) / ((k + 1) * (n - k - 1 + b));
    tail += term;
  }
  return Math.min(1, tail);
}
