import Papa from 'papaparse';
import { guardFormula } from './formulaGuard';
import { plainCell, type Cell } from './tables/cells';
import { DEFAULT_CSV, type CsvForm } from './tables/tableForm';

/** By which Excel knows that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';
const NEW_LINE = '\r\n';

/** Lines of a CSV file by RFC 4180, each ended by CRLF. Guarded, no text is left that would run as a formula; null is empty. */
export function csvLines(lines: readonly (readonly Cell[])[], { delimiter, guard }: Pick<CsvForm, 'delimiter' | 'guard'> = DEFAULT_CSV): string {
  if (lines.length === 0) return '';
  const written = (cell: Cell): string | number | boolean | null => {
    const plain = plainCell(cell);
    return guard && typeof plain === 'string' ? guardFormula(plain) : plain;
  };
  return Papa.unparse(lines.map((line) => line.map(written)), { header: false, newline: NEW_LINE, delimiter }) + NEW_LINE;
}
