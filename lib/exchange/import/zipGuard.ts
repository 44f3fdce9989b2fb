import type { Bytes } from '../backup/digest';
import { giveTurn } from '../turns';

/** What an archive may hold at most. */
export interface ZipLimits {
  entries: number;
  /** All that it unpacks to, bytes. */
  bytes: number;
}

/** Limits of a workbook: some hundred sheets, and as much as a table may hold. */
export const WORKBOOK_LIMITS: ZipLimits = { entries: 2_000, bytes: 400_000_000 };

/** Why an archive is not opened. `unsupported`: locked, of several parts, or packed in a way that browsers do not unpack. */
export type ZipRefusal = 'damaged' | 'unsupported' | 'too-many-entries' | 'too-large';

interface Entry {
  name: string;
  packed: number;
  declared: number;
  method: number;
  at: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const [STORED, DEFLATED] = [0, 8];
/** An archive's end stands before a remark of at most so many bytes. */
const LONGEST_REMARK = 0xffff;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
/** What is unpacked at a time: to 1,032 times that at most. */
const PIECE = 16_384;

/**
 * Whether an archive (zip, and so every .xlsx) may be handed to what unpacks it: its directory is whole, no part of it lies in another,
 * and what it says it unpacks to and what it does are within limits (APPNOTE 6.3.10, 4.3). Nothing of what is unpacked is held.
 */
export async function checkZip(bytes: Bytes, limits: ZipLimits = WORKBOOK_LIMITS): Promise<{ ok: true; names: string[] } | { ok: false; why: ZipRefusal }> {
  const entries = entriesOf(bytes, limits);
  if (typeof entries === 'string') return { ok: false, why: entries };
  if (entries.reduce((sum, { declared }) => sum + declared, 0) > limits.bytes) return { ok: false, why: 'too-large' };
  let left = limits.bytes;
  let free = 0;
  for (const entry of entries.toSorted((one, other) => one.at - other.at)) {
    const packed = packedOf(bytes, entry);
    // Parts that lie in one another are how small archives come to hold petabytes.
    if (packed === null || entry.at < free) return { ok: false, why: 'damaged' };
    free = packed.byteOffset - bytes.byteOffset + packed.length;
    const length = entry.method === STORED ? packed.length : await inflatedLength(packed, Math.min(left, entry.declared));
    if (length === 'too-large' && entry.declared >= left) return { ok: false, why: 'too-large' };
    // More or less than it says of itself: neither is to be trusted.
    if (typeof length === 'string' || length !== entry.declared) return { ok: false, why: 'damaged' };
    left -= length;
  }
  return { ok: true, names: entries.map(({ name }) => name) };
}

function entriesOf(bytes: Bytes, limits: ZipLimits): Entry[] | ZipRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === null) return 'damaged';
  const count = view.getUint16(end + 10, true);
  if (view.getUint16(end + 4, true) !== 0 || count !== view.getUint16(end + 8, true)) return 'unsupported';
  if (count > limits.entries) return 'too-many-entries';
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let read = 0; read < count; read++) {
    if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL) return 'damaged';
    const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
    const [packed, declared, local] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true), view.getUint32(at + 42, true)];
    const [name, extra, remark] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true), view.getUint16(at + 32, true)];
    const isLocked = (flags & 1) !== 0;
    // Of 4 GB and more, sizes stand elsewhere (zip64): far beyond what is taken.
    if (isLocked || (method !== STORED && method !== DEFLATED) || [packed, declared, local].includes(0xffff_ffff)) return 'unsupported';
    entries.push({ name: new TextDecoder().decode(bytes.subarray(at + CENTRAL_LENGTH, at + CENTRAL_LENGTH + name)), packed, declared, method, at: local });
    at += CENTRAL_LENGTH + name + extra + remark;
  }
  return entries;
}

/** Where the end of the directory begins: the last place that looks like one and whose remark ends with the file. */
function endOf(view: DataView): number | null {
  for (let at = view.byteLength - END_LENGTH; at >= Math.max(0, view.byteLength - END_LENGTH - LONGEST_REMARK); at--) {
    if (view.getUint32(at, true) === END && at + END_LENGTH + view.getUint16(at + 20, true) === view.byteLength) return at;
  }
  return null;
}

function packedOf(bytes: Bytes, { at, packed }: Entry): Bytes | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL) return null;
  const from = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packed > bytes.length ? null : bytes.subarray(from, from + packed);
}

/** How much a part unpacks to; stopped beyond `most`, what is unpacked is let go at once. */
async function inflatedLength(packed: Bytes, most: number): Promise<number | 'too-large' | 'damaged'> {
  let at = 0;
  const pieces = new ReadableStream<BufferSource>({
    async pull(controller) {
      await giveTurn();
      if (at >= packed.length) return controller.close();
      controller.enqueue(packed.subarray(at, (at += PIECE)));
    },
  });
  const reader = (pieces.pipeThrough(new DecompressionStream('deflate-raw')) as ReadableStream<Bytes>).getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return length;
      length += value.length;
      if (length > most) break;
    }
  } catch {
    return 'damaged';
  }
  await reader.cancel().catch(() => undefined);
  return 'too-large';
}
