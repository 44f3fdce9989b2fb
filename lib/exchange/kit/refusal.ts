/** Why a cell of an imported table is not taken. `most`: what there is room for; `row`: where the same stands already. */
export type RefusalReason =
  | { why: 'empty' | 'no-date' | 'unclear-date' | 'no-language' | 'no-topic' | 'two-topics' | 'no-address' }
  | { why: 'too-long' | 'too-many'; most: number }
  | { why: 'twice'; of: number };

/** A cell for which its row is not taken. Rows are counted as a spreadsheet does: the header is row 1. */
export type Refusal = RefusalReason & { row: number; column: string; value: string };

/** Why a whole file is not taken: nothing of it is. */
export type TableTrouble =
  | { why: 'nothing' }
  /** Quotation marks that do not close, or stand in the middle of a cell. */
  | { why: 'quotes'; row: number }
  | { why: 'no-column' | 'two-columns'; column: string }
  | { why: 'too-many-rows'; rows: number; most: number };

/** What a file holds, as far as it can be read. */
export interface ReadRows<Value> {
  rows: { row: number; value: Value }[];
  refused: Refusal[];
  /** Headers of columns that Earshot does not know, as the file has them: what stands below them is left out. */
  unknown: string[];
}

/** The rows of a file, or why none of it can be taken. */
export type ReadTable<Value> = ({ ok: true } & ReadRows<Value>) | { ok: false; trouble: TableTrouble };
