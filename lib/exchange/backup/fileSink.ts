import type { Bytes } from './digest';

/** A file that is written piece by piece. */
export interface FileSink {
  write: (bytes: Bytes) => Promise<void>;
  /** The file, once all is written. */
  close: () => Promise<Blob>;
  /** Throws away what was written. */
  abandon: () => Promise<void>;
}

/**
 * A new file. What is written flows into the browser as a response would and is kept as large downloads are, on disk: the
 * page holds one piece at a time, and nothing is left behind by a page that is closed.
 */
export function newFile(type = 'application/octet-stream'): FileSink {
  const { readable, writable } = new TransformStream<Bytes, Bytes>();
  const file = new Response(readable, { headers: { 'content-type': type } }).blob();
  // Asked for in `close`, and of no matter where that is never called.
  file.catch(() => undefined);
  const writer = writable.getWriter();
  writer.closed.catch(() => undefined);
  return {
    write: (bytes) => writer.write(bytes),
    async close() {
      await writer.close();
      return file;
    },
    abandon: () => writer.abort().catch(() => undefined),
  };
}
