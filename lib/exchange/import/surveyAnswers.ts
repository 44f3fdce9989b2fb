import type { DateOrder } from '@/lib/language/calendarWords';
import { npsScale, shareScale } from '@/lib/insights/experience/surveys';
import type { SurveyAnswer, SurveyKind } from '@/lib/insights/experience/surveyFigures';
import { cleanLine, cleanText } from '@/lib/posts/clean';
import { hash } from '@/lib/posts/identity';
import type { CellProblem, DecimalMark } from './writtenCells';
import { readDateCell, readDecimalCell } from './writtenCells';
import { headerKey } from './tableRows';
import type { BrokenRow, SourceRow } from './trouble';

/** The columns of a survey's answers. */
export const SURVEY_FIELDS = ['value', 'at', 'segment', 'text', 'id'] as const;
export type SurveyField = (typeof SURVEY_FIELDS)[number];

const HEADERS: Readonly<Record<SurveyField, string>> = {
  value: 'score, nps, nps score, csat, csat score, ces, ces score, rating, answer, value, response, оценка, балл, оцінка, бал, الدرجة, التقييم, skoare',
  at: 'date, responded at, response date, submitted at, submitted, completed at, created at, created, timestamp, дата, дата ответа, дата відповіді, التاريخ, datum',
  segment: 'segment, group, plan, customer segment, сегмент, группа, група, الشريحة, segmint',
  text: 'comment, comments, feedback, reason, verbatim, комментарий, коментар, отзыв, відгук, تعليق, opmerking',
  id: 'response id, answer id, respondent id, submission id, id',
};

/** What a table of answers is likely to hold. What is asked and how the scale runs is never told by it, but for `least` and `most`. */
export interface GuessedSurvey {
  columns: Partial<Record<SurveyField, string>>;
  /** By the header alone; null: to be asked. */
  kind: SurveyKind | null;
  /** The least and the greatest answer in the sample; a scale is at least as long. Null: no number stands there. */
  seen: { least: number; most: number } | null;
}

/** Which columns of a table are likely to hold what, for the user to confirm. */
export function guessSurvey(names: readonly string[], sample: readonly SourceRow[], decimal: DecimalMark | null): GuessedSurvey {
  const columns: Partial<Record<SurveyField, string>> = {};
  for (const field of SURVEY_FIELDS) {
    const keys = HEADERS[field].split(',').map(headerKey);
    const found = keys.map((key) => names.find((name) => headerKey(name) === key)).find((name) => name !== undefined);
    if (found !== undefined) columns[field] = found;
  }
  const { value } = columns;
  const values = value === undefined ? [] : sample.map(({ cells }) => answerOf(cells.get(value) ?? '', decimal)).filter((answer) => answer !== null);
  const kind = /^(?:nps|csat|ces)/u.exec(headerKey(value ?? ''))?.[0] as SurveyKind | undefined;
  return { columns, kind: kind ?? null, seen: values.length === 0 ? null : { least: Math.min(...values), most: Math.max(...values) } };
}

/** Whether a figure is defined for a scale; of others the answers are kept and counted, without one. */
export function hasFormula(kind: SurveyKind, { least, best }: SurveyAnswer['scale']): boolean {
  return (kind === 'nps' ? npsScale(least, best) : shareScale(least, best)) !== null;
}

/** What the user confirmed: what was asked, from which answer to which, and whether the least is the best (`inverse`). */
export interface SurveyChoices {
  survey: string;
  kind: SurveyKind;
  scale: SurveyAnswer['scale'];
  columns: Partial<Record<SurveyField, string>> & { value: string };
  order: DateOrder | null;
  decimal: DecimalMark | null;
  zone: string | null;
  locales: readonly string[];
  /** ms since 1970. */
  now: number;
}

/** Why an answer is not taken. */
export interface SurveyProblem {
  row: number;
  column: string | null;
  why: BrokenRow | CellProblem | 'no-answer' | 'off-scale';
  value: string;
}

export type ReadAnswer = { ok: true; answer: SurveyAnswer } | { ok: false; problem: SurveyProblem };

const SHOWN = 120;

/**
 * Reads rows of a survey in the order of the file. An answer has a whole number on the scale and a date; anything else is refused with
 * its column. Names are made of the survey and the row's own id, else of all that it says and how often that was said before: the same
 * file gives the same names again.
 */
export function createAnswerReader(choices: SurveyChoices): (row: SourceRow) => ReadAnswer {
  const { survey, kind, scale, columns, decimal } = choices;
  const said = new Map<string, number>();
  return ({ row, cells, broken }) => {
    const cell = (field: SurveyField): string => cells.get(columns[field] ?? '')?.trim() ?? '';
    const refuse = (field: SurveyField | null, why: SurveyProblem['why']): ReadAnswer =>
      ({ ok: false, problem: { row, column: field === null ? null : (columns[field] ?? null), why, value: field === null ? '' : cell(field).slice(0, SHOWN) } });
    if (broken !== null) return refuse(null, broken);
    if (cell('value') === '') return refuse('value', 'no-answer');
    const value = answerOf(cell('value'), decimal);
    if (value === null) return refuse('value', 'no-number');
    if (!Number.isInteger(value) || value < scale.least || value > scale.best) return refuse('value', 'off-scale');
    const read = readDateCell(cell('at'), choices, choices.now);
    if (!read.ok) return refuse('at', read.why);
    const at = Date.parse(read.value.at ?? '');
    const own = cell('id');
    const words = [String(value), String(at), cell('segment'), cell('text')].join('\0');
    const times = (said.get(words) ?? 0) + 1;
    if (own === '') said.set(words, times);
    const name = own === '' ? `${words}\0${times}` : own;
    const text = cleanText(cell('text')).text;
    return { ok: true, answer: { id: `${hash(survey)}${hash(name)}`, survey, kind, scale, value, at, segment: cleanLine(cell('segment')), text: text === '' ? null : text } };
  };
}

/** "9", "9.0", "9/10", "9 - very likely". */
function answerOf(cell: string, decimal: DecimalMark | null): number | null {
  const bare = /^(-?\d{1,4})\s*(?:\/\s*\d{1,4}$|[-\u2013\u2014:(])/u.exec(cell.trim())?.[1] ?? cell;
  const read = readDecimalCell(bare, decimal);
  return read.ok ? read.value : null;
}
