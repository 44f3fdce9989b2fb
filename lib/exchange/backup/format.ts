import type { BackedUpTable, BackupHeader } from '@/lib/storage/backup/backupRecords';

// The file, byte by byte: docs/backup-format.md.

/** By which a file is known. */
export const MAGIC = 'EARSHOT BACKUP\n';
export const FORMAT = 1;
/** Of schema and before there were no backups. */
export const FIRST_SCHEMA = 8;
export const ENDING = 'earshot';

/** Longest header line, bytes. */
export const LONGEST_HEADER = 65_536;
/** A frame is closed before it holds more than so many bytes of lines, unless one line alone is longer. */
export const FRAME_BYTES = 524_288;
/** Longest that a frame may unpack to, bytes. */
export const LONGEST_FRAME = 8_388_608;
/** Longest payload of a frame, bytes: what gzip and the cipher add to what cannot be made smaller. */
export const LONGEST_PAYLOAD = LONGEST_FRAME + 65_536;
/** Bytes that a file may unpack to for each of its own, beside one frame; real ones come to less than 30. */
export const MOST_RATIO = 200;

/** Length of the payload (4), flags (1) and digest (32). */
export const FRAME_HEAD = 37;
export const DIGEST_BYTES = 32;
/** The flag of the last frame. */
export const LAST = 1;

export const CIPHER = 'AES-256-GCM';
export const KDF = 'PBKDF2-SHA-256';
export const ROUNDS = 600_000;
/** What a file may ask of the machine that opens it. */
export const FEWEST_ROUNDS = 100_000;
export const MOST_ROUNDS = 10_000_000;
export const SALT_BYTES = 32;

/** How the payloads of a file are locked. */
export interface Encryption {
  cipher: typeof CIPHER;
  kdf: typeof KDF;
  rounds: number;
  /** Base64. */
  salt: string;
}

/** The header as it stands in the file. */
export interface FileHeader extends BackupHeader {
  compression: 'gzip';
  encryption: Encryption | null;
}

/** Records by table; matches are counted beside the mentions with which they come. */
export type BackupCounts = Partial<Record<BackedUpTable | 'matches', number>>;

/** What the last frame says of all before it. */
export interface Tail {
  counts: BackupCounts;
  /** Of each table the chained SHA-256 of its frames unpacked, in hex: equal where the same rows are held. */
  digests: Partial<Record<BackedUpTable, string>>;
  /** The same of all frames. */
  content: string;
}
