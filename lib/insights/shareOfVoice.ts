import type { Context } from '@/lib/posts/post';
import { LEAST_FOR_RATE } from './netSentiment';
import { shareOf, type Share } from './wilson';

/** Mentions of a topic on a site in a context. */
export interface Voiced {
  topicId: string;
  site: string;
  context: Context;
  count: number;
}

/** Where one brand is met no more than another by the place itself: not in searches, profiles and pages of reviews. */
const NEUTRAL: ReadonlySet<Context> = new Set<Context>(['feed', 'thread', 'listing']);

const Z_95 = 1.96;

/** Share of voice = Mᵦ / Σₖ Mₖ over own and competing topics; a mention of two brands counts once for each. */
export function shareOfVoice(counts: ReadonlyMap<string, number>, own: ReadonlySet<string>): Share {
  let ours = 0;
  let all = 0;
  for (const [topicId, count] of counts) {
    all += count;
    if (own.has(topicId)) ours += count;
  }
  return shareOf(ours, all);
}

/**
 * Share of voice that does not grow by where the user reads: each site's mentions by the posts seen there, in neutral
 * places only, all sites alike: B / (B + C) with B = Σₛ Mᵦₛ / Eₛ, C the same of the others. Interval by the delta method
 * with Poisson counts: Var B = Σₛ Mᵦₛ / Eₛ², Var share = (C² Var B + B² Var C) / (B + C)⁴. Null below ten mentions.
 * `voiced` and `seen` are of the same clock.
 */
export function correctedShareOfVoice(
  voiced: Iterable<Voiced>,
  seen: Iterable<{ site: string; context: Context; count: number }>,
  own: ReadonlySet<string>,
): { share: number; low: number; high: number } | null {
  const exposure = new Map<string, number>();
  for (const { site, context, count } of seen) {
    if (NEUTRAL.has(context)) exposure.set(site, (exposure.get(site) ?? 0) + count);
  }
  let mentions = 0;
  const ours = { rate: 0, variance: 0 };
  const theirs = { rate: 0, variance: 0 };
  for (const { topicId, site, context, count } of voiced) {
    const posts = exposure.get(site) ?? 0;
    if (!NEUTRAL.has(context) || posts === 0) continue;
    const side = own.has(topicId) ? ours : theirs;
    side.rate += count / posts;
    side.variance += count / posts ** 2;
    mentions += count;
  }
  if (mentions < LEAST_FOR_RATE) return null;
  const all = ours.rate + theirs.rate;
  const variance = (theirs.rate ** 2 * ours.variance + ours.rate ** 2 * theirs.variance) / all ** 4;
  const share = ours.rate / all;
  const margin = Z_95 * Math.sqrt(variance);
  return { share, low: Math.max(0, share - margin), high: Math.min(1, share + margin) };
}
