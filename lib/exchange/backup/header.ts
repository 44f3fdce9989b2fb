import * as v from 'valibot';
import type { BackupRefusal } from '@/lib/storage/backup/backupRecords';
import { SCHEMA_VERSION } from '@/lib/storage/database';
import { digestOf, hexOf, type Bytes } from './digest';
import {
  CIPHER, FEWEST_ROUNDS, FIRST_SCHEMA, FORMAT, KDF, LONGEST_HEADER, MAGIC, MOST_ROUNDS, SALT_BYTES, type FileHeader,
} from './format';

const HEX_DIGITS = 64;

const schema = v.object({
  format: v.literal(FORMAT),
  kind: v.picklist(['backup', 'bundle']),
  schema: v.pipe(v.number(), v.integer(), v.minValue(FIRST_SCHEMA)),
  generation: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  createdAt: v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(8.64e15)),
  zone: v.pipe(v.string(), v.nonEmpty(), v.maxLength(100)),
  mentions: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  compression: v.literal('gzip'),
  encryption: v.nullable(
    v.object({
      cipher: v.literal(CIPHER),
      kdf: v.literal(KDF),
      rounds: v.pipe(v.number(), v.integer(), v.minValue(FEWEST_ROUNDS), v.maxValue(MOST_ROUNDS)),
      salt: v.pipe(v.string(), v.maxLength(100), v.base64(), v.check((salt) => atob(salt).length === SALT_BYTES)),
    }),
  ),
}) satisfies v.GenericSchema<unknown, FileHeader>;

/** What every format says of itself, so that an older Earshot knows a newer file. */
const versions = v.object({ format: v.pipe(v.number(), v.integer()), schema: v.pipe(v.number(), v.integer()) });

/** The beginning of a file: what it is, one line of JSON, and the digest of both in hex, by which the first frame's begins. */
export async function writeHeader(header: FileHeader): Promise<{ bytes: Bytes; digest: Bytes }> {
  const stated = new TextEncoder().encode(`${MAGIC}${JSON.stringify(header)}\n`);
  const digest = await digestOf(stated);
  return { bytes: new Uint8Array([...stated, ...new TextEncoder().encode(`${hexOf(digest)}\n`)]), digest };
}

export interface ReadHeader {
  header: FileHeader;
  digest: Bytes;
  /** Where the first frame begins, in bytes. */
  end: number;
}

/** The beginning of a file, of which no more is read than a header can be long. */
export async function readHeader(file: Blob): Promise<ReadHeader | BackupRefusal> {
  const most = MAGIC.length + LONGEST_HEADER + HEX_DIGITS + 2;
  const bytes = new Uint8Array(await file.slice(0, most).arrayBuffer());
  const magic = new TextEncoder().encode(MAGIC);
  const isBegun = bytes.length > 0 && bytes.subarray(0, magic.length).every((byte, index) => byte === magic[index]);
  if (!isBegun) return { code: 'not-a-backup' };
  const lineEnd = bytes.indexOf(10, magic.length);
  const end = lineEnd + HEX_DIGITS + 2;
  if (lineEnd === -1 || end > bytes.length) return { code: file.size < most ? 'truncated' : 'damaged', at: 0 };
  const stated = bytes.slice(0, lineEnd + 1);
  const digest = await digestOf(stated);
  const written = new TextDecoder('latin1').decode(bytes.subarray(lineEnd + 1, end));
  if (written !== `${hexOf(digest)}\n`) return { code: 'damaged', at: 0 };
  const value = jsonOf(stated.subarray(magic.length));
  const versioned = v.safeParse(versions, value);
  if (!versioned.success) return { code: 'damaged', at: 0 };
  const { format, schema: of } = versioned.output;
  if (format > FORMAT || of > SCHEMA_VERSION) return { code: 'newer', format, schema: of };
  const parsed = v.safeParse(schema, value);
  return parsed.success ? { header: parsed.output, digest, end } : { code: 'damaged', at: 0 };
}

function jsonOf(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}
