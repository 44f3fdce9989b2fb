import type { Bytes } from '../../backup/digest';
import { hashedFile, type HashedFile } from '../hashedFile';
import { crc32 } from './crc32';

/** One part of an archive, written piece by piece. */
export interface ZipPart {
  write: (bytes: Bytes) => Promise<void>;
  close: () => Promise<void>;
}

/** An archive whose parts are written one after the other. */
export interface ZipFile {
  part: (name: string) => Promise<ZipPart>;
  close: HashedFile['close'];
  abandon: HashedFile['abandon'];
}

interface Entry {
  name: Bytes;
  crc: number;
  packed: number;
  length: number;
  at: number;
}

const [LOCAL, DESCRIPTOR, CENTRAL, END] = [0x0403_4b50, 0x0807_4b50, 0x0201_4b50, 0x0605_4b50];
/** Version 2.0; names in UTF-8, and sizes after the data, for they are not known before. */
const [VERSION, FLAGS, DEFLATED] = [20, 0x0808, 8];
/** 1 January 1980: an archive says nothing of when it was made. */
const DATE = 0x0021;

/** A new archive (APPNOTE 6.3.10, without zip64), packed by the browser as it is written; nothing of it is held. */
export function zipFile(type: string): ZipFile {
  const file = hashedFile(type);
  const entries: Entry[] = [];
  let at = 0;
  const put = async (bytes: Bytes): Promise<void> => {
    at += bytes.length;
    if (at > 0xffff_ffff) throw new RangeError('Too large for an archive');
    await file.write(bytes);
  };
  return {
    async part(called) {
      const entry: Entry = { name: new TextEncoder().encode(called), crc: 0, packed: 0, length: 0, at };
      await put(fields(LOCAL, [2, VERSION], [2, FLAGS], [2, DEFLATED], [2, 0], [2, DATE], [4, 0], [4, 0], [4, 0], [2, entry.name.length], [2, 0]));
      await put(entry.name);
      const packing = new CompressionStream('deflate-raw');
      const writer = packing.writable.getWriter();
      const packed = drain(packing.readable, async (bytes) => {
        entry.packed += bytes.length;
        await put(bytes);
      });
      packed.catch(() => writer.abort().catch(() => undefined));
      return {
        async write(bytes) {
          entry.crc = crc32(bytes, entry.crc);
          entry.length += bytes.length;
          await writer.write(bytes);
        },
        async close() {
          await writer.close();
          await packed;
          await put(fields(DESCRIPTOR, [4, entry.crc], [4, entry.packed], [4, entry.length]));
          entries.push(entry);
        },
      };
    },
    async close() {
      const from = at;
      for (const { name, crc, packed, length, at: place } of entries) {
        await put(fields(
          CENTRAL, [2, VERSION], [2, VERSION], [2, FLAGS], [2, DEFLATED], [2, 0], [2, DATE], [4, crc], [4, packed], [4, length],
          [2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, place],
        ));
        await put(name);
      }
      await put(fields(END, [2, 0], [2, 0], [2, entries.length], [2, entries.length], [4, at - from], [4, from], [2, 0]));
      return file.close();
    },
    abandon: () => file.abandon(),
  };
}

async function drain(from: ReadableStream<Bytes>, put: (bytes: Bytes) => Promise<void>): Promise<void> {
  const reader = from.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    await put(value);
  }
}

/** Numbers with their lower byte first, each of 2 or 4 bytes, after a signature. */
function fields(signature: number, ...numbers: readonly (readonly [size: 2 | 4, value: number])[]): Bytes {
  const bytes = new Uint8Array(numbers.reduce((length, [size]) => length + size, 4));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [size, value] of numbers) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}
