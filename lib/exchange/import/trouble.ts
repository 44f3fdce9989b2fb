/** Why nothing of a file can be taken. Rows are counted as a spreadsheet does, the first line is row 1. */
export type FileTrouble =
  | { why: 'nothing' | 'no-header' }
  /** Bytes that the encoding does not know, in or behind this row. */
  | { why: 'encoding'; row: number }
  | { why: 'row-too-long'; row: number; most: number }
  | { why: 'too-many-columns'; row: number; most: number }
  | { why: 'too-many-rows'; most: number }
  /** Larger than is read at all, bytes: the file, or what it unpacks to. */
  | { why: 'too-large'; most: number }
  /** An archive or workbook that is not opened. */
  | { why: 'archive'; of: ArchiveTrouble };

/** `unsupported`: locked, of several parts, of an old form; `no-workbook`: it holds no sheets. */
export type ArchiveTrouble = 'damaged' | 'unsupported' | 'too-many-entries' | 'no-workbook';

/** What keeps a row from being read. */
export type BrokenRow = 'quotes' | 'cut-off' | 'more-cells' | 'not-json' | 'no-object';

/** A row of a file of whatever form: its cells by the names of their columns, and what is wrong with it as a whole. */
export interface SourceRow {
  row: number;
  cells: ReadonlyMap<string, string>;
  broken: BrokenRow | null;
}

/** Some rows of a file, or why no more can be read. */
export type RowBatch<Row> = { ok: true; rows: Row[] } | { ok: false; trouble: FileTrouble };
