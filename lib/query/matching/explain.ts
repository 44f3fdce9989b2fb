import type { Span } from '@/lib/posts/post';
import { askedLeaves, type AskedLeaf } from '../askedLeaves';
import { ALL_FORMS } from './allForms';
import { answerOf, leafSpans } from './answer';
import { askedOf, emptyLookout, type Asking } from './lookout';
import { readSubject } from './readSubject';
import type { Subject } from '../subject';
import type { Answer, Query } from '../tree';

/** One text, NEAR or field of a query, and how it came out. */
export interface ExplainedPart extends AskedLeaf {
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
export function explain(query: Pick<Query, 'tree'>, subject: Subject, topic: Omit<Asking, 'owner'> = {}): Explanation {
  const lookout = emptyLookout(ALL_FORMS);
  const asking = { ...topic, owner: 0 };
  const asked = askedOf(query.tree, lookout, asking);
  const leaves = askedLeaves(query.tree).map((leaf) => ({ ...leaf, asked: askedOf(leaf.node, lookout, asking) }));
  const reading = readSubject(lookout, subject);
  const parts = leaves.map(({ node, excluded, asked: part }) => ({
    node,
    excluded,
    answer: answerOf(part, reading),
    spans: leafSpans(part, reading),
  }));
  return { answer: answerOf(asked, reading), parts };
}
