import type { BackupRefusal } from '@/lib/storage/backup/backupRecords';
import { seal, unseal } from './cipher';
import { digestOf, joined, sameBytes, type Bytes } from './digest';
import { FRAME_HEAD, LAST, LONGEST_FRAME, LONGEST_PAYLOAD } from './format';
import { gunzip, gzip } from './gzip';

/** In which file frames stand, and how they are locked; null: they are not. */
export interface FramesOf {
  header: Bytes;
  key: CryptoKey | null;
}

/** Where in the file a frame stands. */
export interface FrameAt {
  /** From 1. */
  index: number;
  /** In bytes. */
  offset: number;
  /** Of the frame before, or of the header. */
  digest: Bytes;
}

/** A frame as it stands in the file, with the digest that the next one continues. */
export async function writeFrame(plain: Bytes, isLast: boolean, at: Omit<FrameAt, 'offset'>, of: FramesOf): Promise<{ bytes: Bytes; digest: Bytes }> {
  const flags = isLast ? LAST : 0;
  const packed = await gzip(plain);
  const payload = of.key === null ? packed : await seal(of.key, packed, { header: of.header, index: at.index, flags });
  const head = new Uint8Array(FRAME_HEAD);
  new DataView(head.buffer).setUint32(0, payload.length);
  head[4] = flags;
  const digest = await digestOf(at.digest, head.slice(0, 5), payload);
  head.set(digest, 5);
  return { bytes: joined([head, payload]), digest };
}

export type ReadFrame = { plain: Bytes; isLast: boolean; next: FrameAt } | BackupRefusal;

/** One frame of a file, checked and unpacked. Never holds more than a frame may be long, whatever the file says. */
export async function readFrame(file: Blob, at: FrameAt, of: FramesOf): Promise<ReadFrame> {
  const { index, offset } = at;
  const head = await bytesAt(file, offset, FRAME_HEAD);
  if (head.length < FRAME_HEAD) return { code: 'truncated', at: index };
  const length = new DataView(head.buffer).getUint32(0);
  const flags = head[4] ?? 0;
  if (length > LONGEST_PAYLOAD || flags > LAST) return { code: 'damaged', at: index };
  const payload = await bytesAt(file, offset + FRAME_HEAD, length);
  if (payload.length < length) return { code: 'truncated', at: index };
  const digest = await digestOf(at.digest, head.slice(0, 5), payload);
  if (!sameBytes(digest, head.slice(5))) return { code: 'damaged', at: index };
  const packed = of.key === null ? payload : await unseal(of.key, payload, { header: of.header, index, flags });
  // What was locked by another passphrase is as whole as it was.
  if (packed === null) return index === 1 ? { code: 'passphrase-wrong' } : { code: 'damaged', at: index };
  const plain = await gunzip(packed, LONGEST_FRAME);
  if (typeof plain === 'string') return { code: plain, at: index };
  return { plain, isLast: flags === LAST, next: { index: index + 1, offset: offset + FRAME_HEAD + length, digest } };
}

async function bytesAt(file: Blob, from: number, length: number): Promise<Bytes> {
  return new Uint8Array(await file.slice(from, from + length).arrayBuffer());
}
