import { identify } from '@/lib/posts/identity';
import { createCustomerReader, type CustomerColumns, type CustomerProblemReason } from './customers';
import type { ImportField } from './fields';
import { importedPost, type ImportChoices, type RowProblemReason } from './importedPost';
import { createOrderReader, type OrderChoices, type OrderProblem } from './orders';
import { readSeries, type SeriesChoices, type SeriesProblem } from './seriesPoints';
import { createAnswerReader, type SurveyChoices, type SurveyProblem } from './surveyAnswers';
import type { SourceRow } from './trouble';
import type { DecimalMark } from './writtenCells';

/** All that may be wrong with a row of any file, or with one of its cells. */
export type ProblemReason = RowProblemReason | SurveyProblem['why'] | SeriesProblem['why'] | CustomerProblemReason | OrderProblem['why'];

/** What is wrong with a row; with which column of it, or null for the whole row; and the beginning of the cell. */
export interface Problem {
  row: number;
  column: string | null;
  why: ProblemReason;
  value: string;
}

/** What an import would do with a row. `part`: it belongs to the row before it, or is a total of others. */
export interface ReadRow {
  outcome: 'taken' | 'refused' | 'part';
  /** Under which it would be stored; null where rows of the file cannot be the same. */
  id: string | null;
  problems: readonly Problem[];
  missing: readonly ImportField[];
}

/** Reads the rows of one file, in their order. */
export type RowReader = (row: SourceRow) => ReadRow;

const refused = (problems: readonly Problem[]): ReadRow => ({ outcome: 'refused', id: null, problems, missing: [] });
const taken = (id: string | null = null, problems: readonly Problem[] = []): ReadRow => ({ outcome: 'taken', id, problems, missing: [] });

/** Rows as posts. */
export function postRows(choices: ImportChoices): RowReader {
  return (row) => {
    const read = importedPost(row, choices);
    return read.ok ? { outcome: 'taken', id: identify(read.post), problems: read.problems, missing: read.missing } : refused(read.problems);
  };
}

/** Rows as answers to a survey. */
export function answerRows(choices: SurveyChoices): RowReader {
  const readerOf = createAnswerReader(choices);
  return (row) => {
    const read = readerOf(row);
    return read.ok ? taken(read.answer.id) : refused([read.problem]);
  };
}

/** Rows as days of a series. */
export function pointRows(choices: SeriesChoices): RowReader {
  const values = new Map<string, number>();
  return (row) => {
    const { points: [point], problems, totals } = readSeries([row], choices);
    if (problems.length > 0) return refused(problems);
    if (point === undefined || totals > 0) return { outcome: 'part', id: null, problems: [], missing: [] };
    const before = values.get(point.day);
    values.set(point.day, before ?? point.value);
    if (before !== undefined && before !== point.value) return refused([{ row: row.row, column: choices.day, why: 'twice', value: row.cells.get(choices.day) ?? '' }]);
    return taken(point.day);
  };
}

/** Rows as customers. */
export function customerRows(columns: CustomerColumns, decimal: DecimalMark | null): RowReader {
  const readerOf = createCustomerReader(columns, decimal);
  return (row) => {
    const read = readerOf(row);
    return read.ok ? taken(null, read.problems) : refused(read.problems);
  };
}

/** Rows as orders. */
export function orderRows(choices: OrderChoices): RowReader {
  const readerOf = createOrderReader(choices);
  return (row) => {
    const read = readerOf(row);
    if (!read.ok) return refused(read.problems);
    return read.kind === 'item' ? { outcome: 'part', id: null, problems: [], missing: [] } : taken(null, read.problems);
  };
}
