import { sha256 } from '@noble/hashes/sha2.js';
import { hexOf, type Bytes } from '../backup/digest';
import { newFile } from '../backup/fileSink';

export interface HashedFile {
  write: (bytes: Bytes) => Promise<void>;
  close: () => Promise<{ file: Blob; sha256: string }>;
  abandon: () => Promise<void>;
}

/** A new file that is written piece by piece, with its SHA-256; the browser itself can only tell that of what is whole in memory. */
export function hashedFile(type: string): HashedFile {
  const sink = newFile(type);
  const hash = sha256.create();
  return {
    async write(bytes) {
      hash.update(bytes);
      await sink.write(bytes);
    },
    async close() {
      return { file: await sink.close(), sha256: hexOf(Uint8Array.from(hash.digest())) };
    },
    abandon: () => sink.abandon(),
  };
}
