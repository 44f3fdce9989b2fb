import { answerOf } from './answer';
import { askedOf, emptyLookout } from './lookout';
import { readSubject } from './readSubject';
import type { Subject } from './subject';
import type { Answer, Query } from './tree';

/** Makes a query ready to be asked about many stored mentions. */
export function compileFilter({ tree }: Query): (subject: Subject) => Answer {
  const lookout = emptyLookout();
  const asked = askedOf(tree, lookout, { owner: 0 });
  return (subject) => answerOf(asked, readSubject(lookout, subject));
}
