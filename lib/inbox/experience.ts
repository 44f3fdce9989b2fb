import type { Correction } from '@/lib/mentions/mention';
import type { Said } from './saidOfBrand';

/** How an author felt about the brand, of late: the mean polarity of their mentions, the recent ones weighing more (capability 56). */
export interface Experience {
  /** -100..100; null: nothing scored. */
  score: number | null;
  /** Mentions that it stands on. */
  n: number;
}

/** Days after which a mention weighs half: what somebody felt a month ago still counts, and no longer decides. */
export const EXPERIENCE_HALF_LIFE_DAYS = 30;
const DAY = 86_400_000;

const SAID_BY_USER: Record<Correction, number> = { negative: -1, neutral: 0, positive: 1 };

/**
 * 100 × Σ w·p / Σ w over an author's scored mentions of the brand. p: the polarity toward the brand, -1..1, or the user's own
 * label as -1, 0 or 1. w = c · 0.5^(age in days / 30). c: how likely p is right, 0..1; 1 where the user said it, or nothing
 * tells it. `now`: ms since 1970.
 */
export function experienceOf(said: readonly Said[], now: number): Experience {
  const scored = said.flatMap(({ isOfBrand, mention, match }) => {
    const { decided, understanding, listedAt } = mention;
    const { score, confidence } = match?.toward ?? understanding.sentiment;
    const own = decided?.sentiment;
    const polarity = own === undefined ? score : SAID_BY_USER[own];
    if (!isOfBrand || polarity === null) return [];
    const freshness = 0.5 ** (Math.max(0, now - listedAt) / DAY / EXPERIENCE_HALF_LIFE_DAYS);
    return [{ polarity, weight: freshness * (own === undefined ? (confidence ?? 1) : 1) }];
  });
  const weights = scored.reduce((sum, { weight }) => sum + weight, 0);
  if (weights === 0) return { score: null, n: 0 };
  const mean = scored.reduce((sum, { polarity, weight }) => sum + polarity * weight, 0) / weights;
  return { score: 100 * Math.min(1, Math.max(-1, mean)) + 0, n: scored.filter(({ weight }) => weight > 0).length };
}
