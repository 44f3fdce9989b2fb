import { fold } from '@/lib/language/fold';
import { bodyOf } from '@/lib/posts/post';
import { addLeaves, answerOf, read, spansOf, type Leaves } from './answer';
import { parseQuery } from './parse';
import { emptyVocabulary, type Vocabulary } from './search';
import type { Subject } from './subject';
import type { HeardTopic, TopicAnswer } from './topic';
import type { QueryNode, QueryProblem } from './tree';

/** Topics made ready for many posts. */
export interface CompiledTopics {
  topics: readonly { id: string; tree: QueryNode }[];
  vocabulary: Vocabulary;
  leaves: Leaves;
  /** Topics that answer nothing because their stored query cannot be read; it may come from a newer version. */
  problems: readonly { topicId: string; problems: QueryProblem[] }[];
}

/** Makes all topics ready at once, so that each post is read only once. */
export function compileTopics(topics: readonly HeardTopic[]): CompiledTopics {
  const ready: { id: string; tree: QueryNode }[] = [];
  const problems: { topicId: string; problems: QueryProblem[] }[] = [];
  const vocabulary = emptyVocabulary();
  const leaves: Leaves = new Map();
  for (const topic of topics) {
    const parsed = parseQuery(topic.query);
    if (parsed.ok) {
      addLeaves(parsed.query.tree, vocabulary, leaves);
      ready.push({ id: topic.id, tree: parsed.query.tree });
    } else {
      problems.push({ topicId: topic.id, problems: parsed.problems });
    }
  }
  return { topics: ready, vocabulary, leaves, problems };
}

/**
 * The topics that hear a post (yes) or may hear it (undecided), with spans on its body, in the order of the topics.
 * Linear in the body, whatever the queries are.
 */
export function decide(compiled: CompiledTopics, subject: Subject): TopicAnswer[] {
  const { topics, vocabulary, leaves } = compiled;
  if (topics.length === 0) return [];
  const reading = read(vocabulary, fold(bodyOf(subject.post)), subject);
  const answers: TopicAnswer[] = [];
  for (const { id, tree } of topics) {
    const answer = answerOf(tree, leaves, reading);
    if (answer !== 'no') answers.push({ topicId: id, answer, spans: spansOf(tree, leaves, reading), hide: 'no' });
  }
  return answers;
}
