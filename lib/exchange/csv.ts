import Papa from 'papaparse';
import { guardFormula } from './formulaGuard';
import type { Cell } from './mentionColumns';

/** By which Excel knows that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';
const NEW_LINE = '\r\n';

/** Lines of a CSV file by RFC 4180, each ended by CRLF. No text is left that would run as a formula; null is empty. */
export function csvLines(lines: readonly (readonly Cell[])[]): string {
  if (lines.length === 0) return '';
  const cells = lines.map((line) => line.map((cell) => (typeof cell === 'string' ? guardFormula(cell) : cell)));
  return Papa.unparse(cells, { header: false, newline: NEW_LINE }) + NEW_LINE;
}
