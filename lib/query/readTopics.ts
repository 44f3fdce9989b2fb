import { compileTrees } from './matching/compile';
import type { CompiledTopics } from './matching/decide';
import { readQuery } from './grammar/readQuery';
import type { HeardTopic, TopicRole, TopicTrees } from './topic';
import type { QueryNode, QueryProblem } from './tree';

/** The queries that a topic may have. */
export type TopicQuery = 'query' | 'dontStore' | 'hide';

/** A stored query that cannot be read; it may come from a newer version. */
export interface UnreadableQuery {
  topicId: string;
  part: TopicQuery;
  problems: QueryProblem[];
}

/**
 * Reads the queries of topics. A topic is left out where its query or what it shall not store cannot be read; it hides
 * nothing where what it hides cannot. Where roles are given, brands and competitors are told from the others.
 */
export function readTopics(topics: readonly (HeardTopic & { role?: TopicRole })[]): { trees: TopicTrees[]; problems: UnreadableQuery[] } {
  const trees: TopicTrees[] = [];
  const problems: UnreadableQuery[] = [];
  for (const { id, exactLetters, handles, role, ...written } of topics) {
    const treeOf = (part: TopicQuery): QueryNode | null => {
      const parsed = readQuery(written[part] ?? '');
      if (parsed.ok) return parsed.query.tree;
      problems.push({ topicId: id, part, problems: parsed.problems });
      return null;
    };
    const has = (part: TopicQuery): boolean => (written[part] ?? '').trim() !== '';
    const query = treeOf('query');
    const dontStore = has('dontStore') ? treeOf('dontStore') : undefined;
    const hide = has('hide') ? (treeOf('hide') ?? undefined) : undefined;
    if (query === null || dontStore === null) continue;
    trees.push({
      id,
      query,
      ...(dontStore === undefined ? {} : { dontStore }),
      ...(hide === undefined ? {} : { hide }),
      ...(exactLetters === undefined ? {} : { exactLetters }),
      ...(handles === undefined ? {} : { handles }),
      ...(role === 'brand' || role === 'competitor' ? { isBrand: true as const } : {}),
    });
  }
  return { trees, problems };
}

/** Topics made ready, and those of their queries that cannot be read. */
export type ReadTopics = CompiledTopics & { problems: UnreadableQuery[] };

/** Reads topics and makes them ready for many posts. */
export function compileTopics(topics: readonly HeardTopic[]): ReadTopics {
  const { trees, problems } = readTopics(topics);
  return { ...compileTrees(trees), problems };
}
