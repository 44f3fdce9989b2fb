/** What a column holds. `instant`: ISO 8601 in UTC; `list`: several texts. */
export type ColumnType = 'text' | 'number' | 'boolean' | 'instant' | 'list';

/** Null where nothing is known. */
export type Cell = string | number | boolean | null | readonly string[];

export interface Column {
  name: string;
  type: ColumnType;
}

const SEPARATOR = '; ';

/** Several texts in one cell, parted by semicolons; a semicolon or backslash within a text gets a backslash before it. Null: none. */
export function joinList(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.map((text) => text.replaceAll(/[\\;]/gu, String.raw`\$&`)).join(SEPARATOR);
}

/** The texts that `joinList` put into a cell. */
export function splitList(cell: string): string[] {
  if (cell === '') return [];
  const texts = [''];
  for (const [piece] of cell.matchAll(/\\[\\;]|; ?|[^\\;]+|\\/gu)) {
    if (piece.startsWith(';')) texts.push('');
    else texts[texts.length - 1] += piece.length === 2 && piece.startsWith('\\') ? piece.slice(1) : piece;
  }
  return texts;
}

/** What a cell is in a table of texts and numbers. */
export function plainCell(cell: Cell): string | number | boolean | null {
  return typeof cell === 'object' && cell !== null ? joinList(cell) : cell;
}
