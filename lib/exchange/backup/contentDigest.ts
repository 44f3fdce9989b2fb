import type { BackedUpTable } from '@/lib/storage/backup/backupRecords';
import { digestOf, hexOf, NO_DIGEST, type Bytes } from './digest';
import type { BackupCounts, Tail } from './format';

/** Counts and digests of what frames hold, kept while they are written or read one after the other. */
export interface ContentDigest {
  add: (table: BackedUpTable, plain: Bytes, counts: { records: number; matches: number }) => Promise<void>;
  tail: () => Tail;
}

export function startContent(): ContentDigest {
  const counts: BackupCounts = {};
  const digests = new Map<BackedUpTable, Bytes>();
  let content = NO_DIGEST;
  return {
    async add(table, plain, { records, matches }) {
      counts[table] = (counts[table] ?? 0) + records;
      if (matches > 0) counts.matches = (counts.matches ?? 0) + matches;
      digests.set(table, await digestOf(digests.get(table) ?? NO_DIGEST, plain));
      content = await digestOf(content, plain);
    },
    tail: () => ({
      counts,
      digests: Object.fromEntries(Array.from(digests, ([table, digest]) => [table, hexOf(digest)])),
      content: hexOf(content),
    }),
  };
}
