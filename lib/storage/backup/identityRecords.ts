import type { AuthorRow, IdentityRow } from '../rows';
import type { BackupRecord } from './backupRecords';

/** Of whom accounts are, each beside the row of its author; one without such a row says nothing of anybody. */
export function identitiesWith(rows: readonly IdentityRow[], authors: readonly (AuthorRow | undefined)[]): BackupRecord[] {
  const byId = new Map(authors.map((author) => [author?.id, author]));
  return rows.flatMap((row): BackupRecord[] => {
    const author = byId.get(row.authorId);
    return author === undefined ? [] : [{ table: 'identities', row, author }];
  });
}
