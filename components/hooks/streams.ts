import { useState } from 'preact/hooks';
import { withChanged, withMoved, withoutStream, withStream, type Stream } from '@/lib/inbox/stream';
import { changeStreams, markStreamsRead, readBoard, type StoredStreams } from '@/lib/storage/streams/streams';
import { useDatabase } from './database';
import { useLive, type Live } from './live';
import { stored } from './settings';

export interface Streams {
  board: Live<StoredStreams>;
  /** What was deleted last and can be brought back. */
  last: Stream | null;
  failed: boolean;
  /** Each says false where it could not be stored. */
  onAdd: (stream: Omit<Stream, 'id'>, at?: number) => Promise<boolean>;
  onChange: (stream: Stream) => Promise<boolean>;
  onMove: (id: string, to: number) => Promise<boolean>;
  onDelete: (id: string) => Promise<void>;
  onUndo: () => Promise<void>;
  onRead: (id: string) => void;
}

/** The board of streams: its columns, added, changed, moved, deleted and brought back. */
export function useStreams(): Streams {
  const db = useDatabase();
  const [last, setLast] = useState<{ stream: Stream; at: number } | null>(null);
  const [failed, setFailed] = useState(false);
  const change = async (of: (streams: readonly Stream[]) => Stream[]): Promise<readonly Stream[] | null> => {
    let before: readonly Stream[] = [];
    const kept = await stored(db, async (open) => {
      before = await changeStreams(open, of, Date.now());
    });
    setFailed(!kept);
    return kept ? before : null;
  };
  return {
    board: useLive(['settings', 'topics'], readBoard, []),
    last: last?.stream ?? null,
    failed,
    onAdd: async (stream, at) => (await change((all) => withStream(all, { ...stream, id: crypto.randomUUID() }, at))) !== null,
    onChange: async (stream) => (await change((all) => withChanged(all, stream))) !== null,
    onMove: async (id, to) => (await change((all) => withMoved(all, id, to))) !== null,
    onDelete: async (id) => {
      const before = await change((all) => withoutStream(all, id));
      const at = before?.findIndex((stream) => stream.id === id) ?? -1;
      const stream = before?.[at];
      if (stream !== undefined) setLast({ stream, at });
    },
    onUndo: async () => {
      setLast(null);
      if (last !== null) await change((all) => withStream(all, last.stream, last.at));
    },
    onRead: (id) => {
      // What is not kept of this is only counted once more.
      if (db !== null) void markStreamsRead(db, [id], Date.now()).catch(() => undefined);
    },
  };
}
