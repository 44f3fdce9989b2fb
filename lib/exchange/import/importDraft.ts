import type { SurveyKind } from '@/lib/insights/experience/surveyFigures';
import type { DateOrder } from '@/lib/language/calendarWords';
import { CUSTOMER_FIELDS, guessCustomerColumns } from './customers';
import { guessColumns, IMPORT_FIELDS, type ImportField } from './fields';
import type { OpenedTable } from './openTable';
import { guessOrderColumns, ORDER_FIELDS } from './orders';
import { guessSeries } from './seriesPoints';
import { guessSurvey, SURVEY_FIELDS } from './surveyAnswers';
import { findDecimalMark, findOrder, type DecimalMark } from './writtenCells';

/** What a file may bring. */
export const DRAFT_KINDS = ['mentions', 'survey', 'series', 'customers', 'orders'] as const;
export type DraftKind = (typeof DRAFT_KINDS)[number];

/** What of each kind a column may hold. The own columns of Earshot's files are no one's to choose. */
export const DRAFT_FIELDS = {
  mentions: IMPORT_FIELDS.filter((field) => !['site', 'precision', 'partial', 'reply', 'replyAuthor'].includes(field)),
  survey: SURVEY_FIELDS,
  series: ['day', 'amount'],
  customers: CUSTOMER_FIELDS,
  orders: ORDER_FIELDS,
} as const satisfies Record<DraftKind, readonly string[]>;
export type DraftField = (typeof DRAFT_FIELDS)[DraftKind][number];

/** Without these nothing of a kind can be read; of several beside each other one is enough. */
export const NEEDED: Readonly<Record<DraftKind, readonly (readonly DraftField[])[]>> = {
  mentions: [['text', 'title', 'excerpt'], ['date']],
  survey: [['value'], ['at']],
  series: [['day'], ['amount']],
  customers: [['id', 'email']],
  orders: [['id'], ['at']],
};

const DATES: Readonly<Record<DraftKind, DraftField | null>> = { mentions: 'date', survey: 'at', series: 'day', customers: null, orders: 'at' };
const NUMBERS: Readonly<Record<DraftKind, DraftField>> = { mentions: 'rating', survey: 'value', series: 'amount', customers: 'spent', orders: 'total' };

export type DraftColumns = Readonly<Partial<Record<DraftField | ImportField, readonly string[]>>>;

/** What is to be confirmed of a file before it is read whole. */
export interface ImportDraft {
  kind: DraftKind;
  /** The columns of each field; the first that is not empty is taken. */
  columns: DraftColumns;
  order: DateOrder | null;
  decimal: DecimalMark | null;
  /** Zone of times without one (IANA); null: only their day is taken. */
  zone: string | null;
  /** Where all of its posts come from, as an address; null: each row says it. */
  source: string | null;
  /** What a survey or a series is called. */
  name: string;
  survey: { kind: SurveyKind; least: number; best: number; inverse: boolean };
  unit: string;
}

/** What a table is likely to hold, for the user to confirm. */
export function guessKind({ table, columns, sample, decimal }: OpenedTable): DraftKind {
  if (table.tool !== 'generic') return 'mentions';
  const survey = guessSurvey(columns, sample, decimal);
  if (survey.kind !== null && survey.seen !== null) return 'survey';
  const [post, order, customer] = [guessColumns(columns), guessOrderColumns(columns), guessCustomerColumns(columns)];
  if (order.id !== undefined && order.at !== undefined && order.total !== undefined) return 'orders';
  const says = post.text !== undefined || post.title !== undefined;
  if (customer.email !== undefined && !says && [customer.firstName, customer.name, customer.company, customer.spent].some((name) => name !== undefined)) return 'customers';
  if (says && [post.url, post.authorName, post.authorHandle, post.likes].some((name) => name !== undefined)) return 'mentions';
  if (survey.columns.value !== undefined && survey.columns.at !== undefined && survey.seen !== null) return 'survey';
  const series = guessSeries(columns, sample);
  return series.day !== null && series.values.length > 0 && !says ? 'series' : 'mentions';
}

/** The draft of a table as one kind, with all that can be told by its beginning. `zone`: the user's own (IANA). */
export function draftOf(opened: OpenedTable, kind: DraftKind, { name, zone }: { name: string; zone: string }): ImportDraft {
  const { table, columns, sample, decimal } = opened;
  const { kind: asked, seen } = guessSurvey(columns, sample, decimal);
  const surveyKind = asked ?? 'nps';
  const draft: ImportDraft = {
    kind, columns: guessedColumns(opened, kind), order: null, decimal: null,
    zone: table.zone ?? zone, source: table.site, name, unit: '',
    survey: { kind: surveyKind, ...scaleOf(surveyKind, seen), inverse: false },
  };
  return { ...draft, ...writingOf(opened, draft) };
}

/** How the columns of a draft write dates and numbers, as far as they show it. */
export function writingOf({ sample }: OpenedTable, { kind, columns }: Pick<ImportDraft, 'kind' | 'columns'>): Pick<ImportDraft, 'order' | 'decimal'> {
  const cellsOf = (field: DraftField | null): string[] => (field === null ? [] : sample.flatMap(({ cells }) => (columns[field] ?? []).map((column) => cells.get(column) ?? '').filter((cell) => cell !== '')));
  return { order: findOrder(cellsOf(DATES[kind])).order, decimal: findDecimalMark(cellsOf(NUMBERS[kind])) };
}

/** Whether the dates of a draft could be read in two ways, and nobody has said in which. */
export function asksForOrder({ sample }: OpenedTable, { kind, columns, order }: ImportDraft): boolean {
  const field = DATES[kind];
  if (field === null || order !== null) return false;
  return !findOrder(sample.flatMap(({ cells }) => (columns[field] ?? []).map((column) => cells.get(column) ?? ''))).sure;
}

/** What of a kind has no column yet, and nothing can be read without. */
export const missingColumns = ({ kind, columns }: Pick<ImportDraft, 'kind' | 'columns'>): DraftField[] =>
  NEEDED[kind].flatMap((fields) => (fields.some((field) => (columns[field] ?? []).length > 0) ? [] : fields.slice(0, 1)));

function guessedColumns({ table, columns, sample, decimal }: OpenedTable, kind: DraftKind): DraftColumns {
  switch (kind) {
    case 'mentions':
      return table.fields;
    case 'survey':
      return single(guessSurvey(columns, sample, decimal).columns);
    case 'series': {
      const { day, values: [amount] } = guessSeries(columns, sample);
      return single({ ...(day === null ? {} : { day }), ...(amount === undefined ? {} : { amount }) });
    }
    case 'customers':
      return single(guessCustomerColumns(columns));
    default:
      return single(guessOrderColumns(columns));
  }
}

const single = (columns: Readonly<Partial<Record<string, string>>>): DraftColumns =>
  Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, column === undefined ? [] : [column]]));

/** The shortest scale of a kind that holds what is seen, else the usual one: it is shown, and to be confirmed. */
function scaleOf(kind: SurveyKind, seen: { least: number; most: number } | null): { least: number; best: number } {
  const scales = kind === 'nps' ? [[0, 10]] as const : [[1, 5], [1, 7], [0, 10], [0, 100]] as const;
  const [least, best] = scales.find(([from, to]) => seen === null || (seen.least >= from && seen.most <= to)) ?? scales[0];
  return { least, best };
}
