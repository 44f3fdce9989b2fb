import type { Match, Mention } from '@/lib/mentions/mention';
import type { Topic } from '@/lib/query/topic';
import { BYTE_ORDER_MARK, csvLines } from './csv';
import { MENTION_COLUMNS, type MentionLine } from './mentionColumns';

export interface ExportSource<Cursor> {
  /** The next window of what is exported, from the beginning for null; `next` is null at the end. */
  read: (after: Cursor | null) => Promise<{ rows: { mention: Mention; matches: Match[] }[]; next: Cursor | null }>;
  topics: readonly Topic[];
  /** Only matches of this topic; null for all. */
  topicId: string | null;
  /** Kind of a site by its id. */
  siteKind: (site: string) => string | null;
}

export interface ExportOptions {
  /** With a byte order mark, so that Excel reads it as UTF-8. */
  bom: boolean;
  /** Told after each window how many lines are written. */
  onProgress: (rows: number) => void;
  signal: AbortSignal;
}

export type Exported = { state: 'done'; file: Blob; rows: number } | { state: 'stopped' } | { state: 'failed' };

/**
 * Writes mentions as CSV, window by window, so that only one window is in memory as objects. One line for each topic
 * that hears a mention; `mention_id` tells which lines are one mention.
 */
export async function exportMentions<Cursor>(source: ExportSource<Cursor>, options: ExportOptions): Promise<Exported> {
  const head = csvLines([MENTION_COLUMNS.map(([name]) => name)]);
  const parts: Blob[] = [new Blob([options.bom ? BYTE_ORDER_MARK + head : head])];
  let rows = 0;
  let cursor: Cursor | null = null;
  try {
    do {
      const window: Awaited<ReturnType<typeof source.read>> = await source.read(cursor);
      if (options.signal.aborted) return { state: 'stopped' };
      const lines = window.rows.flatMap((row) => linesOf(row, source));
      // A Blob of its own, so that the browser may keep it on disk.
      parts.push(new Blob([csvLines(lines.map((line) => MENTION_COLUMNS.map(([, cell]) => cell(line))))]));
      rows += lines.length;
      options.onProgress(rows);
      cursor = window.next;
    } while (cursor !== null);
  } catch {
    return { state: 'failed' };
  }
  return { state: 'done', rows, file: new Blob(parts, { type: 'text/csv;charset=utf-8' }) };
}

function linesOf<Cursor>(row: { mention: Mention; matches: Match[] }, source: ExportSource<Cursor>): MentionLine[] {
  const { topics, topicId, siteKind } = source;
  return row.matches
    .filter((match) => topicId === null || match.topicId === topicId)
    .map((match) => ({
      mention: row.mention,
      match,
      topic: topics.find(({ id }) => id === match.topicId) ?? null,
      siteKind: siteKind(row.mention.site),
    }));
}
