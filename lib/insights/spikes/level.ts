/** A day of the baseline: what was heard, and the posts seen, each counted as much as its hour of the week usually brings. */
export interface LevelDay {
  heard: number;
  posts: number;
}

/** Days after which a day counts half as much, the longest first. */
const HALF_LIVES = [28, 14, 7, 4] as const;
/** Days before a forecast is compared with what came. */
const FIRST_FORETOLD = 7;
/** A shorter memory must foretell the past better by this share: else chance alone would choose it. */
const BETTER = 0.98;

export interface Level {
  /** Mentions a post, as foretold for each day by those before it. */
  foretold: readonly number[];
  /** The same for the day that follows the last. */
  next: number;
  /** Of the memory that foretold best, days. */
  halfLife: number;
}

/**
 * The level of a series that may drift: mentions by posts of the days so far, each day counting half as much as one some
 * days later (discounted gamma-Poisson; West and Harrison 1997, ch. 14.3), with one usual day of the `whole` rate as
 * prior. Of four half-lives the one is taken that would have foretold the past days best, by the mean absolute error of
 * square roots: days with a spike weigh little in it.
 */
export function levelOf(days: readonly LevelDay[], whole: number): Level {
  let best: Level | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const halfLife of HALF_LIVES) {
    const rates = discounted(days, whole, halfLife);
    const error = rootError(days, rates);
    if (best !== null && error >= least * BETTER) continue;
    best = { foretold: rates.slice(0, -1), next: rates.at(-1) ?? whole, halfLife };
    least = error;
  }
  return best ?? { foretold: [], next: whole, halfLife: HALF_LIVES[0] };
}

function discounted(days: readonly LevelDay[], whole: number, halfLife: number): number[] {
  const kept = 2 ** (-1 / halfLife);
  const usual = days.reduce((sum, { posts }) => sum + posts, 0) / Math.max(1, days.filter(({ posts }) => posts > 0).length);
  const rates: number[] = [];
  let heard = 0;
  let posts = 0;
  const rate = (): number => (posts + usual === 0 ? whole : (heard + usual * whole) / (posts + usual));
  for (const day of days) {
    rates.push(rate());
    heard = heard * kept + day.heard;
    posts = posts * kept + day.posts;
  }
  rates.push(rate());
  return rates;
}

function rootError(days: readonly LevelDay[], rates: readonly number[]): number {
  let error = 0;
  days.forEach(({ heard, posts }, index) => {
    if (index >= FIRST_FORETOLD) error += Math.abs(Math.sqrt(heard + 0.375) - Math.sqrt(posts * (rates[index] ?? 0) + 0.375));
  });
  return error;
}
