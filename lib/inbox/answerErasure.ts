import type { SurveyAnswer } from '@/lib/insights/experience/surveyFigures';
import { identitiesOfId } from '@/lib/mentions/authorIdentity';
import type { IsErased } from '@/lib/mentions/blackOut';
import { calledNamesIn } from '@/lib/mentions/calledNames';
import { textWithout } from '@/lib/mentions/eraseFrom';
import { ANYWHERE } from './personErasure';

type Answer = Pick<SurveyAnswer, 'text'> & { authorId: string | null };

/** All identities that must be asked about before an answer to a survey may be stored: of who gave it, and of whom it may name. */
export function identitiesInAnswer({ authorId, text }: Answer): string[] {
  return [...(authorId === null ? [] : identitiesOfId(authorId)), ...calledNamesIn(text ?? '', ANYWHERE).map(({ identity }) => identity)];
}

/** An answer to a survey, the names of erased authors in it black; the same where there is none, null where one of them gave it. */
export function answerWithout<Row extends Answer>(answer: Row, isErased: IsErased): Row | null {
  const { authorId, text } = answer;
  if (authorId !== null && identitiesOfId(authorId).some(isErased)) return null;
  const black = text === null ? null : textWithout(text, ANYWHERE, isErased);
  return black === text ? answer : { ...answer, text: black };
}
