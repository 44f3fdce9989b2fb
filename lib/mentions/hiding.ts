import { isKeptFor, isRelevanceStamp, type HiddenBy, type Mark, type Match, type Mention } from './mention';

/**
 * Why a topic hides a mention; null where it shows it. What the user said of it stands above all; what was kept by hand is
 * shown; else the topic's own query hides it, or what the topic learned.
 */
export function whyHidden(
  mention: Pick<Mention, 'decided' | 'keptFor'>,
  match: Pick<Match, 'topicId' | 'relevance'> & { queryHides: boolean },
): HiddenBy | null {
  const irrelevant = mention.decided?.irrelevant?.[match.topicId];
  if (irrelevant !== undefined) return irrelevant ? 'user' : null;
  if (isKeptFor(mention, match.topicId)) return null;
  if (match.queryHides) return 'query';
  return match.relevance?.hides === true ? 'relevance' : null;
}

/** Whether the topic's own query hides a match, whatever else does. Schema 6 knew of nothing else that hides. */
export function queryHides({ queryHides: hides, hiddenAt, hiddenBy }: Pick<Match, 'queryHides' | 'hiddenAt' | 'hiddenBy'>): boolean {
  return hides === true || (hiddenAt !== undefined && hiddenBy === undefined);
}

/** What the user's dealings with a mention say of whether it is meant by a topic; undefined where they say nothing. */
export function markOf(mention: Pick<Mention, 'decided' | 'stamps' | 'keptFor' | 'answer'>, topicId: string): Mark | undefined {
  const irrelevant = mention.decided?.irrelevant?.[topicId];
  if (irrelevant !== undefined) return irrelevant ? 'irrelevant' : 'relevant';
  const isDealtWith = Object.keys(mention.stamps).some((field) => !isRelevanceStamp(field) && field !== 'keptFor');
  return isDealtWith || isKeptFor(mention, topicId) || mention.answer !== undefined ? 'touched' : undefined;
}

/** The mention with its topics hiding it as these of its matches say; those of other topics stay as they are. */
export function hiddenLike(mention: Mention, matches: readonly Pick<Match, 'topicId' | 'hiddenAt'>[]): Mention {
  if (matches.length === 0) return mention;
  const { hiddenIn: before = [], ...others } = mention;
  const own = new Set(matches.map(({ topicId }) => topicId));
  const hiding = matches.flatMap(({ topicId, hiddenAt }) => (hiddenAt === undefined ? [] : [topicId]));
  const hiddenIn = [...before.filter((topicId) => !own.has(topicId)), ...hiding];
  return hiddenIn.length > 0 ? { ...others, hiddenIn } : others;
}
