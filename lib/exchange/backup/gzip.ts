import { joined, type Bytes } from './digest';
import { giveTurn } from '../turns';

/** What is packed or unpacked in one step: what a step can unpack to is 1,032 times that at most. */
const PIECE = 16_384;

export async function gzip(bytes: Bytes): Promise<Bytes> {
  const packed = await collected(bytes, new CompressionStream('gzip'), Infinity);
  if (packed === 'too-large') throw new RangeError('Too large');
  return packed;
}

/** What was packed, or what is wrong with it; no more than `most` bytes are ever held, however many it holds. */
export async function gunzip(bytes: Bytes, most: number): Promise<Bytes | 'too-large' | 'damaged'> {
  try {
    return await collected(bytes, new DecompressionStream('gzip'), most);
  } catch {
    return 'damaged';
  }
}

async function collected(bytes: Bytes, through: GenericTransformStream, most: number): Promise<Bytes | 'too-large'> {
  const reader = (inPieces(bytes).pipeThrough(through) as ReadableStream<Bytes>).getReader();
  const parts: Bytes[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(parts);
    length += value.length;
    if (length > most) {
      // Ended both ways; what the stream still says of it is of no matter.
      await reader.cancel().catch(() => undefined);
      return 'too-large';
    }
    parts.push(value);
  }
}

function inPieces(bytes: Bytes): ReadableStream<BufferSource> {
  let at = 0;
  return new ReadableStream({
    async pull(controller) {
      await giveTurn();
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, (at += PIECE)));
    },
  });
}
