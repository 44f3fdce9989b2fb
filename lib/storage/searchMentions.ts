import type { Mention } from '@/lib/mentions/mention';
import { subjectOfMention, type DayOf } from '@/lib/mentions/subject';
import { bodyOf } from '@/lib/posts/post';
import { compileFilter } from '@/lib/query/filter';
import { readSearch } from '@/lib/query/searchText';
import type { TopicRow } from './rows';

export interface Search {
  /** Words, or a query; '' finds all. */
  text: string;
  dayOf: DayOf;
  /** Whether topics that hide a mention count for `topic:`, too. */
  hidden: boolean;
}

/**
 * What finds the mentions that a search asks for: by a query, or by words in the body or the author's name, without
 * regard to case. A query that cannot be read is taken for words. What nobody understood yet is not found by what needs
 * understanding.
 */
export function mentionSearch(search: Search, topics: readonly TopicRow[]): (mention: Mention) => boolean {
  if (search.text === '') return () => true;
  const read = readSearch(search.text);
  if (read.kind === 'words' || !read.parsed.ok) return (mention) => holdsWords(mention, search.text.toLowerCase());
  const answerTo = compileFilter(read.parsed.query, topics.flatMap((topic) => topic.handles ?? []));
  return (mention) => {
    const names = namesOf(mention, topics, search.hidden);
    const kept = { topics: names, tags: [], status: null, owner: null };
    return answerTo(subjectOfMention(mention, search.dayOf, kept)) === 'yes';
  };
}

function holdsWords(mention: Mention, words: string): boolean {
  const { handle, name } = mention.post.author;
  return [bodyOf(mention.post), handle ?? '', name ?? ''].join('\n').toLowerCase().includes(words);
}

/** Names of the topics under which lists show a mention. */
function namesOf({ topicIds, hiddenIn = [] }: Mention, topics: readonly TopicRow[], hidden: boolean): string[] {
  return topics
    .filter(({ id }) => topicIds.includes(id) && (hidden || !hiddenIn.includes(id)))
    .map(({ name }) => name);
}
