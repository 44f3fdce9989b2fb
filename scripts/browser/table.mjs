const HEAD = ['Page', 'Site', 'Scanned', 'Mentions', 'Negative', 'Neutral', 'Positive', 'Unsure', 'Not scored'];
const LONGEST = 44;

/**
 * A plain table of what was heard, a row per page and one of totals. Rows: {page, site, scanned, mentions, counts} with
 * counts in the order of the head, or {page, note} where the page was not read.
 */
export function table(rows, totals) {
  const read = rows.filter((row) => row.note === undefined);
  const numbers = (row) => [row.scanned, row.mentions, ...row.counts];
  const lines = [
    HEAD,
    ...rows.map((row) => [cut(row.page), ...(row.note === undefined ? [row.site, ...numbers(row)] : [row.note])]),
    [`${read.length} of ${rows.length} pages`, 'stored', ...numbers(totals)],
  ].map((line) => line.map(String));
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.filter((line) => line.length === HEAD.length).map((line) => line[column].length)),
  );
  return lines
    .map((line) => line.map((cell, at) => (at < 2 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join('  ').trimEnd())
    .map((line) => `${line}\n`)
    .join('');
}

function cut(text) {
  return text.length <= LONGEST ? text : `…${text.slice(1 - LONGEST)}`;
}
