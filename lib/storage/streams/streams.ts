import { streamsIn, type Stream } from '@/lib/inbox/stream';
import type { EarshotDatabase } from '../database';
import { nextStamp } from '../decisions';
import { randomOrigin } from '../settings';
import { ofTopicsNow } from '../topics/topicsNow';

const STREAMS = 'streams';
const MARKS = 'streamMarks';

/** Until when each column was read, by its id; ms since 1970. Of this copy alone. */
export type StreamMarks = Readonly<Record<string, number>>;

export interface StoredStreams {
  /** In the order of the board. */
  streams: Stream[];
  marks: StreamMarks;
}

export async function readStreams(db: EarshotDatabase): Promise<StoredStreams> {
  const [streams, marks] = await db.settings.bulkGet([STREAMS, MARKS]);
  return { streams: streamsIn(streams?.value), marks: marksIn(marks?.value) };
}

/** As `readStreams`; a column of a topic that was merged into another shows that one. */
export async function readBoard(db: EarshotDatabase): Promise<StoredStreams> {
  const { streams, marks } = await readStreams(db);
  return { streams: await ofTopicsNow(db, streams), marks };
}

/**
 * Stores the columns as a change of those that are there makes them, stamped as one. What a new column finds by now counts as read
 * (`now`: ms since 1970). Returns the columns from before.
 */
export async function changeStreams(
  db: EarshotDatabase,
  change: (streams: readonly Stream[]) => Stream[],
  now: number,
  newOrigin: () => string = randomOrigin,
): Promise<Stream[]> {
  return db.transaction('rw', db.settings, async () => {
    const { streams: before, marks } = await readStreams(db);
    const after = change(before);
    await db.settings.put({ key: STREAMS, value: after, stamp: await nextStamp(db, newOrigin) });
    await putMarks(db, Object.fromEntries(after.map(({ id }) => [id, marks[id] ?? now])));
    return before;
  });
}

/** Notes that columns were read until an instant, ms since 1970. */
export async function markStreamsRead(db: EarshotDatabase, ids: readonly string[], at: number): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const { marks } = await readStreams(db);
    await putMarks(db, { ...marks, ...Object.fromEntries(ids.map((id) => [id, Math.max(at, marks[id] ?? 0)])) });
  });
}

async function putMarks(db: EarshotDatabase, value: StreamMarks): Promise<void> {
  await db.settings.put({ key: MARKS, value });
}

function marksIn(value: unknown): StreamMarks {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(Object.entries(value).filter((entry): entry is [string, number] => Number.isFinite(entry[1])));
}
