import { isWithin } from './days.mjs';
import { isNeutral, scanned } from './heard.mjs';
import { LEAST, wilson } from './intervals.mjs';

/** Brands and competitors, and which are ours: all brands, or the one looked at. Null: there is nobody to share a voice with. */
export function rivalsOf(topics, topicId) {
  const all = topics.filter(({ role }) => role !== 'industry');
  const ours = new Set(all.filter(({ id, role }) => (topicId === null ? role === 'brand' : id === topicId)).map(({ id }) => id));
  return ours.size === 0 || ours.size === all.length ? null : { all, ours };
}

/** How much a site weighs, by the user's own word; else as much as any other. */
export function weightOf({ settings }, site) {
  const weights = settings.find(({ key }) => key === 'siteWeights')?.value ?? {};
  return weights[site] ?? 1;
}

/**
 * Share of voice by posts seen, of what was first heard in a period in neutral places: Σ w M / E of ours by that of all, with the interval of
 * Wilson for as many mentions of one weight as would vary as much. Null where fewer than ten are heard.
 */
export function correctedShare(of, { all, ours }, { site, current }) {
  const neutral = of.heard.filter((one) =>
    all.some(({ id }) => id === one.topicId) && isNeutral(one.context) && isWithin(one.seenDay, current) && (site === null || one.site === site));
  const sites = [...new Set(neutral.map((one) => one.site))].map((where) => {
    const own = neutral.filter((one) => one.site === where);
    const mine = own.filter((one) => ours.has(one.topicId)).length;
    const each = weightOf(of, where) / scanned(of.exposure, current, where, isNeutral);
    return { each, mine, theirs: own.length - mine };
  }).filter(({ each }) => each > 0 && Number.isFinite(each));
  const n = sites.reduce((sum, { mine, theirs }) => sum + mine + theirs, 0);
  if (n < LEAST) return null;
  const sum = (value) => sites.reduce((total, one) => total + value(one), 0);
  const share = sum(({ each, mine }) => each * mine) / sum(({ each, mine, theirs }) => each * (mine + theirs));
  return { share, n, ...wilson(share, effective(sites, n)) };
}

/** Mentions of one weight that vary as much: by the delta method with Poisson counts, half a mention more on each side of each site. */
function effective(sites, n) {
  const sum = (value) => sites.reduce((total, one) => total + value(one), 0);
  const b = sum(({ each, mine }) => each * (mine + 0.5));
  const c = sum(({ each, theirs }) => each * (theirs + 0.5));
  const varB = sum(({ each, mine }) => each * each * (mine + 0.5));
  const varC = sum(({ each, theirs }) => each * each * (theirs + 0.5));
  const share = b / (b + c);
  const variance = (c * c * varB + b * b * varC) / (b + c) ** 4;
  return ((share * (1 - share)) / variance) * (n / (n + sites.length));
}
