import { binomialTail, normalP } from './distributions';
import type { SentimentCounts } from './sentimentCounts';

/** Both periods, or both of anything else that is compared. */
export interface Pair<Value> {
  before: Value;
  now: Value;
}

/** What a test says: `p` two-sided; `effect` without a unit, above zero where the second is larger. */
export interface Tested {
  p: number;
  effect: number;
}

/** Above this ratio of variance to mean, counts are too clumped for Poisson. */
export const CLUMPED = 1.5;
/** Below this expected number a share is not compared (Cochran 1954). */
const LEAST_EXPECTED = 5;

/**
 * Whether two counts differ by more than what was looked at does (`over`: posts seen, or days). Given their sum m, the
 * second is binomial with chance over₂ / (over₁ + over₂) when the rates are one (Przyborowski and Wilenski 1940); p is
 * twice the smaller tail. Mentions come in clumps: with `dispersion` φ (variance by mean of the days) above 1.5, the
 * logarithm of the ratio is taken for normal with variance φ (1/m₁ + 1/m₂) instead (quasi-Poisson; Wedderburn 1974).
 * The effect is the logarithm of the ratio of the rates.
 */
export function compareCounts(counts: Pair<number>, over: Pair<number>, dispersion: number): Tested {
  const { before, now } = counts;
  // Half a count more on each side keeps a ratio with nothing finite (Haldane 1956).
  const effect = Math.log((now + 0.5) / over.now) - Math.log((before + 0.5) / over.before);
  if (dispersion > CLUMPED) {
    const deviation = Math.sqrt(dispersion * (1 / (before + 0.5) + 1 / (now + 0.5)));
    return { p: normalP(effect / deviation), effect };
  }
  const chance = over.now / (over.before + over.now);
  const upper = binomialTail(now, before + now, chance);
  const lower = binomialTail(before, before + now, 1 - chance);
  return { p: Math.min(1, 2 * Math.min(upper, lower)), effect };
}

/**
 * Whether two shares differ: score test with the pooled share, z = (p₂ − p₁) / √(p(1−p)(1/n₁ + 1/n₂)); null where fewer
 * than five are expected anywhere. The effect is Cohen's h = 2 asin √p₂ − 2 asin √p₁ (Cohen 1988; 0.2 is small).
 */
export function compareShares(counts: Pair<number>, of: Pair<number>): Tested | null {
  const pooled = (counts.before + counts.now) / (of.before + of.now);
  const least = Math.min(pooled, 1 - pooled) * Math.min(of.before, of.now);
  if (!(least >= LEAST_EXPECTED)) return null;
  const [before, now] = [counts.before / of.before, counts.now / of.now];
  const deviation = Math.sqrt(pooled * (1 - pooled) * (1 / of.before + 1 / of.now));
  const effect = 2 * (Math.asin(Math.sqrt(now)) - Math.asin(Math.sqrt(before)));
  return { p: normalP((now - before) / deviation), effect };
}

type Scored = Pick<SentimentCounts, 'negative' | 'neutral' | 'positive'>;

/**
 * Whether net sentiment moved: z = (d₂ − d₁) / √(v₁/n₁ + v₂/n₂) with d = p − m and v = p + m − (p − m)² as in
 * `netSentiment`; one more of each label on both sides, so that a unanimous sample does not pass for certain (after
 * Agresti and Caffo 2000). The effect is the difference by the pooled deviation (Cohen's d; 0.2 is small).
 */
export function compareNet(counts: Pair<Scored>): Tested {
  const before = momentsOf(counts.before);
  const now = momentsOf(counts.now);
  const moved = now.mean - before.mean;
  const pooled = (before.variance * before.n + now.variance * now.n) / (before.n + now.n);
  return {
    p: normalP(moved / Math.sqrt(before.variance / before.n + now.variance / now.n)),
    effect: moved / Math.sqrt(pooled),
  };
}

/**
 * Whether a part moved apart from the rest: two-sided p of the difference of the two differences of net sentiment, by
 * the same means and variances as `compareNet`. 1 where the rest holds nothing scored.
 */
export function movedApart(part: Pair<Scored>, rest: Pair<Scored>): number {
  if ([rest.before, rest.now].some(({ negative, neutral, positive }) => negative + neutral + positive === 0)) return 1;
  const all = [part.now, part.before, rest.now, rest.before].map(momentsOf);
  const [now = 0, before = 0, restNow = 0, restBefore = 0] = all.map(({ mean }) => mean);
  const variance = all.reduce((sum, moments) => sum + moments.variance / moments.n, 0);
  return normalP((now - before - (restNow - restBefore)) / Math.sqrt(variance));
}

function momentsOf({ negative, neutral, positive }: Scored): { n: number; mean: number; variance: number } {
  const n = negative + neutral + positive + 3;
  const mean = (positive - negative) / n;
  return { n, mean, variance: (positive + negative + 2) / n - mean ** 2 };
}
