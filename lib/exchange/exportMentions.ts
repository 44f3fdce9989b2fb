import { giveTurn } from './turns';
import { leavingRows, type LeavingRow, type LeavingSource } from './leaving';
import type { MentionLine } from './mentionLine';
import type { Cell } from './tables/cells';
import { CANONICAL, keyOf, type Layout } from './tables/layout';
import { DEFAULT_CSV, type TableForm } from './tables/tableForm';
import { tableWriter, type Row, type TableWriter } from './tables/tableWriter';

export interface ExportSource<Cursor> extends LeavingSource<Cursor> {
  /** Kind and name of a site by its id; null where it is not declared. */
  siteOf: (site: string) => { kind: string; name: string } | null;
  /** Whether authors are under pseudonyms, or left out. */
  pseudonymised: boolean;
  /** When the file is written, ms since 1970. */
  now: number;
}

export interface ExportOptions {
  /** Absent: the canonical columns. */
  layout?: Layout;
  form: TableForm;
  /** Told after each window how many rows are written. */
  onProgress: (rows: number) => void;
  signal: AbortSignal;
  /** What a form that has room for it says of the file, with this number of rows. */
  about?: (rows: number, leftOut: ReadonlyMap<string, number>) => readonly Row[];
}

/** One of the files that were written. `cut`: cells of which the form could not hold all. */
export interface ExportedFile {
  file: Blob;
  sha256: string;
  rows: number;
  cut: number;
}

/**
 * `leftOut`: mentions that were not to leave, by their site. `lacking`: rows without what the layout needs. There is one file,
 * or more where the layout allows none to have so many rows.
 */
export type Exported =
  | { state: 'done'; files: ExportedFile[]; rows: number; leftOut: ReadonlyMap<string, number>; lacking: number }
  | { state: 'stopped' }
  | { state: 'failed' };

/**
 * Writes mentions as a table, window by window, so that only one window is in memory. By the canonical columns there is one row
 * for each topic that hears a mention; `mention_id` tells which are one mention.
 */
export async function exportMentions<Cursor>(source: ExportSource<Cursor>, options: ExportOptions): Promise<Exported> {
  const { layout = CANONICAL, onProgress, signal, about = () => [] } = options;
  const form: TableForm = options.form.kind === 'csv' ? { ...DEFAULT_CSV, ...options.form, ...layout.csv } : options.form;
  const begin = (): { writer: TableWriter; rows: number } => ({ writer: tableWriter(form, layout.columns), rows: 0 });
  const leftOut = new Map<string, number>();
  const files: ExportedFile[] = [];
  const pick = rowPicker(layout);
  let lacking = 0;
  let rows = 0;
  let open = begin();
  const end = async (): Promise<void> => {
    files.push({ ...(await open.writer.close(about(open.rows, leftOut))), rows: open.rows });
  };
  const stopped = async (state: 'stopped' | 'failed'): Promise<Exported> => {
    await open.writer.abandon();
    return { state };
  };
  try {
    for await (const window of leavingRows(source, leftOut)) {
      if (signal.aborted) return await stopped('stopped');
      const picked = await pick(window.flatMap((row) => linesOf(row, source)));
      lacking += picked.lacking;
      for (let from = 0; from < picked.rows.length; ) {
        if (layout.mostRows !== null && open.rows >= layout.mostRows) {
          await end();
          open = begin();
        }
        const part = picked.rows.slice(from, from + (layout.mostRows ?? Infinity) - open.rows);
        await open.writer.add(part);
        open.rows += part.length;
        from += part.length;
      }
      rows += picked.rows.length;
      onProgress(rows);
    }
    if (signal.aborted) return await stopped('stopped');
    if ((await source.stillHolds?.()) === false) return await stopped('failed');
    await end();
  } catch {
    return stopped('failed');
  }
  return { state: 'done', files, rows, leftOut, lacking };
}

/** Mentions whose lines are made in one step. */
const STEP = 5;

/** Makes rows of lines: one for each thing that the layout has rows of, unless it lacks what there must be. */
export function rowPicker({ columns, grain, needs }: Layout): (lines: readonly MentionLine[]) => Promise<{ rows: Row[]; lacking: number }> {
  const seen = new Set<string>();
  const needed = needs.map((names) => names.map((name) => columns.findIndex((column) => column.name === name)));
  return async (lines) => {
    const rows: Row[] = [];
    let lacking = 0;
    for (const [at, line] of lines.entries()) {
      if (at % STEP === 0) await giveTurn();
      const key = keyOf(line, grain);
      if (key !== null && grain !== 'match') {
        if (seen.has(key)) continue;
        // Lines of one mention stand together; authors come again anywhere.
        if (grain === 'mention') seen.clear();
        seen.add(key);
      }
      const row: Cell[] = columns.map(({ cell }) => cell(line));
      if (key !== null && needed.every((places) => places.some((place) => isFilled(row[place])))) rows.push(row);
      else lacking += 1;
    }
    return { rows, lacking };
  };
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && cell !== null && cell !== '';
}

/** The lines of a mention, one for each of its matches. */
export function linesOf<Cursor>({ mention, matches, notes = null, contact = null }: LeavingRow, source: ExportSource<Cursor>): MentionLine[] {
  const { topics, siteOf, now, pseudonymised } = source;
  const site = siteOf(mention.site);
  return matches.map((match) => ({
    mention, match, topic: topics.find(({ id }) => id === match.topicId) ?? null, siteKind: site?.kind ?? null, siteName: site?.name ?? mention.site, notes, contact,
    pseudonymised, now,
  }));
}
