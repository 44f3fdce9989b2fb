// A spreadsheet program runs a cell that begins so, also behind blanks, invisible marks and quotation marks, which some
// programs strip; the full-width forms are taken for the same signs.
const RUNS = /^(?:'*[\t\r]|[\s\p{Cf}"'\u2018-\u201f]*[=+\-@\uff1d\uff0b\uff0d\uff20])/u;

/** A text that no spreadsheet program takes for a formula: what would begin one gets an apostrophe before it. */
export function guardFormula(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** What `guardFormula` made a text of: the text as it was. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && RUNS.test(text.slice(1)) ? text.slice(1) : text;
}
