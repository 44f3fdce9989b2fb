import { isDay } from '@/lib/mentions/calendar';
import { LONGEST_ARTICLE, MOST_QUESTIONS, MOST_STEPS, type Article } from '@/lib/replies/article';

/** An article while it is written: lists as lines of text, a day as it was typed. */
export interface ArticleDraft extends Omit<Article, 'id' | 'questions' | 'steps' | 'validUntil'> {
  questions: string;
  steps: string;
  validUntil: string;
}

export type ArticleField = 'questions' | 'answer' | 'steps' | 'validUntil';

/** What is wrong in a field: nothing stands there, a line is too long or there are too many (`most`), or it is no day. */
export type ArticleProblem = { field: ArticleField } & ({ why: 'empty' | 'noDay' } | { why: 'longLine'; line: number; most: number } | { why: 'manyLines'; most: number });

export function draftOf({ questions, steps, validUntil, ...article }: Omit<Article, 'id'>): ArticleDraft {
  return { ...article, questions: questions.join('\n'), steps: steps.join('\n'), validUntil: validUntil ?? '' };
}

/** The article that a draft says. */
export function articleOf({ questions, steps, validUntil, ...draft }: ArticleDraft): Omit<Article, 'id'> {
  return { ...draft, questions: linesOf(questions), steps: linesOf(steps), validUntil: validUntil === '' ? null : validUntil };
}

/** All that must be put right before a draft is stored, by the order of the fields. */
export function problemsIn(draft: ArticleDraft): ArticleProblem[] {
  return [
    ...(linesOf(draft.questions).length === 0 ? [{ field: 'questions', why: 'empty' } as const] : linesProblem('questions', draft.questions, LONGEST_ARTICLE.question, MOST_QUESTIONS)),
    ...(draft.answer.trim() === '' ? [{ field: 'answer', why: 'empty' } as const] : []),
    ...linesProblem('steps', draft.steps, LONGEST_ARTICLE.step, MOST_STEPS),
    ...(draft.validUntil !== '' && !isDay(draft.validUntil) ? [{ field: 'validUntil', why: 'noDay' } as const] : []),
  ];
}

function linesProblem(field: 'questions' | 'steps', typed: string, longest: number, most: number): ArticleProblem[] {
  const at = typed.split('\n').findIndex((line) => line.trim().length > longest);
  if (at !== -1) return [{ field, why: 'longLine', line: at + 1, most: longest }];
  return linesOf(typed).length > most ? [{ field, why: 'manyLines', most }] : [];
}

function linesOf(typed: string): string[] {
  return typed.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}
