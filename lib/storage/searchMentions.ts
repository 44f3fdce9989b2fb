import { foundSpans } from '@/lib/mentions/foundSpans';
import type { Mention } from '@/lib/mentions/mention';
import { typedWords } from '@/lib/mentions/searchWords';
import { statusOf } from '@/lib/mentions/status';
import { tagsOf } from '@/lib/mentions/tags';
import { factsOf, subjectOfMention, type DayOf } from '@/lib/mentions/subject';
import type { Span } from '@/lib/posts/post';
import { compileFilter } from '@/lib/query/matching/filter';
import { wordPlanOf, type WordPlan } from '@/lib/query/matching/wordPlan';
import { readSearch } from '@/lib/query/writing/searchText';
import type { TopicRow } from './rows';
import type { Places } from './words/places';
import { placesOf, type Within } from './words/wordPlaces';

export interface MentionSearch {
  /**
   * Where what it may find stands in lists, by the words that it needs; null where no word helps. It is handed over, so that
   * screens without a search need not hold it.
   */
  places: (within: Within) => Promise<Places | null>;
  /** Makes what finds mentions ready, with the topics as they are; `hidden`: those that hide a mention count, too. */
  among: (topics: readonly TopicRow[], hidden: boolean) => (mention: Mention) => boolean;
  /** Where the words that it needs stand in a text. */
  foundIn: (text: string) => Span[];
}

/** The search for what was typed: a query, else its words; null where nothing was. */
export function searchFor(typed: string, dayOf: DayOf): MentionSearch | null {
  return typed.trim() === '' ? null : (queriedSearch(typed, dayOf) ?? wordSearch(typed));
}

/** The search for words that all must stand in the body or the author's names, the last one at least begun. */
export function wordSearch(typed: string): MentionSearch {
  const { plan, found } = typedWords(typed);
  return { ...byWords(plan), among: () => found };
}

/**
 * The search that is written as a query; null where the text is words, or cannot be read. What nobody understood yet is
 * not found by what needs understanding.
 */
export function queriedSearch(text: string, dayOf: DayOf): MentionSearch | null {
  const read = readSearch(text);
  if (read.kind === 'words' || !read.parsed.ok) return null;
  const { query } = read.parsed;
  return {
    ...byWords(wordPlanOf(query.tree)),
    among: (topics, hidden) => {
      const answerTo = compileFilter(query, topics.flatMap((topic) => topic.handles ?? []));
      return (mention) => {
        const { owner = null } = mention.decided ?? {};
        const kept = { topics: namesOf(mention, topics, hidden), tags: tagsOf(mention), status: statusOf(mention), owner, facts: factsOf(mention) };
        return answerTo(subjectOfMention(mention, dayOf, kept)) === 'yes';
      };
    },
  };
}

function byWords(plan: WordPlan | null): Pick<MentionSearch, 'places' | 'foundIn'> {
  return { places: (within) => (plan === null ? Promise.resolve(null) : placesOf(within, plan)), foundIn: foundSpans(plan) };
}

/** Names of the topics under which lists show a mention. */
function namesOf({ topicIds, hiddenIn = [] }: Mention, topics: readonly TopicRow[], hidden: boolean): string[] {
  return topics
    .filter(({ id }) => topicIds.includes(id) && (hidden || !hiddenIn.includes(id)))
    .map(({ name }) => name);
}
