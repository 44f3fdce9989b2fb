import Papa from 'papaparse';

/** What parts the cells of tables. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Lines on which the delimiter is told. */
const LINES = 40;

/** What Excel writes, and reads, before all else to tell what parts the cells. */
const TOLD = /^sep=(.)\n/iu;

/** What parts the cells, and how many lines at the beginning say no more than that. */
export interface FoundDelimiter {
  delimiter: Delimiter;
  /** Whether the file itself says so, or most of its lines have the same number of cells by it and by no other. */
  sure: boolean;
  skip: 0 | 1;
}

/** Tells what parts the cells by the beginning of a table (newlines only): by which most lines have the same number of cells. */
export function findDelimiter(beginning: string): FoundDelimiter {
  const told = TOLD.exec(beginning)?.[1];
  const known = DELIMITERS.find((delimiter) => delimiter === told);
  if (known !== undefined) return { delimiter: known, sure: true, skip: 1 };
  const tried = DELIMITERS.map((delimiter) => ({ delimiter, ...evenness(beginning, delimiter) }))
    .sort((one, other) => other.score - one.score);
  const [best, next] = tried;
  if (best === undefined || best.score === 0) return { delimiter: ',', sure: false, skip: 0 };
  return { delimiter: best.delimiter, sure: best.share >= 0.8 && best.score > 2 * (next?.score ?? 0), skip: 0 };
}

/** How many lines have the number of cells that is the most frequent one, weighed by that number; lines of one cell say nothing. */
function evenness(beginning: string, delimiter: Delimiter): { score: number; share: number } {
  const { data } = Papa.parse<string[]>(beginning, { delimiter, newline: '\n', preview: LINES });
  // The last line of a beginning may be cut.
  const lines = (data.length < LINES && data.length > 2 ? data.slice(0, -1) : data).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const counts = new Map<number, number>();
  for (const { length } of lines) counts.set(length, (counts.get(length) ?? 0) + 1);
  let [score, share] = [0, 0];
  for (const [cells, count] of counts) {
    if (cells > 1 && count * Math.log2(cells) > score) [score, share] = [count * Math.log2(cells), count / lines.length];
  }
  return { score, share };
}
