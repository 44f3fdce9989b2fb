import type { Contact } from '@/lib/inbox/person';
import type { Match, Mention } from '@/lib/mentions/mention';
import type { Topic } from '@/lib/query/topic';
import { giveTurn } from './turns';

export interface LeavingRow {
  mention: Mention;
  matches: Match[];
  /** What the user wrote of it, and of its author; absent where that is not asked for. */
  notes?: string | null;
  contact?: Contact | null;
}

/** Mentions that are to go into a file, and by which rules. */
export interface LeavingSource<Cursor> {
  /** The next window of what is exported, from the beginning for null; `next` is null at the end. */
  read: (after: Cursor | null) => Promise<{ rows: LeavingRow[]; next: Cursor | null }>;
  topics: readonly Topic[];
  /** Only matches of this topic; null for all. */
  topicId: string | null;
  /** A mention as it may go into the file; absent: as it is. */
  readied?: (row: LeavingRow) => Promise<LeavingRow>;
  /** Whether mentions of a site may go into the file, asked once for each; absent: all may. */
  mayLeave?: (site: string) => Promise<boolean>;
  /** Asked at the end; false: what was written is not to be kept, for somebody was erased meanwhile. Absent: always. */
  stillHolds?: () => Promise<boolean>;
}

/**
 * What may leave, window by window, as it may; each mention with its matches of the topic. What may not is counted in
 * `leftOut`, by its site.
 */
export async function* leavingRows<Cursor>(source: LeavingSource<Cursor>, leftOut: Map<string, number>): AsyncGenerator<LeavingRow[]> {
  const { topicId, readied = async (row) => row, mayLeave = async () => true } = source;
  const leaving = new Map<string, boolean>();
  let cursor: Cursor | null = null;
  do {
    const window: Awaited<ReturnType<typeof source.read>> = await source.read(cursor);
    const rows: LeavingRow[] = [];
    for (const { mention, matches, ...others } of window.rows) {
      // What must not leave of a text takes its time to find.
      await giveTurn();
      const { site } = mention;
      if (!leaving.has(site)) leaving.set(site, await mayLeave(site));
      const own = matches.filter((match) => topicId === null || match.topicId === topicId);
      if (leaving.get(site) === true) rows.push(await readied({ mention, matches: own, ...others }));
      else leftOut.set(site, (leftOut.get(site) ?? 0) + 1);
    }
    yield rows;
    cursor = window.next;
  } while (cursor !== null);
}
