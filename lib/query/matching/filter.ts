import { ALL_FORMS } from './allForms';
import { answerOf } from './answer';
import { askedOf, emptyLookout } from './lookout';
import { readSubject } from './readSubject';
import type { Subject } from '../subject';
import type { Answer, Query } from '../tree';

/** Makes a query ready to be asked about many stored mentions. `handles` are those under which brands write themselves. */
export function compileFilter({ tree }: Query, handles: string[]): (subject: Subject) => Answer {
  const lookout = emptyLookout(ALL_FORMS);
  const asked = askedOf(tree, lookout, { owner: 0, handles });
  return (subject) => answerOf(asked, readSubject(lookout, subject));
}
