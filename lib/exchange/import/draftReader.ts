import type { DraftField, ImportDraft } from './importDraft';
import type { ImportChoices } from './importedPost';
import type { KnownTable } from './tools';
import type { OrderChoices } from './orders';
import { answerRows, customerRows, orderRows, pointRows, postRows, type RowReader } from './rowReaders';
import type { SeriesChoices } from './seriesPoints';
import type { SurveyChoices, SurveyField } from './surveyAnswers';
import type { CustomerColumns } from './customers';
import type { OrderColumns } from './orders';

/** What is around a file: when it is read (ms since 1970), how its people write months, and to which site an address belongs. */
export interface Around {
  now: number;
  locales: readonly string[];
  siteOf: (address: string) => string | null;
}

/** What reads the rows of a file as its draft has it; a new one for each reading. */
export function readerOf(draft: ImportDraft, table: KnownTable, around: Around): RowReader {
  switch (draft.kind) {
    case 'mentions':
      return postRows({ ...postChoices(draft, table, around), context: 'import', now: around.now });
    case 'survey':
      return answerRows(surveyChoices(draft, around));
    case 'series':
      return pointRows(seriesChoices(draft, around));
    case 'customers':
      return customerRows(columnsIn(draft), draft.decimal);
    default:
      return orderRows(orderChoices(draft, around));
  }
}

/** A draft of posts as an import takes it. */
export function postChoices({ columns, order, decimal, zone, source }: ImportDraft, { kind, address, tool }: KnownTable, { locales, siteOf }: Around): Omit<ImportChoices, 'context' | 'now'> & { tool: string } {
  return { tool, fields: columns, order, decimal, zone, kind, site: source, locales, siteOf, ...(address === undefined ? {} : { address }) };
}

export function surveyChoices(draft: ImportDraft, { now, locales }: Around): SurveyChoices {
  const { name, survey: { kind, least, best, inverse }, order, decimal, zone } = draft;
  const columns = columnsIn(draft) as Partial<Record<SurveyField, string>>;
  return { survey: name, kind, scale: { least, best, ...(inverse ? { inverse } : {}) }, columns: { ...columns, value: columns.value ?? '' }, order, decimal, zone, locales, now };
}

export function seriesChoices(draft: ImportDraft, { now, locales }: Around): SeriesChoices {
  const { day = '', amount = '' } = columnsIn(draft);
  return { day, value: amount, order: draft.order, decimal: draft.decimal, locales, now };
}

export function orderChoices(draft: ImportDraft, { now, locales }: Around): OrderChoices {
  const columns = columnsIn(draft) as OrderColumns;
  return { columns: { ...columns, id: columns.id ?? '', at: columns.at ?? '' }, order: draft.order, decimal: draft.decimal, zone: draft.zone, locales, now };
}

export const customerColumns = (draft: ImportDraft): CustomerColumns => columnsIn(draft);

const columnsIn = ({ columns }: ImportDraft): Partial<Record<DraftField, string>> =>
  Object.fromEntries(Object.entries(columns).flatMap(([field, [column]]) => (column === undefined ? [] : [[field, column]])));
