const SEPARATOR = ' | ';
const BLANKS = /\s+/gu;

/** Several texts in one cell, parted by `|`. Breaks of lines become blanks; a `|` in a text, and a `\` before one, gets a `\` before it. */
export function joinCell(texts: readonly string[]): string {
  return texts.map((text) => text.trim().replaceAll(BLANKS, ' ').replaceAll(/\\(?=[\\|]|$)|\|/gu, String.raw`\$&`)).join(SEPARATOR);
}

/** The texts of a cell, parted by `|` or by lines; empty ones, and what stands there already, left out. */
export function splitCell(cell: string): string[] {
  const texts: string[] = [''];
  for (const [piece] of cell.matchAll(/\\[\\|]|[|\n]|[^\\|\n]+|\\/gu)) {
    if (piece === '|' || piece === '\n') texts.push('');
    else texts[texts.length - 1] += piece.length === 2 && piece.startsWith('\\') ? piece.slice(1) : piece;
  }
  return [...new Set(texts.map((text) => text.trim().replaceAll(BLANKS, ' ')).filter((text) => text !== ''))];
}
