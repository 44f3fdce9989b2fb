import type { Match } from '@/lib/mentions/mention';

/**
 * The matches that a card shows, of topics that are there: those that do not hide the mention, then those that hide it because
 * the user said so, which can be taken back there.
 */
export function cardMatches(matches: readonly Match[], topics: ReadonlySet<string>): Match[] {
  const own = matches.filter(({ topicId }) => topics.has(topicId));
  return [...own.filter(({ hiddenAt }) => hiddenAt === undefined), ...own.filter(({ hiddenBy }) => hiddenBy === 'user')];
}
