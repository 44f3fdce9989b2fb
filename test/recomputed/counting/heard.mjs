import { clockAt } from './days.mjs';

/**
 * Every mention under every topic that hears and shows it: {topicId, mention, match, site, language, context, label, day, hour, seenDay,
 * seenHour}. `label` is the user's, else the engine's toward the topic, else the mention's; `day` is the day on which it was posted, null where
 * the page does not say the day, `hour` null where it says no hour; `seenDay` that on which the topic first heard it.
 */
export function heardOf({ mentions, matches, topics, zone }) {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const known = new Set(topics.map(({ id }) => id));
  return matches
    .filter(({ topicId, hiddenAt }) => known.has(topicId) && hiddenAt === undefined)
    .map((match) => {
      const mention = byId.get(match.mentionId);
      const { post, understanding, decided } = mention;
      const seen = clockAt(match.heardAt, zone);
      return {
        topicId: match.topicId, mention, match, site: post.site, context: post.context,
        language: understanding.language.language ?? 'unknown',
        label: decided?.sentiment ?? match.toward?.label ?? understanding.sentiment.label,
        ...postedOn(mention, zone), seenDay: seen.day, seenHour: seen.hour,
      };
    });
}

function postedOn({ publishedAt, post }, zone) {
  const { precision } = post.publishedAt;
  if (publishedAt === null || !['second', 'minute', 'hour', 'day'].includes(precision)) return { day: null, hour: null };
  // A page's day stands as written, wherever it is read.
  return precision === 'day' ? { day: clockAt(publishedAt, 'UTC').day, hour: null } : clockAt(publishedAt, zone);
}

export const LABELS = ['negative', 'neutral', 'positive', 'unsure', 'unscored'];

/** How many have each label. */
export function byLabel(heard) {
  const counts = Object.fromEntries(LABELS.map((label) => [label, 0]));
  for (const { label } of heard) counts[label] += 1;
  return counts;
}

/** How many of something have each key, most first. */
export function tally(all, keyOf) {
  const counts = new Map();
  for (const one of all) counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  return counts;
}

/** Those of a topic and a site; null: of all. */
export function limited(heard, { topicId, site }) {
  return heard.filter((one) => (topicId === null || one.topicId === topicId) && (site === null || one.site === site));
}

/** Posts scanned in a period, on a site or on all. */
export function scanned(exposure, period, site, counts = () => true) {
  let sum = 0;
  for (const row of exposure) {
    if (row.day < period.from || row.day > period.to || (site !== null && row.site !== site) || !counts(row.context)) continue;
    for (const count of row.hours) sum += count;
  }
  return sum;
}

/** Sought out by the user: it says nothing of how much is said. */
export const isSought = (context) => context === 'brand' || context === 'hand' || context === 'import';
/** Where no brand is met more than others by the place itself. */
export const isNeutral = (context) => ['feed', 'thread', 'listing'].includes(context);
