import type { Step } from '../kit/table';
import type { Bytes } from '../backup/digest';
import type { FileTrouble } from './trouble';

/** Most that a packed table unpacks to, bytes. */
export const MOST_UNPACKED = 2_000_000_000;

/** Packed bytes that are unpacked at a time, to 1,032 times that at most; what came of them is handed over before more is. */
const PIECE = 16_384;
/** Unpacked bytes that are held before the browser keeps them, on disk where there are many. */
const HELD = 1 << 23;

/**
 * What a file packed by gzip holds. What is unpacked beyond `most` bytes is let go at once: little can unpack to no end. Only a few
 * megabytes are held; the browser keeps the rest as it keeps files.
 */
export async function unzippedText(file: Blob, step: Step, most: number = MOST_UNPACKED): Promise<{ ok: true; file: Blob } | { ok: false; trouble: FileTrouble }> {
  let at = 0;
  let left: { error: unknown } | null = null;
  const pieces = new ReadableStream<BufferSource>({
    async pull(controller) {
      if (at >= file.size) return controller.close();
      await step(at / file.size).catch((error: unknown) => {
        left = { error };
        throw error;
      });
      controller.enqueue(new Uint8Array(await file.slice(at, (at += PIECE)).arrayBuffer()));
    },
  });
  const reader = (pieces.pipeThrough(new DecompressionStream('gzip')) as ReadableStream<Bytes>).getReader();
  const kept: Blob[] = [];
  let held: Bytes[] = [];
  let [length, waiting] = [0, 0];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { ok: true, file: new Blob([...kept, ...held]) };
      length += value.length;
      if (length > most) break;
      held.push(value);
      waiting += value.length;
      if (waiting < HELD) continue;
      kept.push(new Blob(held));
      [held, waiting] = [[], 0];
    }
  } catch {
    // What `step` throws is not the file's trouble.
    if (left !== null) throw (left as { error: unknown }).error;
    return { ok: false, trouble: { why: 'archive', of: 'damaged' } };
  }
  await reader.cancel().catch(() => undefined);
  return { ok: false, trouble: { why: 'too-large', most } };
}
