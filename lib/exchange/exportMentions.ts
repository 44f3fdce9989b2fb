import { BYTE_ORDER_MARK, csvLines } from './csv';
import { leavingRows, type LeavingRow, type LeavingSource } from './leaving';
import { MENTION_COLUMNS, type MentionLine } from './mentionColumns';

export interface ExportSource<Cursor> extends LeavingSource<Cursor> {
  /** Kind of a site by its id. */
  siteKind: (site: string) => string | null;
  /** When the file is written, ms since 1970. */
  now: number;
}

export interface ExportOptions {
  /** With a byte order mark, so that Excel reads it as UTF-8. */
  bom: boolean;
  /** Told after each window how many lines are written. */
  onProgress: (rows: number) => void;
  signal: AbortSignal;
}

/** `leftOut`: mentions that were not to leave, by their site. */
export type Exported =
  | { state: 'done'; file: Blob; rows: number; leftOut: ReadonlyMap<string, number> }
  | { state: 'stopped' }
  | { state: 'failed' };

/**
 * Writes mentions as CSV, window by window, so that only one window is in memory as objects. One line for each topic
 * that hears a mention; `mention_id` tells which lines are one mention.
 */
export async function exportMentions<Cursor>(source: ExportSource<Cursor>, options: ExportOptions): Promise<Exported> {
  const head = csvLines([MENTION_COLUMNS.map(([name]) => name)]);
  const parts: Blob[] = [new Blob([options.bom ? BYTE_ORDER_MARK + head : head])];
  const leftOut = new Map<string, number>();
  let rows = 0;
  try {
    for await (const window of leavingRows(source, leftOut)) {
      if (options.signal.aborted) return { state: 'stopped' };
      const lines = window.flatMap((row) => linesOf(row, source));
      // A Blob of its own, so that the browser may keep it on disk.
      parts.push(new Blob([csvLines(lines.map((line) => MENTION_COLUMNS.map(([, cell]) => cell(line))))]));
      rows += lines.length;
      options.onProgress(rows);
    }
    if ((await source.stillHolds?.()) === false) return { state: 'failed' };
  } catch {
    return { state: 'failed' };
  }
  return { state: 'done', rows, leftOut, file: new Blob(parts, { type: 'text/csv;charset=utf-8' }) };
}

function linesOf<Cursor>({ mention, matches }: LeavingRow, { topics, siteKind, now }: ExportSource<Cursor>): MentionLine[] {
  return matches.map((match) => ({
    mention, match, topic: topics.find(({ id }) => id === match.topicId) ?? null, siteKind: siteKind(mention.site), now,
  }));
}
