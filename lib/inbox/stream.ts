/** A column of the board of streams: mentions that a query finds, the newest first. */
export interface Stream {
  id: string;
  name: string;
  /** Words or a query, as in the search; empty: all. */
  query: string;
  /** Null: of all topics. */
  topicId: string | null;
  /** Only what waits for an answer. */
  waiting: boolean;
}

export const MOST_STREAMS = 12;
export const LONGEST_STREAM_NAME = 80;
export const LONGEST_STREAM_QUERY = 1_000;
const LONGEST_ID = 80;

/** Columns in what comes from elsewhere; what is none, is there twice, or is too many is left out. */
export function streamsIn(value: unknown): Stream[] {
  if (!Array.isArray(value)) return [];
  const streams = new Map<string, Stream>();
  for (const each of value as unknown[]) {
    const stream = streamIn(each);
    if (stream !== null && !streams.has(stream.id) && streams.size < MOST_STREAMS) streams.set(stream.id, stream);
  }
  return [...streams.values()];
}

/** The columns with one of them at another place, counted from 0; as they are where there is no such column. */
export function withMoved(streams: readonly Stream[], id: string, to: number): Stream[] {
  const moved = streams.find((stream) => stream.id === id);
  const others = streams.filter((stream) => stream !== moved);
  return moved === undefined ? [...streams] : others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, moved);
}

/** The columns with one more at a place, counted from 0; as they are where there is no room, or it is there. */
export function withStream(streams: readonly Stream[], stream: Stream, at: number = streams.length): Stream[] {
  const isFull = streams.length >= MOST_STREAMS || streams.some(({ id }) => id === stream.id);
  return isFull ? [...streams] : streams.toSpliced(at, 0, tidied(stream));
}

/** The columns with one of them changed. */
export function withChanged(streams: readonly Stream[], changed: Stream): Stream[] {
  return streams.map((stream) => (stream.id === changed.id ? tidied(changed) : stream));
}

export function withoutStream(streams: readonly Stream[], id: string): Stream[] {
  return streams.filter((stream) => stream.id !== id);
}

function streamIn(value: unknown): Stream | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, name, query, topicId, waiting } = value as Partial<Record<keyof Stream, unknown>>;
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_ID || typeof name !== 'string' || typeof query !== 'string') return null;
  if (topicId !== null && typeof topicId !== 'string') return null;
  return tidied({ id, name, query, topicId, waiting: waiting === true });
}

const tidied = ({ name, query, ...stream }: Stream): Stream =>
  ({ ...stream, name: name.trim().slice(0, LONGEST_STREAM_NAME), query: query.trim().slice(0, LONGEST_STREAM_QUERY) });
