/** A discussion that can still be answered. */
export interface Thread {
  id: string;
  /** ms since 1970. */
  startedAt: number;
  /** Ids of its posts, the first one included. */
  answerable: string[];
}

const MOST_OPEN = 60;

/** Opens a thread; the newest is answered most, and the oldest closes when there are too many. */
export function startThread(threads: Thread[], id: string, startedAt: number): void {
  threads.unshift({ id, startedAt, answerable: [id] });
  if (threads.length > MOST_OPEN) threads.pop();
}
