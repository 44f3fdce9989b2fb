import { fold } from '@/lib/language/fold';
import { bodyOf } from '@/lib/posts/post';
import { addLeaves, answerOf, read, type Leaves } from './answer';
import { emptyVocabulary } from './search';
import type { Subject } from './subject';
import type { Answer, Query } from './tree';

/** Makes a query ready to be asked about many stored mentions. */
export function compileFilter({ tree }: Query): (subject: Subject) => Answer {
  const vocabulary = emptyVocabulary();
  const leaves: Leaves = new Map();
  addLeaves(tree, vocabulary, leaves);
  return (subject) => answerOf(tree, leaves, read(vocabulary, fold(bodyOf(subject.post)), subject));
}
