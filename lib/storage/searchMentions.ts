import type { Mention } from '@/lib/mentions/mention';
import { statusOf } from '@/lib/mentions/status';
import { factsOf, subjectOfMention, type DayOf } from '@/lib/mentions/subject';
import { compileFilter } from '@/lib/query/matching/filter';
import { readSearch } from '@/lib/query/writing/searchText';
import type { TopicRow } from './rows';

/** Makes what finds mentions ready, with the topics as they are; `hidden`: those that hide a mention count, too. */
export type MentionSearch = (topics: readonly TopicRow[], hidden: boolean) => (mention: Mention) => boolean;

/**
 * The search that is written as a query; null where the text is words, or cannot be read. What nobody understood yet is
 * not found by what needs understanding.
 */
export function queriedSearch(text: string, dayOf: DayOf): MentionSearch | null {
  const read = readSearch(text);
  if (read.kind === 'words' || !read.parsed.ok) return null;
  const { query } = read.parsed;
  return (topics, hidden) => {
    const answerTo = compileFilter(query, topics.flatMap((topic) => topic.handles ?? []));
    return (mention) => {
      const { owner = null } = mention.decided ?? {};
      const kept = { topics: namesOf(mention, topics, hidden), tags: [], status: statusOf(mention), owner, facts: factsOf(mention) };
      return answerTo(subjectOfMention(mention, dayOf, kept)) === 'yes';
    };
  };
}

/** Names of the topics under which lists show a mention. */
function namesOf({ topicIds, hiddenIn = [] }: Mention, topics: readonly TopicRow[], hidden: boolean): string[] {
  return topics
    .filter(({ id }) => topicIds.includes(id) && (hidden || !hiddenIn.includes(id)))
    .map(({ name }) => name);
}
