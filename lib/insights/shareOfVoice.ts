import { ALIKE, weightOf, type SiteWeights } from '@/lib/mentions/siteWeights';
import { isNeutral, type Context } from '@/lib/posts/post';
import { LEAST_FOR_RATE } from './netSentiment';
import { shareOf, wilsonInterval, type Share } from './wilson';

/** Mentions of a topic on a site in a context. */
export interface Voiced {
  topicId: string;
  site: string;
  context: Context;
  count: number;
}

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
 * places only: B / (B + C) with B = Σₛ wₛ Mᵦₛ / Eₛ, C the same of the others, all sites alike but for those with weights of
 * their own. Null below ten mentions. `voiced` and `seen` are of the same clock.
 *
 * Mentions of different sites weigh differently, so the interval is Wilson's with as many mentions as would vary as much
 * (`effectiveMentions`; Kish 1965, Korn and Graubard 1998): on one site just those that there are.
 */
export function correctedShareOfVoice(
  voiced: Iterable<Voiced>,
  seen: Iterable<{ site: string; context: Context; count: number }>,
  own: ReadonlySet<string>,
  weights: SiteWeights = ALIKE,
): { share: number; low: number; high: number } | null {
  const exposure = new Map<string, number>();
  for (const { site, context, count } of seen) {
    if (isNeutral(context)) exposure.set(site, (exposure.get(site) ?? 0) + count);
  }
  const sites = new Map<string, HeardSite>();
  for (const { topicId, site, context, count } of voiced) {
    // Weighing as much again is as good as having seen half as many posts.
    const posts = (exposure.get(site) ?? 0) / weightOf(weights, site);
    if (!isNeutral(context) || !Number.isFinite(posts) || posts === 0 || count === 0) continue;
    const heard = sites.get(site) ?? { posts, ours: 0, theirs: 0 };
    sites.set(site, heard);
    heard[own.has(topicId) ? 'ours' : 'theirs'] += count;
  }
  const heard = [...sites.values()];
  if (sum(heard, ({ ours, theirs }) => ours + theirs) < LEAST_FOR_RATE) return null;
  const rate = sum(heard, ({ ours, posts }) => ours / posts);
  const share = rate / (rate + sum(heard, ({ theirs, posts }) => theirs / posts));
  return { share, ...wilsonInterval(share, effectiveMentions(heard)) };
}

/** Mentions of both sides on a site, and posts seen there by its weight. */
interface HeardSite {
  posts: number;
  ours: number;
  theirs: number;
}

/**
 * How many mentions of one weight would vary as much as these: s(1 − s) / V, with V = (C² Var B + B² Var C) / (B + C)⁴ the variance
 * of the share s by the delta method, and Var B = Σₛ Mᵦₛ / Eₛ² as of Poisson counts. On each site both sides have half a mention
 * more (as by the prior of Jeffreys), so that a side that was not heard on a site where little was read does not pass for certain;
 * what that adds is taken from the result again.
 */
function effectiveMentions(sites: readonly HeardSite[]): number {
  const rate = sum(sites, ({ ours, posts }) => (ours + 0.5) / posts);
  const other = sum(sites, ({ theirs, posts }) => (theirs + 0.5) / posts);
  const variance = sum(sites, ({ ours, theirs, posts }) => (other ** 2 * (ours + 0.5) + rate ** 2 * (theirs + 0.5)) / posts ** 2);
  const mentions = sum(sites, ({ ours, theirs }) => ours + theirs);
  return ((rate * other * (rate + other) ** 2) / variance) * (mentions / (mentions + sites.length));
}

function sum(sites: readonly HeardSite[], of: (site: HeardSite) => number): number {
  return sites.reduce((total, site) => total + of(site), 0);
}
