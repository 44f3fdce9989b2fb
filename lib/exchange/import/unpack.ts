import { ENCODING_SAMPLE, findEncoding } from './encoding';
import { mailTable, isMail } from './mailTable';
import type { Step } from '../kit/table';
import { PIECE_BYTES } from './textPieces';
import type { FileTrouble } from './trouble';
import { unzippedText } from './unzippedText';
import { wrappedList } from './wrappedList';
import { sheetTable, type Sheets } from './workbook';

/** Largest workbook and largest mailbox that are read, bytes: both are held whole. */
export const LARGEST_HELD = 200_000_000;

/** In what a file's table was wrapped. */
export type Wrapping = 'none' | 'gzip' | 'workbook' | 'mail' | 'wrapped-list';

/** A file as a table of text or JSON that `openTable` reads, whatever it was wrapped in. */
export interface UnpackedFile {
  ok: true;
  file: Blob;
  wrapping: Wrapping;
  /** Of a workbook; null for any other file. */
  sheets: Sheets | null;
}

export interface UnpackWishes {
  /** The name of the sheet that is wanted; else the first with anything in it. */
  sheet?: string | undefined;
}

const [GZIP, ZIP, OLE] = [[0x1f, 0x8b], [0x50, 0x4b, 0x03, 0x04], [0xd0, 0xcf, 0x11, 0xe0]] as const;
/** Gzip within gzip is no table. */
const DEEPEST = 1;

/**
 * Tells by a file's first bytes what it is wrapped in, and takes that off: gzip, a workbook's sheet, e-mails, a list under a key of
 * JSON. What is unpacked is bounded; `step` has its turn in between, and what it throws ends the work.
 */
export async function unpack(file: Blob, step: Step, wishes: UnpackWishes = {}, depth = 0): Promise<UnpackedFile | { ok: false; trouble: FileTrouble }> {
  const beginning = new Uint8Array(await file.slice(0, ENCODING_SAMPLE).arrayBuffer());
  const begins = (bytes: readonly number[]): boolean => bytes.every((byte, at) => beginning[at] === byte);
  if (begins(GZIP)) {
    if (depth >= DEEPEST) return { ok: false, trouble: { why: 'archive', of: 'unsupported' } };
    const unzipped = await unzippedText(file, step);
    if (!unzipped.ok) return unzipped;
    const within = await unpack(unzipped.file, step, wishes, depth + 1);
    return within.ok && within.wrapping === 'none' ? { ...within, wrapping: 'gzip' } : within;
  }
  // What Excel wrote before 2007, and what is locked by a password.
  if (begins(OLE)) return { ok: false, trouble: { why: 'archive', of: 'unsupported' } };
  const isZip = begins(ZIP);
  const mail = !isZip && isMail(new TextDecoder('windows-1252').decode(beginning));
  if ((isZip || mail) && file.size > LARGEST_HELD) return { ok: false, trouble: { why: 'too-large', most: LARGEST_HELD } };
  if (isZip) return sheetTable(new Uint8Array(await file.arrayBuffer()), wishes.sheet, step);
  if (mail) return { ok: true, file: await mailTable(new Uint8Array(await file.arrayBuffer()), step), wrapping: 'mail', sheets: null };
  const { encoding } = findEncoding(beginning);
  const before = wrappedList(new TextDecoder(encoding).decode(await file.slice(0, PIECE_BYTES).arrayBuffer(), { stream: true }));
  return { ok: true, sheets: null, ...(before === null ? { file, wrapping: 'none' } : { file: await behind(file, before, encoding), wrapping: 'wrapped-list' }) };
}

/** A file without what stands before its list, nor a byte order mark. */
async function behind(file: Blob, before: string, encoding: string): Promise<Blob> {
  const [first, second, third] = new Uint8Array(await file.slice(0, 3).arrayBuffer());
  const isWide = encoding.startsWith('utf-16');
  const mark = isWide ? ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) ? 2 : 0) : first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  const bytes = isWide ? before.length * 2 : encoding === 'utf-8' ? new TextEncoder().encode(before).length : before.length;
  return file.slice(mark + bytes);
}
