import type { FileEncoding } from './encodings';

export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How a table of texts is written (RFC 4180). */
export interface CsvForm {
  kind: 'csv';
  delimiter: Delimiter;
  /** With a byte order mark, by which Excel knows the encoding. */
  bom: boolean;
  encoding: FileEncoding;
  /** No text is left that a spreadsheet program would run. */
  guard: boolean;
}

export const FORM_KINDS = ['csv', 'jsonl', 'xlsx'] as const;
export type FormKind = (typeof FORM_KINDS)[number];
export type TableForm = CsvForm | { kind: 'jsonl' } | { kind: 'xlsx' };

export const DEFAULT_CSV: CsvForm = { kind: 'csv', delimiter: ',', bom: true, encoding: 'utf-8', guard: true };

export const MEDIA_TYPES: Readonly<Record<FormKind, string>> = {
  csv: 'text/csv;charset=utf-8',
  jsonl: 'application/jsonl;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
