import { fold } from '@/lib/language/fold';
import { bodyOf, type Span } from '@/lib/posts/post';
import { addLeaves, answerOf, leafSpans, mergedSpans, read, type Leaves } from './answer';
import { emptyVocabulary } from './search';
import type { Subject } from './subject';
import type { Answer, LeafNode, Query, QueryNode } from './tree';

/** One term, phrase or field of a query, and how it came out. */
export interface ExplainedPart {
  /** The part, with its place in the query's text. */
  node: LeafNode;
  /** Whether the query asks that it does not hold. */
  excluded: boolean;
  /** Its own answer, before any NOT. */
  answer: Answer;
  /** Where it was found in the post's body; empty for fields. */
  spans: Span[];
}

export interface Explanation {
  answer: Answer;
  parts: ExplainedPart[];
}

/** Why a query hears a post or not: each part in the order of the query. */
export function explain(query: Query, subject: Subject): Explanation {
  const vocabulary = emptyVocabulary();
  const leaves: Leaves = new Map();
  addLeaves(query.tree, vocabulary, leaves);
  const reading = read(vocabulary, fold(bodyOf(subject.post)), subject);
  const parts = leavesIn(query.tree, false).map(({ node, excluded }) => ({
    node,
    excluded,
    answer: answerOf(node, leaves, reading),
    spans: mergedSpans(leafSpans(node, leaves, reading), reading.folded),
  }));
  return { answer: answerOf(query.tree, leaves, reading), parts };
}

function leavesIn(node: QueryNode, excluded: boolean): Pick<ExplainedPart, 'node' | 'excluded'>[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.parts.flatMap((part) => leavesIn(part, excluded));
    case 'not':
      return leavesIn(node.part, !excluded);
    default:
      return [{ node, excluded }];
  }
}
